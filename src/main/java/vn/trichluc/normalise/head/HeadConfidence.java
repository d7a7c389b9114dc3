package vn.trichluc.normalise.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.citation.InstrumentNumber;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Dates;

/**
 * Works out the confidence in the fields of a recognised head. A field is as sure as the least sure of its words. It is
 * surer where a caption says the same, and less sure where one says another thing, where the number's symbol is none or
 * that of another body, where its year is not the date's, and where instruments are cited that are younger than the
 * document. Fields that are taken from a closed list (type, province) are as sure as the list.
 */
final class HeadConfidence {
    private static final Confidence AGREED = Confidence.of(0.95);

    /** The confidence where two places of the document say two things, so that one of them is wrong. */
    private static final Confidence CONTRADICTED = Confidence.of(0.6);

    private static final Confidence ODD = Confidence.of(0.7);

    /**
     * The number of younger instruments from which they count against the date; a single citation may be misread
     * itself.
     */
    private static final int MANY_CITATIONS = 2;

    private final Head head;
    private final Map<String, Confidence> confidence = new TreeMap<>();

    private HeadConfidence(Head head) {
        this.head = head;
    }

    /**
     * Says how sure each field of the head is.
     *
     * @param province whose organ issued the document; empty where it is not known
     * @param fields what was read besides number and date, by the contract's names
     * @return of fields below {@link Confidence.Limit#STATED}, by the contract's names
     */
    static Map<String, Confidence> of(
            Head head,
            @Nullable Placed<String> number,
            @Nullable Placed<LocalDate> date,
            List<Citation> citations,
            String province,
            Map<String, ? extends Optional<? extends Placed<?>>> fields) {
        HeadConfidence all = new HeadConfidence(head);
        if (!isOrganOf(head.issuer().text(), province)) {
            all.put("issuer", head.issuer().confidence());
        }
        all.put("title", head.title().confidence());
        fields.forEach((name, field) -> field.ifPresent(value -> all.put(name, value.confidence())));
        if (number != null) {
            all.put("number", all.number(number, date));
        }
        if (date != null) {
            all.put("date", all.date(date, number, citations));
        }
        Confidence day = all.confidence.get("date");
        boolean effective =
                fields.containsKey("effective") && fields.get("effective").isPresent();
        if (day != null && effective) {
            all.confidence.merge("effective", day, Confidence::min); // counted from the day of signing, as a rule
        }
        return all.confidence;
    }

    /**
     * Whether the issuer's name is, letter by letter, that of an organ of the province: ỦY BAN NHÂN DÂN TỈNH QUẢNG
     * NGÃI. No other name is so near that it could have been misread.
     */
    private static boolean isOrganOf(String issuer, String province) {
        return !province.isEmpty()
                && Folding.key(issuer)
                        .matches("(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (?:tỉnh|thành phố) "
                                + Pattern.quote(Folding.key(province)));
    }

    private void put(String field, Confidence value) {
        if (value.isBelow(Confidence.Limit.STATED)) {
            confidence.put(field, value);
        }
    }

    private Confidence number(Placed<String> number, @Nullable Placed<LocalDate> date) {
        Confidence read = number.confidence();
        if (read.isPrinted()) {
            return read;
        }
        InstrumentNumber own =
                InstrumentNumber.all(number.value()).stream().findFirst().orElse(null);
        if (own == null) {
            return read.min(ODD);
        }
        int agree = 0;
        int differ = 0;
        for (PlacedText caption : captionsBeside(number)) {
            for (InstrumentNumber other :
                    InstrumentNumber.all(caption.text()).stream().limit(1).toList()) {
                if (other.symbolKey().equals(own.symbolKey())) {
                    agree += other.key().equals(own.key()) ? 1 : 0;
                    differ += other.key().equals(own.key()) ? 0 : 1;
                }
            }
        }
        Confidence value = weighed(read, agree, differ);
        if (!own.isRegular() || !OwnCaptions.isOfBody(own.symbol(), head.issuer())) {
            value = value.min(ODD);
        }
        return isOfYear(own, date) ? value : value.min(CONTRADICTED);
    }

    private Confidence date(Placed<LocalDate> date, @Nullable Placed<String> number, List<Citation> citations) {
        Confidence read = date.confidence();
        if (read.isPrinted()) {
            return read;
        }
        int agree = 0;
        int differ = 0;
        for (PlacedText caption : captionsBeside(date)) {
            Optional<LocalDate> other = Dates.first(caption.text()).map(Dates.Found::date);
            agree += other.filter(date.value()::equals).isPresent() ? 1 : 0;
            differ += other.filter(day -> !day.equals(date.value())).isPresent() ? 1 : 0;
        }
        Confidence value = weighed(read, agree, differ);
        long younger = citations.stream()
                .map(Citation::date)
                .filter(day -> day != null && day.isAfter(date.value()))
                .count();
        if (younger >= MANY_CITATIONS || (younger > 0 && value.isBelow(Confidence.Limit.STATED))) {
            value = value.min(ODD);
        }
        boolean ofYear =
                number == null || InstrumentNumber.all(number.value()).stream().allMatch(own -> isOfYear(own, date));
        return ofYear ? value : value.min(CONTRADICTED);
    }

    /** Whether the year in the number, if it has one, is the date's; a normative document has one. */
    private static boolean isOfYear(InstrumentNumber number, @Nullable Placed<LocalDate> date) {
        Integer year = number.year();
        return year == null || date == null || year == date.value().getYear();
    }

    private static Confidence weighed(Confidence read, int agree, int differ) {
        if (differ > 0) {
            return read.min(agree > 0 ? ODD : CONTRADICTED);
        }
        return agree > 0 ? read.max(AGREED) : read;
    }

    /** Returns the captions that tie an attachment to the document, without the one from which the value was read. */
    private List<PlacedText> captionsBeside(Placed<?> value) {
        return OwnCaptions.of(head).stream()
                .filter(caption -> caption.at().stream().noneMatch(value.at()::contains))
                .toList();
    }
}
