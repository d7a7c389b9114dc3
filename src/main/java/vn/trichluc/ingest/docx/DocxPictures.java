package vn.trichluc.ingest.docx;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.warning.PictureSize;

/** Finds the pictures of a DOCX: drawings (DrawingML), older ones (VML), previews of embedded objects, charts. */
final class DocxPictures {
    private static final double UNITS_PER_MILLIMETRE = 36_000;

    /** The elements of a drawing that show something other than text: a picture, a chart, a diagram, VML's picture. */
    private static final Set<String> SHOWN = Set.of("blip", "chart", "relIds", "imagedata");

    private static final Pattern WIDTH = length("width");
    private static final Pattern HEIGHT = length("height");

    private DocxPictures() {}

    /**
     * Returns the size of a drawing.
     *
     * @return empty if the drawing holds only shapes and text
     */
    static Optional<PictureSize> in(XmlNode drawing) {
        if (find(drawing, SHOWN) == null) {
            return Optional.empty();
        }
        XmlNode extent = find(drawing, Set.of("extent"));
        if (extent != null) {
            return Optional.of(new PictureSize(
                    XmlNode.parse(extent.attribute("cx"), 0) / UNITS_PER_MILLIMETRE,
                    XmlNode.parse(extent.attribute("cy"), 0) / UNITS_PER_MILLIMETRE));
        }
        XmlNode shape = find(drawing, Set.of("shape", "rect", "group"));
        String style = shape == null ? null : shape.attribute("style");
        return Optional.of(
                style == null
                        ? PictureSize.UNKNOWN
                        : PictureSize.ofPoints(points(WIDTH, style), points(HEIGHT, style)));
    }

    /**
     * Returns the first descendant with one of the names; among alternatives only the one that is shown is searched.
     */
    private static @Nullable XmlNode find(XmlNode node, Set<String> names) {
        if (names.contains(node.name())) {
            return node;
        }
        for (XmlNode child : node.is("mc:AlternateContent") ? DocxRuns.chosen(node) : node.children()) {
            XmlNode found = child.is("w:txbxContent") ? null : find(child, names);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Pattern length(String name) {
        return Pattern.compile("(?:^|;)\\s*" + name + ":\\s*([0-9]*\\.?[0-9]+)(pt|in|cm|mm|px)?");
    }

    private static double points(Pattern length, String style) {
        Matcher matcher = length.matcher(style);
        if (!matcher.find()) {
            return 0;
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        double perUnit = switch (unit) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "px" -> 0.75;
            default -> 1;
        };
        return Double.parseDouble(matcher.group(1)) * perUnit;
    }
}
