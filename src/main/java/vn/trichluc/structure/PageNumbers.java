package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;

/**
 * Numbers on lines of their own that are page numbers: they count on with the one before or behind them, a page's text
 * apart, or stand in the middle of a sentence or between the halves of a table. Any other number on a line of its own is content.
 */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile("[\\s\\-–—~._|]*(\\d{1,4})[\\s\\-–—~._|]*");

    /** Fewer blocks between two numbers are lines of a list or cells of a table, no page. */
    private static final int MIN_BLOCKS_OF_A_PAGE = 4;

    /** A page that begins a part hides its number. */
    private static final int MAX_PAGES_APART = 2;

    private final List<Block> blocks;
    private final Set<Block> found = new HashSet<>();

    PageNumbers(List<Block> blocks) {
        this.blocks = blocks;
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (number(i) >= 0) {
                lines.add(i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i);
            boolean counts =
                    i > 0 && countsOn(lines.get(i - 1), at) || i + 1 < lines.size() && countsOn(at, lines.get(i + 1));
            if (counts || cutsSentence(at) || cutsTable(at)) {
                found.add(blocks.get(at));
            }
        }
    }

    boolean has(Block block) {
        return found.contains(block);
    }

    /** The number that is all of a paragraph; -1 where the block is something else. */
    private int number(int index) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return -1;
        }
        Matcher matcher = NUMBER.matcher(paragraph.text().text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private boolean countsOn(int before, int behind) {
        int pages = number(behind) - number(before);
        return pages >= 1 && pages <= MAX_PAGES_APART && behind - before > MIN_BLOCKS_OF_A_PAGE;
    }

    private boolean cutsTable(int index) {
        return index > 0
                && index + 1 < blocks.size()
                && blocks.get(index - 1) instanceof Grid
                && blocks.get(index + 1) instanceof Grid;
    }

    private boolean cutsSentence(int index) {
        if (index == 0
                || index + 1 >= blocks.size()
                || !(blocks.get(index - 1) instanceof Paragraph before)
                || !(blocks.get(index + 1) instanceof Paragraph behind)) {
            return false;
        }
        String end = before.text().text().strip();
        String start = behind.text().text().strip();
        return Character.isLetter(end.codePointBefore(end.length())) && Character.isLowerCase(start.codePointAt(0));
    }
}
