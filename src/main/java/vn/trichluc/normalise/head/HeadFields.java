package vn.trichluc.normalise.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Period;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Signer;
import vn.trichluc.normalise.citation.CitationReader;
import vn.trichluc.text.lexicon.Provinces;

/**
 * Gives the values of head and close. Fields that the head leaves out or blank are taken from the captions that tie the
 * attachments to the decision; where these disagree, from the first well-formed one.
 */
public final class HeadFields {
    private static final Pattern PERIOD = Pattern.compile(
            "(?:giai đoạn|thời kỳ|thời kì|(?:5|05|năm) năm)\\s{1,3}\\(?\\s{0,3}(?:từ\\s{1,3})?(?:năm\\s{1,3})?"
                    + "((?:19|20)\\d{2})\\s{0,3}(?:-|–|—|đến|tới)\\s{0,3}(?:năm\\s{1,3})?((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR_OF_HEAD = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Provinces provinces;
    private final PlaceAndProvince places;

    public HeadFields(Provinces provinces) {
        this.provinces = provinces;
        places = new PlaceAndProvince(provinces);
    }

    public Decision read(Outline outline) {
        Head head = outline.head();
        Map<String, List<Anchor>> at = new LinkedHashMap<>();
        Placed<String> number = NumberAndDate.number(head);
        Placed<LocalDate> date = NumberAndDate.date(head);
        LocalDate day = date == null ? null : date.value();
        Placed<String> province = places.province(outline);
        String code = province == null || day == null
                ? ""
                : provinces.code(province.value(), day).orElse("");
        Placed<String> place = PlaceAndProvince.place(head);
        Placed<LocalDate> effective = EffectiveDate.read(head.effect(), day);
        Placed<Period> period = period(outline);
        String type = DecisionType.of(outline, number == null ? "" : number.value());
        put(at, "issuer", head.issuer().at());
        put(at, "province", province);
        put(
                at,
                "type",
                head.type().isEmpty() && !type.isEmpty() && number != null
                        ? number.at()
                        : head.type().at());
        put(at, "number", number);
        put(at, "title", head.title().at());
        put(at, "place", place);
        put(at, "date", date);
        put(at, "effective", effective);
        put(at, "period", period);
        String ownNumber = number == null ? "" : number.value();
        List<Citation> citations = new CitationReader(ownNumber, day, latest(head, day)).read(texts(outline));
        return new Decision(
                oneLine(head.issuer().text()),
                province == null ? "" : province.value(),
                code,
                type,
                ownNumber,
                oneLine(head.title().text()),
                place == null ? "" : place.value(),
                day,
                effective == null ? null : effective.value(),
                period == null ? null : period.value(),
                citations,
                signers(head),
                head.recipients(),
                at,
                HeadConfidence.of(
                        head,
                        number,
                        date,
                        citations,
                        province == null ? "" : province.value(),
                        Map.of(
                                "place", Optional.ofNullable(place),
                                "effective", Optional.ofNullable(effective),
                                "period", Optional.ofNullable(period))));
    }

    /**
     * Returns the day of signing, otherwise the last day of the year that the head prints; null where it prints none.
     */
    private static @Nullable LocalDate latest(Head head, @Nullable LocalDate day) {
        Matcher year = YEAR_OF_HEAD.matcher(head.placeAndDate().text());
        return day != null ? day : year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), 12, 31) : null;
    }

    private static void put(Map<String, List<Anchor>> at, String field, @Nullable Placed<?> placed) {
        put(at, field, placed == null ? List.of() : placed.at());
    }

    private static void put(Map<String, List<Anchor>> at, String field, List<Anchor> anchors) {
        if (!anchors.isEmpty()) {
            at.put(field, anchors);
        }
    }

    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static List<Signer> signers(Head head) {
        return head.signers().stream()
                .filter(signer -> !signer.name().isBlank())
                .toList();
    }

    /** Returns the years that the title names, otherwise those of the attached programme's heading or of a caption. */
    private static @Nullable Placed<Period> period(Outline outline) {
        List<PlacedText> texts = new ArrayList<>();
        texts.add(outline.head().title());
        outline.sections().stream()
                .filter(section -> section.kind() == SectionKind.ANNEX)
                .map(Section::title)
                .forEach(texts::add);
        texts.addAll(outline.head().captions());
        outline.sections().stream()
                .limit(PlaceAndProvince.FIRST_SECTIONS)
                .map(Section::title)
                .forEach(texts::add);
        for (PlacedText text : texts) {
            Matcher matcher = PERIOD.matcher(text.text());
            if (matcher.find()) {
                int from = Integer.parseInt(matcher.group(1));
                int to = Integer.parseInt(matcher.group(2));
                if (from <= to) {
                    return Placed.in(text, matcher.start(1), matcher.end(2), new Period(from, to));
                }
            }
        }
        return null;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns all texts that may name an instrument, in reading order: title, headings, text, words of tables. */
    private static List<PlacedText> texts(Outline outline) {
        List<PlacedText> texts = new ArrayList<>();
        texts.add(outline.head().title());
        for (Section section : outline.sections()) {
            texts.add(section.title());
            texts.add(section.text());
        }
        outline.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> hasLetter(cell.text().text()))
                .forEach(cell -> texts.add(cell.text()));
        return texts;
    }
}
