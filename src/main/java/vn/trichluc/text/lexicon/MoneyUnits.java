package vn.trichluc.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Amounts;

/**
 * Finds the unit of money that a unit line, a header cell, a title or a cell names: "Đơn vị tính: triệu đồng", "Thành
 * tiền (VNĐ)", "1000đ/m2". The words are in {@code money-units.tsv}. It is not for running text: see {@link Amounts}.
 *
 * <p>The class is immutable. Texts are NFC.
 */
public final class MoneyUnits {
    private static final MoneyUnits STANDARD = new MoneyUnits(List.of());

    private static final String WORD_BEFORE = "(?<![\\p{L}\\p{N}.,])";
    private static final String WORD_AFTER = "(?![\\p{L}\\p{N}])";

    /** The pattern of ĐVT and Đơn vị tính, folded. */
    private static final String UNIT_WORD = "(?:d[.]?\\s?v[.]?\\s?t|don vi(?: tinh)?|dv tinh|d[.]\\s?vi(?: tinh)?)";

    /** Matches words that look like đồng when folded: "lao động/năm" is no đồng a year. */
    private static final Pattern OTHER_WORD = Pattern.compile("động|đọng|đòng", Pattern.UNICODE_CASE);

    /** The largest length in characters of a unit line, which says little else. */
    private static final int MAX_LINE_CHARACTERS = 400;

    /** The pattern of what a unit of money says of the thing counted ("/m2") and of itself, at most 40 characters. */
    private static final String REST = "[^.;]{0,40}";

    /** The pattern of a number before a unit: 10 triệu đồng. */
    private static final String SEVERAL = "[1-9]\\d{0,3}|[1-9]\\d{0,2}[.,]\\d{3}";

    /** Matches scales that follow a figure without đồng. */
    private static final Pattern BARE_SCALE = Pattern.compile("(?:nghin |ngan )?ty|trieu|tr|nghin|ngan");

    private static final long DONG = 1;

    /**
     * A unit of money in a line over a table.
     *
     * @param start the index where ĐVT begins
     * @param alone whether no word precedes it
     */
    public record Line(int start, MoneyUnit unit, boolean alone) {}

    /** The đồng in one word, by its folded form. */
    private final Map<String, Long> scales;

    /** Whether each name of đồng has its letter, as all but a user's own have. */
    private final boolean dongHasD;

    private final Pattern line;
    private final Pattern bareLine;
    private final Pattern inBrackets;
    private final Pattern atEnd;
    private final Pattern scaled;
    private final Pattern bare;
    private final Pattern plain;

    /** Returns the units in {@code money-units.tsv}. */
    public static MoneyUnits standard() {
        return STANDARD;
    }

    /**
     * Gives units of money that a user's own lines extend.
     *
     * @param lines as in {@code money-units.tsv}; they stand beside its own
     * @throws IllegalArgumentException with the number of the line that cannot be understood
     */
    public static MoneyUnits with(List<String> lines) {
        return new MoneyUnits(lines);
    }

