package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Dates;

/**
 * Finds instruments that are named in short: "Nghị định số 45/2012", "Nghị định 45", "Nghị định nêu trên". The other
 * mentions show which one is meant.
 */
final class ShortForms {
    private static final String TYPES = "nghi dinh|thong tu lien tich|thong tu|nghi quyet|quyet dinh|chi thi|cong van"
            + "|to trinh|phap lenh|bo luat|luat|ke hoach|van ban|thong bao|nd|tt|qd|nq";

    /**
     * The characters one of which stands right before the space before a number: the last letters of the types and of
     * "số", and a colon.
     */
    private static final String LAST_LETTERS = "hutinodq:";

    /** The greatest length of a type and "số" before a number, in characters, spaces included. */
    private static final int TYPE_WINDOW = 32;

    /** Types whose number alone identifies an instrument. A plan or a report may count itself ("Báo cáo số 1"). */
    private static final Pattern STANDING =
            Pattern.compile("nghị định|thông tư|thông tư liên tịch|nghị quyết|quyết định|chỉ thị|pháp lệnh");

    private static final String NUMBER = "(?<ordinal>\\d{1,5}[a-zđ]?)(?:\\s?/\\s?(?<year>(?:19|20)\\d{2}))?"
            + "(?![\\p{L}\\d%])(?!\\s{0,2}[/-]\\s{0,2}[\\p{L}\\d])(?![.,:]\\d)";

    /** The type before a number, in letters without marks. */
    private static final Pattern TYPE_BEFORE =
            Pattern.compile("(?<![\\p{L}])(?<type>" + TYPES + ")(?<word>\\s{1,3}so\\s{0,2}:?)?\\s{1,3}\\z");

    private static final Pattern ORDINAL = Pattern.compile(NUMBER);

    private static final Pattern NEXT =
            Pattern.compile("\\s{0,2}(?:,|;|,?\\s{0,2}va)\\s{0,2}so\\s{0,2}:?\\s{1,3}" + NUMBER);

    /** The text that may follow a number that no "số" announces; other words are counted by the number. */
    private static final Pattern ENDS =
            Pattern.compile("\\s{0,3}(?:$|[;,.)\\]:\\n]|(?:va|cua|ve|neu|noi|thi|co|duoc|quy dinh|ngay)(?![\\p{L}]))");

    private static final String ABOVE = "tren";

    /** Words that point back, up to "trên". */
    private static final Pattern BACK = Pattern.compile("(?<![\\p{L}])(?<type>" + TYPES
            + ")\\s{1,3}(?:neu|noi|da neu|da noi|dan)\\s{1,3}" + ABOVE + "(?![\\p{L}])");

    /** Words that announce several instruments. */
    private static final Pattern SEVERAL = Pattern.compile("(?:cac|nhung|hai|ba|bon|\\d)\\s{1,3}$");

    private static final int SEVERAL_WINDOW = 12;

    private final String text;
    private final String letters;
    private final List<CitationMention> whole;
    private final CitationDates dates;
    private final List<CitationMention> found = new ArrayList<>();

    private ShortForms(String text, List<CitationMention> whole, CitationDates dates) {
        this.text = text;
        letters = Folding.letters(text);
        this.whole = whole;
        this.dates = dates;
    }

    /**
     * Finds the short mentions of a text.
     *
     * @param whole what the text names in full, in order: no short form lies within
     */
    static List<CitationMention> find(String text, List<CitationMention> whole, CitationDates dates) {
        ShortForms forms = new ShortForms(text, whole, dates);
        forms.numbered();
        forms.back();
        return List.copyOf(forms.found);
    }

