package vn.trichluc.structure.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.LeftOut.Reason;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.structure.words.VisualLines;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;

/**
 * Finds the blocks that carry content, without noise and tables of contents. Grids that only set a head or a signature
 * side by side become paragraphs.
 */
public final class CleanedBlocks {
    /**
     * The largest number of columns of a grid that only sets text side by side. Heads and signatures are set in two;
     * merged cells of two such rows make up to five.
     */
    private static final int MAX_SIDE_BY_SIDE_COLUMNS = 8;

    private static final int MAX_SIDE_BY_SIDE_ROWS = 8;

    private static final String CONTENTS = "muc luc";

    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*(?:[.…_·]{4,}|\\s|\\t)\\s*\\d{1,3}\\s*");

    private static final Pattern DOT_LEADER = Pattern.compile("[.…_·]{5}\\s*\\d{1,3}\\s*\\z");

    private static final Pattern NUMBER_OR_CLOSE =
            Pattern.compile("(?:\\p{L}+\\s){0,2}so\\s*:.*|noi nhan" + WordEdge.END + ".*", Pattern.DOTALL);

    private static final Pattern RECIPIENT = Pattern.compile("[-–—+•]\\s*\\p{Lu}");

    private static final Pattern CAPTION_BEHIND_TITLE = Pattern.compile(
            "(?=\\()(?<=\\s)\\(\\s*(?:ban hanh )?kem theo (?:quyet dinh|nghi quyet|ke hoach|chuong trinh)"
                    + WordEdge.END);

    private static final int MAX_TITLE_WITH_CAPTION_CHARACTERS = 700;

    /**
     * The number of characters at the beginning of a title that hold its first word, which is in capitals: QUY CHẾ, KẾ
     * HOẠCH, PHỤ LỤC II.
     */
    private static final int FIRST_WORDS_CHARACTERS = 6;

    /** Marks behind which a sentence does not continue. */
    private static final String SENTENCE_ENDS = ".;:!?)”\"/";

    /**
     * The least length of a line of running text that a page's end may break, in characters; shorter lines are a head's
     * or a close's.
     */
    private static final int MIN_BROKEN_CHARACTERS = 50;

    /** Words with which no line in capitals ends. Their marks count: "là" asks for more, "SƠN LA" is a name. */
    private static final Pattern CAPITALS_ASK_FOR_MORE = Pattern.compile(WordEdge.START
            + "(?:và|của|với|thay thế|theo|tại|về|cho|là|các|do|bởi|hoặc|những|trên|dưới|gồm|ngoài|giữa|thuộc|cùng)$");

    private static final Pattern ASKS_FOR_MORE = Pattern.compile(WordEdge.START
            + "(?:va|cua|voi|thay the|theo|tai|ve|cho|la|cac|do|boi|hoac|nhung|tren|duoi|gom|ngoai|giua|thuoc|cung)$");

    private final List<LeftOut> leftOut;

