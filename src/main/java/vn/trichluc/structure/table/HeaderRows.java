package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.amount.FigureForm;

/**
 * The lines of a grid that are its header.
 *
 * @param captions lines before the header that name the table or its unit
 * @param end index of the first line behind the header; equal to {@code captions} where the grid has none
 * @param body index of the first line of the body: behind a row that numbers the columns (A, B, 1, 2, 3 = 1 + 2)
 */
record HeaderRows(int captions, int end, int body) {
    /**
     * The largest number of rows of a header. Headers of four levels are the deepest known in such annexes; two more
     * allow for slips.
     */
    private static final int MAX_LEVELS = 6;

    /**
     * The greatest length of a header's cell, in characters; a longer one is running text that came over from a page.
     */
    private static final int MAX_HEADER_CHARACTERS = 250;

    private static final Pattern COLUMN_NUMBER = Pattern.compile(
            "\\(?(?:\\p{Lu}|(\\d{1,3})\\p{Ll}?)\\)?\\s*(?:[=:].{0,40})?|(?=.*[+=])[\\d+=()\\-x*/:; ]{1,40}");

    /**
     * The number of a column: a number, a letter, or what recognition made of one, with the formula behind it: 6=4+5.
     */
    private static final Pattern NUMBERED_COLUMN =
            Pattern.compile("[(\\[|]?\\s*(?:(\\d{1,3})|\\S{1,2}?)\\s*[)\\].]?\\s*(?:[=:].{0,40})?");

    /**
     * The number of cells, and their share of all cells in per cent, that must be in step for a row to number the
     * columns.
     */
    private static final int MIN_IN_STEP = 4;

    private static final int IN_STEP_PERCENT = 60;

    boolean exists() {
        return end > captions;
    }

    static HeaderRows of(List<TableLine> lines) {
        int first = 0;
        while (first < lines.size() && first < MAX_LEVELS && isCaption(lines, first)) {
            first++;
        }
        if (first == lines.size() || (isBody(lines.get(first)) && !standsOverFigures(lines, first))) {
            return new HeaderRows(
                    first == lines.size() ? 0 : first, first == lines.size() ? 0 : first, bodyStart(lines, first));
        }
        int end = first + 1;
        while (end < lines.size() && end - first < MAX_LEVELS && goesOn(lines, first, end)) {
            end++;
        }
        int body = end < lines.size() && numbersColumns(lines.get(end)) ? end + 1 : end;
        return new HeaderRows(first, end, body);
    }

    private static int bodyStart(List<TableLine> lines, int first) {
        if (first == lines.size()) {
            return 0;
        }
        return numbersColumns(lines.get(first)) ? first + 1 : first;
    }

    /** Whether a row of one cell, with a header below it, is the table's title or unit set inside its frame. */
    private static boolean isCaption(List<TableLine> lines, int index) {
        TableLine line = lines.get(index);
        int next = index + 1;
        if (line.texts().isEmpty()) {
            return next < lines.size();
        }
        boolean alone = line.texts().size() == 1;
        if (!alone || next >= lines.size() || FigureForm.isFigure(line.texts().get(0))) {
            return false;
        }
        boolean spansHeader = line.slot(0).text().isBlank() || line.extent() == 1 || line.extent() == line.printed();
        TableLine below = lines.get(next);
        boolean wide = Math.max(line.printed(), below.extent()) > 1;
        return wide && spansHeader && !isBody(below) && (below.texts().size() > 1 || isCaption(lines, next));
    }

    /** Whether a row is of the body: it has a figure, or a number before words. */
    static boolean isBody(TableLine line) {
        List<String> texts = line.texts();
        for (String text : texts) {
            if (FigureForm.isAmount(text) || text.length() > MAX_HEADER_CHARACTERS) {
                return true;
            }
        }
        boolean numbered = !texts.isEmpty()
                && RowNumber.whole(texts.get(0)).isPresent()
                && texts.stream().anyMatch(text -> text.length() > 3);
        boolean numberedTogether =
                texts.size() == 1 && RowNumber.before(texts.get(0)).isPresent();
        return numbered || numberedTogether;
    }

