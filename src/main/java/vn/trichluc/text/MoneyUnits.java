package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.MoneyUnit;

/**
 * The unit of money that a unit line, a header cell or a title names: "Đơn vị tính: triệu đồng", "Thành tiền (VNĐ)",
 * "1000đ/m2". Not for running text: see {@link Amounts}.
 */
public final class MoneyUnits {
    private static final String WORD_BEFORE = "(?<![\\p{L}\\p{N}.,])";
    private static final String WORD_AFTER = "(?![\\p{L}\\p{N}])";

    /** đồng with the slips that recognition is known for; only sure behind a scale. */
    private static final String DONG = "(?:đồng|đổng|đống|dồng|đông|dong)";

    private static final Pattern SCALED = Pattern.compile(WORD_BEFORE
            + "(?:(?<thousandBillion>(?:nghìn|ngàn)\\s{1,3}(?:tỷ|tỉ))"
            + "|(?<billion>tỷ|tỉ|tỳ)"
            + "|(?<million>triệu|triêu|trịêu|1[., ]?000[., ]?000)"
            + "|(?<thousand>nghìn|ngàn|1[., ]?000))"
            + "\\s{0,3}(?:" + DONG + "|đ|vnđ|vnd)"
            + WORD_AFTER
            + "|" + WORD_BEFORE + "(?<abbreviated>tr\\.?\\s?(?:đ|đồng)|trđ|trd)" + WORD_AFTER);

    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:vnđ|vnd|việt nam đồng|đồng việt nam)" + WORD_AFTER
                    // a bare đồng is a unit only where nothing else can be meant: in brackets, or after "tính:"
                    + "|[(:]\\s{0,3}(?:đồng|đ)(?:\\s{0,3}/\\s{0,3}[\\p{L}\\p{N}²³ ]{1,20})?\\s{0,3}(?:\\)|$)"
                    + "|^\\s{0,3}(?:đồng|đ)\\s{0,3}$"
                    + "|(?<![\\p{L}\\p{N}])đồng\\s{0,3}/\\s{0,3}\\p{L}");

    /** A scale alone names a unit of money behind these words, or in brackets. */
    private static final Pattern BARE_SCALE = Pattern.compile(
            "(?:đơn vị(?: tính)?|đvt|dvt|tính)\\s{0,3}:?\\s{0,3}(?<unit>nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|nghìn|ngàn)\\s{0,3}[.)]?\\s{0,3}$"
                    + "|\\(\\s{0,3}(?<bracketed>tỷ|tỉ|triệu|nghìn|ngàn)\\s{0,3}\\)");

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;
    private static final long THOUSAND_BILLION = 1_000_000_000_000L;

    private MoneyUnits() {}

    /** The first unit of money named; its text is as printed. Counts (ĐVT: cơ sở) have none. */
    public static Optional<MoneyUnit> find(String text) {
        String printed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
        String lower = printed.toLowerCase(Locale.ROOT);
        if (lower.length() != printed.length()) {
            printed = lower; // some capital grew on its way down: offsets hold in the lower-case text only
        }
        Matcher scaled = SCALED.matcher(lower);
        if (scaled.find()) {
            return Optional.of(new MoneyUnit(scale(scaled), printed.substring(scaled.start(), scaled.end())));
        }
        Matcher bare = BARE_SCALE.matcher(lower);
        if (bare.find()) {
            String group = bare.group("unit") == null ? "bracketed" : "unit";
            return Optional.of(
                    new MoneyUnit(scaleOf(bare.group(group)), printed.substring(bare.start(group), bare.end(group))));
        }
        Matcher plain = PLAIN.matcher(lower);
        if (plain.find()) {
            String unit = printed.substring(plain.start(), plain.end())
                    .replaceAll("^[\\s(:]+|[\\s)]+$", "")
                    .replaceAll("\\s*/.*$", "");
            return Optional.of(new MoneyUnit(1, unit));
        }
        return Optional.empty();
    }

    private static long scale(Matcher matcher) {
        if (matcher.group("thousandBillion") != null) {
            return THOUSAND_BILLION;
        }
        if (matcher.group("billion") != null) {
            return BILLION;
        }
        return matcher.group("thousand") != null ? THOUSAND : MILLION;
    }

    private static long scaleOf(String word) {
        return switch (word) {
            case "nghìn tỷ", "ngàn tỷ" -> THOUSAND_BILLION;
            case "tỷ", "tỉ" -> BILLION;
            case "triệu" -> MILLION;
            default -> THOUSAND;
        };
    }
}
