package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the styles of a DOCX, which give the look of paragraphs and runs without properties of their own (ECMA-376 part
 * 1, 17.7).
 */
final class WordStyles {
    /** The largest number of styles based on one another that is followed; it ends a circle. */
    private static final int MAX_CHAIN = 20;

    private static final XmlNode NOTHING = XmlNode.element("w:none", Map.of());

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final List<XmlNode> defaultRuns = new ArrayList<>();
    private final List<XmlNode> defaultParagraphs = new ArrayList<>();
    private final Map<String, List<XmlNode>> chains = new HashMap<>();
    private String defaultStyle = "";

    WordStyles(@Nullable XmlNode part) {
        if (part == null) {
            return;
        }
        add(defaultRuns, part.descend("w:docDefaults", "w:rPrDefault", "w:rPr"));
        add(defaultParagraphs, part.descend("w:docDefaults", "w:pPrDefault", "w:pPr"));
        for (XmlNode style : part.children("w:style")) {
            String id = style.attribute("styleId");
            if (id == null) {
                continue;
            }
            styles.put(id, style);
            String standard = style.attribute("default");
            if ("paragraph".equals(style.attribute("type")) && standard != null && !standard.equals("0")) {
                defaultStyle = id;
            }
        }
    }

    private static void add(List<XmlNode> list, @Nullable XmlNode node) {
        if (node != null) {
            list.add(node);
        }
    }

    /** Returns the style of a paragraph with these properties. */
    String styleOf(XmlNode paragraphProperties) {
        String own = paragraphProperties.value("w:pStyle");
        return own == null || !styles.containsKey(own) ? defaultStyle : own;
    }

    /** Returns a style's name in lower case, as Word's built-in styles are known: "heading 1", "toc 2". */
    String name(String style) {
        String name = styles.getOrDefault(style, NOTHING).value("w:name");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the paragraph property of that name: the paragraph's own, else that of its styles, else the document's.
     */
    @Nullable
    XmlNode paragraphProperty(XmlNode own, String style, String name) {
        XmlNode direct = own.child(name);
        if (direct != null) {
            return direct;
        }
        for (XmlNode link : chain(style)) {
            XmlNode found = link.descend("w:pPr", name);
            if (found != null) {
                return found;
            }
        }
        return first(defaultParagraphs, name);
    }

    /** Returns the number properties of a style or of the nearest style it is based on, and which style gave them. */
    @Nullable
    XmlNode numbering(String style) {
        for (XmlNode link : chain(style)) {
            XmlNode found = link.descend("w:pPr", "w:numPr");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the ids of the style and all that it is based on, nearest first. */
    List<String> chainIds(String style) {
        return chain(style).stream()
                .map(link -> String.valueOf(link.attribute("styleId")))
                .toList();
    }

    /**
     * Returns a toggle property of a run: its own value, else that of its styles (set in both, they cancel out), else
     * the document's.
     */
    boolean toggle(@Nullable XmlNode own, String runStyle, String paragraphStyle, String name) {
        Boolean direct = own == null ? null : own.toggle(name);
        if (direct != null) {
            return direct;
        }
        Boolean byRun = styleToggle(runStyle, name);
        Boolean byParagraph = styleToggle(paragraphStyle, name);
        if (byRun != null || byParagraph != null) {
            return Boolean.TRUE.equals(byRun) != Boolean.TRUE.equals(byParagraph);
        }
        return defaultRuns.stream().anyMatch(node -> Boolean.TRUE.equals(node.toggle(name)));
    }

    private @Nullable Boolean styleToggle(String style, String name) {
        for (XmlNode link : chain(style)) {
            XmlNode run = link.child("w:rPr");
            Boolean value = run == null ? null : run.toggle(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /**
     * Returns the font of a run's letters beyond ASCII, which is usually that of all its letters; empty if none is
     * named.
     */
    String font(@Nullable XmlNode own, String runStyle, String paragraphStyle) {
        List<XmlNode> nodes = new ArrayList<>();
        add(nodes, own);
        for (String style : List.of(runStyle, paragraphStyle)) {
            for (XmlNode link : chain(style)) {
                add(nodes, link.child("w:rPr"));
            }
        }
        nodes.addAll(defaultRuns);
        for (XmlNode node : nodes) {
            XmlNode fonts = node.child("w:rFonts");
            String name = fonts == null ? null : fonts.attribute("hAnsi");
            String named = fonts == null || name != null ? name : fonts.attribute("ascii");
            if (named != null) {
                return named;
            }
            if (fonts != null && (fonts.attribute("hAnsiTheme") != null || fonts.attribute("asciiTheme") != null)) {
                return ""; // a font of the theme, newer than Unicode
            }
        }
        return "";
    }

    /** Returns a property of a run that is no toggle. */
    @Nullable
    XmlNode runProperty(@Nullable XmlNode own, String runStyle, String paragraphStyle, String name) {
        XmlNode direct = own == null ? null : own.child(name);
        if (direct != null) {
            return direct;
        }
        for (String style : List.of(runStyle, paragraphStyle)) {
            for (XmlNode link : chain(style)) {
                XmlNode found = link.descend("w:rPr", name);
                if (found != null) {
                    return found;
                }
            }
        }
        return first(defaultRuns, name);
    }

    /** Whether a table's style, or one that it is based on, shades cells in some parts of the table. */
    boolean shadesTables(String style) {
        return chain(style).stream().anyMatch(WordStyles::shades);
    }

    private static boolean shades(XmlNode node) {
        if (node.is("w:shd")) {
            String fill = node.attribute("fill");
            return !(fill == null || fill.equals("auto") || fill.equalsIgnoreCase("FFFFFF"));
        }
        return node.children().stream().anyMatch(WordStyles::shades);
    }

    private static @Nullable XmlNode first(List<XmlNode> nodes, String name) {
        for (XmlNode node : nodes) {
            XmlNode found = node.child(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<XmlNode> chain(String style) {
        return chains.computeIfAbsent(style, this::follow);
    }

    private List<XmlNode> follow(String style) {
        List<XmlNode> result = new ArrayList<>();
        String id = style;
        while (id != null && styles.containsKey(id) && result.size() < MAX_CHAIN) {
            XmlNode link = styles.getOrDefault(id, NOTHING);
            result.add(link);
            id = link.value("w:basedOn");
        }
        return List.copyOf(result);
    }
}
