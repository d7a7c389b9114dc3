package vn.trichluc.mend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.Word;
import vn.trichluc.text.Folding;

/**
 * The stamp that a registry sets on what it receives: a frame with ĐẾN, Số, Ngày, Chuyển and dotted lines that a pen
 * has filled in (Decree 30/2020/NĐ-CP, Appendix IV: some 35 by 50 mm). It stands beside the title or over it, and its
 * words would get among those of the title.
 */
final class IncomingStamp {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static final double MIN_WIDTH = 30 * POINTS_PER_MILLIMETRE;
    private static final double MAX_WIDTH = 80 * POINTS_PER_MILLIMETRE;

    /** The least distance between the line below the registry's name and the frame's lower side. */
    private static final double MIN_HEIGHT = 8 * POINTS_PER_MILLIMETRE;

    private static final double MAX_HEIGHT = 40 * POINTS_PER_MILLIMETRE;

    /** The height of the row in which the registry's name stands, above the first line found. */
    private static final double NAME_ROW = 7 * POINTS_PER_MILLIMETRE;

    /** How far the frame's sides may be off: a frame is stamped askew and its lines are broken. */
    private static final double MAX_OFFSET = 6 * POINTS_PER_MILLIMETRE;

    private static final double LOWER_EDGE = 3 * POINTS_PER_MILLIMETRE;

    /**
     * The lowest place of the stamp, as a share of the page's height: the decree puts it in the upper part of the first
     * page.
     */
    private static final double MAX_TOP_SHARE = 0.55;

    /** The share of the frame's height that a side must show. */
    private static final double MIN_SIDE_SHARE = 0.5;

    /** The number of the words that stand on every such stamp, of which the frame must hold at least as many. */
    private static final int MIN_SIGNS = 2;

    private IncomingStamp() {}

    /** Returns the page without the words and lines of such a stamp, or the page itself where no stamp was found. */
    static Page removedFrom(Page page) {
        Optional<Box> stamp = find(page);
        if (stamp.isEmpty()) {
            return page;
        }
        Predicate<Box> outside = box -> !isIn(box, stamp.get());
        List<Word> kept =
                page.words().stream().filter(word -> outside.test(word.box())).toList();
        return new Page(
                page.info(),
                page.words().stream()
                        .filter(word -> outside.test(word.box()) || beginsLine(word.box(), stamp.get(), kept))
                        .toList(),
                page.rulings().stream()
                        .filter(ruling -> outside.test(ruling.box()))
                        .toList());
    }

    /** Whether a word is the first of a paragraph that begins under the frame's lower side, however it was read. */
    private static boolean beginsLine(Box word, Box stamp, List<Word> outside) {
        return stamp.bottom() - word.centreY() <= LOWER_EDGE
                && outside.stream()
                        .map(Word::box)
                        .anyMatch(next -> next.verticalOverlap(word) > word.height() / 2
                                && next.left() >= word.right()
                                && next.left() - word.right() <= word.height());
    }

    private static Optional<Box> find(Page page) {
        List<Box> across = new ArrayList<>();
        List<Box> down = new ArrayList<>();
        for (Ruling ruling : page.rulings()) {
            Box box = ruling.box();
            if (box.width() >= MIN_WIDTH && box.width() <= MAX_WIDTH && box.height() < box.width()) {
                across.add(box);
            } else if (box.height() >= MIN_SIDE_SHARE * MIN_HEIGHT && box.width() < box.height()) {
                down.add(box);
            }
        }
        for (Box lower : across) {
            for (Box upper : across) {
                if (isFrame(upper, lower, down, page)) {
                    Box area = area(upper, lower, down);
                    if (isStamp(page.words(), area)) {
                        return Optional.of(area);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(Box upper, Box lower, List<Box> down, Page page) {
        double height = lower.top() - upper.top();
        return height >= MIN_HEIGHT
                && height <= MAX_HEIGHT
                && upper.top() <= MAX_TOP_SHARE * page.info().height()
                && Math.abs(upper.left() - lower.left()) <= MAX_OFFSET
                && Math.abs(upper.right() - lower.right()) <= MAX_OFFSET
                && down.stream().anyMatch(side -> isSide(side, upper, lower));
    }

    private static boolean isSide(Box side, Box upper, Box lower) {
        double shown = Math.min(side.bottom(), lower.bottom()) - Math.max(side.top(), upper.top());
        boolean atAnEnd = Math.abs(side.left() - Math.min(upper.left(), lower.left())) <= MAX_OFFSET
                || Math.abs(side.right() - Math.max(upper.right(), lower.right())) <= MAX_OFFSET;
        return atAnEnd && shown >= MIN_SIDE_SHARE * (lower.top() - upper.top());
    }

    private static Box area(Box upper, Box lower, List<Box> down) {
        double top = upper.top() - NAME_ROW;
        for (Box side : down) {
            if (isSide(side, upper, lower) && side.bottom() - side.top() <= MAX_HEIGHT) {
                top = Math.min(top, side.top());
            }
        }
        return new Box(
                upper.page(),
                Math.min(upper.left(), lower.left()),
                Math.max(0, top),
                Math.max(upper.right(), lower.right()),
                lower.bottom());
    }

    private static boolean isStamp(List<Word> words, Box area) {
        Set<String> signs = new HashSet<>();
        for (Word word : words) {
            if (isIn(word.box(), area)) {
                String letters = Folding.bare(word.text());
                if (letters.contains("..") || letters.contains("…")) {
                    signs.add("..");
                }
                List.of("den", "ngay", "gio", "chuyen").stream()
                        .filter(letters::contains)
                        .forEach(signs::add);
            }
        }
        return signs.size() >= MIN_SIGNS;
    }

    private static boolean isIn(Box box, Box area) {
        return box.centreX() >= area.left()
                && box.centreX() <= area.right()
                && box.centreY() >= area.top()
                && box.centreY() <= area.bottom();
    }
}
