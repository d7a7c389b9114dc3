package vn.trichluc.structure.clean;

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
 * Finds page numbers among numbers on lines of their own. Page numbers count on with the one before or behind them, a
 * page's text apart, or stand in the middle of a sentence or between the halves of a table. Numbers that count from 1
 * are those of a list or of rows: the first page hides its own (Decree 30/2020/NĐ-CP, Appendix I, part II, 7). Any
 * other number on a line of its own is content.
 */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile("[\\s\\-–—~_|]*(\\d{1,4})[\\s\\-–—~_|]*");

    /** The least number of characters between two page numbers. Fewer are a list's item or a row's cells. */
    private static final int MIN_CHARACTERS_OF_A_PAGE = 700;

    /** The greatest step between two page numbers: a page that begins a part hides its number. */
    private static final int MAX_PAGES_APART = 2;

    private final List<Block> blocks;
    private final Set<Block> found = new HashSet<>();

    /** The number of characters before each block. */
    private final List<Integer> charactersFrom = new ArrayList<>();

    PageNumbers(List<Block> blocks) {
        this.blocks = blocks;
        List<Integer> lines = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < blocks.size(); i++) {
            charactersFrom.add(characters);
            characters += characters(blocks.get(i));
            if (number(i) >= 0) {
                lines.add(i);
            }
        }
        int chain = 0;
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i);
            boolean countsOn = i > 0 && countsOn(lines.get(i - 1), at);
            chain = countsOn ? chain : i;
            boolean counts = countsOn || (i + 1 < lines.size() && countsOn(at, lines.get(i + 1)));
            boolean list = number(lines.get(chain)) == 1;
            if ((counts && !list) || cutsSentence(at) || cutsTable(at)) {
                found.add(blocks.get(at));
            }
        }
    }

    private static int characters(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.text().length()
                : ((Grid) block)
                        .rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .mapToInt(cell -> cell.text().length())
                                .sum();
    }

    boolean has(Block block) {
        return found.contains(block);
    }

    /** Returns the number that is all of a paragraph; -1 where the block is something else. */
    private int number(int index) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return -1;
        }
        Matcher matcher = NUMBER.matcher(paragraph.text().text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private boolean countsOn(int before, int behind) {
        int pages = number(behind) - number(before);
        return pages >= 1
                && pages <= MAX_PAGES_APART
                && charactersFrom.get(behind) - charactersFrom.get(before) >= MIN_CHARACTERS_OF_A_PAGE;
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
