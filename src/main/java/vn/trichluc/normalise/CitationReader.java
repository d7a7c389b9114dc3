package vn.trichluc.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Citation;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/**
 * Every distinct instrument that the document names, in the order of first mention. Mentions of one instrument are
 * joined; each keeps the number and the date that are printed with it. The document itself is none.
 */
final class CitationReader {
    /** "ban hành kèm theo" before a number says that the number is the document's own, in a caption. */
    private static final Pattern ATTACHED = Pattern.compile("kèm\\s+theo[^;.]{0,30}$|ban hành tại[^;.]{0,30}$");

    private static final int CAPTION_WINDOW = 60;

    private final String ownNumber;
    private final @Nullable LocalDate ownDate;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byKey = new HashMap<>();

    /** @param ownNumber the document's number; empty where it is not known */
    CitationReader(String ownNumber, @Nullable LocalDate ownDate) {
        this.ownNumber = ownNumber;
        this.ownDate = ownDate;
    }

    private static final class Draft {
        final CitationGrammar.Found first;
        final List<Citation.Mention> mentions = new ArrayList<>();

        @Nullable
        LocalDate date;

        Draft(CitationGrammar.Found first) {
            this.first = first;
            date = first.date();
        }
    }

    /** @param texts in reading order */
    List<Citation> read(List<PlacedText> texts) {
        for (PlacedText text : texts) {
            for (CitationGrammar.Found found : CitationGrammar.find(text.text())) {
                if (!isOwn(found, text.text())) {
                    add(found, text);
                }
            }
        }
        List<Citation> result = new ArrayList<>();
        for (Draft draft : joinIncomplete()) {
            InstrumentNumber number = draft.first.number();
            result.add(new Citation(
                    draft.first.type(), number == null ? "" : number.printed(), draft.date, draft.mentions));
        }
        return List.copyOf(result);
    }

    private void add(CitationGrammar.Found found, PlacedText text) {
        List<Draft> alike = byKey.computeIfAbsent(key(found), unused -> new ArrayList<>());
        Draft draft = alike.stream().filter(d -> isSame(d, found)).findFirst().orElse(null);
        if (draft == null) {
            draft = new Draft(found);
            drafts.add(draft);
            alike.add(draft);
        }
        if (draft.date == null) {
            draft.date = found.date();
        }
        draft.mentions.add(mention(found, text));
    }

    private static Citation.Mention mention(CitationGrammar.Found found, PlacedText text) {
        InstrumentNumber number = found.number();
        return new Citation.Mention(
                text.slice(found.start(), found.end()), number == null ? "" : number.printed(), found.date());
    }

    private static String key(CitationGrammar.Found found) {
        InstrumentNumber number = found.number();
        return number == null ? Folding.bare(found.name()) : InstrumentNumber.key(number.printed());
    }

    /** Of two mentions with one key: laws are told apart by their day, numbers without a year begin anew each year. */
    private static boolean isSame(Draft draft, CitationGrammar.Found found) {
        LocalDate date = draft.date;
        LocalDate other = found.date();
        InstrumentNumber number = draft.first.number();
        if (date == null || other == null) {
            return true;
        }
        return number == null ? date.equals(other) : number.year() != null || date.getYear() == other.getYear();
    }

    /** A number that lost its year (45/ND-CP) is the one instrument of the same ordinal and symbol that has one. */
    private List<Draft> joinIncomplete() {
        Map<String, List<Draft>> whole = new HashMap<>();
        for (Draft draft : drafts) {
            InstrumentNumber number = draft.first.number();
            if (number != null && number.year() != null) {
                whole.computeIfAbsent(withoutYear(number), unused -> new ArrayList<>())
                        .add(draft);
            }
        }
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            InstrumentNumber number = draft.first.number();
            List<Draft> candidates = number == null || number.year() != null || !hasYearByForm(draft.first.type())
                    ? List.of()
                    : whole.getOrDefault(withoutYear(number), List.of());
            if (candidates.size() == 1) {
                candidates.get(0).mentions.addAll(draft.mentions);
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
        return InstrumentNumber.key(number.ordinal()) + "/" + number.symbolKey();
    }

    private boolean isOwn(CitationGrammar.Found found, String text) {
        InstrumentNumber number = found.number();
        if (number == null || ownNumber.isEmpty()) {
            return false;
        }
        LocalDate date = found.date();
        boolean sameDate = date == null || ownDate == null || date.equals(ownDate);
        if (InstrumentNumber.key(number.printed()).equals(InstrumentNumber.key(ownNumber))) {
            return sameDate || number.year() != null;
        }
        String before = text.substring(Math.max(0, found.start() - CAPTION_WINDOW), found.start())
                .toLowerCase(Locale.ROOT);
        String ownSymbol = ownNumber.substring(ownNumber.lastIndexOf('/') + 1);
        return date != null
                && ownDate != null
                && date.equals(ownDate)
                && ownSymbol.equalsIgnoreCase(number.symbol())
                && ATTACHED.matcher(before).find();
    }
}