    private MoneyUnits(List<String> own) {
        Map<String, Long> words = new TreeMap<>();
        int number = 0;
        for (String text : own) {
            number++;
            try {
                add(text, words);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "line %d: %s", number, e.getMessage()), e);
            }
        }
        WordList.resource("money-units.tsv").forEach(text -> add(text, words));
        scales = Map.copyOf(words);
        dongHasD = words.entrySet().stream()
                .filter(word -> word.getValue() == DONG)
                .allMatch(word -> word.getKey().indexOf('d') >= 0);
        String scale = alternatives(words, false);
        String dong = alternatives(words, true);
        String sum = "(?:(?<scale>" + scale + ")\\s{0,3}[.]?\\s{0,3})?(?:viet nam\\s+)?(?:" + dong + ")(?![\\p{L}])";
        String tail = "\\s{0,3}[.)]?\\s{0,3}$";
        line = Pattern.compile(UNIT_WORD + "\\s*[:;.]?\\s*\\(?\\s*(?<unit>(?:(?<several>" + SEVERAL + ")\\s{0,3})?"
                + sum + REST + ")");
        bareLine = Pattern.compile(UNIT_WORD + "\\s{0,3}:?\\s{0,3}(?<unit>(?<scale>" + scale + "))" + tail);
        inBrackets = Pattern.compile(
                "[(\\[]\\s*(?:" + UNIT_WORD + "\\s*:?\\s*)?(?<unit>" + sum + "(?:\\s*/[^)\\]]{0,40})?)\\s*[)\\]]");
        atEnd = Pattern.compile("(?:^|[,:;-])\\s*(?<unit>" + sum + ")\\s*$");
        scaled = Pattern.compile("(?<![\\d][.,]?\\s?)" + WORD_BEFORE + "(?<unit>(?<scale>" + scale
                + ")\\s{0,3}[.]?\\s{0,3}(?:" + dong + "))" + WORD_AFTER);
        bare = Pattern.compile("\\(\\s{0,3}(?<unit>(?<scale>" + telling(words) + "))\\s{0,3}\\)");
        plain = Pattern.compile(WORD_BEFORE + "(?<unit>vnd|viet nam dong|dong viet nam)" + WORD_AFTER
                // a bare đồng is a unit only if nothing else can be meant: in brackets, behind a colon, before a
                // stroke
                + "|[(:]\\s{0,3}(?<alone>dong|d)(?:\\s{0,3}/\\s{0,3}[\\p{L}\\p{N}²³ ]{1,20})?\\s{0,3}(?:\\)|$)"
                + "|^\\s{0,3}(?<whole>dong|d)\\s{0,3}$"
                + "|(?<![\\p{L}\\p{N}])(?<stroke>dong)\\s{0,3}/\\s{0,3}\\p{L}");
    }

    private static void add(String text, Map<String, Long> words) {
        List<String> columns = WordList.columns(text);
        if (columns.isEmpty()) {
            return;
        }
        String number = columns.get(0).strip();
        if (!number.matches("[1-9]\\d{0,14}")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a number of đồng is wanted, not \"%s\"", number));
        }
        for (String word : columns.get(1).split("\\|")) {
            String folded = Folding.bare(word);
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("a word is wanted between two bars");
            }
            words.putIfAbsent(folded, Long.valueOf(number));
        }
    }

    /** Returns the pattern of words that count đồng also without its name, in brackets: (triệu), not (ng). */
    private static String telling(Map<String, Long> words) {
        return words.entrySet().stream()
                .filter(word -> word.getValue() != DONG)
                .map(Map.Entry::getKey)
                .filter(word -> word.matches("[a-z ]{3,}") || word.equals("ty"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /**
     * Returns the pattern of the words, the longest first, so that a word is not taken for the beginning of a longer
     * one.
     */
    private static String alternatives(Map<String, Long> words, boolean dong) {
        List<String> chosen = new ArrayList<>();
        words.forEach((word, vnd) -> {
            if ((vnd == DONG) == dong) {
                chosen.add(word);
            }
        });
        chosen.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return chosen.stream()
                .map(word ->
                        List.of(word.split(" ")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    /**
     * Returns the unit that a line over a table names: "ĐVT: triệu đồng", "Đơn vị tính: 1.000 đồng/m2"; its text has
     * the rest.
     */
    public Optional<Line> inLine(String text) {
        if (text.length() > MAX_LINE_CHARACTERS) {
            return Optional.empty();
        }
        String letters = Folding.letters(text);
        for (Pattern pattern : List.of(line, bareLine)) {
            Matcher matcher = pattern.matcher(letters);
            if (matcher.find() && isDong(text, matcher)) {
                boolean alone = text.substring(0, matcher.start()).chars().noneMatch(Character::isLetter);
                return Optional.of(new Line(matcher.start(), unit(text, matcher), alone));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the unit that a header cell names, in brackets, at its end or anywhere: "Dự kiến kinh phí (triệu đồng)".
     */
    public Optional<MoneyUnit> inHeader(String header) {
        String letters = Folding.letters(header);
        if (!mayName(letters)) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(inBrackets, line, atEnd)) {
            Matcher matcher = pattern.matcher(letters);
            if (matcher.find() && isDong(header, matcher)) {
                return Optional.of(unit(header, matcher));
            }
        }
        return find(header);
    }

    /** Returns the first unit of money named; its text is as printed. Counts (ĐVT: cơ sở) have none. */
    public Optional<MoneyUnit> find(String text) {
        String letters = Folding.letters(text);
        if (!mayName(letters)) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(scaled, bareLine, bare)) {
            Matcher matcher = pattern.matcher(letters);
            if (matcher.find()) {
                return Optional.of(unit(text, matcher));
            }
        }
        Matcher matcher = plain.matcher(letters);
        while (matcher.find()) {
            for (String group : List.of("unit", "alone", "whole", "stroke")) {
                if (matcher.group(group) != null) {
                    String printed = text.substring(matcher.start(group), matcher.end(group));
                    if (!OTHER_WORD.matcher(printed.toLowerCase(Locale.ROOT)).matches()) {
                        return Optional.of(new MoneyUnit(DONG, printed));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the text may hold đồng or ĐVT, or a word in brackets. */
    private boolean mayName(String letters) {
        return !dongHasD || letters.indexOf('d') >= 0 || letters.indexOf('(') >= 0;
    }

    /** Returns the unit behind a figure in its own cell: "5 triệu đồng". */
    public Optional<MoneyUnit> behindFigure(String rest) {
        return find(": " + rest);
    }

    /**
     * Returns the unit behind a figure, also if the scale is without đồng: "2,25 tỷ". It is not for counts, of which
     * there may be thousands.
     */
    public Optional<MoneyUnit> behindAmount(String rest) {
        Optional<MoneyUnit> unit = behindFigure(rest);
        return unit.isPresent() ? unit : bareScale(rest);
    }

    /** Returns the unit of a text that is only a scale: "tỷ", "triệu", "tr". */
    public Optional<MoneyUnit> bareScale(String text) {
        String printed = text.strip();
        String folded = Folding.bare(printed.replaceAll("[.]$", "")).replaceAll("(?:^|(?<= ))ti$", "ty");
        Long vnd = BARE_SCALE.matcher(folded).matches() ? scales.get(folded) : null;
        return vnd == null ? Optional.empty() : Optional.of(new MoneyUnit(vnd, printed));
    }

    private static boolean isDong(String text, Matcher matcher) {
        return matcher.group("scale") != null
                || !OTHER_WORD
                        .matcher(text.substring(matcher.start("unit"), matcher.end("unit"))
                                .toLowerCase(Locale.ROOT))
                        .lookingAt();
    }

    private MoneyUnit unit(String text, Matcher matcher) {
        String scale = matcher.group("scale");
        long vnd = scale == null ? DONG : Objects.requireNonNullElse(scales.get(scale.replaceAll("\\s+", " ")), DONG);
        String several = matcher.pattern() == line ? matcher.group("several") : null;
        long factor = several == null ? 1 : Long.parseLong(several.replaceAll("[.,]", ""));
        String printed = text.substring(matcher.start("unit"), matcher.end("unit"));
        return new MoneyUnit(factor * vnd, printed.replaceAll("[)\\]\\s]+$", ""));
    }
}
