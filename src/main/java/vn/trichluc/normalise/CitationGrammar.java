package vn.trichluc.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Dates;

/** Finds the legal instruments that one text names, in order, without overlaps. */
final class CitationGrammar {
    /**
     * @param number as printed, without spaces; null for a law cited by its name
     * @param name the law's name without the word for its type; empty for a numbered instrument
     */
    record Found(
            String type,
            @Nullable InstrumentNumber number,
            String name,
            @Nullable LocalDate date,
            int start,
            int end) {}

    /** A word for the type stands at most so many characters before the number. */
    private static final int TYPE_WINDOW = 48;

    /** Longest name of a law, in characters; the longest in force has some 150. */
    private static final int NAME_WINDOW = 240;

    /** Between a number and its date stand at most a comma, "ngày", or the issuer. */
    private static final int ISSUER_WINDOW = 60;

    private static final Pattern LAW = Pattern.compile("(?<![\\p{L}])(?:Bộ luật|Bộ Luật|Luật|LUẬT|Pháp lệnh)(?=\\s)");

    private static final Pattern RESOLUTION =
            Pattern.compile("(?<![\\p{L}])(?:Bộ luật|Bộ Luật|Luật|LUẬT|Pháp lệnh|Nghị quyết|nghị quyết)(?=\\s)");

    /** A clause ends here: what a name is looked for in. */
    private static final Pattern CLAUSE_END = Pattern.compile("[;\\n(]|\\.\\s");

