package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Confidence;
import vn.trichluc.text.Folding;

/**
 * Works out the confidence in number and date of each recognised instrument. It begins with the words' own confidence.
 * Mentions that agree raise it. These lower it: a mention that reads otherwise, a symbol of no list, a year that is not
 * the date's, a day behind the document's own, numbers of one series in another order than their days.
 * docs/experiments.md, "Citations of scans", has the figures.
 */
final class CitationDoubts {
    /** The confidence of two statements that contradict each other where it is unknown which was misread. */
    private static final double CONTRADICTED = 0.5;

    /** The confidence of a symbol that is in no list although it should be. */
    private static final double UNKNOWN = 0.6;

    /**
     * The confidence where one of two statements was misread and it is known which: the lists or the other mentions
     * correct it.
     */
    private static final double CORRECTED = 0.75;

    /** The confidence where another instrument of the series contradicts this one, and may itself be the wrong one. */
    private static final double OUT_OF_ORDER = 0.75;

    /**
     * The share of the doubt in a number that concerns its figures where the lists vouch for the letters of its symbol.
     * The confidence of a word is that of its worst letter.
     */
    private static final double DOUBT_OF_FIGURES = 0.35;

    /** The factor of the doubt in a date, whose figures nothing vouches for: wrong ones were read with 0.8. */
    private static final double DOUBT_OF_DATES = 1.1;

    /** The confidence below which recognition read something else than print. */
    private static final double NOTHING = 0.4;

    private static final int FIRST_YEAR = 1945;

    /** The largest number of a decree in one year. The Government issued 374 in its busiest year, 2025. */
    private static final int MOST_DECREES = 500;

    private static final String DECREE = "NDCP";

    private static final Pattern LEGAL_BASIS = Pattern.compile("\\s*[-+]?\\s*can cu\\s*");

    /** Series of which there is only one a year; every province has its own QĐ-UBND. */
    private static final Pattern ONE_ISSUER = Pattern.compile("(?:ND|NQ|QD|CT)(?:CP|TTG)|(?:TT|QD)B[A-Z]{2,8}");

    private final List<CitationDraft> drafts;
    private final @Nullable LocalDate latest;

