package vn.trichluc.ingest.warning;

import java.util.List;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Warning;

/** Makes the warnings on pictures that may hold text or a table, which is not read. */
public final class PictureWarnings {
    private static final String UNREAD = "picture-unread";

    private PictureWarnings() {}

    /**
     * Returns the warning on one picture.
     *
     * @param line the line on which, or behind which, the picture is
     */
    public static Warning onLine(PictureSize size, int line) {
        return Warning.at(
                UNREAD,
                OneLine.say(
                        "A picture (%s) stands at line %d; what it says is not read: look at it, and type what is missing or read its scan by itself.",
                        size, line),
                List.of(new Anchor.OnLine(Math.max(1, line))));
    }

    public static Warning onPage(PictureSize size, Anchor.InBox place) {
        return Warning.at(
                UNREAD,
                OneLine.say(
                        "Page %d: a picture (%s) stands beside the text; what it says is not read: look at it, and type what is missing or read its scan by itself.",
                        place.box().page(), size),
                List.of(place));
    }
}
