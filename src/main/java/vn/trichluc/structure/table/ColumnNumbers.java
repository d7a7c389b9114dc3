package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row that numbers a table's columns, and the formulas in it: "A B 1 2 3=1+2", "(4) (5) (6)=(4)x(5)", "5=6+…+9".
 */
public final class ColumnNumbers {
    private static final Pattern NAME = Pattern.compile("[(\\[]?\\s*(\\p{L}|\\d{1,3}\\p{L}?)\\s*[)\\]]?");
    private static final Pattern EQUATION = Pattern.compile("([^=]{1,8})=(.{1,60})");
    private static final Pattern ONLY_RIGHT = Pattern.compile("=?\\s*(.*[+x×*].*)");
    private static final Pattern PER_CENT = Pattern.compile("\\s*[x×*]\\s*100\\s*%?\\s*$|\\s*%\\s*$");
    private static final Pattern OPERATOR = Pattern.compile("[+×*/:-]|(?<=[\\d)\\s])[xX](?=[\\d(\\s])");
    private static final Pattern DOTS = Pattern.compile("[.…]{1,4}");

    /** How the named columns give the column that a formula stands in. */
    public enum Operation {
        /** 3=4+5 */
        SUM,
        /** 6=4-5: the first less all others. */
        DIFFERENCE,
        /** 6=4x5 */
        PRODUCT,
        /** 8=6/5, 8=6/5*100: the first as a part, or per cent, of the second. */
        QUOTIENT
    }

    /**
     * What the row that numbers a table's columns says of one of them.
     *
     * @param text as printed
     * @param columns indices into the table's columns, two or more, in the order printed
     */
    public record Formula(String text, Operation operation, List<Integer> columns) {
        public Formula {
            columns = List.copyOf(columns);
        }
    }

    private ColumnNumbers() {}

    /**
     * Reads the formulas that the row of column numbers states: 3=1+2.
     *
     * @return one a column; null where the row gives it no formula, or one that cannot be understood
     */
    static List<@Nullable Formula> formulas(@Nullable TableLine line, int columns) {
        List<@Nullable Formula> formulas = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (int column = 0; column < columns && line != null; column++) {
            String text = line.header(column);
            Matcher equation = EQUATION.matcher(text);
            Matcher name = NAME.matcher((equation.matches() ? equation.group(1) : text).strip());
            if (name.matches()) {
                names.putIfAbsent(name.group(1).toUpperCase(Locale.ROOT), column);
            }
        }
        for (int column = 0; column < columns; column++) {
            formulas.add(line == null ? null : formula(line.header(column), column, names));
        }
        return formulas;
    }

    private static @Nullable Formula formula(String text, int column, Map<String, Integer> names) {
        Matcher equation = EQUATION.matcher(text);
        Matcher right = ONLY_RIGHT.matcher(text);
        String terms = equation.matches() ? equation.group(2) : right.matches() ? right.group(1) : "";
        if (terms.isBlank()) {
            return null;
        }
        boolean quotient = terms.indexOf('/') >= 0 || terms.indexOf(':') >= 0;
        terms = quotient ? PER_CENT.matcher(terms).replaceFirst("") : terms;
        Operation operation = null;
        List<Integer> columns = new ArrayList<>();
        boolean range = false;
        int from = 0;
        Matcher operator = OPERATOR.matcher(terms);
        while (from <= terms.length()) {
            boolean more = operator.find(from);
            String term = terms.substring(from, more ? operator.start() : terms.length())
                    .replaceAll("[\\[\\](){}\\s;]", "");
            if (DOTS.matcher(term).matches()) {
                range = true;
            } else {
                Integer at = names.get(term.toUpperCase(Locale.ROOT));
                if (at == null || at == column) {
                    return null;
                }
                for (int between = range && !columns.isEmpty() ? columns.get(columns.size() - 1) + 1 : at;
                        between < at;
                        between++) {
                    columns.add(between);
                }
                range = false;
                columns.add(at);
            }
            if (!more) {
                break;
            }
            Operation next = switch (operator.group()) {
                case "+" -> Operation.SUM;
                case "-" -> Operation.DIFFERENCE;
                case "/", ":" -> Operation.QUOTIENT;
                default -> Operation.PRODUCT;
            };
            if (operation != null && operation != next) {
                return null;
            }
            operation = next;
            from = operator.end();
        }
        boolean ofTwo = operation == Operation.PRODUCT || operation == Operation.QUOTIENT;
        return columns.size() < 2 || (ofTwo && columns.size() != 2) || operation == null
                ? null
                : new Formula(text, operation, columns);
    }
}
