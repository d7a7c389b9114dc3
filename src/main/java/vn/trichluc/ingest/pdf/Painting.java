package vn.trichluc.ingest.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trichluc.ingest.flow.Shade;

/**
 * Records the areas that a page paints, in the order of drawing: they tell what lies behind the next character, and
 * which characters an area hides. Places are points of the page as shown.
 */
final class Painting {
    /** The largest number of areas that are recorded; with more the page is a drawing, and further ones are ignored. */
    private static final int MAX_AREAS = 20_000;

    /** The side of the squares by which characters are looked up. */
    private static final double SQUARE_POINTS = 24;

    /** The number of different colours that are remembered; with more, every character is looked up. */
    private static final int MAX_SHADES = 64;

    /**
     * The largest number of comparisons of characters with areas; a page of text and tables takes some thousands. After
     * that every character counts as visible.
     */
    private static final long MAX_WORK = 30_000_000;

    /** The least opacity with which an area hides what is below it. */
    private static final double OPAQUE = 0.95;

    /**
     * A painted area.
     *
     * @param shade its colour; empty for a picture, a shading, a pattern
     * @param alpha its opacity, 0 to 1
     */
    private record Area(Extent at, Optional<Shade> shade, double alpha) {}

    private final int columns;
    private final int rows;
    private final List<List<Integer>> squares;
    private final List<Area> areas = new ArrayList<>();
    private final Set<Shade> shades = new LinkedHashSet<>();
    private long work;

    Painting(double width, double height) {
        columns = Math.max(1, (int) Math.ceil(width / SQUARE_POINTS));
        rows = Math.max(1, (int) Math.ceil(height / SQUARE_POINTS));
        squares = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            squares.add(List.of());
        }
    }

    /** Records that character {@code index} of the page was drawn with its middle at this point. */
    void drawn(int index, double x, double y) {
        int at = row(y) * columns + column(x);
        List<Integer> square = squares.get(at);
        if (square.isEmpty()) {
            square = new ArrayList<>(4);
            squares.set(at, square);
        }
        square.add(index);
    }

    /** Records an area of one colour, or of an unknown colour, as that of a picture. */
    void paint(Extent at, Optional<Shade> shade, double alpha) {
        if (areas.size() < MAX_AREAS) {
            areas.add(new Area(at, shade, alpha));
            shade.ifPresent(shades::add);
        }
    }

    static boolean isOpaque(double alpha) {
        return alpha >= OPAQUE;
    }

    /** Returns the characters whose squares touch an area, in no order. */
    List<Integer> near(Extent at) {
        List<Integer> found = new ArrayList<>();
        if (work > MAX_WORK) {
            return found;
        }
        for (int row = row(at.top()); row <= row(at.bottom()); row++) {
            for (int column = column(at.left()); column <= column(at.right()); column++) {
                found.addAll(squares.get(row * columns + column));
            }
        }
        work += found.size() + columns;
        return found;
    }

    private int row(double y) {
        return (int) Math.min(Math.max(y / SQUARE_POINTS, 0), rows - 1);
    }

    private int column(double x) {
        return (int) Math.min(Math.max(x / SQUARE_POINTS, 0), columns - 1);
    }

    /** Whether text of that colour can be distinguished from what lies behind a point; paper is white. */
    boolean isSeen(Shade text, double alpha, double x, double y) {
        boolean quick = alpha >= 1
                && shades.size() <= MAX_SHADES
                && text.isSeenOn(Shade.WHITE)
                && shades.stream().allMatch(text::isSeenOn);
        work += quick ? 0 : areas.size();
        if (quick || work > MAX_WORK) {
            return true;
        }
        Optional<Shade> ground = ground(x, y);
        return ground.isEmpty() || text.over(ground.get(), alpha).isSeenOn(ground.get());
    }

    private Optional<Shade> ground(double x, double y) {
        int last = areas.size();
        while (last > 0) {
            Area area = areas.get(--last);
            if (area.at().contains(x, y) && (area.shade().isEmpty() || isOpaque(area.alpha()))) {
                if (area.shade().isEmpty()) {
                    return Optional.empty();
                }
                return Optional.of(mixed(area.shade().get(), last + 1, x, y));
            }
        }
        return Optional.of(mixed(Shade.WHITE, 0, x, y));
    }

    private Shade mixed(Shade lowest, int from, double x, double y) {
        Shade result = lowest;
        for (Area area : areas.subList(from, areas.size())) {
            if (area.at().contains(x, y) && area.shade().isPresent()) {
                result = area.shade().get().over(result, area.alpha());
            }
        }
        return result;
    }
}
