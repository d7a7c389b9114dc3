package vn.trichluc.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.RaisedText;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.legacy.LegacyText;

/**
 * Joins characters into words by the gaps between them. Fractions are of the font's height (em).
 *
 * <p>A character drawn twice at one place (which is how some programs make bold) counts once. Raised characters are
 * written by {@link RaisedText}: the mark of a note is a word of its own, in brackets.
 */
final class WordGluer {
    /** The largest gap within a word; the space of Times New Roman has 0.25, squeezed in justified lines 0.17. */
    private static final double MAX_GAP_EM = 0.14;

    /** The largest overlap of characters, by kerning and italics. */
    private static final double MAX_OVERLAP_EM = 0.45;

    /** The largest gap between pieces of one word that were not drawn one after the other. */
    private static final double MAX_SEAM_EM = 0.06;

    /** The largest shift of the baseline within a line. */
    private static final double SAME_LINE_EM = 0.15;

    /** The largest size of raised or lowered characters as a share of the size of their word. */
    private static final double SCRIPT_SIZE = 0.85;

    private static final double SCRIPT_RISE_EM = 0.6;

    /** The largest distance between copies of a character as a share of its width; {@link #COPY_EM} gives it in em. */
    private static final double COPY_SHARE = 0.25;

    private static final double COPY_EM = 0.03;

    /** The largest distance between a character and its shadow or halo below it. */
    private static final double HIDDEN_COPY_EM = 0.12;

    /** The largest gap between a word and the raised mark behind it. */
    private static final double MAX_SCRIPT_GAP_EM = 0.2;

    /**
     * The largest number of comparisons of raised marks with words of their lines; a page of text takes some ten
     * thousand.
     */
    private static final long MAX_SCRIPT_WORK = 2_000_000;

    /** The largest number of characters of a raised mark: (12), [3], ***. */
    private static final int MAX_SCRIPT_CHARACTERS = 8;

    /** The height of a line's box above its baseline; it is the same for all fonts, so that lines stay even. */
    private static final double ASCENT_EM = 0.8;

    private static final double DESCENT_EM = 0.22;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private LegacyText.Converted converted = new LegacyText.Converted(List.of(), List.of(), List.of());

    /** A word on the page as shown. */
    record Glued(
            String text,
            Extent at,
            Direction direction,
            double fontSize,
            boolean bold,
            boolean italic,
            Glyph.Shown shown,
            int group) {
        /** Whether a reader sees it, crossed out or not. */
        boolean isSeen() {
            return shown == Glyph.Shown.SEEN || shown == Glyph.Shown.STRUCK;
        }
    }

    /** Returns the conversions from pre-Unicode encodings on the page whose words were joined last. */
    LegacyText.Converted converted() {
        return converted;
    }

