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
        if (mottos(blocks) < 2) {
            return Optional.empty();
        }
        List<PlacedText> lines = shortLines(blocks);
        List<String> folded = lines.stream().map(line -> letters(line.text())).toList();
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

    /** How many short lines have the motto; nearly every file has no second one, and need not be read as lines. */
    private static int mottos(List<Block> blocks) {
        int mottos = 0;
        for (PlacedText text : texts(blocks)) {
            String string = text.text();
            for (int start = 0; start < string.length(); start = lineEnd(string, start) + 1) {
                int length = lineEnd(string, start) - start;
                if (length >= MOTTO.length()
                        && length <= MAX_CHARS
                        && letters(string.substring(start, start + length)).contains(MOTTO)) {
                    mottos++;
                }
            }
        }
        return mottos;
    }

    /** Folded, without marks of punctuation. */
    private static String letters(String line) {
        String bare = Folding.bare(line);
        StringBuilder letters = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            int c = bare.codePointAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || Character.isLetter(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().strip();
    }

    private static List<PlacedText> shortLines(List<Block> blocks) {
        List<PlacedText> lines = new ArrayList<>();
        for (PlacedText text : texts(blocks)) {
            for (int start = 0; start < text.length(); start = lineEnd(text.text(), start) + 1) {
                PlacedText line = text.slice(start, lineEnd(text.text(), start));
                if (!line.isBlank() && line.length() <= MAX_CHARS) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** Paragraphs and cells of heads in two columns, in order. */
    private static List<PlacedText> texts(List<Block> blocks) {
        List<PlacedText> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
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
