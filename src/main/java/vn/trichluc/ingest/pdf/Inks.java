package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.Shade;

/** Converts the colours of a PDF page to the colours shown, each only once. */
final class Inks {
    private static final int MAX_KNOWN = 10_000;

    private record Key(PDColorSpace space, List<Float> parts) {}

    private final Map<Key, Optional<Shade>> known = new HashMap<>();
    private @Nullable PDColor last;
    private Optional<Shade> lastShade = Optional.empty();

    /** Returns the colour shown; empty for patterns and for colours that cannot be determined. */
    Optional<Shade> of(PDColor colour) {
        if (colour != last) {
            last = colour;
            lastShade = read(colour);
        }
        return lastShade;
    }

    private Optional<Shade> read(PDColor colour) {
        PDColorSpace space = colour.getColorSpace();
        if (colour.isPattern() || space == null) {
            return Optional.empty();
        }
        float[] parts = colour.getComponents();
        Float[] boxed = new Float[parts.length];
        Arrays.setAll(boxed, i -> parts[i]);
        Key key = new Key(space, List.of(boxed));
        if (known.size() > MAX_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(key, unknown -> shade(space, parts));
    }

    private static Optional<Shade> shade(PDColorSpace space, float[] parts) {
        try {
            float[] rgb = space.toRGB(parts);
            return rgb.length < 3 ? Optional.empty() : Optional.of(new Shade(rgb[0], rgb[1], rgb[2]));
        } catch (IOException | RuntimeException damaged) {
            // PDFBox answers damaged colour spaces with either: the colour is then not known
            return Optional.empty();
        }
    }
}
