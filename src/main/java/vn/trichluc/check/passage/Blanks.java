package vn.trichluc.check.passage;

import java.util.regex.Pattern;
import vn.trichluc.model.Section;

/**
 * Recognises the blanks of a form, dots or a line to be written on: "1. Họ và tên: ........". Forms are attached to
 * decisions to be filled in by others; their items, numbers and days are nobody's yet.
 */
public final class Blanks {
    /** Dots or a line to be written on. Three dots alone end a list ("..."), and one ellipsis a quotation. */
    private static final Pattern LEADER = Pattern.compile("\\.{4,}|…{2,}|(?:…\\s?\\.|\\.\\s?…)|_{4,}|(?:\\. ){4,}+");

    private Blanks() {}

    static boolean areIn(String text) {
        return LEADER.matcher(text).find();
    }

    public static boolean areIn(Section section) {
        return areIn(section.title().text()) || areIn(section.text().text());
    }
}
