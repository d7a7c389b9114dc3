package vn.trichluc.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param page of the first anchor, from 1; null for input without pages
 * @param line of the first anchor, from 1; null for paged input
 * @param json all anchors as the file has them
 */
record Places(
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String json) {
    static final Places NONE = new Places(null, null, null);

    static Places of(Fields fields) throws UnfitDocument {
        return of(fields, "at");
    }

    /** @param name of the field that holds the anchors */
    static Places of(Fields fields, String name) throws UnfitDocument {
        List<Fields> anchors = fields.objects(name);
        if (anchors.isEmpty()) {
            return NONE;
        }
        Fields first = anchors.get(0);
        return new Places(first.integer("page"), first.integer("line"), fields.json(name));
    }

    static Places needed(Fields fields) throws UnfitDocument {
        fields.objectsNeeded("at");
        Places places = of(fields);
        return places.json == null ? new Places(null, null, "[]") : places;
    }
}
