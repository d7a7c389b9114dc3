package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Citation;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/** An instrument while its mentions are gathered. */
final class CitationDraft {
    /**
     * A mention with its place in the document.
     *
     * @param index of the text, in reading order
     * @param doubt how sure recognition was of it; null where nothing of it was recognised, or it stands without a
     * number
     */
    record Place(
            CitationMention cited,
            int index,
            PlacedText text,
            @Nullable MentionDoubt doubt) {
        Place(CitationMention cited, int index, PlacedText text) {
            this(cited, index, text, null);
        }

        /** The reading order of mentions. */
        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::index).thenComparingInt(place -> place.cited.start());

        /**
         * Returns a key that is equal for mentions of one instrument: laws without a number are told apart by their day
         * or year, numbers without a year by the year of their date.
         */
        String key() {
            InstrumentNumber number = cited.number();
            LocalDate date = cited.date();
            if (number == null) {
                return Folding.bare(cited.name()) + "@" + (date == null ? cited.year() : date);
            }
            return number.year() != null || date == null ? number.key() : number.key() + "@" + date.getYear();
        }

        private Citation.Mention mention() {
            InstrumentNumber number = cited.number();
            return new Citation.Mention(
                    text.slice(cited.start(), cited.end()), number == null ? "" : number.printed(), cited.date());
        }
    }

    /** The order of instruments by the place of their first mention. */
    static final Comparator<CitationDraft> ORDER = Comparator.comparing(CitationDraft::first, Place.ORDER);

    private final List<Place> places = new ArrayList<>();
    private @Nullable Place first;
    private @Nullable LocalDate date;

    void add(Place place) {
        places.add(place);
        Place known = first;
        first = known == null || Place.ORDER.compare(place, known) < 0 ? place : known;
        date = date == null ? place.cited().date() : date;
    }

    List<Place> places() {
        return places;
    }

    /** Returns the first mention in reading order. */
    Place first() {
        return Objects.requireNonNull(first);
    }

    String type() {
        return places.get(0).cited().type();
    }

    /** Returns the number of the mention for which the draft was made; null for a law that is cited by its name. */
    @Nullable
    InstrumentNumber number() {
        return places.get(0).cited().number();
    }

    /** Returns the first date that is printed with a mention; null where none is. */
    @Nullable
    LocalDate date() {
        return date;
    }

    /**
     * Returns the year of the number; where it has none, that of the date, or the one behind the name. Null where no
     * year is printed.
     */
    @Nullable
    Integer year() {
        InstrumentNumber number = number();
        if (number != null && number.year() != null) {
            return number.year();
        }
        LocalDate day = date;
        return day == null ? places.get(0).cited().year() : Integer.valueOf(day.getYear());
    }

    boolean isBefore(Place place) {
        return Place.ORDER.compare(first(), place) < 0;
    }

    /** Whether a mention with that date can be of this instrument. */
    boolean canBeOf(@Nullable LocalDate other) {
        LocalDate day = date;
        return day == null || other == null || day.getYear() == other.getYear();
    }

    /**
     * Returns, of several instruments, the last that is first named before a place; the first one given where none is.
     */
    static CitationDraft lastBefore(List<CitationDraft> drafts, Place place) {
        CitationDraft last = drafts.get(0);
        for (CitationDraft draft : drafts) {
            last = draft.isBefore(place) && ORDER.compare(draft, last) > 0 ? draft : last;
        }
        return last;
    }

    /** Returns the mentions in reading order. */
    List<Place> ordered() {
        return places.stream().sorted(Place.ORDER).toList();
    }

    /**
     * Returns the number as the first mention prints it in a regular form, otherwise as the first mention that has one;
     * empty for a law's name.
     */
    String printedNumber() {
        List<InstrumentNumber> numbers = new ArrayList<>();
        for (Place place : ordered()) {
            InstrumentNumber number = place.cited().number();
            if (number != null) {
                numbers.add(number);
            }
        }
        boolean withYear = numbers.stream().anyMatch(printed -> printed.year() != null);
        return numbers.stream()
                .filter(printed -> printed.isRegular() && (printed.year() != null || !withYear))
                .findFirst()
                .or(() -> numbers.stream()
                        .filter(printed -> !printed.symbol().isEmpty())
                        .findFirst())
                .or(() -> numbers.stream().findFirst())
                .map(InstrumentNumber::printed)
                .orElse("");
    }

    List<Citation.Mention> mentions() {
        return ordered().stream().map(Place::mention).toList();
    }
}
