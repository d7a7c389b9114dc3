package vn.trichluc.normalise.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;

/**
 * A value with the place where it was read.
 *
 * @param confidence of the least sure word; null where nothing was recognised
 */
public record Placed<T>(T value, List<Anchor> at, @Nullable Double confidence) {
    /** Makes the value that characters {@code start} to {@code end} of a text state. */
    static <T> Placed<T> in(PlacedText text, int start, int end, T value) {
        return new Placed<>(value, text.at(start, end), text.confidence(start, end));
    }
}
