package vn.trichluc.check.say;

import java.util.List;
import vn.trichluc.model.Anchor;

/** Names places in messages. */
public final class PlaceNames {
    private PlaceNames() {}

    /** Returns the name of the first of the places: line 1107, page 3. */
    public static Phrase of(List<Anchor> at) {
        if (at.isEmpty()) {
            return Phrase.NONE;
        }
        Anchor first = at.get(0);
        if (first instanceof Anchor.OnLine onLine) {
            return Phrase.of("line %d", "dòng %d", onLine.line());
        }
        int page = first instanceof Anchor.InBox inBox ? inBox.box().page() : ((Anchor.OnPage) first).page();
        return Phrase.of("page %d", "trang %d", page);
    }
}
