package vn.trichluc.ingest.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.Shade;

/**
 * Finds the colour behind text of a DOCX from shadings (ECMA-376 part 1, 17.3.1.31 and 17.3.2.32). It is empty if not
 * known: for line patterns, shadings of a table's style, text boxes, pictures behind the text.
 */
final class WordGround {
    /**
     * The length of both sides from which a picture behind the text may colour its ground: 1 cm, in English Metric
     * Units.
     */
    private static final long NOTABLE_EMU = 360_000;

    private WordGround() {}

    /** Returns the colour behind a whole document. */
    static Optional<Shade> ofDocument(XmlNode document) {
        XmlNode background = document.child("w:background");
        boolean coloured = background != null && !"FFFFFF".equalsIgnoreCase(background.attribute("color"));
        return coloured || hasPictureBehind(document) ? Optional.empty() : Optional.of(Shade.WHITE);
    }

    private static boolean hasPictureBehind(XmlNode node) {
        if (node.is("anchor") && "1".equals(node.attribute("behindDoc"))) {
            XmlNode extent = node.child("extent");
            return extent == null
                    || (XmlNode.parse(extent.attribute("cx"), 0) >= NOTABLE_EMU
                            && XmlNode.parse(extent.attribute("cy"), 0) >= NOTABLE_EMU);
        }
        return node.children().stream().anyMatch(WordGround::hasPictureBehind);
    }

    /** Returns the colour behind the cells of a table that have no shading of their own. */
    static Optional<Shade> ofTable(XmlNode table, WordStyles styles, Optional<Shade> outer) {
        XmlNode properties = table.child("w:tblPr");
        if (properties == null) {
            return outer;
        }
        String style = properties.value("w:tblStyle");
        if (style != null && styles.shadesTables(style)) {
            return Optional.empty();
        }
        return of(properties.child("w:shd"), outer);
    }

    static Optional<Shade> ofCell(XmlNode cell, Optional<Shade> table) {
        return of(cell.descend("w:tcPr", "w:shd"), table);
    }

    /**
     * Returns the colour of a shading over an outer colour.
     *
     * @param shading null if there is none
     */
    static Optional<Shade> of(@Nullable XmlNode shading, Optional<Shade> outer) {
        if (shading == null) {
            return outer;
        }
        String pattern = String.valueOf(shading.attribute("val"));
        String fill = shading.attribute("fill");
        Optional<Shade> below = fill == null || fill.equals("auto") ? outer : Shade.parse(fill);
        if (pattern.equals("clear") || pattern.equals("nil") || pattern.equals("null")) {
            return below;
        }
        String colour = shading.attribute("color");
        Optional<Shade> above =
                colour == null || colour.equals("auto") ? Optional.of(Shade.BLACK) : Shade.parse(colour);
        double share = pattern.equals("solid") ? 1 : pattern.startsWith("pct") ? percent(pattern) : -1;
        if (share < 0 || above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(above.get().over(below.get(), share));
    }

    private static double percent(String pattern) {
        int percent = XmlNode.parse(pattern.substring("pct".length()), -1);
        return percent < 0 || percent > 100 ? -1 : percent / 100.0;
    }

    /** Returns the colour behind a run. */
    static Optional<Shade> ofRun(@Nullable XmlNode highlight, @Nullable XmlNode shading, Optional<Shade> paragraph) {
        String marker = highlight == null ? null : highlight.attribute("val");
        return marker == null || marker.equals("none") ? of(shading, paragraph) : Shade.parse(marker);
    }
}