    private void numbered() {
        Matcher type = TYPE_BEFORE.matcher(letters).useTransparentBounds(true);
        Matcher number = ORDINAL.matcher(letters).useTransparentBounds(true);
        int from = 0;
        for (int i = figure(0); i < letters.length(); i = figure(Math.max(from, i + 1))) {
            boolean typed = type.region(Math.max(from, i - TYPE_WINDOW), i).find();
            if (!typed || !number.region(i, letters.length()).lookingAt()) {
                continue;
            }
            from = number.end();
            if (!isFree(type.start(), number.end())) {
                continue;
            }
            String name = InstrumentType.spelled(type.group("type"));
            boolean counted = type.group("word") != null;
            boolean capital = Character.isUpperCase(text.charAt(type.start()));
            boolean ends =
                    ENDS.matcher(letters).region(number.end(), letters.length()).lookingAt();
            if (counted || ends) {
                boolean stands = counted && capital && STANDING.matcher(name).matches();
                add(stands ? CitationMention.Form.SHORT : CitationMention.Form.LOOSE, name, number, type.start());
                from = stands ? list(name, number.end()) : from;
            }
        }
    }

    /**
     * Returns the index from {@code start} on at which the first figure begins that may stand behind a type; the text's
     * length where none does.
     */
    private int figure(int start) {
        int i = Math.max(1, start);
        while (i < letters.length() && !(isDigit(letters.charAt(i)) && isBehindType(i - 1))) {
            i++;
        }
        return i;
    }

    /** Whether white space at {@code at} follows the last letter of a type, or a colon. */
    private boolean isBehindType(int at) {
        int i = at;
        while (i > 0 && isSpace(letters.charAt(i))) {
            i--;
        }
        return i < at && LAST_LETTERS.indexOf(letters.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character is white space, as {@code \s} of the patterns has it. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether the letters hold the word that points back, of any kind. */
    static boolean mayPointBack(String letters) {
        return letters.contains(ABOVE);
    }

    /** Adds the further numbers of a list, "… số 1 và số 2", and returns the index where it ends. */
    private int list(String type, int end) {
        int from = end;
        Matcher next = NEXT.matcher(letters).region(from, letters.length());
        while (next.lookingAt() && isFree(next.start(), next.end())) {
            add(CitationMention.Form.SHORT, type, next, next.start("ordinal"));
            from = next.end();
            next.region(from, letters.length());
        }
        return from;
    }

    private void add(CitationMention.Form form, String type, Matcher matcher, int start) {
        String ordinal = matcher.group("ordinal");
        String year = matcher.group("year");
        InstrumentNumber number = new InstrumentNumber(
                year == null ? ordinal : ordinal + "/" + year,
                ordinal,
                year == null ? null : Integer.valueOf(year),
                "",
                matcher.start("ordinal"),
                matcher.end());
        Dates.Found date = dates.behind(matcher.end());
        LocalDate day = date == null ? null : date.date();
        found.add(new CitationMention(
                form, type, number, "", null, day, start, date == null ? matcher.end() : date.end()));
    }

    private void back() {
        Matcher matcher = BACK.matcher(letters).useTransparentBounds(true);
        int from = 0;
        for (int above = letters.indexOf(ABOVE); above >= 0; above = letters.indexOf(ABOVE, from)) {
            int start = Math.max(from, above - TYPE_WINDOW);
            from = above + ABOVE.length();
            if (!matcher.region(start, from).find()) {
                continue;
            }
            String before = letters.substring(Math.max(0, matcher.start() - SEVERAL_WINDOW), matcher.start());
            if (!SEVERAL.matcher(before).find() && isFree(matcher.start(), matcher.end())) {
                String type = InstrumentType.spelled(matcher.group("type"));
                found.add(new CitationMention(
                        CitationMention.Form.BACK, type, null, "", null, null, matcher.start(), matcher.end()));
            }
        }
    }

    private boolean isFree(int start, int end) {
        int cited = firstBehind(start);
        boolean within = cited < whole.size() && whole.get(cited).start() < end;
        return !within;
    }

    /** Returns the index of the first whole mention that ends behind {@code start}. */
    private int firstBehind(int start) {
        int low = 0;
        int high = whole.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (whole.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
