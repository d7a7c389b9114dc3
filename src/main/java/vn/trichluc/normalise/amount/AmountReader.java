package vn.trichluc.normalise.amount;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Fund;
import vn.trichluc.model.LineAmount;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.amount.Mention;
import vn.trichluc.text.lexicon.Funds;

/** Reads the amounts of money of the running text, each with the fund and year that its clause names. */
public final class AmountReader {
    /**
     * A sentence behind an amount that names its source alone: "875 triệu đồng. Nguồn ngân sách khuyến công địa
     * phương."
     */
    private static final Pattern SOURCE_SENTENCE =
            Pattern.compile("\\.\\s{1,3}(?:Từ |Do )?[Nn](?:guồn|gân sách)[^.;\\d]{3,100}(?=\\.|;|$)");

    /** The words that may stand around the name of a payer: "và doanh nghiệp", "do doanh nghiệp đóng góp là". */
    private static final Pattern PAYER = Pattern.compile(
            "^[\\s,;(+*-]*(?:trong đó[\\s:,]+)?(?:và|còn lại|từ|do|gồm|của)?(?![\\p{L}])|(?:\\s(?:là|đóng góp|hỗ trợ|chi))*+[\\s:]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that compare an amount with that of another year: "tăng 15 triệu đồng so với năm 2018". */
    private static final Pattern COMPARED =
            Pattern.compile("so với[^,;.\\d]{0,40}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The text that may follow a year that belongs to the amount before it. */
    private static final Pattern YEAR_ENDS = Pattern.compile("\\s{0,3}(?:[,;.)]|và(?![\\p{L}])|$)");

    /** The greatest distance behind an amount at which words still say something of it, in characters. */
    private static final int MAX_CLAUSE_CHARS = 400;

    private final Funds funds;

    public AmountReader(Funds funds) {
        this.funds = funds;
    }

    public List<Amount> read(List<MentionLine> lines) {
        Map<Mention.Money, Mention.Money> wholes = AmountBreakdown.of(lines, funds);
        IdentityHashMap<Mention.Money, String> ids = new IdentityHashMap<>();
        for (MentionLine line : lines) {
            for (Mention mention : line.mentions()) {
                if (mention instanceof Mention.Money money) {
                    ids.put(money, "a" + (ids.size() + 1));
                }
            }
        }
        IdentityHashMap<Mention.Money, Amount> read = new IdentityHashMap<>();
        List<Amount> result = new ArrayList<>();
        String title = "";
        for (MentionLine line : lines) {
            for (int i = 0; i < line.mentions().size(); i++) {
                if (line.mentions().get(i) instanceof Mention.Money money) {
                    String lead = line.place() == MentionLine.Place.FIRST ? title : "";
                    Mention.Money whole = wholes.get(money);
                    Amount amount = amount(ids, line, i, money, whole, lead);
                    Amount told = whole == null ? amount : likeItsWhole(amount, line, i, read.get(whole));
                    read.put(money, told);
                    result.add(told);
                }
            }
            title = line.place() == MentionLine.Place.TITLE ? line.text().text() : "";
        }
        return List.copyOf(result);
    }

    /**
     * Gives a part the fund and year of its whole where it names no other: "Ngân sách trung ương: 2.138 tỷ đồng (vốn
     * đầu tư 1.359 tỷ đồng)". A part for which only the payer is named is the payer's: "và doanh nghiệp 175 triệu
     * đồng".
     */
    private Amount likeItsWhole(Amount part, MentionLine line, int index, @Nullable Amount whole) {
        Fund fund = part.fund();
        if (fund == null) {
            String words = line.text()
                    .text()
                    .substring(
                            clauseStart(line, index), line.mentions().get(index).start());
            fund = funds.inHeader(PAYER.matcher(words).replaceAll("").strip())
                    .filter(payer -> payer != Fund.TOTAL)
                    .orElse(null);
        }
        if (whole == null) {
            return part.with(fund, part.year());
        }
        boolean ofOne =
                fund == null && whole.fund() != null && whole.fund() != Fund.TOTAL && !namesSources(line, index);
        boolean dated = line.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Years || mention instanceof Mention.Span);
        Integer year = part.year() == null && !dated ? whole.year() : part.year();
        return part.with(ofOne ? whole.fund() : fund, year);
    }

    private boolean namesSources(MentionLine line, int index) {
        int start = clauseStart(line, index);
        String before =
                line.text().text().substring(start, line.mentions().get(index).start());
        return !funds.named(before).isEmpty();
    }

    /**
     * Makes the amount of one mention.
     *
     * @param lead what stands right before the line and may begin its sentence: the section's title
     */
    private Amount amount(
            Map<Mention.Money, String> ids,
            MentionLine line,
            int index,
            Mention.Money money,
            Mention.@Nullable Money whole,
            String lead) {
        Mention.Range range = money.amount();
        boolean single = range != null && range.isSingle();
        boolean several = range != null && !range.isSingle();
        return new Amount(
                ids.getOrDefault(money, ""),
                line.section(),
                line.text().slice(money.start(), money.end()),
                single && range != null ? Long.valueOf(range.low().longValueExact()) : null,
                several && range != null ? Long.valueOf(range.low().longValueExact()) : null,
                several && range != null ? Long.valueOf(range.high().longValueExact()) : null,
                several ? Bound.RANGE : money.bound(),
                money.per(),
                fund(line, index, money, lead),
                year(line, index),
                whole == null ? null : ids.get(whole),
                confidence(money));
    }

    private static Confidence confidence(Mention.Money money) {
        return money.doubts().stream().map(Mention.Doubt::confidence).reduce(Confidence.PRINTED, Confidence::min);
    }

    /** Returns the amounts of one line of text, in order of place. */
    public List<LineAmount> line(String text) {
        MentionLine line = MentionLine.of(text);
        List<LineAmount> result = new ArrayList<>();
        int chars = 0;
        int points = 0;
        for (int i = 0; i < line.mentions().size(); i++) {
            if (line.mentions().get(i) instanceof Mention.Money money) {
                int start = points + text.codePointCount(chars, money.start());
                points = start + text.codePointCount(money.start(), money.end());
                chars = money.end();
                result.add(new LineAmount(start, points, amount(Map.of(), line, i, money, null, "")));
            }
        }
        return List.copyOf(result);
    }

    /**
     * Returns the fund that the words before the amount in its clause name. Where they name none or all sources
     * together, it comes from the words behind the amount or from a following sentence that names the source alone.
     * Null where none is named, or several are.
     */
    private @Nullable Fund fund(MentionLine line, int index, Mention.Money money, String lead) {
        String text = line.text().text();
        int start = clauseStart(line, index);
        String words = text.substring(start, money.start());
        String before = start == 0 && words.isBlank() ? lead : words;
        Funds.Sources named = funds.sources(before);
        if (namesSeveral(named.all())) {
            return null;
        }
        if (named.fund() != null && named.fund() != Fund.TOTAL) {
            return named.fund();
        }
        int end = clauseEnd(line, index);
        Matcher sentence = SOURCE_SENTENCE.matcher(text).region(end, text.length());
        String behind = AmountBreakdown.withoutBrackets(text.substring(money.end(), end))
                + (sentence.lookingAt() ? sentence.group() : "");
        Funds.Sources source = funds.sources(behind);
        boolean told = source.fund() != null && source.fund() != Fund.TOTAL && !namesSeveral(source.all());
        return told ? source.fund() : named.fund();
    }

    /** Whether one name holds two sources: "khuyến công Quốc gia và địa phương". */
    private static boolean namesSeveral(List<Funds.Found> found) {
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).start() == found.get(i - 1).start()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the year that the words before the amount in its clause name, otherwise the one right behind it; null
     * where there is none.
     */
    private static @Nullable Integer year(MentionLine line, int index) {
        int start = clauseStart(line, index);
        for (int i = index - 1; i >= 0 && line.mentions().get(i).start() >= start; i--) {
            Mention mention = line.mentions().get(i);
            if (isYearOfAmount(line, i)) {
                return yearBehind(line, index);
            }
            if (mention instanceof Mention.Years years) {
                if (COMPARED.matcher(line.text().text().substring(start, years.start()))
                        .find()) {
                    continue;
                }
                return years.years().size() == 1 ? years.years().get(0) : null;
            }
            if (mention instanceof Mention.Months months) {
                return months.from().getYear();
            }
            if (mention instanceof Mention.Span || mention instanceof Mention.Day) {
                return null;
            }
        }
        return yearBehind(line, index);
    }

    /** Returns the year behind an amount, "10 triệu đồng năm 2021"; null where no year or another time stands there. */
    private static @Nullable Integer yearBehind(MentionLine line, int index) {
        boolean behind = index + 1 < line.mentions().size() && isYearOfAmount(line, index + 1);
        return behind && line.mentions().get(index + 1) instanceof Mention.Years years
                ? years.years().get(0)
                : null;
    }

    /** Whether a mention is a year that stands right behind an amount and ends its clause. */
    private static boolean isYearOfAmount(MentionLine line, int index) {
        String text = line.text().text();
        return index > 0
                && line.mentions().get(index - 1) instanceof Mention.Money money
                && line.mentions().get(index) instanceof Mention.Years years
                && years.years().size() == 1
                && text.substring(money.end(), years.start()).isBlank()
                && YEAR_ENDS.matcher(text).region(years.end(), text.length()).lookingAt();
    }

    /**
     * Returns the start of the amount's clause: the end of the amount before it or of the sentence before, whichever
     * comes last.
     */
    private static int clauseStart(MentionLine line, int index) {
        int start = 0;
        for (int i = index - 1; i >= 0; i--) {
            if (line.mentions().get(i) instanceof Mention.Money before) {
                start = before.end();
                break;
            }
        }
        int end = line.mentions().get(index).start();
        return Math.max(start, Clauses.ITEM.start(line.text().text(), end));
    }

    /**
     * Returns the end of what is said of the amount. Brackets are passed over; words that run on into the next amount
     * belong to that one.
     */
    private static int clauseEnd(MentionLine line, int index) {
        String text = line.text().text();
        int start = line.mentions().get(index).end();
        int depth = 0;
        int comma = start;
        int next = nextAmount(line, index);
        int limit = Math.min(text.length(), start + MAX_CLAUSE_CHARS);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0) {
                if (Clauses.ITEM.endsAt(text, i)) {
                    return i;
                }
                if (i >= next && next > 0) {
                    return comma;
                }
                comma = c == ',' && i > start ? i : comma;
            } else if (i == next) {
                next = nextAmount(line, index + 1, i);
            }
        }
        return limit;
    }

    private static int nextAmount(MentionLine line, int index) {
        return nextAmount(line, index + 1, line.mentions().get(index).end() - 1);
    }

    /**
     * Returns the start of the first amount, from mention {@code index} on, that begins behind {@code at}; -1 where
     * none follows.
     */
    private static int nextAmount(MentionLine line, int index, int at) {
        for (int i = index; i < line.mentions().size(); i++) {
            Mention mention = line.mentions().get(i);
            if (mention instanceof Mention.Money && mention.start() > at) {
                return mention.start();
            }
        }
        return -1;
    }
}
