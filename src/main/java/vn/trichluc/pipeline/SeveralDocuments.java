package vn.trichluc.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Warning;
import vn.trichluc.structure.DocumentPart;

/** Warns of a file that holds more than one document, as a submission with the draft of its decision. */
final class SeveralDocuments {
    private SeveralDocuments() {}

    /**
     * Warns of a file that holds further documents behind the decision.
     *
     * @param parts the decision first
     * @return empty where it is alone
     */
    static Optional<Warning> warning(List<DocumentPart> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        DocumentPart decision = parts.get(0);
        List<DocumentPart> others = parts.subList(1, parts.size());
        String kept = others.stream()
                .map(part -> String.format(Locale.ROOT, "%s in section %s", place(part.at()), FurtherDocument.id(part)))
                .collect(Collectors.joining(", "));
        return Optional.of(new Warning(
                "several-documents",
                String.format(
                        Locale.ROOT,
                        "The file holds %d documents: the one that begins on %s is extracted, and kept apart from it %s that begin%s on %s; split the file to have each by itself.",
                        parts.size(),
                        place(decision.at()),
                        others.size() == 1 ? "is the one" : "are those",
                        others.size() == 1 ? "s" : "",
                        kept),
                page(others.get(0).at())));
    }

    private static String place(List<Anchor> at) {
        for (Anchor anchor : at) {
            if (anchor instanceof Anchor.OnLine onLine) {
                return "line " + onLine.line();
            }
            if (anchor instanceof Anchor.OnPage onPage) {
                return "page " + onPage.page();
            }
            if (anchor instanceof Anchor.InBox inBox) {
                return "page " + inBox.box().page();
            }
        }
        return "a place that is not known";
    }

    private static @Nullable Integer page(List<Anchor> at) {
        for (Anchor anchor : at) {
            if (anchor instanceof Anchor.InBox inBox) {
                return inBox.box().page();
            }
        }
        return null;
    }
}