    /** Returns the words, in the order in which their first characters were drawn. */
    List<Glued> words(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Run run = null;
        for (Glyph glyph : once(glyphs)) {
            if (glyph.isSpace()) {
                run = null;
            } else if (run != null && run.takes(glyph)) {
                run.add(glyph);
            } else {
                run = new Run(glyph);
                runs.add(run);
            }
        }
        List<Run> wholes = joined(withScripts(runs));
        List<LegacyText.Piece> pieces = new ArrayList<>(wholes.size());
        for (Run whole : wholes) {
            pieces.addAll(whole.pieces());
        }
        converted = LegacyText.convert(pieces);
        Iterator<String> texts = converted.texts().iterator();
        List<Glued> words = new ArrayList<>(wholes.size());
        for (Run whole : wholes) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < whole.pieces().size(); piece++) {
                text.append(texts.next());
            }
            String shown =
                    WHITE_SPACE.matcher(AlignedText.of(text.toString()).text()).replaceAll("");
            if (!shown.isEmpty()) {
                words.add(whole.glued(whole.become(shown).strip()));
            }
        }
        return words;
    }

    /** Drops copies of characters, so that each is there once. */
    private static List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        Map<Cell, List<Integer>> near = new HashMap<>();
        Set<Glyph> repeated = hiddenCopies(glyphs);
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace() || glyph.shown() == Glyph.Shown.HIDDEN) {
                if (!repeated.contains(glyph)) {
                    kept.add(glyph);
                }
                continue;
            }
            double width = Math.abs(glyph.alongEnd() - glyph.along());
            double reach = Math.max(COPY_EM * glyph.size(), COPY_SHARE * width);
            int copyOf = copy(kept, near, glyph, reach);
            if (copyOf < 0) {
                near.computeIfAbsent(Cell.of(glyph, 0, 0), cell -> new ArrayList<>(2))
                        .add(kept.size());
                kept.add(glyph);
            } else {
                Glyph first = kept.get(copyOf);
                boolean moved = first.startX() != glyph.startX() || first.startY() != glyph.startY();
                kept.set(copyOf, moved && glyph.shown() == Glyph.Shown.SEEN ? first.asBold() : first);
            }
        }
        return kept;
    }

    /** Returns hidden characters at whose place the same character is visible, so that nothing is lost with them. */
    private static Set<Glyph> hiddenCopies(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(glyph -> glyph.shown() == Glyph.Shown.HIDDEN)) {
            return Set.of();
        }
        Map<Cell, List<Integer>> near = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).shown() != Glyph.Shown.HIDDEN) {
                near.computeIfAbsent(Cell.of(glyphs.get(i), 0, 0), cell -> new ArrayList<>(2))
                        .add(i);
            }
        }
        Set<Glyph> result = new HashSet<>();
        for (Glyph glyph : glyphs) {
            if (glyph.shown() == Glyph.Shown.HIDDEN
                    && (copy(glyphs, near, glyph.as(Glyph.Shown.SEEN), HIDDEN_COPY_EM * glyph.size()) >= 0
                            || copy(glyphs, near, glyph.as(Glyph.Shown.STRUCK), HIDDEN_COPY_EM * glyph.size()) >= 0)) {
                result.add(glyph);
            }
        }
        return result;
    }

    private static int copy(List<Glyph> kept, Map<Cell, List<Integer>> near, Glyph glyph, double reach) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int index : near.getOrDefault(Cell.of(glyph, dx, dy), List.of())) {
                    Glyph other = kept.get(index);
                    if (other.direction() == glyph.direction()
                            && other.shown() == glyph.shown()
                            && Math.abs(other.startX() - glyph.startX()) <= reach
                            && Math.abs(other.startY() - glyph.startY()) <= reach) {
                        return index;
                    }
                }
            }
        }
        return -1;
    }

    /** The place of a character on a grid whose cells are wider than the distance of any two copies. */
    private record Cell(String text, long x, long y) {
        private static final double SIDE_POINTS = 8;

        static Cell of(Glyph glyph, int dx, int dy) {
            return new Cell(
                    glyph.text(),
                    Math.round(glyph.startX() / SIDE_POINTS) + dx,
                    Math.round(glyph.startY() / SIDE_POINTS) + dy);
        }
    }

    /** Joins raised and lowered runs to the word they belong to, or makes them marks behind it. */
    private static List<Run> withScripts(List<Run> runs) {
        Map<Integer, List<Run>> byLine = new HashMap<>();
        for (Run run : runs) {
            byLine.computeIfAbsent(run.line(), line -> new ArrayList<>()).add(run);
        }
        long work = 0;
        double largest = runs.stream().mapToDouble(run -> run.size).max().orElse(0);
        for (Run run : runs) {
            if (run.glyphs.size() > MAX_SCRIPT_CHARACTERS
                    || run.size > SCRIPT_SIZE * largest
                    || work > MAX_SCRIPT_WORK) {
                continue;
            }
            work += byLine.getOrDefault(run.line(), List.of()).size();
            Run word = wordOf(run, byLine);
            if (word != null) {
                String own = run.text();
                run.base = word;
                if (run.become(own).equals(own)) { // like the 2 of m2 and of CO2
                    run.base = null;
                    word.append(run);
                }
            }
        }
        return runs.stream().filter(run -> !run.absorbed).toList();
    }

    private static @Nullable Run wordOf(Run script, Map<Integer, List<Run>> byLine) {
        int reach = (int) Math.ceil(SCRIPT_RISE_EM * script.size / SCRIPT_SIZE * 2 / Run.LINE_POINTS) + 1;
        for (int step = -reach; step <= reach; step++) {
            for (Run word : byLine.getOrDefault(script.line() + 4 * step, List.of())) {
                if (word != script && word.base == null && !word.absorbed && script.isScriptOf(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** Joins runs that touch on one line although something else was drawn between them. */
    private static List<Run> joined(List<Run> runs) {
        Map<Integer, List<Run>> byStart = new HashMap<>();
        for (Run run : runs) {
            byStart.computeIfAbsent(run.line(), line -> new ArrayList<>()).add(run);
        }
        for (List<Run> line : byStart.values()) {
            line.sort(Comparator.comparingDouble(run -> run.from));
        }
        for (Run run : runs) {
            if (run.absorbed) {
                continue;
            }
            Run next = seam(byStart, run);
            while (next != null) {
                run.append(next);
                next = seam(byStart, run);
            }
        }
        return runs.stream().filter(run -> !run.absorbed).toList();
    }

    private static @Nullable Run seam(Map<Integer, List<Run>> byLine, Run run) {
        for (int line = run.line() - 1; line <= run.line() + 1; line++) {
            List<Run> candidates = byLine.getOrDefault(line, List.of());
            int low = 0;
            int high = candidates.size();
            double from = run.to - MAX_SEAM_EM * run.size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (candidates.get(middle).from < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < candidates.size(); i++) {
                Run next = candidates.get(i);
                if (next.from > run.to + MAX_SEAM_EM * run.size) {
                    break;
                }
                if (next != run && !next.absorbed && run.touches(next)) {
                    return next;
                }
            }
        }
        return null;
    }

    /** The characters of one word, in the frame of their text. */
    private static final class Run {
        private static final double LINE_POINTS = 4;

        private final List<Glyph> glyphs = new ArrayList<>();
        private final Direction direction;
        private final int group;
        private final Glyph.Shown shown;
        private final double across;
        private final double size;
        private double from;
        private double to;
        private double top;
        private double bottom;
        private double spacing;
        private boolean absorbed;

        /** The word behind which this run is a mark; null if the run is a word itself. */
        private @Nullable Run base;

        Run(Glyph first) {
            direction = first.direction();
            group = first.group();
            shown = first.shown();
            across = first.across();
            size = first.size();
            from = first.along();
            to = first.along();
            top = across - ASCENT_EM * size;
            bottom = across + DESCENT_EM * size;
            add(first);
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            from = Math.min(from, Math.min(glyph.along(), glyph.alongEnd()));
            to = Math.max(to, Math.max(glyph.along(), glyph.alongEnd()));
            top = Math.min(top, glyph.across() - ASCENT_EM * glyph.size());
            bottom = Math.max(bottom, glyph.across() + DESCENT_EM * glyph.size());
            spacing = Math.max(0, glyph.spacing());
        }

        boolean takes(Glyph glyph) {
            double gap = glyph.along() - to;
            return glyph.direction() == direction
                    && glyph.group() == group
                    && glyph.shown() == shown
                    && gap <= MAX_GAP_EM * Math.max(size, glyph.size()) + spacing
                    && gap >= -MAX_OVERLAP_EM * size
                    && Math.abs(glyph.across() - across) <= SAME_LINE_EM * size;
        }

        /** Whether the run is raised or lowered directly behind a word. */
        boolean isScriptOf(Run word) {
            double shift = Math.abs(across - word.across);
            double gap = from - word.to;
            return size <= SCRIPT_SIZE * word.size
                    && word.direction == direction
                    && word.group == group
                    && word.shown == shown
                    && shift > SAME_LINE_EM * word.size
                    && shift <= SCRIPT_RISE_EM * word.size
                    && gap <= MAX_SCRIPT_GAP_EM * word.size
                    && gap >= -MAX_OVERLAP_EM * size;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }

        /** Returns the text of the run behind its word. */
        String become(String own) {
            Run word = base;
            if (word == null) {
                return own;
            }
            return across < word.across ? RaisedText.raised(word.text(), own) : RaisedText.lowered(word.text(), own);
        }

        boolean touches(Run next) {
            return base == null
                    && next.base == null
                    && next.direction == direction
                    && next.group == group
                    && next.shown == shown
                    && Math.abs(next.across - across) <= SAME_LINE_EM * size
                    && Math.abs(next.size - size) <= SAME_LINE_EM * size;
        }

        void append(Run next) {
            for (Glyph glyph : next.glyphs) {
                add(glyph);
            }
            next.absorbed = true;
        }

        int line() {
            return (int) Math.round(across / LINE_POINTS) * 4 + direction.ordinal();
        }

        /** Returns the characters, as one piece for each stretch in one font. */
        List<LegacyText.Piece> pieces() {
            List<LegacyText.Piece> pieces = new ArrayList<>(1);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < glyphs.size(); i++) {
                String font = glyphs.get(i).font();
                text.append(glyphs.get(i).text());
                if (i + 1 == glyphs.size() || !glyphs.get(i + 1).font().equals(font)) {
                    pieces.add(new LegacyText.Piece(text.toString(), font));
                    text.setLength(0);
                }
            }
            return pieces;
        }

        /**
         * Makes the word.
         *
         * @param text the text of the characters
         */
        Glued glued(String text) {
            int bold = 0;
            int italic = 0;
            for (Glyph glyph : glyphs) {
                bold += glyph.bold() ? 1 : 0;
                italic += glyph.italic() ? 1 : 0;
            }
            return new Glued(
                    text,
                    direction.shown(from, top, to, bottom),
                    direction,
                    size,
                    2 * bold > glyphs.size(),
                    2 * italic > glyphs.size(),
                    shown,
                    group);
        }
    }
}