    private static final Pattern BEFORE_DATE =
            Pattern.compile("[,\\s]{0,4}(?:ngày[\\s:]{0,3}){0,2}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ISSUED_ON = Pattern.compile("\\s{1,3}của [^;.,\\n\\d]{2,50}?(?:,\\s?)?ngày\\s{1,3}");

    private static final Pattern NUMBER_WORD = Pattern.compile("(?<![\\p{L}])s[ốổo6]\\s{0,3}:?\\s{0,3}$");

    private static final Pattern LISTED = Pattern.compile("[,;\\s]{0,4}(?:và|và số|số)?[,;\\s]{0,4}(?:số)?\\s{0,3}");

    private final String text;
    private final List<Dates.Found> dates;

    private CitationGrammar(String text) {
        this.text = text;
        dates = Dates.find(text);
    }

    static List<Found> find(String text) {
        CitationGrammar grammar = new CitationGrammar(text);
        List<Found> result = new ArrayList<>(grammar.numbered());
        result.addAll(grammar.laws(result));
        result.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(result);
    }

    private List<Found> numbered() {
        List<Found> result = new ArrayList<>();
        for (InstrumentNumber number : InstrumentNumber.all(text)) {
            Found last = result.isEmpty() ? null : result.get(result.size() - 1);
            Found found = numbered(number, last);
            if (found != null) {
                result.add(found);
            }
        }
        return result;
    }

    private @Nullable Found numbered(InstrumentNumber number, @Nullable Found last) {
        int floor = last == null ? 0 : last.end();
        int windowStart = Math.max(floor, number.start() - TYPE_WINDOW);
        String before = text.substring(windowStart, number.start());
        Dates.Found date = dateBehind(number.end());
        LocalDate day = date == null ? null : date.date();
        int end = date == null ? number.end() : date.end();
        if (InstrumentType.isOfNationalAssembly(number.symbol())) {
            int law = lawBefore(number.start(), floor);
            if (law >= 0) {
                String type = lawType(law);
                return new Found(type, number, lawName(law, number.start()), day, law, end);
            }
        }
        Optional<InstrumentType.Named> named = InstrumentType.atEnd(before);
        if (named.isPresent()) {
            return new Found(
                    named.get().type(),
                    number,
                    "",
                    day,
                    windowStart + named.get().start(),
                    end);
        }
        Optional<String> ofSymbol = InstrumentType.ofSymbol(number.symbol());
        Matcher word = NUMBER_WORD.matcher(before);
        boolean counted = word.find();
        int start = counted ? windowStart + word.start() : number.start();
        if (ofSymbol.isPresent() && (number.isCompound() || InstrumentType.isOfNationalAssembly(number.symbol()))) {
            return new Found(ofSymbol.get(), number, "", day, start, end);
        }
        if (!counted || !number.isCompound()) {
            return null;
        }
        boolean listed = last != null
                && LISTED.matcher(text.substring(last.end(), number.start())).matches();
        return new Found(listed && last != null ? last.type() : "văn bản", number, "", day, start, end);
    }

    /** The date right behind a number, or behind the issuer that follows it; null where none is printed there. */
    private Dates.@Nullable Found dateBehind(int end) {
        Matcher before = BEFORE_DATE.matcher(text).region(end, text.length());
        int at = before.lookingAt() ? before.end() : end;
        Dates.Found direct = dateAt(at);
        if (direct != null) {
            return direct;
        }
        Matcher issued = ISSUED_ON.matcher(text).region(end, Math.min(text.length(), end + ISSUER_WINDOW));
        return issued.lookingAt() ? dateAt(issued.end()) : null;
    }

    private Dates.@Nullable Found dateAt(int start) {
        int low = 0;
        int high = dates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = dates.get(middle).start();
            if (found == start) {
                return dates.get(middle);
            }
            if (found < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** Start of the last word for a law or resolution in the clause before {@code at}; -1 where there is none. */
    private int lawBefore(int at, int floor) {
        int from = Math.max(floor, at - NAME_WINDOW);
        String window = text.substring(from, at);
        int clause = lastEnd(CLAUSE_END, window);
        Matcher matcher = RESOLUTION.matcher(window);
        int last = -1;
        while (matcher.find()) {
            if (matcher.start() >= clause) {
                last = from + matcher.start();
            }
        }
        return last;
    }

    private static int lastEnd(Pattern pattern, String window) {
        Matcher matcher = pattern.matcher(window);
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private String lawType(int start) {
        String word = text.substring(start, Math.min(text.length(), start + 10)).toLowerCase(Locale.ROOT);
        for (String type : List.of("bộ luật", "luật", "pháp lệnh", "nghị quyết")) {
            if (word.startsWith(type)) {
                return type;
            }
        }
        return "luật";
    }

    /** What stands between the word for the type and the number, without "số". */
    private String lawName(int start, int end) {
        return text.substring(start + lawType(start).length(), end)
                .replaceFirst("\\s*số\\s*:?\\s*$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Laws cited by name and date: "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015". */
    private List<Found> laws(List<Found> numbered) {
        List<Found> result = new ArrayList<>();
        int next = 0;
        int floor = 0;
        for (Dates.Found date : dates) {
            while (next < numbered.size() && numbered.get(next).start() < date.start()) {
                floor = Math.max(floor, numbered.get(next).end());
                next++;
            }
            if (floor > date.start()) {
                continue; // the date belongs to a numbered instrument
            }
            Found law = law(date, floor);
            if (law != null) {
                result.add(law);
            }
            floor = Math.max(floor, date.end());
        }
        return result;
    }

    private @Nullable Found law(Dates.Found date, int floor) {
        int from = Math.max(floor, date.start() - NAME_WINDOW);
        String window = text.substring(from, date.start());
        int clause = lastEnd(CLAUSE_END, window);
        Matcher matcher = LAW.matcher(window);
        if (!matcher.find(clause)) {
            return null;
        }
        int start = from + matcher.start();
        String type = lawType(start);
        String name = text.substring(start + type.length(), date.start())
                .replaceAll("\\s+", " ")
                .strip();
        name = name.replaceFirst("(?:\\s*,?\\s*ngày)+$", "").strip();
        boolean another = name.isEmpty()
                || name.startsWith("này")
                || name.matches("(?s).*(?:hiệu lực|(?:^|\\s)(?:từ|trước|sau|đến)$|kèm theo|ban hành kèm).*");
        return another ? null : new Found(type, null, name, date.date(), start, date.end());
    }
}
