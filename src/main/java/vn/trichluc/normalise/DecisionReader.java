package vn.trichluc.normalise;

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
import vn.trichluc.model.Decision;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Period;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Signer;
import vn.trichluc.text.Dates;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Provinces;

/**
 * Head and close as values. What the head leaves out or blank is taken from the captions that tie the attachments to
 * the decision; where those disagree, from the first well-formed one.
 */
final class DecisionReader {
    /** Organs of the state's centre: their seat Hà Nội is no province of theirs. Letters without marks. */
    private static final Pattern LOCAL =
            Pattern.compile("uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|\\bso\\b|\\btinh\\b|thanh pho|chu tich");

    private static final Pattern PERIOD = Pattern.compile(
            "(?:giai đoạn|thời kỳ|thời kì|(?:5|05|năm) năm)\\s{1,3}\\(?\\s{0,3}(?:từ\\s{1,3})?(?:năm\\s{1,3})?"
                    + "((?:19|20)\\d{2})\\s{0,3}(?:-|–|—|đến|tới)\\s{0,3}(?:năm\\s{1,3})?((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FROM_SIGNING =
            Pattern.compile("(?:kể\\s+)?từ\\s+ngày\\s+(?:ký|kí)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FROM_DAY =
            Pattern.compile("(?:từ|vào)\\s{1,3}ngày\\s{1,3}(?=\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY_WORD =
            Pattern.compile("[\\s,]{0,4}(?:ngày|ngay)(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Recognition that is less sure of a figure has seen handwriting or a stamp: what it read is no number. In the heads
     * of 12 scans print was read with 0.88 and more (one 0.61), wrong readings of handwriting with 0.76 and less:
     * docs/experiments.md, "Numbers and days filled in by pen".
     */
    static final double MIN_CONFIDENCE = 0.8;

    /** An ordinal that stands apart from its symbol was filled in by pen; print leaves no room: 2 /2026/TT-BCT. */
    private static final Pattern APART = Pattern.compile("\\d[a-zđ]?\\s+[/-].*");

    /** A number whose ordinal is in capital letters (245A) is a misreading as a rule. */
    private static final Pattern PLAIN_ORDINAL = Pattern.compile("\\d+[a-zđ]?");

    private final Provinces provinces;

    DecisionReader(Provinces provinces) {
        this.provinces = provinces;
    }

    private record Placed<T>(T value, List<Anchor> at) {}

    Decision read(Outline outline) {
        Head head = outline.head();
        Map<String, List<Anchor>> at = new LinkedHashMap<>();
        Placed<String> number = number(head);
        Placed<LocalDate> date = date(head);
        LocalDate day = date == null ? null : date.value();
        Placed<String> province = province(head, outline);
        String code = province == null || day == null
                ? ""
                : provinces.code(province.value(), day).orElse("");
        Placed<String> place = place(head);
        Placed<LocalDate> effective = effective(head.effect(), day);
        Placed<Period> period = period(outline);
        String type = type(head, number == null ? "" : number.value());
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
                new CitationReader(ownNumber, day).read(texts(outline)),
                signers(head),
                head.recipients(),
                at);
    }

    private static void put(Map<String, List<Anchor>> at, String field, @Nullable Placed<?> placed) {
        put(at, field, placed == null ? List.of() : placed.at());
    }

    private static void put(Map<String, List<Anchor>> at, String field, List<Anchor> anchors) {
        if (!anchors.isEmpty()) {
            at.put(field, anchors);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Signer> signers(Head head) {
        return head.signers().stream()
                .filter(signer -> !signer.name().isBlank())
                .toList();
    }

    private @Nullable Placed<String> number(Head head) {
        Placed<String> own = firstNumber(head.number());
        if (own != null) {
            return own;
        }
        Placed<String> confirmed = confirmedNumber(head);
        if (confirmed != null) {
            return confirmed;
        }
        Placed<String> unsure = null;
        for (PlacedText caption : head.captions()) {
            Placed<String> found = firstNumber(caption);
            if (found != null) {
                String ordinal = found.value().replaceFirst("[/-].*", "");
                if (PLAIN_ORDINAL.matcher(ordinal).matches()) {
                    return found;
                }
                unsure = unsure == null ? found : unsure;
            }
        }
        return unsure;
    }

    /** What recognition is not sure of in the head holds where a caption reads the same. */
    private static @Nullable Placed<String> confirmedNumber(Head head) {
        for (InstrumentNumber number : InstrumentNumber.all(head.number().text())) {
            boolean repeated = head.captions().stream()
                    .flatMap(caption -> InstrumentNumber.all(caption.text()).stream())
                    .anyMatch(other -> other.printed().equals(number.printed()));
            if (repeated) {
                return new Placed<>(number.printed(), head.number().at(number.start(), number.end()));
            }
        }
        return null;
    }

    private static @Nullable Placed<String> firstNumber(PlacedText line) {
        for (InstrumentNumber number : InstrumentNumber.all(line.text())) {
            boolean recognised = line.confidence(number.start(), number.end()) != null;
            boolean apart = APART.matcher(line.text().substring(number.start(), number.end()))
                    .find();
            if (isSure(line, number.start(), number.end()) && !(recognised && apart)) {
                return new Placed<>(number.printed(), line.at(number.start(), number.end()));
            }
        }
        return null;
    }

    private static boolean isSure(PlacedText text, int start, int end) {
        Double confidence = text.confidence(start, end);
        return confidence == null || confidence >= MIN_CONFIDENCE;
    }

    private static @Nullable Placed<LocalDate> date(Head head) {
        Placed<LocalDate> own = firstDate(head.placeAndDate());
        if (own != null) {
            return own;
        }
        for (PlacedText caption : head.captions()) {
            Placed<LocalDate> found = firstDate(caption);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Placed<LocalDate> firstDate(PlacedText line) {
        Optional<Dates.Found> found = Dates.first(line.text());
        return found.filter(f -> isSure(line, f.start(), f.end()))
                .map(f -> new Placed<>(f.date(), line.at(f.start(), f.end())))
                .orElse(null);
    }

    /** What stands before "ngày" in the line of place and date: Kiên Giang. */
    private static @Nullable Placed<String> place(Head head) {
        PlacedText line = head.placeAndDate();
        Matcher day = DAY_WORD.matcher(line.text());
        PlacedText place = (day.find()
                        ? line.slice(0, day.start())
                        : line.slice(0, line.text().indexOf(',') + 1))
                .strip();
        String text = oneLine(place.text().replaceAll("[,.;:\\s]+$", ""));
        boolean words =
                text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
        return words ? new Placed<>(text, place.at()) : null;
    }

    /** By the issuer's name; then, for organs of a province, by place, captions and title. */
    private @Nullable Placed<String> province(Head head, Outline outline) {
        Placed<String> found = province(head.issuer());
        boolean central = !head.issuer().isBlank()
                && !LOCAL.matcher(Folding.bare(head.issuer().text())).find();
        if (found != null || central) {
            return found;
        }
        List<PlacedText> places = new ArrayList<>();
        Placed<String> place = place(head);
        if (place != null) {
            places.add(head.placeAndDate()
                    .slice(0, Math.max(0, head.placeAndDate().text().indexOf(','))));
            places.add(head.placeAndDate());
        }
        places.addAll(head.captions());
        places.add(head.title());
        outline.sections().stream().limit(FIRST_SECTIONS).map(Section::title).forEach(places::add);
        for (PlacedText text : places) {
            found = province(text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A programme without the pages of its decision names its province in its first headings. */
    private static final int FIRST_SECTIONS = 3;

    private @Nullable Placed<String> province(PlacedText text) {
        return provinces
                .first(text.text())
                .map(found -> new Placed<>(found.name(), text.at(found.start(), found.end())))
                .orElse(null);
    }

    private static String type(Head head, String number) {
        Optional<String> printed = InstrumentType.of(head.type().text());
        if (printed.isPresent()) {
            return printed.get();
        }
        if (!head.type().isBlank()) {
            return oneLine(head.type().text())
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[:.\\s]+$", "");
        }
        String symbol = number.replaceFirst("^\\d+\\p{L}?[/-](?:\\d{4}/)?", "");
        return number.isEmpty() ? "" : InstrumentType.ofSymbol(symbol).orElse("");
    }

    private static @Nullable Placed<LocalDate> effective(PlacedText effect, @Nullable LocalDate signed) {
        String text = effect.text();
        Matcher day = FROM_DAY.matcher(text);
        while (day.find()) {
            int start = day.end();
            Optional<Dates.Found> stated =
                    Dates.find(text).stream().filter(f -> f.start() == start).findFirst();
            if (stated.isPresent()) {
                return new Placed<>(
                        stated.get().date(), effect.at(day.start(), stated.get().end()));
            }
        }
        Matcher signing = FROM_SIGNING.matcher(text);
        boolean later = text.matches("(?s).*sau\\s+\\d+\\s+ngày.*");
        return signed != null && !later && signing.find()
                ? new Placed<>(signed, effect.at(signing.start(), signing.end()))
                : null;
    }

    /** The years that the title names, else the attached programme's heading, else a caption. */
    private static @Nullable Placed<Period> period(Outline outline) {
        List<PlacedText> texts = new ArrayList<>();
        texts.add(outline.head().title());
        outline.sections().stream()
                .filter(section -> section.kind() == SectionKind.ANNEX)
                .map(Section::title)
                .forEach(texts::add);
        texts.addAll(outline.head().captions());
        outline.sections().stream().limit(FIRST_SECTIONS).map(Section::title).forEach(texts::add);
        for (PlacedText text : texts) {
            Matcher matcher = PERIOD.matcher(text.text());
            if (matcher.find()) {
                int from = Integer.parseInt(matcher.group(1));
                int to = Integer.parseInt(matcher.group(2));
                if (from <= to) {
                    return new Placed<>(new Period(from, to), text.at(matcher.start(1), matcher.end(2)));
                }
            }
        }
        return null;
    }

    /** Everything that may name an instrument, in reading order: title, preamble, headings, text, words of tables. */
    private static List<PlacedText> texts(Outline outline) {
        List<PlacedText> texts = new ArrayList<>();
        texts.add(outline.head().title());
        texts.addAll(outline.preamble());
        for (Section section : outline.sections()) {
            texts.add(section.title());
            texts.add(section.text());
        }
        outline.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().text().chars().anyMatch(Character::isLetter))
                .forEach(cell -> texts.add(cell.text()));
        return texts;
    }
}
