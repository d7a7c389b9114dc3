package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Warning;
import vn.trichluc.text.Folding;

/**
 * Tells a file that holds more than one document, as a submission with the draft of its decision: each begins with the
 * state's motto and, soon below, the name of its type alone (Nghị định 30/2020/NĐ-CP, Appendix I). A programme or plan that a
 * decision issues has a motto, too, but its type is none that stands on its own; forms are told by the number above them.
 */
final class SeveralDocuments {
    private static final String MOTTO = "cong hoa xa hoi chu nghia viet nam";

    private static final Set<String> TYPES = Set.of("quyet dinh", "nghi quyet", "to trinh", "chi thi", "thong bao");

    private static final Set<String> FORM_STARTS = Set.of("mau", "bieu mau", "phu luc", "bieu");

    /** Between motto and type stand issuer, number, place and date. */
    private static final int MAX_LINES_TO_TYPE = 9;

    private static final int LINES_ABOVE = 3;

    /** Longer lines are sentences. */
    private static final int MAX_CHARS = 160;

    private SeveralDocuments() {}

    /** @return empty where the file holds one document, or none with a motto */
    static Optional<Warning> warning(List<Block> blocks) {
        List<PlacedText> lines = shortLines(blocks);
        List<String> folded = lines.stream()
                .map(line -> Folding.bare(line.text())
                        .replaceAll("[^\\p{L}\\d ]", "")
                        .strip())
                .toList();
        List<PlacedText> starts = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            if (folded.get(i).contains(MOTTO) && hasTypeBelow(folded, i) && !isForm(folded, i)) {
                starts.add(lines.get(i));
            }
        }
        if (starts.size() < 2) {
            return Optional.empty();
        }
        Set<String> places = starts.stream()
                .map(SeveralDocuments::place)
                .collect(Collectors.toCollection(() -> new TreeSet<>(SeveralDocuments::byNumber)));
        return Optional.of(new Warning(
                "several-documents",
                String.format(
                        Locale.ROOT,
                        "The file holds %d documents, which begin on %s: the first is the decision here; split the file to have the others.",
                        starts.size(),
                        String.join(", ", places)),
                page(starts.get(1))));
    }

    private static boolean hasTypeBelow(List<String> lines, int motto) {
        int last = Math.min(lines.size(), motto + 1 + MAX_LINES_TO_TYPE);
        for (int i = motto + 1; i < last; i++) {
            if (lines.get(i).contains(MOTTO)) {
                return false;
            }
            if (TYPES.contains(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForm(List<String> lines, int motto) {
        for (int i = Math.max(0, motto - LINES_ABOVE); i < motto; i++) {
            String line = lines.get(i);
            if (FORM_STARTS.stream().anyMatch(start -> line.equals(start) || line.startsWith(start + " "))) {
                return true;
            }
        }
        return false;
    }

    /** Paragraphs and cells of heads in two columns, in order. */
    private static List<PlacedText> shortLines(List<Block> blocks) {
        List<PlacedText> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(lines, paragraph.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> add(lines, cell.text())));
            }
        }
        return lines;
    }

    private static void add(List<PlacedText> lines, PlacedText text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.text().charAt(i) == '\n') {
                PlacedText line = text.slice(start, i);
                if (!line.isBlank() && line.length() <= MAX_CHARS) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
    }

    private static int byNumber(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static String place(PlacedText line) {
        for (Anchor anchor : line.at()) {
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

    private static @Nullable Integer page(PlacedText line) {
        for (Anchor anchor : line.at()) {
            if (anchor instanceof Anchor.InBox inBox) {
                return inBox.box().page();
            }
        }
        return null;
    }
}