    /**
     * Makes the doubts of a document.
     *
     * @param latest the day after which no instrument can have been issued; null where it is unknown
     */
    CitationDoubts(List<CitationDraft> drafts, @Nullable LocalDate latest) {
        this.drafts = List.copyOf(drafts);
        this.latest = latest;
    }

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            boolean recognised = draft.places().stream()
                    .map(CitationDraft.Place::doubt)
                    .filter(Objects::nonNull)
                    .anyMatch(doubt -> doubt.number().min(doubt.date()).isRecognised());
            citations.add(
                    recognised
                            ? recognised(draft)
                            : new Citation(draft.type(), draft.printedNumber(), draft.date(), draft.mentions()));
        }
        return List.copyOf(citations);
    }

    /** A number or a date as the mentions of an instrument give it, with their common confidence. */
    private record Said<T>(T value, double sure, boolean disputed) {}

    private Citation recognised(CitationDraft draft) {
        Said<InstrumentNumber> number = number(draft);
        Said<LocalDate> date = date(draft);
        double sure = Math.min(number == null ? 1 : number.sure(), date == null ? sureOfNoDate(draft) : date.sure());
        LocalDate day = date == null ? null : date.value();
        InstrumentNumber of = number == null ? null : number.value();
        sure = Math.min(sure, limit(draft, of, day));
        return new Citation(
                draft.type(),
                of == null ? draft.printedNumber() : of.printed(),
                day,
                draft.mentions(),
                Confidence.of(sure).unlessStated(),
                read(draft, of));
    }

    /** Returns the number as it was first read where it differs from the given one; null where it does not. */
    private static @Nullable String read(CitationDraft draft, @Nullable InstrumentNumber given) {
        for (CitationDraft.Place place : draft.ordered()) {
            InstrumentNumber number = place.cited().number();
            MentionDoubt doubt = place.doubt();
            if (given == null || number == null || number.symbol().isEmpty() || doubt == null) {
                continue;
            }
            String read = doubt.read().isEmpty() ? number.printed() : doubt.read();
            return (number.key().equals(given.key()) && doubt.read().isEmpty()) || read.equals(given.printed())
                    ? null
                    : read;
        }
        return null;
    }

    private static @Nullable Said<InstrumentNumber> number(CitationDraft draft) {
        Map<String, List<CitationDraft.Place>> readings = new LinkedHashMap<>();
        Map<String, Double> ordinals = new LinkedHashMap<>();
        for (CitationDraft.Place place : draft.ordered()) {
            InstrumentNumber number = place.cited().number();
            MentionDoubt doubt = place.doubt();
            if (number != null
                    && doubt != null
                    && doubt.number().isRecognised()
                    && !number.symbol().isEmpty()) {
                readings.computeIfAbsent(number.key(), key -> new ArrayList<>()).add(place);
                ordinals.merge(ordinal(number), 1 - figures(doubt), (one, other) -> one * other);
            }
        }
        Said<InstrumentNumber> best = null;
        for (List<CitationDraft.Place> places : readings.values()) {
            InstrumentNumber number =
                    Objects.requireNonNull(places.get(0).cited().number());
            double sure = 1 - ordinals.getOrDefault(ordinal(number), 1.0);
            RecognisedSymbol.Standing standing = places.stream()
                    .map(place -> Objects.requireNonNull(place.doubt()).standing())
                    .min(RecognisedSymbol.Standing::compareTo)
                    .orElseThrow();
            sure = Math.min(
                    sure,
                    switch (standing) {
                        case KNOWN, FREE -> places.stream().allMatch(CitationDoubts::isMended) ? CORRECTED : 1;
                        case CORRECTED -> CORRECTED;
                        case UNKNOWN -> UNKNOWN;
                    });
            boolean fits = fits(number, draft.date());
            boolean better = best == null
                    || (fits && !fits(best.value(), draft.date()))
                    || (fits == fits(best.value(), draft.date()) && sure > best.sure());
            best = better ? new Said<>(number, sure, readings.size() > 1) : best;
        }
        return best == null || !best.disputed()
                ? best
                : new Said<>(best.value(), Math.min(best.sure(), limitOfDispute(best.sure())), true);
    }

    /** Returns the confidence of the better of two readings: it stays in doubt unless it was read surely by itself. */
    private static double limitOfDispute(double sure) {
        return Confidence.of(sure).isBelow(Confidence.Limit.STATED) ? CORRECTED : sure;
    }

    private static boolean isMended(CitationDraft.Place place) {
        MentionDoubt doubt = place.doubt();
        return doubt != null && !doubt.read().isEmpty();
    }

    private static String ordinal(InstrumentNumber number) {
        return number.ordinalKey() + "/" + number.year();
    }

    /** Returns the confidence of the figures of a number. */
    private static double figures(MentionDoubt doubt) {
        double sure = doubt.number().fraction();
        boolean vouched = doubt.standing() == RecognisedSymbol.Standing.KNOWN && sure >= NOTHING;
        return vouched ? 1 - (1 - sure) * DOUBT_OF_FIGURES : sure;
    }

    private static boolean fits(InstrumentNumber number, @Nullable LocalDate day) {
        return day == null || number.year() == null || number.year() == day.getYear();
    }

    private static @Nullable Said<LocalDate> date(CitationDraft draft) {
        Map<LocalDate, Double> readings = new LinkedHashMap<>();
        for (CitationDraft.Place place : draft.ordered()) {
            LocalDate date = place.cited().date();
            MentionDoubt doubt = place.doubt();
            if (date != null && doubt != null) {
                double sure = Math.max(0, 1 - (1 - doubt.date().fraction()) * DOUBT_OF_DATES);
                readings.merge(date, 1 - sure, (one, other) -> one * other);
            }
        }
        Said<LocalDate> best = null;
        for (Map.Entry<LocalDate, Double> reading : readings.entrySet()) {
            double sure = 1 - reading.getValue();
            best = best == null || sure > best.sure() ? new Said<>(reading.getKey(), sure, readings.size() > 1) : best;
        }
        return best == null || !best.disputed()
                ? best
                : new Said<>(best.value(), Math.min(best.sure(), CONTRADICTED), true);
    }

    /** Returns the confidence of an instrument whose date is announced with the number and was not understood. */
    private static double sureOfNoDate(CitationDraft draft) {
        return draft.places().stream()
                .map(CitationDraft.Place::doubt)
                .filter(Objects::nonNull)
                .map(MentionDoubt::date)
                .reduce(Confidence.PRINTED, Confidence::min)
                .fraction();
    }

    /**
     * Returns the greatest confidence that number and date allow: they are compared with each other, with the possible
     * years and numbers, and with other instruments.
     */
    private double limit(CitationDraft draft, @Nullable InstrumentNumber number, @Nullable LocalDate day) {
        LocalDate last = latest;
        Integer year = number == null ? draft.year() : number.year();
        int newest = last == null ? Integer.MAX_VALUE : last.getYear();
        boolean wrong = (number != null && !fits(number, day))
                || (day != null && (day.getYear() < FIRST_YEAR || (last != null && day.isAfter(last))))
                || (year != null && (year < FIRST_YEAR || year > newest))
                || (number != null && (isNoDecree(number) || isOfAnotherTerm(number, day)));
        boolean amiss = isOutOfOrder(draft, number, day) || isTwiceALegalBasis(draft);
        return wrong ? CONTRADICTED : amiss ? OUT_OF_ORDER : 1;
    }

    /**
     * Whether an instrument is a legal basis twice. No decision rests on one instrument twice, so one of the two was
     * another, and was misread.
     */
    private static boolean isTwiceALegalBasis(CitationDraft draft) {
        return draft.number() != null
                && draft.places().stream()
                                .filter(CitationDoubts::opensLegalBasis)
                                .count()
                        > 1;
    }

    private static boolean opensLegalBasis(CitationDraft.Place place) {
        String text = place.text().text();
        int start = place.cited().start();
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
        return LEGAL_BASIS.matcher(Folding.letters(before)).matches();
    }

    private static boolean isNoDecree(InstrumentNumber number) {
        String ordinal = number.ordinalKey();
        return number.symbolKey().equals(DECREE)
                && ordinal.chars().allMatch(Character::isDigit)
                && Integer.parseInt(ordinal) > MOST_DECREES;
    }

    /**
     * Whether the year is outside of the term of the National Assembly that the number names, by more than one year.
     * Terms have five years: XIII from 2011, XIV from 2016, XV from 2021.
     */
    private static boolean isOfAnotherTerm(InstrumentNumber number, @Nullable LocalDate day) {
        String symbol = number.symbol();
        if (!InstrumentType.isOfNationalAssembly(symbol)) {
            return false;
        }
        String term = symbol.replaceAll("\\D", "");
        Integer year = number.year() != null ? number.year() : day == null ? null : Integer.valueOf(day.getYear());
        if (term.isEmpty()) {
            return true;
        }
        int from = FIRST_YEAR_OF_TERM_11 + TERM_YEARS * (Integer.parseInt(term) - 11);
        return year != null && (year < from - 1 || year > from + TERM_YEARS);
    }

    private static final int FIRST_YEAR_OF_TERM_11 = 2002;

    private static final int TERM_YEARS = 5;

    /**
     * Whether the number does not rise with the day in its series and year; of two numbers that do not, the one that
     * was read less surely is out of order.
     */
    private boolean isOutOfOrder(CitationDraft draft, @Nullable InstrumentNumber number, @Nullable LocalDate day) {
        if (number == null
                || day == null
                || !ONE_ISSUER.matcher(number.symbolKey()).matches()) {
            return false;
        }
        for (CitationDraft other : drafts) {
            Said<InstrumentNumber> of = other == draft || other.number() == null ? null : number(other);
            LocalDate otherDay = other.date();
            if (of == null
                    || otherDay == null
                    || otherDay.getYear() != day.getYear()
                    || !of.value().symbolKey().equals(number.symbolKey())
                    || (of.value().year() == null) != (number.year() == null)) {
                continue;
            }
            Function<InstrumentNumber, Integer> ordinal =
                    counted -> Integer.valueOf(counted.ordinalKey().replaceAll("\\D", ""));
            int order = ordinal.apply(number).compareTo(ordinal.apply(of.value()));
            int days = day.compareTo(otherDay);
            Said<InstrumentNumber> own = number(draft);
            boolean lessSure = own != null && own.sure() <= of.sure();
            if (order != 0 && days != 0 && order > 0 != days > 0 && lessSure) {
                return true;
            }
        }
        return false;
    }
}
