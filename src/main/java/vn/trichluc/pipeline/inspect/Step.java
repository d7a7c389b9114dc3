package vn.trichluc.pipeline.inspect;

import java.nio.file.Path;
import java.util.Locale;

/** The steps of reading of which there are pictures, in order. A page has those that its kind goes through. */
enum Step {
    /** The page as the file gives it. */
    STORED,
    /** Turned and without skew, in its colours. */
    UPRIGHT,
    /** What recognition sees: no stamps, scanner edges and rulings. */
    PRINT,
    /** Rulings, the areas that they enclose, and the cells of tables. */
    RULINGS,
    WORDS,
    /** What the output says and where. */
    RESULT;

    /** The same step has the same number whatever a page goes through: page-3-5-words.png. */
    Path file(int page) {
        return Path.of(
                String.format(Locale.ROOT, "page-%d-%d-%s.png", page, ordinal() + 1, name().toLowerCase(Locale.ROOT)));
    }
}
