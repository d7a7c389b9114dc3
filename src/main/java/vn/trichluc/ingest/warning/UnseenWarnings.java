package vn.trichluc.ingest.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.LeftOut.Reason;
import vn.trichluc.model.Warning;

/**
 * Makes the warnings on text that a document holds but does not show, and on text that it shows crossed out: one for
 * each kind and page. Hidden words are warned of only if a figure is among them; crossed-out words are always, since a
 * reader sees them.
 */
public final class UnseenWarnings {
    static final String HIDDEN = "hidden-text";
    static final String STRUCK_THROUGH = "struck-through";

    /** The largest number of figures or words that a warning names. */
    private static final int MAX_NAMED = 8;

    private static final int MAX_NAMED_CHARACTERS = 40;

    private static final Pattern FIGURE = Pattern.compile("[-−+]?\\d(?:[\\d.,/]*\\d)?%?");

    private UnseenWarnings() {}

    public static List<Warning> of(List<LeftOut> leftOut) {
        List<Warning> warnings = new ArrayList<>();
        byPage(leftOut, Reason.HIDDEN).forEach((page, texts) -> {
            List<LeftOut> withFigures =
                    texts.stream().filter(UnseenWarnings::hasFigure).toList();
            if (!withFigures.isEmpty()) {
                warnings.add(warning(
                        HIDDEN, "is in the file and not shown by the document; it is not read", page, withFigures));
            }
        });
        byPage(leftOut, Reason.STRUCK_THROUGH)
                .forEach((page, texts) -> warnings.add(
                        warning(STRUCK_THROUGH, "is crossed out in the document; it is not read", page, texts)));
        return warnings;
    }

    /** Returns the texts left out for that reason, by page; the page is 0 if the source has no pages. */
    private static Map<Integer, List<LeftOut>> byPage(List<LeftOut> leftOut, Reason reason) {
        Map<Integer, List<LeftOut>> result = new LinkedHashMap<>();
        for (LeftOut text : leftOut) {
            if (text.reason() == reason) {
                int page = text.text().at().stream()
                        .map(Anchor::pageNumber)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .findFirst()
                        .orElse(0);
                result.computeIfAbsent(page, key -> new ArrayList<>()).add(text);
            }
        }
        return result;
    }

    private static boolean hasFigure(LeftOut text) {
        return FIGURE.matcher(text.text().text()).find();
    }

    private static Warning warning(String code, String what, int page, List<LeftOut> texts) {
        Set<String> named = new LinkedHashSet<>();
        for (LeftOut text : texts) {
            Matcher figure = FIGURE.matcher(text.text().text());
            while (figure.find()) {
                named.add(figure.group());
            }
        }
        boolean figures = !named.isEmpty();
        if (!figures) {
            texts.forEach(text -> named.add(text.text().text()));
        }
        List<String> shown = named.stream()
                .limit(MAX_NAMED)
                .map(name ->
                        name.length() <= MAX_NAMED_CHARACTERS ? name : name.substring(0, MAX_NAMED_CHARACTERS) + "…")
                .toList();
        String more = named.size() > MAX_NAMED ? " and others" : "";
        String message = OneLine.say(
                "%sText %s%s (%s%s).",
                page == 0 ? "" : "Page " + page + ": ",
                what,
                figures ? ", figures among it" : "",
                String.join("; ", shown),
                more);
        List<Anchor> at = texts.stream()
                .flatMap(text -> text.text().at().stream())
                .distinct()
                .toList();
        return Warning.at(code, message, at);
    }
}