    /**
     * Whether a line without figures has words over figures: a header whose first cell looks like a number, as where
     * recognition takes TT for II or 11.
     */
    private static boolean standsOverFigures(List<TableLine> lines, int index) {
        TableLine line = lines.get(index);
        List<String> texts = line.texts();
        boolean words = texts.size() > 2
                && texts.stream().skip(1).noneMatch(FigureForm::isAmount)
                && texts.stream().noneMatch(text -> text.length() > MAX_HEADER_CHARACTERS);
        for (int column = 2; words && column < line.slots().size(); column++) {
            int at = column;
            List<String> below = lines.subList(index + 1, lines.size()).stream()
                    .map(row -> row.shown(at).text())
                    .filter(text -> !text.isBlank())
                    .toList();
            long figures = below.stream().filter(FigureForm::isAmount).count();
            if (!line.shown(column).isBlank() && figures > 1 && figures * 2 > below.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row numbers the columns, A, B, C, 1, 2, 3 = 1 + 2: each number is one more than the one before. */
    static boolean numbersColumns(TableLine line) {
        List<String> texts = line.texts();
        if (texts.size() < 2 || texts.size() * 2 < line.printed()) {
            return false;
        }
        if (isInStep(line)) {
            return true;
        }
        List<Integer> numbers = new ArrayList<>();
        int letters = 0;
        for (String text : texts) {
            Matcher matcher = COLUMN_NUMBER.matcher(text.strip());
            if (!matcher.matches()) {
                return false;
            }
            if (matcher.group(1) != null) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            } else {
                letters++;
            }
        }
        int steps = 0;
        for (int i = 1; i < numbers.size(); i++) {
            steps += numbers.get(i) - numbers.get(i - 1) == 1 ? 1 : 0;
        }
        boolean counts = numbers.size() > 1 ? steps * 3 >= (numbers.size() - 1) * 2 : letters > 0;
        boolean begins = numbers.isEmpty() || numbers.get(0) <= 3;
        boolean lettersFirst = letters == 0 || texts.get(0).matches("\\(?[A1I]\\)?");
        return counts && begins && lettersFirst && (numbers.size() > 2 || letters > 0 || texts.size() == line.extent());
    }

    /**
     * Whether nearly each cell holds the number of its column, counted from some column on: recognition misread the
     * rest.
     */
    private static boolean isInStep(TableLine line) {
        Map<Integer, Integer> steps = new HashMap<>();
        int cells = 0;
        int letters = 0;
        for (int column = 0; column < line.slots().size(); column++) {
            String text = line.shown(column).text();
            letters += text.length() == 1 && Character.toUpperCase(text.charAt(0)) - 'A' == column ? 1 : 0;
            if (text.isBlank()) {
                continue;
            }
            cells++;
            Matcher matcher = NUMBERED_COLUMN.matcher(text);
            if (!matcher.matches()) {
                return false;
            }
            if (matcher.group(1) != null) {
                steps.merge(Integer.parseInt(matcher.group(1)) - column, 1, Integer::sum);
            }
        }
        int inStep = steps.entrySet().stream()
                .filter(step -> step.getKey() <= 1)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return inStep >= MIN_IN_STEP && (inStep + letters) * 100 >= cells * IN_STEP_PERCENT;
    }

    /** Whether the line at {@code index} divides cells of the header above it. */
    private static boolean goesOn(List<TableLine> lines, int first, int index) {
        TableLine line = lines.get(index);
        boolean body = isBody(line) && !standsOverFigures(lines, index);
        if (line.texts().isEmpty() || body || numbersColumns(line)) {
            return false;
        }
        List<TableLine> above = lines.subList(first, index);
        return spannedInto(above, line)
                || dividesMerged(above, line)
                || fillsBlanks(above, line, leadsToHeader(lines, index + 1));
    }

    /** Whether a cell of the header reaches down into the line. */
    private static boolean spannedInto(List<TableLine> above, TableLine line) {
        for (int column = 0; column < line.slots().size(); column++) {
            int cell = line.slot(column).cell();
            int at = column;
            if (cell >= 0
                    && !line.slot(column).text().isBlank()
                    && above.stream().anyMatch(row -> row.slot(at).cell() == cell)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the last row above has a cell over two columns, merged or repeated, to which the line gives two names.
     */
    private static boolean dividesMerged(List<TableLine> above, TableLine line) {
        TableLine last = above.get(above.size() - 1);
        int width = Math.max(line.slots().size(), last.slots().size());
        boolean underFirst = line.header(0).isBlank() || line.header(0).equals(last.header(0));
        for (int column = 1; underFirst && column < width; column++) {
            String name = name(last, column);
            if (!name.isBlank()
                    && name.equals(name(last, column - 1))
                    && !line.header(column).isBlank()
                    && !line.header(column - 1).equals(line.header(column))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line may be a header's last: one cell alone over several names ("Chia ra") has them below it. */
    private static boolean leadsToHeader(List<TableLine> lines, int index) {
        return index < lines.size()
                && lines.get(index).header(0).isBlank()
                && lines.get(index).texts().size()
                        > lines.get(index - 1).texts().size()
                && !isBody(lines.get(index));
    }

    /**
     * Whether the line names spans that the row above gives as blanks: it has text only under blanks and the cells that
     * they belong to.
     *
     * @param divided whether the next line divides this one
     */
    private static boolean fillsBlanks(List<TableLine> above, TableLine line, boolean divided) {
        if (!line.header(0).isBlank()) {
            return false;
        }
        boolean under = false;
        TableLine last = above.get(above.size() - 1);
        for (int column = 1; column < line.slots().size(); column++) {
            if (line.header(column).isBlank()) {
                continue;
            }
            boolean blank = last.header(column).isBlank();
            boolean beforeBlank =
                    column + 1 < line.slots().size() && last.header(column + 1).isBlank();
            if (!blank && !beforeBlank) {
                return false;
            }
            under |= blank || divided;
        }
        return under;
    }

    /**
     * Returns the header over a column. A row that is too short is continued with its last cell where it already
     * repeats that.
     */
    static String name(TableLine line, int column) {
        int size = line.slots().size();
        if (column < size || size < 2) {
            return line.header(column);
        }
        String end = line.header(size - 1);
        return end.equals(line.header(size - 2)) ? end : "";
    }
}
