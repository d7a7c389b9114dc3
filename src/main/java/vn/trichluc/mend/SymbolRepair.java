package vn.trichluc.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trichluc.model.Word;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.WordList;

/**
 * Mends the symbols in the numbers of instruments, 133/QĐ-T7g for 133/QĐ-TTg, by the rows of symbol-repairs.tsv. A
 * mended word keeps both readings, since letters were changed.
 */
final class SymbolRepair {
    /** The largest number of words before a number that a row asks for: "Thông tư số". */
    private static final int BEFORE = 3;

    private static final String STROKE = "/";

    private final List<Row> rows = WordList.resource(SymbolRepair.class, "symbol-repairs.tsv").stream()
            .map(WordList::columns)
            .filter(columns -> !columns.isEmpty())
            .map(Row::of)
            .toList();

    /**
     * One row of the table.
     *
     * @param printed what stands where {@code read} is found
     * @param before how the words before must end, as {@link Folding#bare} gives them
     */
    record Row(String printed, Pattern read, Pattern before, String exampleRead, String examplePrinted) {
        static Row of(List<String> columns) {
            String before = columns.size() > 4 ? columns.get(4) : "";
            return new Row(
                    columns.get(0),
                    Pattern.compile(columns.get(1)),
                    Pattern.compile(before + "$"),
                    columns.get(2),
                    columns.get(3));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the same words in the same order, with the symbols of instruments mended. */
    List<Word> repaired(List<Word> read) {
        List<Word> repaired = new ArrayList<>(read);
        for (int i = 0; i < repaired.size(); i++) {
            Word word = repaired.get(i);
            if (word.text().contains(STROKE)) {
                String before = repaired.subList(Math.max(0, i - BEFORE), i).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" "));
                repaired.set(i, told(word, repaired(word.text(), before)));
            }
        }
        return repaired;
    }

    private static Word told(Word word, String printed) {
        if (printed.equals(word.text())) {
            return word;
        }
        List<String> readings = word.readings().isEmpty() ? List.of(word.text(), printed) : word.readings();
        return word.withText(printed).withReadings(readings);
    }

    /**
     * Mends the symbols of one number.
     *
     * @param number as read: 133/QĐ-T7g
     * @param before the words before it: Thông tư số
     * @return the number with its symbols as they are printed; {@code number} itself where none is to be mended
     */
    String repaired(String number, String before) {
        if (!number.contains(STROKE)) {
            return number;
        }
        String bare = Folding.bare(before);
        String repaired = number;
        for (Row row : rows) {
            if (row.before().matcher(bare).find()) {
                repaired = row.read().matcher(repaired).replaceAll(row.printed());
            }
        }
        return repaired;
    }
}