    private CleanedBlocks(List<LeftOut> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * Returns the blocks that carry content.
     *
     * @param leftOut gets what is no content
     */
    public static List<Block> of(List<Block> blocks, List<LeftOut> leftOut) {
        return new CleanedBlocks(leftOut).read(blocks);
    }

    private List<Block> read(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        PageNumbers pageNumbers = new PageNumbers(blocks);
        boolean inContents = false;
        for (Block block : blocks) {
            if (pageNumbers.has(block)) {
                leftOut.add(new LeftOut(Reason.PAGE_NUMBER, ((Paragraph) block).text()));
            } else if (block instanceof Paragraph paragraph) {
                String text = paragraph.text().text();
                if (Folding.first(text) == 'm' && Folding.bare(text).equals(CONTENTS)) {
                    inContents = true;
                    leftOut.add(new LeftOut(Reason.CONTENTS, paragraph.text()));
                    continue;
                }
                inContents =
                        inContents && CONTENTS_ENTRY.matcher(Folding.bare(text)).matches();
                if (inContents || isLedByDots(text)) {
                    leftOut.add(new LeftOut(Reason.CONTENTS, paragraph.text()));
                } else {
                    add(paragraph.text(), paragraph.style(), result);
                }
            } else if (block instanceof Grid grid) {
                inContents = false;
                if (isSideBySide(grid)) {
                    takeApart(grid, result);
                } else {
                    result.add(grid);
                }
            }
        }
        return result;
    }

    private static boolean isLedByDots(String text) {
        return !text.isEmpty()
                && !endsInWordOrSentence(text.charAt(text.length() - 1))
                && DOT_LEADER.matcher(Folding.bare(text)).find();
    }

    /**
     * Whether the text ends in a letter or with a mark of a sentence, as most paragraphs do and no number of a page
     * does.
     */
    private static boolean endsInWordOrSentence(char last) {
        return Letters.isLetter(last) || SENTENCE_ENDS.indexOf(last) >= 0;
    }

    private static boolean isSideBySide(Grid grid) {
        if (grid.columns() == 1) {
            return true;
        }
        if (grid.columns() > MAX_SIDE_BY_SIDE_COLUMNS || grid.rows().size() > MAX_SIDE_BY_SIDE_ROWS) {
            return false;
        }
        for (GridRow row : grid.rows()) {
            if (isCloseRow(row)) {
                return true;
            }
            for (GridCell cell : row.cells()) {
                String text = cell.text().text();
                if (Motto.isIn(text)
                        || NUMBER_OR_CLOSE.matcher(Folding.bare(text)).matches()
                        || VisualLines.of(cell.text()).stream()
                                .anyMatch(line -> SignatureLine.isAuthority(line.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a row belongs to a close: a recipient with its dash stands at the left, and the signer's position or name
     * at the right.
     */
    private static boolean isCloseRow(GridRow row) {
        List<PlacedText> cells = row.cells().stream()
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return cells.size() == 2
                && RECIPIENT.matcher(cells.get(0).text()).lookingAt()
                && (SignatureLine.isPosition(cells.get(1).text())
                        || SignatureLine.name(cells.get(1)).isPresent());
    }

    private void takeApart(Grid grid, List<Block> into) {
        for (GridRow row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                Style style = cell.bold() ? new Style(true, false, Style.PLAIN.alignment(), 0, 0) : Style.PLAIN;
                for (PlacedText line : VisualLines.of(cell.text())) {
                    add(line, style, into);
                }
            }
        }
    }

    private void add(PlacedText text, Style style, List<Block> into) {
        PlacedText clean = Noise.clean(text, leftOut);
        if (clean.isBlank()) {
            return;
        }
        int caption = caption(clean.text());
        if (caption > 0) {
            put(clean.slice(0, caption).strip(), style, into);
            into.add(new Paragraph(clean.slice(caption), style));
        } else {
            put(clean, style, into);
        }
    }

    /** Returns the index of a caption that stands in one paragraph with the title above it; 0 where there is none. */
    private static int caption(String text) {
        if (text.length() > MAX_TITLE_WITH_CAPTION_CHARACTERS || text.indexOf('(') < 0) {
            return 0;
        }
        Matcher matcher = CAPTION_BEHIND_TITLE.matcher(Folding.letters(text));
        if (!matcher.find() || matcher.start() == 0) {
            return 0;
        }
        String title = text.substring(0, matcher.start()).strip();
        boolean begins =
                AdministrativePhrases.isCapitals(title.substring(0, Math.min(title.length(), FIRST_WORDS_CHARACTERS)));
        return begins && text.indexOf(')', matcher.start()) >= text.length() - 2 ? matcher.start() : 0;
    }

    private static void put(PlacedText clean, Style style, List<Block> into) {
        int last = into.size() - 1;
        if (last >= 0
                && into.get(last) instanceof Paragraph before
                && goesOn(before.text().text(), clean.text())) {
            into.set(last, new Paragraph(PlacedText.join(" ", List.of(before.text(), clean)), before.style()));
        } else {
            into.add(new Paragraph(clean, style));
        }
    }

    /**
     * Whether a sentence that a page's end broke goes on: no mark ends the text before, and either the text behind does
     * not begin with a capital, or the text before ends with a word that asks for another.
     */
    private static boolean goesOn(String before, String text) {
        boolean open = SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0
                && Markers.at(text).isEmpty();
        if (!open || Character.isLowerCase(text.charAt(0))) {
            return open;
        }
        return before.length() >= MIN_BROKEN_CHARACTERS
                && Character.isUpperCase(text.charAt(0))
                && !AdministrativePhrases.isCapitals(text)
                && !AdministrativePhrases.isBasis(text)
                && ASKS_FOR_MORE.matcher(Folding.bare(before)).find();
    }

    /** Whether a title ends with a word that no phrase ends with: của, và, tại. */
    public static boolean asksForMore(String text) {
        int word = text.lastIndexOf(' ') + 1;
        boolean capital = word < text.length() && Character.isUpperCase(text.charAt(word));
        return capital
                ? AdministrativePhrases.isCapitals(text)
                        && CAPITALS_ASK_FOR_MORE.matcher(Folding.key(text)).find()
                : ASKS_FOR_MORE.matcher(Folding.bare(text)).find();
    }
}
