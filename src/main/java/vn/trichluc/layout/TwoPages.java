package vn.trichluc.layout;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.Word;

/**
 * Finds two pages side by side on one lying sheet: an open book that was copied, a booklet, two pages printed on one.
 * The criteria are the empty strip between them, which neither a word nor a drawn line crosses, and text that fills
 * both sides.
 */
final class TwoPages {
    /** The least ratio of width to height; A4 and A3 have 1.41, two pages cut close some less. */
    private static final double MIN_LYING = 1.2;

    /** The range in which the strip's middle is, as a share of the sheet's width. */
    private static final double FROM = 0.42;

    private static final double TO = 0.58;

    /** The least width of the strip as a share of the sheet's: two margins of 10 mm on 420 have 0.048. */
    private static final double MIN_STRIP = 0.03;

    /** The least share of the sheet's width that each side's text fills; the amounts behind a list fill less. */
    private static final double MIN_FILLED = 0.25;

    private static final int MIN_WORDS = 25;

    private TwoPages() {}

    /** Returns the left and the right page with the sheet's number and places, or the page alone. */
    static List<Page> of(Page sheet) {
        double width = sheet.info().width();
        if (sheet.words().size() < 2 * MIN_WORDS
                || width < MIN_LYING * sheet.info().height()) {
            return List.of(sheet);
        }
        double step = MIN_STRIP * width / 4;
        double best = 0;
        double middle = 0;
        for (double x = FROM * width; x <= TO * width; x += step) {
            double free = freeAround(sheet, x);
            if (free > best) {
                best = free;
                middle = x;
            }
        }
        if (best < MIN_STRIP * width) {
            return List.of(sheet);
        }
        Page left = part(sheet, 0, middle);
        Page right = part(sheet, middle, Double.MAX_VALUE);
        return isPage(left, width) && isPage(right, width) ? List.of(left, right) : List.of(sheet);
    }

    /** Returns the width of the empty strip around a place; 0 if something is there. */
    private static double freeAround(Page sheet, double x) {
        double left = 0;
        double right = sheet.info().width();
        for (Word word : sheet.words()) {
            Box box = word.box();
            if (box.left() < x && box.right() > x) {
                return 0;
            }
            left = box.right() <= x ? Math.max(left, box.right()) : left;
            right = box.left() >= x ? Math.min(right, box.left()) : right;
        }
        for (Ruling ruling : sheet.rulings()) {
            if (ruling.box().left() < x && ruling.box().right() > x && ruling.isHorizontal()) {
                return 0;
            }
        }
        return right - left;
    }

    private static Page part(Page sheet, double from, double to) {
        return new Page(
                sheet.info(),
                sheet.words().stream()
                        .filter(word -> isBetween(word.box(), from, to))
                        .toList(),
                sheet.rulings().stream()
                        .filter(ruling -> isBetween(ruling.box(), from, to))
                        .toList());
    }

    private static boolean isBetween(Box box, double from, double to) {
        double middle = (box.left() + box.right()) / 2;
        return middle >= from && middle < to;
    }

    private static boolean isPage(Page side, double sheetWidth) {
        double left = side.words().stream()
                .mapToDouble(word -> word.box().left())
                .min()
                .orElse(0);
        double right = side.words().stream()
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(0);
        return side.words().size() >= MIN_WORDS && right - left >= MIN_FILLED * sheetWidth;
    }
}
