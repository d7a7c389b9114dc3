package vn.trichluc.structure.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * The names that the lines over a table give it.
 *
 * @param title empty where none stands there
 * @param unitLine from ĐVT on; empty where none stands there
 * @param consumed indices of the paragraphs that are the title or the unit line and nothing else
 */
record TableNames(
        PlacedText title, PlacedText unitLine, @Nullable MoneyUnit unit, Set<Integer> consumed) {
    /** The greatest length of a title, in characters. */
    private static final int MAX_TITLE_CHARACTERS = 400;

    /** The number of paragraphs before a table among which its title and unit are. */
    private static final int NEAR_PARAGRAPHS = 6;

    private static final Pattern CAPTION = Pattern.compile("\\(?(?:kem theo|ban hanh kem theo|dinh kem).*");
    /** Words in brackets for whom the table is, or under which decision; they are no title of its own. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\)[.]?");

    private static final Pattern TITLE_WORD = Pattern.compile(
            "(?:[*]\\s*)?(?:bang|bieu|phu luc|phu bieu|mau so|danh muc|tong hop|bieu so)" + WordEdge.END + ".*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;,]\\s*");
    private static final Pattern LIST_MARK = Pattern.compile("[*•]\\s+");
    private static final Pattern MONEY_WORDS = Pattern.compile(
            WordEdge.START + "(?:kinh phi|von|du toan|chi phi|ngan sach|don gia|gia dat)" + WordEdge.END);

    static TableNames of(TableContext context, List<TableLine> captions, MoneyUnits units) {
        PlacedText unitLine = PlacedText.EMPTY;
        MoneyUnit unit = null;
        PlacedText title = PlacedText.EMPTY;
        Set<Integer> consumed = new HashSet<>();
        for (TableLine line : captions) {
            for (String ignored : line.texts()) {
                PlacedText text = text(line);
                Optional<MoneyUnits.Line> named = units.inLine(text.text());
                if (named.isPresent()) {
                    unitLine = text.slice(named.get().start()).strip();
                    unit = named.get().unit();
                } else if (title.isEmpty() && !isOtherUnit(text.text())) {
                    title = text;
                }
                break;
            }
        }
        List<Paragraph> before = context.before();
        boolean runningText = false;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR_PARAGRAPHS); i--) {
            PlacedText text = before.get(i).text();
            Optional<MoneyUnits.Line> named = units.inLine(text.text());
            if (named.isPresent() && unitLine.isEmpty()) {
                unitLine = text.slice(named.get().start()).strip();
                unit = named.get().unit();
                if (named.get().alone()) {
                    consumed.add(i);
                    continue;
                }
            }
            String folded = Folding.bare(text.text());
            if (CAPTION.matcher(folded).matches() || BRACKETS.matcher(folded).matches()) {
                continue;
            }
            if (title.isEmpty() && !runningText && isTitle(before.get(i))) {
                title = withoutMark(text);
                consumed.add(i);
            }
            runningText = true;
        }
        if (title.isEmpty() && !runningText) {
            title = context.sectionTitle();
        }
        return new TableNames(title, unitLine, unit, consumed);
    }

    /** Returns the text of a line above the header that is neither title nor unit line. */
    PlacedText unused(PlacedText caption) {
        String text = caption.text();
        if (text.equals(title.text())) {
            return PlacedText.EMPTY;
        }
        return !unitLine.isEmpty() && text.strip().endsWith(unitLine.text())
                ? caption.slice(0, text.lastIndexOf(unitLine.text())).strip()
                : caption;
    }

    /** Returns what is known of money before the columns are read. */
    ColumnReader.Money money() {
        if (unit != null) {
            return ColumnReader.Money.UNIT_KNOWN;
        }
        boolean likely = MONEY_WORDS.matcher(Folding.bare(title.text())).find();
        return likely ? ColumnReader.Money.LIKELY : ColumnReader.Money.UNKNOWN;
    }

    private static PlacedText text(TableLine line) {
        for (int column = 0; column < line.slots().size(); column++) {
            if (!line.shown(column).isBlank()) {
                return line.shown(column);
            }
        }
        return PlacedText.EMPTY;
    }

    private static boolean isOtherUnit(String text) {
        return Folding.bare(text).matches("(?:dvt|don vi(?: tinh)?)\\s*:.*");
    }

    /**
     * Whether the paragraph is set apart from running text: bold, in capitals, marked, or beginning with a word for a
     * table.
     */
    private static boolean isTitle(Paragraph paragraph) {
        String text = paragraph.text().text();
        if (text.length() > MAX_TITLE_CHARACTERS || SENTENCE_END.matcher(text).matches() || isOtherUnit(text)) {
            return false;
        }
        boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
        return paragraph.style().bold()
                || paragraph.style().headingLevel() > 0
                || capitals
                || LIST_MARK.matcher(text).lookingAt()
                || TITLE_WORD.matcher(Folding.bare(text)).matches();
    }

    private static PlacedText withoutMark(PlacedText text) {
        var matcher = LIST_MARK.matcher(text.text());
        return matcher.lookingAt() ? text.slice(matcher.end()) : text;
    }
}
