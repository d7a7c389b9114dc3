package vn.trichluc.structure.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Numbering;
import vn.trichluc.text.amount.FigureForm;

/**
 * Finds the column that numbers the rows of a table: the one whose cells count (1, 2, 3; I, 1, 2, II, 1; 1.1, 1.2)
 * beside words, whatever its head says. Recognition knows the short names TT and STT least and reads TI, SI, Số TI or
 * nothing. A head that reads TT over figures that do not count (thực tế, thành tiền) names no row numbers.
 */
final class NumberColumn {
    private static final Pattern HEAD = Pattern.compile("s?[. ]?t[. ]?t[.]?|so (?:tt|thu tu)|thu tu|#|no[.]?");

    /** The head of a first column of codes, which number the rows where words stand beside them. */
    private static final Pattern CODE = Pattern.compile("ma|ma so|ma hieu");

    /** Heads over figures that count up and are no row numbers: tháng 1, 2, 3; khu vực I, II, III; a quantity. */
    private static final Pattern COUNTED_THING = Pattern.compile(
            "(?:thang|quy|tuan|ngay|nam|ky|dot|khoa|lop|khoi|bac|hang|loai|nhom|cap|khu vuc|vung|vi tri|phuong an"
                    + "|giai doan|so luong|sl|khoi luong|dien tich|don gia|he so|diem|quy mo)(?: .*)?");

    /** The number of first columns among which the number column is. */
    private static final int FIRST_COLUMNS = 2;

    /** The least share of a column's cells that go on counting in a number column, in per cent. */
    private static final int COUNTING_PERCENT = 60;

    /**
     * The share of the cells below a head TT, in per cent, below which too few of them are row numbers, so that it
     * heads something else.
     */
    private static final int NO_NUMBERS_PERCENT = 50;

    /** The largest number of rows that a page or recognition lost between two numbers. */
    private static final int MAX_LOST = 2;

    /** The largest number of digits of a part of a row number: 1.500 is no fifth hundred of a chapter. */
    private static final int MAX_PART_DIGITS = 2;

    /** The largest number of letters of a head over one number only: TI, SI, S1T. */
    private static final int MAX_HEAD_LETTERS = 4;

    private final List<List<String>> paths;
    private final List<TableLine> body;

    private NumberColumn(List<List<String>> paths, List<TableLine> body) {
        this.paths = paths;
        this.body = body;
    }

    /**
     * Finds the column that numbers a table's rows.
     *
     * @return its index; -1 where the table has none
     */
    static int of(List<List<String>> paths, List<TableLine> body) {
        return paths.size() < 2 ? -1 : new NumberColumn(paths, body).find();
    }

    private int find() {
        for (int column = 0; column < FIRST_COLUMNS; column++) {
            if (isHead(paths.get(column)) && !holdsOtherFigures(column)) {
                return column;
            }
        }
        for (int column = 0; column < FIRST_COLUMNS && column + 1 < paths.size(); column++) {
            boolean first = column == 0 || isMostlyBlank(column - 1);
            if (first && hasWords(body, column + 1) && counts(column)) {
                return column;
            }
        }
        return CODE.matcher(head(0)).matches() && hasWords(body, 1) ? 0 : -1;
    }

    /** Whether a head names row numbers: TT, STT. */
    static boolean isHead(List<String> path) {
        return HEAD.matcher(head(path)).matches();
    }

    private String head(int column) {
        return head(paths.get(column));
    }

    private static String head(List<String> path) {
        return path.isEmpty() ? "" : Folding.bare(path.get(path.size() - 1));
    }

    private boolean holdsOtherFigures(int column) {
        int figures = 0;
        int numbers = 0;
        for (TableLine line : body) {
            String text = line.shown(column).text();
            figures += FigureForm.isAmount(text) ? 1 : 0;
            numbers += text.isBlank() || isNumber(text) ? 1 : 0;
        }
        return figures > 1 && numbers * 100 < body.size() * NO_NUMBERS_PERCENT;
    }

    private static boolean isNumber(String text) {
        return RowNumber.whole(text)
                .filter(number -> !hasLongPart(number.text()))
                .isPresent();
    }

    private static boolean hasLongPart(String number) {
        if (number.indexOf('.') < 0) {
            return false;
        }
        for (String part : number.split("\\.", -1)) {
            if (part.length() > MAX_PART_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(int column) {
        if (COUNTED_THING.matcher(head(column)).matches()) {
            return false;
        }
        Counter counter = new Counter();
        int texts = 0;
        int counting = 0;
        for (TableLine line : body) {
            String text = line.shown(column).text();
            boolean named =
                    line.shown(column + 1).isBlank() && RowNumber.whole(text).isEmpty();
            if (text.isBlank() || named) {
                counter.name();
                continue; // a total's words reach over both
            }
            Optional<RowNumber> number = RowNumber.whole(text);
            boolean mark = number.isPresent() && number.get().text().isEmpty();
            texts += mark ? 0 : 1;
            counting += number.isPresent() && !mark && counter.goesOn(number.get()) ? 1 : 0;
        }
        boolean alone = texts == 1 && head(column).length() <= MAX_HEAD_LETTERS;
        return (counting > 1 || (counting == 1 && alone)) && counting * 100 >= texts * COUNTING_PERCENT;
    }

    private boolean isMostlyBlank(int column) {
        long texts = body.stream().filter(line -> !line.shown(column).isBlank()).count();
        return texts * 2 < body.size();
    }

    /** Whether at least half of the column's texts are no figures. */
    static boolean hasWords(List<TableLine> body, int column) {
        int texts = 0;
        int words = 0;
        for (TableLine line : body) {
            String text = line.shown(column).text();
            texts += text.isBlank() ? 0 : 1;
            words += !text.isBlank() && !FigureForm.isFigure(text) ? 1 : 0;
        }
        return words * 2 >= texts && words > 0;
    }

    /** The state of counting of each kind of number: A, I, 1, 1.1 below 1, a. */
    private static final class Counter {
        private final Map<String, Integer> last = new HashMap<>();
        private boolean anew = true;

        /** Takes a row without number, which names a group: counting may begin anew behind it. */
        void name() {
            anew = true;
        }

        /** Whether a number is the next of its kind, give or take lost rows, or the first of a new list. */
        boolean goesOn(RowNumber number) {
            String text = number.text();
            int dot = text.lastIndexOf('.');
            String kind = dot > 0
                    ? text.substring(0, dot + 1)
                    : Character.isDigit(text.charAt(0)) ? "1" : "kind " + number.rank();
            int value = value(text.substring(dot + 1), number.rank());
            Integer before = last.put(kind, value);
            boolean next = before != null && value > before && value <= before + 1 + MAX_LOST;
            boolean first = value == 1 && (before == null || anew || dot > 0);
            anew = number.rank() < RowNumber.ARABIC;
            return value > 0 && !hasLongPart(text) && (next || first);
        }

        private static int value(String part, int rank) {
            String digits = part.replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                return Integer.parseInt(digits);
            }
            int roman = rank == RowNumber.ROMAN ? Numbering.roman(part) : 0;
            return roman > 0 ? roman : part.isEmpty() ? 0 : Numbering.letter(Character.toLowerCase(part.charAt(0)));
        }
    }
}
