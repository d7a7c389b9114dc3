package vn.trichluc.structure.words;

import java.util.regex.Pattern;
import vn.trichluc.text.WordEdge;

/** Knows the lines of a form that an annex prints for others to fill in. */
public final class FormLine {
    /** The number of a form or of the annex that holds it: Mẫu số 01: Quyết định …; PHỤ LỤC II. */
    private static final Pattern NUMBER = Pattern.compile("(?:bieu )?mau" + WordEdge.END + ".*|(?:phu luc|bieu)(?: so)?"
            + "(?:\\s*[:.]?\\s*[\\divxlc]{1,7}[a-z]?(?:[.\\-/][\\da-z]{1,8}){0,3})?[.:]?");

    /** A field that is to be filled in: TÊN CƠ QUAN, TỔ CHỨC; Số: …/QĐ-…. */
    private static final Pattern FIELD = Pattern.compile(
            "ten (?:co quan|to chuc|don vi).*|so\\s*[:.]?.*/\\s*(?:[a-z]{1,4}\\s*-)?\\s*[.…_]+\\s*\\d{0,2}");

    private FormLine() {}

    /** Whether the folded line numbers a form or the annex that holds it, and says no more. */
    public static boolean isNumber(String bare) {
        return NUMBER.matcher(bare).matches();
    }

    /** Whether the folded line is to be filled in, in the place where a document has its issuer or symbol. */
    public static boolean isField(String bare) {
        return FIELD.matcher(bare).matches();
    }
}
