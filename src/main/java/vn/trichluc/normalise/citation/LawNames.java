package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Dates;

/**
 * Finds laws, codes and ordinances that are cited by their name and a sign that identifies them: the date ("Luật Tổ
 * chức chính quyền địa phương ngày 19 tháng 6 năm 2015"), the year ("Luật Nhà ở năm 2023") or the number ("Luật Tổ chức
 * Chính phủ số 63/2025/QH15"). A law that is named alone is not found, since it is unknown where its name ends.
 */
final class LawNames {
    static final Pattern LAW =
            Pattern.compile("(?=[BLP])(?<!\\p{Lu})(?:Bộ [Ll]uật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|PHÁP LỆNH)(?=\\s)");

    /** Pieces of the words for a law, one of which stands in each: a cheap condition, since most texts name no law. */
    private static final List<String> ANY_LAW = List.of("uật", "LUẬT", "áp lệnh", "ÁP LỆNH");

    /** The greatest length of a law's name, in characters; the longest in force has some 150. */
    static final int NAME_WINDOW = 240;

    /**
     * The end of a clause, and with it of a name. A line that continues with a word in small letters does not end one.
     */
    private static final Pattern CLAUSE_END = Pattern.compile("[;(]|\\n(?!\\s{0,3}\\p{Ll}\\p{L})|\\.\\s");

    /** The words behind which a law names others that it amends: their names are not its own. Letters without marks. */
    private static final Pattern AMENDS = Pattern.compile("\\s{1,3}(?:sua doi|bo sung|bai bo)");

    private static final Pattern IN_YEAR = Pattern.compile("\\s{1,3}năm\\s{1,3}((?:19|20)\\d{2})(?![\\d/-])");

    private static final Pattern DAY_WORD = Pattern.compile("\\s{1,3}ngày\\s");

    /** The text between a name and its date or number. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s+(?:đã )?được Quốc hội.{0,40}thông qua)?(?:\\s*,?\\s*(?:ngày|số|năm))*+[\\s,:]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that no law's name holds; where they stand, not the law is dated but what follows them. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "^này(?!\\p{L})|hiệu lực|(?<!\\p{L})(?:kèm theo|và các|trên cơ sở|căn cứ vào|dự toán|giai đoạn|tính)(?!\\p{L})"
                    + "|(?:^|\\s)(?:từ|trước|sau|đến|trong|cho|vào|là|kể từ|hành)$");

    private final String text;
    private final List<InstrumentNumber> numbers;
    private final CitationDates dates;
    private final List<CitationMention> found = new ArrayList<>();

    private LawNames(String text, List<InstrumentNumber> numbers, CitationDates dates) {
        this.text = text;
        this.numbers = numbers;
        this.dates = dates;
    }

    /**
     * Finds the laws of a text.
     *
     * @param text as {@link InstrumentNumber#plain} gives it
     */
    static List<CitationMention> find(String text, List<InstrumentNumber> numbers, CitationDates dates) {
        LawNames names = new LawNames(text, numbers, dates);
        names.read();
        return List.copyOf(names.found);
    }

    private void read() {
        if (!mayName(text)) {
            return;
        }
        Matcher law = LAW.matcher(text);
        int from = 0;
        int next = 0;
        while (law.find(from)) {
            while (next < numbers.size() && numbers.get(next).start() < law.end()) {
                next++;
            }
            int behind = next < numbers.size() ? numbers.get(next).start() : text.length();
            CitationMention cited = law(law.start(), law.end(), next, Math.min(limit(law.end()), behind));
            if (cited != null) {
                found.add(cited);
            }
            from = cited == null ? law.end() : cited.end();
        }
    }

    /** Whether the word for a law stands in the text; a cheap condition for {@link #LAW}. */
    static boolean mayName(String plain) {
        for (String part : ANY_LAW) {
            if (plain.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index at which the name that begins at {@code start} has ended at the latest. */
    private int limit(int start) {
        int end = Math.min(text.length(), start + NAME_WINDOW);
        Matcher clause = CLAUSE_END.matcher(text).region(start, end);
        int limit = clause.find() ? clause.start() : end;
        if (!AMENDS.matcher(Folding.letters(text.substring(start, limit))).lookingAt()) {
            Matcher another = LAW.matcher(text).region(start, limit).useTransparentBounds(true);
            limit = another.find() ? another.start() : limit;
        }
        return limit;
    }

    private @Nullable CitationMention law(int start, int wordEnd, int number, int limit) {
        String type = text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
        Dates.Found date = dates.from(wordEnd);
        int dated = date == null ? text.length() : date.start();
        Matcher inYear = IN_YEAR.matcher(text).region(wordEnd, Math.min(limit, dated));
        if (inYear.find()) {
            // a day that no calendar has (recognition: 28 tháng J1) is no part of the name
            Matcher day = DAY_WORD.matcher(text).region(/* start= */ wordEnd, /* end= */ inYear.start());
            boolean inDays = day.find();
            String name = name(wordEnd, inDays ? day.start() : inYear.start());
            Dates.Found misread = inDays ? Dates.misreadAt(text, day.end()) : null;
            return name.isEmpty()
                    ? null
                    : new CitationMention(
                            CitationMention.Form.WHOLE,
                            type,
                            null,
                            name,
                            Integer.valueOf(inYear.group(1)),
                            misread == null ? null : misread.date(),
                            start,
                            inYear.end());
        }
        if (date != null && dated < limit) {
            String name = name(wordEnd, dated);
            return name.isEmpty() ? null : whole(type, null, name, date, start, date.end());
        }
        InstrumentNumber of = number < numbers.size() ? numbers.get(number) : null;
        if (of == null || of.start() != limit || !InstrumentType.isOfNationalAssembly(of.symbol())) {
            return null;
        }
        String between = text.substring(wordEnd, limit);
        String name = name(wordEnd, limit);
        if (name.isEmpty() && !TAIL.matcher(between).replaceFirst("").isBlank()) {
            return null;
        }
        Dates.Found behind = dates.behind(of.end());
        return whole(type, of, name, behind, start, behind == null ? of.end() : behind.end());
    }

    private static CitationMention whole(
            String type,
            @Nullable InstrumentNumber number,
            String name,
            Dates.@Nullable Found date,
            int start,
            int end) {
        LocalDate day = date == null ? null : date.date();
        return new CitationMention(CitationMention.Form.WHOLE, type, number, name, null, day, start, end);
    }

    /** Returns the name on one line; empty where the characters are no name. */
    private String name(int start, int end) {
        String between = TAIL.matcher(text.substring(start, end)).replaceFirst("");
        String name = between.replaceAll("\\s+", " ").strip();
        return OTHER_MATTER.matcher(name).find() ? "" : name;
    }
}
