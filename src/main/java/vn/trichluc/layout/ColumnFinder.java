package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Separates lines that hold the words of two columns side by side, as in the head of a decision (issuer and number on
 * the left, name of the state, place and date on the right) and at its end (recipients, signature). The left column
 * comes first.
 *
 * <p>Columns are recognised by a white corridor that neighbouring lines share. The wide blanks of justified text are
 * all about equally wide in a line, and are not one below the other.
 */
final class ColumnFinder {
    /** The deepest nesting of columns (two signatures beside the recipients). */
    private static final int MAX_DEPTH = 3;

    /** The largest width of a blank for a day or a number, in ems. */
    private static final double MAX_BLANK_EM = 6;

    /**
     * The largest distance, in ems, between a line with such a blank and the line above, as between lines of a
     * paragraph.
     */
    private static final double MAX_TEXT_STEP_EM = 1.7;

    /** Returns the columns in reading order; every word of the lines is in one of them. */
    List<TextColumn> columns(List<Line> lines) {
        return columns(lines, TextColumn.Place.MAIN, 0, new Corridors());
    }

    private List<TextColumn> columns(List<Line> lines, TextColumn.Place place, int depth, Corridors corridors) {
        List<TextColumn> columns = new ArrayList<>();
        List<Line> running = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Region region = depth < MAX_DEPTH ? region(lines, i, corridors) : null;
            if (region == null) {
                running.add(lines.get(i));
                i++;
                continue;
            }
            if (region.isForm()) {
                running.addAll(lines.subList(i, region.end));
                i = region.end;
                continue;
            }
            region.takeLeading(running);
            if (!running.isEmpty()) {
                columns.add(new TextColumn(running, place));
                running = new ArrayList<>();
            }
            columns.addAll(columns(region.left, TextColumn.Place.SIDE, depth + 1, corridors));
            columns.addAll(columns(region.right, TextColumn.Place.SIDE, depth + 1, corridors));
            i = region.end;
        }
        if (!running.isEmpty()) {
            columns.add(new TextColumn(running, place));
        }
        return columns;
    }

    /** Returns the region of two columns that begins with this line, if one does. */
    private @Nullable Region region(List<Line> lines, int start, Corridors corridors) {
        Region best = null;
        for (Corridors.Gap gap : corridors.gaps(lines.get(start))) {
            if (start > 0 && isBlankInText(lines.get(start - 1), lines.get(start), gap)) {
                continue;
            }
            Region region = new Region(lines.get(start), gap, start + 1);
            region.grow(lines, corridors);
            if (region.holds() && (best == null || region.isBetterThan(best))) {
                best = region;
            }
        }
        if (best == null && start + 1 < lines.size()) {
            Corridors.Gap gap = corridors.between(lines.get(start), lines.get(start + 1));
            if (gap != null) {
                Region region = new Region(lines.get(start), lines.get(start + 1), gap, start + 2);
                region.grow(lines, corridors);
                best = region.holds() ? region : null;
            }
        }
        return best;
    }

    /** Whether a gap is a blank for handwriting: directly below another line that runs over it. */
    private static boolean isBlankInText(Line above, Line line, Corridors.Gap gap) {
        return gap.width() < MAX_BLANK_EM * line.em()
                && line.baseline() - above.baseline() < MAX_TEXT_STEP_EM * line.em()
                && above.left() < gap.from()
                && above.right() > gap.to();
    }

    /** Two columns while they are found, line by line downwards. */
    private static final class Region {
        /** The least width of the corridor, in ems. */
        private static final double MIN_CORRIDOR_EM = 0.6;

        /** The distance between lines, in ems, above which they belong to two pairs of columns. */
        private static final double MAX_PAIR_STEP_EM = 4;

        /** The largest distance at which a single line belongs to its column, in ems. */
        private static final double MAX_STEP_EM = 2.2;

        /**
         * The largest distance, in ems, at which a single line centred on the others belongs to their column: the
         * signer's name is below the space for the signature.
         */
        private static final double MAX_SIGNATURE_STEP_EM = 11;

        /**
         * The largest distance, in ems, at which a speck below a column's line belongs to the column, if it reaches
         * over none of the line's ends.
         */
        private static final double MAX_SPECK_STEP_EM = 1.2;

        /** The largest difference of left edges or middles of lines in one column, in ems. */
        private static final double ALIGNED_EM = 1.5;

        /** The least gap, in ems, at which a single pair of lines is two columns. */
        private static final double LONE_PAIR_GAP_EM = 4;

        /**
         * The least number of characters on each side of such a pair; less is a number at the end of a line of
         * contents.
         */
        private static final int LONE_PAIR_CHARACTERS = 6;

        final List<Line> left = new ArrayList<>();
        final List<Line> right = new ArrayList<>();
        private final double em;
        private final Line first;
        private double from;
        private double to;
        private double widest;
        private int pairs = 1;
        private int strongPairs;
        private int labels;
        int end;

        Region(Line both, Corridors.Gap gap, int end) {
            this(
                    both.part(0, gap.index() + 1),
                    both.part(gap.index() + 1, both.words().size()),
                    gap,
                    end);
        }

        Region(Line one, Line other, Corridors.Gap gap, int end) {
            boolean ordered = one.left() < other.left();
            Line leftLine = ordered ? one : other;
            left.add(leftLine);
            right.add(ordered ? other : one);
            em = one.em();
            first = one;
            from = gap.from();
            to = gap.to();
            widest = gap.width();
            strongPairs = gap.strong() ? 1 : 0;
            labels = isLabel(leftLine) ? 1 : 0;
            this.end = end;
        }

        void grow(List<Line> lines, Corridors corridors) {
            double before = Math.max(last(left).baseline(), last(right).baseline());
            while (end < lines.size()) {
                Line line = lines.get(end);
                Corridors.Gap gap = corridors.gapWithin(line, from, to, MIN_CORRIDOR_EM * em);
                boolean taken;
                if (gap != null) {
                    taken = line.baseline() - before <= MAX_PAIR_STEP_EM * em;
                    if (taken) {
                        addPair(line, gap);
                    }
                } else if (line.right() <= to - MIN_CORRIDOR_EM * em) {
                    taken = follows(left, line);
                    if (taken) {
                        left.add(line);
                        from = Math.max(from, line.right());
                    }
                } else if (line.left() >= from + MIN_CORRIDOR_EM * em) {
                    taken = follows(right, line);
                    if (taken) {
                        right.add(line);
                        to = Math.min(to, line.left());
                    }
                } else {
                    // A long line of a list reaches below the other column, which has ended or has a space there.
                    taken = isFlush(left, line) && line.baseline() - last(left).baseline() <= MAX_STEP_EM * em;
                    if (taken) {
                        left.add(line);
                    }
                }
                if (!taken) {
                    return;
                }
                before = line.baseline();
                end++;
            }
        }

        private void addPair(Line line, Corridors.Gap gap) {
            Line leftPart = line.part(0, gap.index() + 1);
            left.add(leftPart);
            right.add(line.part(gap.index() + 1, line.words().size()));
            from = Math.max(from, gap.from());
            to = Math.min(to, gap.to());
            widest = Math.max(widest, gap.width());
            pairs++;
            strongPairs += gap.strong() ? 1 : 0;
            labels += isLabel(leftPart) ? 1 : 0;
        }

        /**
         * Takes single lines above the first pair that are in one of the columns and nearer to it than to the lines
         * above.
         */
        void takeLeading(List<Line> above) {
            Line next = first;
            while (!above.isEmpty()) {
                Line line = above.get(above.size() - 1);
                double step = next.baseline() - line.baseline();
                boolean nearer = above.size() == 1
                        || step
                                < 0.8
                                        * (line.baseline()
                                                - above.get(above.size() - 2).baseline());
                List<Line> column = line.right() <= to ? left : right;
                boolean beside = line.right() <= to || line.left() >= from;
                if (!nearer || !beside || step > MAX_STEP_EM * em || !isAligned(column, line)) {
                    return;
                }
                column.add(0, line);
                above.remove(above.size() - 1);
                next = line;
            }
        }

        boolean holds() {
            boolean several = pairs >= 2 && strongPairs >= 1;
            boolean interleaved = left.size() >= 2 && right.size() >= 2 && strongPairs >= 1;
            boolean lonePair = widest >= LONE_PAIR_GAP_EM * em
                    && left.get(0).text().length() >= LONE_PAIR_CHARACTERS
                    && right.get(0).text().length() >= LONE_PAIR_CHARACTERS;
            return several || interleaved || lonePair;
        }

        /** Whether the columns are labels with their values beside them, which are read line by line. */
        boolean isForm() {
            return labels >= 2 && labels * 5 >= pairs * 3;
        }

        boolean isBetterThan(Region other) {
            return pairs != other.pairs ? pairs > other.pairs : to - from > other.to - other.from;
        }

        private boolean follows(List<Line> column, Line line) {
            double step = line.baseline() - last(column).baseline();
            return (step <= MAX_STEP_EM * em && isAligned(column, line))
                    || (step <= MAX_SPECK_STEP_EM * em && isWithin(column, line))
                    || (step <= MAX_SIGNATURE_STEP_EM * em && isCentred(column, line));
        }

        private static boolean isWithin(List<Line> column, Line line) {
            return column.stream().anyMatch(other -> other.left() <= line.left() && other.right() >= line.right());
        }

        private boolean isAligned(List<Line> column, Line line) {
            return isCentred(column, line)
                    || column.stream().anyMatch(other -> Math.abs(other.left() - line.left()) <= ALIGNED_EM * em);
        }

        private boolean isCentred(List<Line> column, Line line) {
            return column.stream()
                    .anyMatch(
                            other -> Math.abs(other.box().centreX() - line.box().centreX()) <= ALIGNED_EM * em);
        }

        private boolean isFlush(List<Line> column, Line line) {
            return column.stream()
                            .filter(other -> Math.abs(other.left() - line.left()) <= ALIGNED_EM / 3 * em)
                            .count()
                    >= 3;
        }

        private static boolean isLabel(Line line) {
            return line.last().text().endsWith(":");
        }

        private static Line last(List<Line> lines) {
            return lines.get(lines.size() - 1);
        }
    }
}
