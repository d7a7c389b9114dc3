package vn.trichluc.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of something in the document.
 *
 * @param page the page of the first anchor, from 1; null for input without pages
 * @param line the line of the first anchor, from 1; null for paged input
 * @param json all anchors as the file has them
 */
record StoredAnchors(
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String json) {
    static final StoredAnchors NONE = new StoredAnchors(null, null, null);

    static StoredAnchors of(Fields fields) throws UnfitDocument {
        return of(fields, "at");
    }

    /**
     * Reads the anchors of a field.
     *
     * @param name the name of the field that holds the anchors
     */
    static StoredAnchors of(Fields fields, String name) throws UnfitDocument {
        List<Fields> anchors = fields.objects(name);
        if (anchors.isEmpty()) {
            return NONE;
        }
        Fields first = anchors.get(0);
        return new StoredAnchors(first.integer("page"), first.integer("line"), fields.json(name));
    }

    static StoredAnchors needed(Fields fields) throws UnfitDocument {
        fields.objectsNeeded("at");
        StoredAnchors places = of(fields);
        return places.json == null ? new StoredAnchors(null, null, "[]") : places;
    }
}
