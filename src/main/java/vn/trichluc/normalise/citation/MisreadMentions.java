package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.text.lexicon.IssuerSymbols;

/**
 * Joins two numbers of one recognised document that are one instrument, read in two ways: of one type and ordinal, on
 * one day, with symbols a letter apart (139/BC-UBND, 139/RC-UBND) or cut short, or with two years of which only one is
 * the day's (12/2021/QĐ-TTg and 12/2027/QĐ-TTg ngày 24/3/2021).
 */
final class MisreadMentions {
    private MisreadMentions() {}

    /**
     * Returns the instruments with each such pair joined, the better reading first. Numbers that were typed are left
     * alone.
     */
    static List<CitationDraft> join(List<CitationDraft> drafts) {
        List<CitationDraft> recognised =
                drafts.stream().filter(MisreadMentions::isRecognised).toList();
        Set<CitationDraft> joined = new HashSet<>();
        for (int i = 0; i < recognised.size(); i++) {
            for (int k = i + 1; k < recognised.size(); k++) {
                CitationDraft one = recognised.get(i);
                CitationDraft other = recognised.get(k);
                if (!joined.contains(one) && !joined.contains(other) && isOne(one, other)) {
                    boolean first = rank(one) >= rank(other);
                    (first ? other : one).places().forEach((first ? one : other)::add);
                    joined.add(first ? other : one);
                }
            }
        }
        List<CitationDraft> result = new ArrayList<>(drafts);
        result.removeIf(joined::contains);
        return List.copyOf(result);
    }

    private static boolean isRecognised(CitationDraft draft) {
        return draft.number() != null
                && draft.places().stream()
                        .allMatch(
                                place -> place.doubt() != null && place.doubt().number() != null);
    }

    private static boolean isOne(CitationDraft one, CitationDraft other) {
        InstrumentNumber first = one.number();
        InstrumentNumber second = other.number();
        if (first == null
                || second == null
                || !one.type().equals(other.type())
                || !first.ordinalKey().equals(second.ordinalKey())) {
            return false;
        }
        LocalDate day = one.date();
        LocalDate otherDay = other.date();
        boolean sameYear =
                first.year() == null ? second.year() == null : first.year().equals(second.year());
        String a = first.symbolKey();
        String b = second.symbolKey();
        if (day == null || otherDay == null) {
            return sameYear && isCut(a, b);
        }
        if (!day.equals(otherDay)) {
            return false;
        }
        return sameYear
                ? isCut(a, b) || IssuerSymbols.isOneOff(a, b)
                : a.equals(b) && fits(first, day) != fits(second, day);
    }

    private static boolean isCut(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean fits(InstrumentNumber number, LocalDate day) {
        return number.year() != null && number.year() == day.getYear();
    }

    /**
     * Returns the rank of a reading: most for a year that agrees with the date, then for a symbol that the lists have,
     * then for each mention.
     */
    private static int rank(CitationDraft draft) {
        int rank = draft.places().size();
        for (CitationDraft.Place place : draft.places()) {
            MentionDoubt doubt = place.doubt();
            rank = Math.max(
                    rank,
                    doubt == null ? 0 : 100 * (2 - Math.min(2, doubt.standing().ordinal())));
        }
        InstrumentNumber number = draft.number();
        LocalDate day = draft.date();
        boolean fits = number != null && day != null && (number.year() == null || fits(number, day));
        return rank + (fits ? 1_000 : 0);
    }
}
