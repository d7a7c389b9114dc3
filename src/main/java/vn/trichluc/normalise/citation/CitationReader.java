package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Citation;
import vn.trichluc.model.PlacedText;

/**
 * Finds every distinct instrument that the document names, in the order of first mention. Mentions of one instrument
 * are joined; each keeps the number and the date that are printed with it. The document itself is not among them.
 */
public final class CitationReader {
    /** Words before a number which show that it is the document's own, in a caption: "ban hành kèm theo". */
    private static final Pattern ATTACHED = Pattern.compile("kèm\\s+theo[^;.]{0,30}$|ban hành tại[^;.]{0,30}$");

    private static final int CAPTION_WINDOW = 60;

    private final @Nullable InstrumentNumber ownNumber;
    private final String ownType;
    private final @Nullable LocalDate ownDate;
    private final @Nullable LocalDate latest;

    /**
     * Makes a reader.
     *
     * @param own the document's number; empty where it is not known
     */
    CitationReader(String own, @Nullable LocalDate ownDate) {
        this(own, ownDate, ownDate);
    }

    /**
     * Makes a reader.
     *
     * @param own the document's number; empty where it is not known
     * @param latest the day after which no instrument can have been issued; null where it is unknown
     */
    public CitationReader(String own, @Nullable LocalDate ownDate, @Nullable LocalDate latest) {
        this.latest = latest;
        List<InstrumentNumber> numbers = InstrumentNumber.all(own);
        ownNumber = numbers.isEmpty() ? null : numbers.get(0);
        ownType = ownNumber == null
                ? ""
                : InstrumentType.ofSymbol(ownNumber.symbol()).orElse("");
        this.ownDate = ownDate;
    }

    /**
     * Reads the citations of a document.
     *
     * @param texts in reading order
     */
    public List<Citation> read(List<PlacedText> texts) {
        List<CitationDraft.Place> whole = new ArrayList<>();
        List<CitationDraft.Place> inShort = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<List<CitationMention>> cited = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            plain.add(InstrumentNumber.plain(texts.get(i).text()));
            List<CitationMention> found = CitationGrammar.find(plain.get(i));
            cited.add(found);
            for (CitationMention one : found) {
                MentionDoubt doubt = MentionDoubt.of(one, texts.get(i), plain.get(i));
                if (!isOwn(doubt.cited(), texts.get(i).text())) {
                    boolean complete = one.form() == CitationMention.Form.WHOLE;
                    (complete ? whole : inShort).add(new CitationDraft.Place(doubt.cited(), i, texts.get(i), doubt));
                }
            }
        }
        List<CitationDraft> distinct = joinIncomplete(joinUndated(joinMisdated(distinct(whole))));
        List<CitationDraft> drafts = LawMentions.join(MisreadMentions.join(distinct));
        new LawMentions(drafts).addTo(texts, plain, cited);
        List<CitationDraft> all = ShortMentions.join(drafts, inShort).stream()
                .sorted(CitationDraft.ORDER)
                .toList();
        return new CitationDoubts(all, latest).citations();
    }

    private static List<CitationDraft> distinct(List<CitationDraft.Place> places) {
        Map<String, CitationDraft> drafts = new LinkedHashMap<>();
        for (CitationDraft.Place place : places) {
            drafts.computeIfAbsent(place.key(), unused -> new CitationDraft()).add(place);
        }
        return List.copyOf(drafts.values());
    }

    /**
     * Joins instruments of one number on one day of two years: the year of one is misprinted, since no two fall so by
     * chance.
     */
    private static List<CitationDraft> joinMisdated(List<CitationDraft> drafts) {
        Map<String, CitationDraft> byDay = new HashMap<>();
        List<CitationDraft> result = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            InstrumentNumber number = draft.number();
            LocalDate date = draft.date();
            if (number == null || date == null || number.year() != null) {
                result.add(draft);
                continue;
            }
            CitationDraft known = byDay.putIfAbsent(number.key() + MonthDay.from(date), draft);
            if (known == null) {
                result.add(draft);
            } else {
                draft.places().forEach(known::add);
            }
        }
        return result;
    }

    /**
     * Joins mentions without a date to an instrument whose number has no year. Such numbers begin anew each year: the
     * mention belongs to the last one named before it, or to the first.
     */
    private static List<CitationDraft> joinUndated(List<CitationDraft> drafts) {
        Map<String, List<CitationDraft>> dated = new HashMap<>();
        for (CitationDraft draft : drafts) {
            InstrumentNumber number = draft.number();
            if (number != null && draft.date() != null) {
                dated.computeIfAbsent(number.key(), unused -> new ArrayList<>()).add(draft);
            }
        }
        List<CitationDraft> result = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            InstrumentNumber number = draft.number();
            boolean undated = number != null && number.year() == null && draft.date() == null;
            List<CitationDraft> known =
                    undated && number != null ? dated.getOrDefault(number.key(), List.of()) : List.of();
            if (known.isEmpty()) {
                result.add(draft);
            } else {
                draft.places()
                        .forEach(place -> CitationDraft.lastBefore(known, place).add(place));
            }
        }
        return result;
    }

    /**
     * Joins a number that lost its year (45/ND-CP) to the one instrument of the same ordinal and symbol that has one.
     */
    private static List<CitationDraft> joinIncomplete(List<CitationDraft> drafts) {
        Map<String, List<CitationDraft>> whole = new HashMap<>();
        for (CitationDraft draft : drafts) {
            InstrumentNumber number = draft.number();
            if (number != null && number.year() != null) {
                whole.computeIfAbsent(withoutYear(number), unused -> new ArrayList<>())
                        .add(draft);
            }
        }
        List<CitationDraft> result = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            InstrumentNumber number = draft.number();
            boolean lost = number != null && number.year() == null && hasYearByForm(draft.type());
            List<CitationDraft> known =
                    lost && number != null ? whole.getOrDefault(withoutYear(number), List.of()) : List.of();
            if (known.size() == 1 && known.get(0).canBeOf(draft.date())) {
                draft.places().forEach(known.get(0)::add);
            } else {
                result.add(draft);
            }
        }
        return result;
    }

    private static boolean hasYearByForm(String type) {
        return type.equals("nghị định") || type.startsWith("thông tư");
    }

    private static String withoutYear(InstrumentNumber number) {
        return number.ordinalKey() + "/" + number.symbolKey();
    }

    private boolean isOwn(CitationMention cited, String text) {
        InstrumentNumber number = cited.number();
        InstrumentNumber own = ownNumber;
        if (number == null || own == null) {
            return false;
        }
        LocalDate date = cited.date();
        boolean sameDate = date == null || ownDate == null || date.equals(ownDate);
        if (number.symbol().isEmpty()) {
            boolean sameYear =
                    number.year() == null || own.year() == null || number.year().equals(own.year());
            return sameDate
                    && sameYear
                    && cited.type().equals(ownType)
                    && number.ordinalKey().equals(own.ordinalKey());
        }
        if (number.key().equals(own.key())) {
            return sameDate || number.year() != null;
        }
        String before = text.substring(Math.max(0, cited.start() - CAPTION_WINDOW), cited.start())
                .toLowerCase(Locale.ROOT);
        return date != null
                && ownDate != null
                && date.equals(ownDate)
                && own.symbolKey().equals(number.symbolKey())
                && ATTACHED.matcher(before).find();
    }
}
