package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whole numbers before a word that is not in the list of nouns: "250 nhân sự", "hơn 12 chợ". */
final class LooseCounts {
    /** A whole number below a million, grouped as Vietnamese groups it, or padded: 12, 05, 1.200, 1200. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:\\.\\d{3})?|\\d{4,6}");

    /**
     * Words behind a number that continue the sentence, or refer to what the number names: "trong mục 12 và 13 nêu
     * trên".
     */
    private static final Set<String> NO_NOUNS = Set.of(
            "này", "đó", "kia", "nêu", "nói", "kèm", "đính", "ban", "quy", "như", "so", "nhằm", "gồm", "bao", "sẽ",
            "đã", "còn", "chiếm", "tương", "mỗi", "trở", "nữa", "rồi", "hàng", "hằng", "thuộc", "thông", "ngày",
            "tháng", "năm", "phút", "giây", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "đồng", "về", "vào", "ở",
            "sau", "trước", "mà", "nên", "vì", "theo", "mới", "thì", "cùng", "phải", "cần", "lên", "xuống");

    /** Signs and words between the two figures of a range. */
    private static final Set<String> TO = Set.of("-", "đến", "tới", "~", "÷");

    private final String text;
    private final List<Token> tokens;
    private final CountGrammar counts;

    LooseCounts(String text, List<Token> tokens, CountGrammar counts) {
        this.text = text;
        this.tokens = tokens;
        this.counts = counts;
    }

    /** Reads the number at token {@code i}, which no other mention claims. The walk continues behind it in any case. */
    AmountParser.Step at(int i) {
        return new AmountParser.Step(isCount(i) ? number(i) : null, i + 1);
    }

    private boolean isCount(int i) {
        if (i + 1 >= tokens.size() || !isNoun(tokens.get(i + 1))) {
            return false;
        }
        boolean name = References.precede(tokens, i) || References.isPartOfCode(tokens, i);
        boolean rangeEnd = i > 1
                && TO.contains(tokens.get(i - 1).text())
                && tokens.get(i - 2).isNumber();
        return !name
                && !rangeEnd
                && !tokens.get(i).repaired()
                && !AmountParser.isYear(tokens, i)
                && !counts.isTime(i, i, i + 1)
                && WHOLE.matcher(tokens.get(i).text()).matches();
    }

    /**
     * Whether a word can be a noun: it has more than one letter, stands on the number's line, and is not capitalised
     * alone as in "17 Nguyễn Gia Thiều".
     */
    private boolean isNoun(Token noun) {
        if (!noun.isWord() || noun.lineStart() || noun.glued() || noun.end() - noun.start() < 2) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(noun.start()))
                && !Character.isUpperCase(text.charAt(noun.start() + 1));
        return !capital && !RateGrammar.GO_ON.contains(noun.text()) && !NO_NOUNS.contains(noun.text());
    }

    private Mention number(int i) {
        QuantityExtent frame = QuantityExtent.around(text, tokens, i, i + 2);
        Token figure = tokens.get(i);
        return new Mention.Number(
                frame.startIn(tokens),
                frame.endIn(tokens),
                new BigDecimal(figure.text().replace(".", "")),
                frame.bound(),
                RateGrammar.printed(text, tokens, i + 1, i + 2),
                frame.per(),
                frame.places(
                        new Mention.Place(figure.start(), figure.end()), QuantityExtent.place(tokens, i + 1, i + 2)));
    }
}
