package vn.trichluc.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/** Units of money in the lines over a table and in its headers. */
final class UnitNames {
    private static final String MONEY =
            "(?:(ty|trieu|nghin|ngan|tram|1[.,]?000|1[.,]?000[.,]000|tr)\\s*[.]?\\s*)?(?:viet nam\\s+)?(dong|vnd|d)(?![\\p{L}])";

    /** ĐVT: triệu đồng; Đơn vị tính: 1.000 đồng/m2; Đơn vị: đồng. */
    private static final Pattern LINE = Pattern.compile(
            "(?:d[.]?\\s?v[.]?\\s?t|don vi(?: tinh)?|dv tinh)\\s*[:;.]?\\s*\\(?\\s*(" + MONEY + "[^.;]{0,40})");

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[(\\[]\\s*(?:(?:dvt|don vi(?: tinh)?)\\s*:\\s*)?(" + MONEY + "(?:\\s*/[^)\\]]{0,40})?)\\s*[)\\]]");
    private static final Pattern AT_END = Pattern.compile("(?:^|[,:;-])\\s*(" + MONEY + ")\\s*$");

    /** A unit line says little else, in characters. */
    private static final int MAX_LINE_CHARACTERS = 400;

    private UnitNames() {}

    /**
     * A unit of money and where the line that names it begins.
     *
     * @param line from ĐVT on
     */
    record Named(PlacedText line, MoneyUnit unit, boolean alone) {}

    /** The unit that a paragraph before a table names. */
    static Optional<Named> inLine(PlacedText text) {
        if (text.length() > MAX_LINE_CHARACTERS) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(Folding.letters(text.text()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        PlacedText line = text.slice(matcher.start()).strip();
        String before = text.text().substring(0, matcher.start());
        boolean alone = before.chars().noneMatch(Character::isLetter);
        return Optional.of(new Named(line, unit(text.text(), matcher, 1), alone));
    }

    /** The unit that a header cell names in brackets or at its end: Dự kiến kinh phí (triệu đồng). */
    static Optional<MoneyUnit> inHeader(String header) {
        String folded = Folding.letters(header);
        for (Pattern pattern : new Pattern[] {IN_BRACKETS, LINE, AT_END}) {
            Matcher matcher = pattern.matcher(folded);
            if (matcher.find()) {
                return Optional.of(unit(header, matcher, 1));
            }
        }
        return Optional.empty();
    }

    private static MoneyUnit unit(String text, Matcher matcher, int group) {
        String scale = matcher.group(group + 1);
        long vnd = scale == null
                ? 1
                : switch (scale.replaceAll("[.,]", "")) {
                    case "ty" -> 1_000_000_000L;
                    case "trieu", "tr", "1000000" -> 1_000_000L;
                    case "tram" -> 100L;
                    default -> 1_000L;
                };
        String printed = text.substring(matcher.start(group), matcher.end(group));
        return new MoneyUnit(vnd, printed.replaceAll("[)\\]\\s]+$", ""));
    }
}
