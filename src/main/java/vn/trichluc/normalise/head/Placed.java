package vn.trichluc.normalise.head;

import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;

/**
 * A value with the place where it was read.
 *
 * @param confidence of the least sure word
 */
public record Placed<T>(T value, List<Anchor> at, Confidence confidence) {
    /** Makes the value that characters {@code start} to {@code end} of a text state. */
    static <T> Placed<T> in(PlacedText text, int start, int end, T value) {
        return new Placed<>(value, text.at(start, end), text.confidence(start, end));
    }
}
