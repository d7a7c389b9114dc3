package vn.trichluc.pipeline.inspect;

import java.nio.file.Path;
import java.util.Locale;

/** The steps of reading of which there are pictures, in order. A page has those that its kind goes through. */
enum Step {
    /** The page as the file gives it. */
    STORED,
    /** The page turned and without skew, in its colours. */
    UPRIGHT,
    /** The page as recognition is given it: without stamps, scanner edges and rulings. */
    PRINT,
    /** Rulings, the areas that they enclose, and the cells of tables. */
    RULINGS,
    WORDS,
    /** The output at its places on the page. */
    RESULT;

    /**
     * Returns the file name of a step of a page: page-3-5-words.png. A step has the same number whatever steps a page
     * goes through.
     */
    Path file(int page) {
        return Path.of(
                String.format(Locale.ROOT, "page-%d-%d-%s.png", page, ordinal() + 1, name().toLowerCase(Locale.ROOT)));
    }
}
