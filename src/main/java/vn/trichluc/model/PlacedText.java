package vn.trichluc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text that knows where each of its characters stands. Pieces are ordered, do not overlap, and lie within the text;
 * characters between pieces (joining spaces) have no place of their own.
 */
public record PlacedText(String text, List<Piece> pieces) {
    /** Text without characters and without a place: a blank cell, a field that is not there. */
    public static final PlacedText EMPTY = new PlacedText("", List.of());

    /**
     * Characters {@code start} (inclusive) to {@code end} (exclusive) of the text stand at {@code anchor}.
     *
     * @param confidence of their recognition from an image; printed where they were read from a file
     * @param readings what recognition saw in their place where its readings disagree, that which came first first;
     *     else empty
     */
    public record Piece(int start, int end, Anchor anchor, Confidence confidence, List<String> readings) {
        public Piece(int start, int end, Anchor anchor, Confidence confidence) {
            this(start, end, anchor, confidence, List.of());
        }

        public Piece {
            readings = List.copyOf(readings);
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "not a range: [%d, %d)", start, end));
            }
        }

        public Piece withConfidence(Confidence newConfidence) {
            return new Piece(start, end, anchor, newConfidence, readings);
        }
    }

    public PlacedText {
        pieces = List.copyOf(pieces);
        int last = 0;
        for (Piece piece : pieces) {
            if (piece.start() < last || piece.end() > text.length()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "piece [%d, %d) in %d characters", piece.start(), piece.end(), text.length()));
            }
            last = piece.end();
        }
    }

    /** Makes a text that stands at one place as a whole. */
    public static PlacedText of(String text, Anchor anchor) {
        return new PlacedText(text, List.of(new Piece(0, text.length(), anchor, Confidence.PRINTED)));
    }

    /** Makes the text of one recognised word. */
    public static PlacedText of(String text, Anchor anchor, Confidence confidence) {
        return new PlacedText(text, List.of(new Piece(0, text.length(), anchor, confidence)));
    }

    /** Joins the parts with the separator between them; empty parts count. */
    public static PlacedText join(String separator, List<PlacedText> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Builder builder = new Builder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                builder.append(separator);
            }
            builder.append(parts.get(i));
        }
        return builder.build();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public int length() {
        return text.length();
    }

    /** Returns characters {@code start} (inclusive) to {@code end} (exclusive) with their places. */
    public PlacedText slice(int start, int end) {
        return start == 0 && end == text.length()
                ? this
                : new Builder().append(this, start, end).build();
    }

    public PlacedText slice(int start) {
        return slice(start, text.length());
    }

    /** Returns the text without white space at both ends. */
    public PlacedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /** Returns every place of the text; see {@link #at(int, int)}. */
    public List<Anchor> at() {
        return at(0, text.length());
    }

    /**
     * Returns the places of characters {@code start} (inclusive) to {@code end} (exclusive), in order. A line is given
     * once, and neighbouring boxes of one visual line as one box. The list is empty where none of the characters has a
     * place; an empty range has the place that it lies in.
     */
    public List<Anchor> at(int start, int end) {
        List<Anchor> result = new ArrayList<>();
        for (Piece piece : near(start, end)) {
            boolean touches = start == end
                    ? piece.start() <= start && start <= piece.end()
                    : (piece.start() < end && piece.end() > start)
                            || (piece.start() == piece.end() && piece.start() >= start && piece.end() < end);
            if (touches) {
                add(result, piece.anchor());
            }
        }
        return List.copyOf(result);
    }

    /**
     * Returns the pieces from the first that ends at {@code start} or behind it to the last that begins at {@code end}.
     */
    private List<Piece> near(int start, int end) {
        if (pieces.size() <= 1) {
            return pieces;
        }
        int from = 0;
        int behind = pieces.size();
        while (from < behind) {
            int middle = (from + behind) >>> 1;
            if (pieces.get(middle).end() < start) {
                from = middle + 1;
            } else {
                behind = middle;
            }
        }
        int to = from;
        while (to < pieces.size() && pieces.get(to).start() <= end) {
            to++;
        }
        return from == 0 && to == pieces.size() ? pieces : pieces.subList(from, to);
    }

    /**
     * Returns the lowest confidence of characters {@code start} (inclusive) to {@code end} (exclusive); printed where
     * none of them was recognised.
     */
    public Confidence confidence(int start, int end) {
        Confidence lowest = Confidence.PRINTED;
        for (Piece piece : near(start, end)) {
            if (piece.start() < end && piece.end() > start) {
                lowest = lowest.min(piece.confidence());
            }
        }
        return lowest;
    }

    public Confidence confidence() {
        return confidence(0, text.length());
    }

    /**
     * Returns the readings of the whole text where recognition's readings disagree, the earliest first; empty where
     * they agree, or where the text has several pieces.
     */
    public List<String> readings() {
        boolean whole = pieces.size() == 1
                && pieces.get(0).start() == 0
                && pieces.get(0).end() == text.length();
        return whole ? pieces.get(0).readings() : List.of();
    }

    @Override
    public String toString() {
        return text;
    }

    private static void add(List<Anchor> anchors, Anchor anchor) {
        if (!anchors.isEmpty()) {
            Anchor last = anchors.get(anchors.size() - 1);
            if (last.equals(anchor)) {
                return;
            }
            if (last instanceof Anchor.InBox before
                    && anchor instanceof Anchor.InBox after
                    && oneLine(before.box(), after.box())) {
                anchors.set(anchors.size() - 1, new Anchor.InBox(before.box().union(after.box())));
                return;
            }
        }
        anchors.add(anchor);
    }

    /** Whether two boxes lie on one visual line: they share a page and more than half of the lower one's height. */
    private static boolean oneLine(Box a, Box b) {
        return a.page() == b.page() && a.verticalOverlap(b) > Math.min(a.height(), b.height()) / 2;
    }

    /** Puts texts together; what is appended keeps its places. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        public Builder append(PlacedText part) {
            return append(part, 0, part.length());
        }

        /** Appends characters {@code start} (inclusive) to {@code end} (exclusive) of {@code part}. */
        public Builder append(PlacedText part, int start, int end) {
            return replace(part.text().substring(start, end), part, start, end, true);
        }

        /** Appends characters without a place. */
        public Builder append(String separator) {
            text.append(separator);
            return this;
        }

        /**
         * Appends {@code characters} with the places of characters {@code start} (inclusive) to {@code end} (exclusive)
         * of {@code part}, which they replace.
         */
        public Builder replace(String characters, PlacedText part, int start, int end) {
            return replace(characters, part, start, end, characters.length() == end - start);
        }

        private Builder replace(String characters, PlacedText part, int start, int end, boolean oneToOne) {
            int offset = text.length();
            text.append(characters);
            boolean whole = start == 0 && end == part.length();
            for (Piece piece : part.near(start, end)) {
                boolean touches =
                        (piece.start() < end && piece.end() > start) || (whole && piece.start() == piece.end());
                if (!touches) {
                    continue;
                }
                int from = oneToOne ? offset + Math.max(piece.start(), start) - start : offset;
                int to = oneToOne ? offset + Math.min(piece.end(), end) - start : text.length();
                int last = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
                if (oneToOne || from >= last) {
                    boolean uncut = oneToOne && piece.start() >= start && piece.end() <= end;
                    pieces.add(new Piece(
                            from, to, piece.anchor(), piece.confidence(), uncut ? piece.readings() : List.of()));
                }
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        public PlacedText build() {
            return new PlacedText(text.toString(), pieces);
        }
    }
}
