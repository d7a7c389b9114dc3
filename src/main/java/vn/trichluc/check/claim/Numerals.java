package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes a computed figure as a document writes its own: in the same unit, with the same marks. */
public final class Numerals {
    private static final int MOST_DECIMALS = 6;
    private final BigDecimal unit;
    private final char groups;

    public Numerals(Figure like, List<Figure> neighbours) {
        this.unit = like.unit();
        char mark = grouping(like);
        for (Figure neighbour : neighbours) {
            mark = mark == 0 ? grouping(neighbour) : mark;
        }
        this.groups = mark == 0 ? '.' : mark;
    }

    public String print(BigDecimal value) {
        BigDecimal number =
                value.divide(unit, MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(groups);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(groups == '.' ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    /** Writes a value with the name of the unit: 750 triệu đồng. */
    public String printWithUnit(BigDecimal value) {
        String name = switch (unit.precision() - unit.scale() - 1) {
            case 3 -> "nghìn đồng";
            case 6 -> "triệu đồng";
            case 9 -> "tỷ đồng";
            default -> "đồng";
        };
        return print(value) + " " + name;
    }

    /** Returns the mark between groups of three in a figure that has one; 0 where it has none. */
    private static char grouping(Figure figure) {
        String digits = figure.printed().strip();
        boolean whole = figure.unit().signum() != 0
                && figure.value().remainder(figure.unit()).signum() == 0;
        if (!whole || !digits.matches("-?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*+")) {
            return 0;
        }
        return digits.indexOf(',') >= 0 ? ',' : '.';
    }
}
