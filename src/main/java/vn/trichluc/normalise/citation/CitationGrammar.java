package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Dates;

/** Finds the legal instruments that one text names, in order, without overlaps. */
final class CitationGrammar {
    /** The greatest distance between the word for the type and the number, in characters. */
    private static final int TYPE_WINDOW = 84;

    private static final Pattern NUMBER_WORD = Pattern.compile("(?<![\\p{L}])[sS][ốổôồỗo6]\\s{0,3}:?\\s{0,3}$");

    /** The text between two numbers of one list. */
    private static final Pattern LISTED = Pattern.compile("[,;\\s]{0,4}(?:và\\s{1,3})?(?:số:?\\s{0,3}){0,2}");

    private static final String LETTER = "công văn";

    private final String text;
    private final CitationDates dates;

    private CitationGrammar(String text) {
        this.text = text;
        dates = new CitationDates(text);
    }

    /**
     * Finds the mentions of a text.
     *
     * @param text as {@link InstrumentNumber#plain} gives it
     */
    static List<CitationMention> find(String text) {
        if (!mayCite(text)) {
            return List.of();
        }
        CitationGrammar grammar = new CitationGrammar(text);
        List<InstrumentNumber> numbers = InstrumentNumber.allIn(text);
        List<CitationMention> laws = LawNames.find(text, numbers, grammar.dates);
        List<CitationMention> whole = grammar.numbered(numbers, laws);
        List<CitationMention> result = new ArrayList<>(whole);
        result.addAll(ShortForms.find(text, whole, grammar.dates));
        result.sort(Comparator.comparingInt(CitationMention::start));
        return List.copyOf(result);
    }

    /**
     * Whether the text may cite an instrument: it has a digit of a number, a day or a year, or words that point back:
     * "nêu trên".
     */
    private static boolean mayCite(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return ShortForms.mayPointBack(Folding.letters(text));
    }

    /** Returns the laws and the mentions made of numbers that belong to none of them, in order. */
    private List<CitationMention> numbered(List<InstrumentNumber> numbers, List<CitationMention> laws) {
        List<CitationMention> result = new ArrayList<>();
        int next = 0;
        CitationMention last = null;
        for (InstrumentNumber number : numbers) {
            while (next < laws.size() && laws.get(next).start() < number.start()) {
                last = laws.get(next);
                result.add(last);
                next++;
            }
            boolean ofLaw = last != null && number.start() < last.end();
            CitationMention cited = ofLaw ? null : numbered(number, last, result);
            if (cited != null) {
                result.add(cited);
                last = cited;
            }
        }
        result.addAll(laws.subList(next, laws.size()));
        return result;
    }

    /**
     * Decides between letter and paper for a number whose symbol names an issuer and its unit: in a list that a letter
     * opened it is a letter, elsewhere a paper.
     */
    private String letterOrPaper(List<CitationMention> before, InstrumentNumber number) {
        int line = text.lastIndexOf('\n', number.start());
        boolean letter = InstrumentType.ofCited(number.symbol()).isEmpty()
                && before.stream()
                        .anyMatch(cited -> cited.start() > line && cited.type().equals(LETTER));
        return letter ? LETTER : "văn bản";
    }

    private @Nullable CitationMention numbered(
            InstrumentNumber number, @Nullable CitationMention last, List<CitationMention> result) {
        int floor = last == null ? 0 : last.end();
        int windowStart = Math.max(floor, number.start() - TYPE_WINDOW);
        String before = text.substring(windowStart, number.start());
        Optional<InstrumentType.Named> named = InstrumentType.atEnd(before);
        if (named.isPresent()) {
            return cited(named.get().type(), number, windowStart + named.get().start());
        }
        Optional<String> ofSymbol = InstrumentType.ofCited(number.symbol());
        Matcher word = NUMBER_WORD.matcher(before);
        boolean counted = word.find();
        int start = counted ? windowStart + word.start() : number.start();
        boolean typed = number.isCompound() || InstrumentType.isOfNationalAssembly(number.symbol());
        if (ofSymbol.isPresent() && typed) {
            return cited(ofSymbol.get(), number, start);
        }
        boolean listed = last != null
                && number.start() - last.end() <= TYPE_WINDOW
                && LISTED.matcher(text.substring(last.end(), number.start())).matches();
        if (!number.isCompound() || (!counted && !listed)) {
            return null;
        }
        return cited(listed && last != null ? last.type() : letterOrPaper(result, number), number, start);
    }

    private CitationMention cited(String type, InstrumentNumber number, int start) {
        Dates.Found date = dates.behind(number.end());
        LocalDate day = date == null ? null : date.date();
        int end = date == null ? number.end() : date.end();
        return new CitationMention(CitationMention.Form.WHOLE, type, number, "", null, day, start, end);
    }
}
