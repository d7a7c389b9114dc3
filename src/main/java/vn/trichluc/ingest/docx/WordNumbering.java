package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.ListCounters;
import vn.trichluc.ingest.flow.ListLevel;
import vn.trichluc.ingest.flow.ListMarks;
import vn.trichluc.ingest.flow.ListNumberFormat;

/** Computes the automatic numbers of a DOCX: {@code Điều 1.}, {@code a)}, {@code 1.1.} (ECMA-376 part 1, 17.9). */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final WordStyles styles;
    private final Map<String, XmlNode> definitions = new HashMap<>();
    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, List<ListLevel>> levels = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    WordNumbering(@Nullable XmlNode part, WordStyles styles) {
        this.styles = styles;
        if (part != null) {
            part.children("w:abstractNum").forEach(node -> put(definitions, node, "abstractNumId"));
            part.children("w:num").forEach(node -> put(lists, node, "numId"));
        }
    }

    private static void put(Map<String, XmlNode> map, XmlNode node, String key) {
        String id = node.attribute(key);
        if (id != null) {
            map.put(id, node);
        }
    }

    /** Counts the paragraph and returns its number as printed; empty if it belongs to no list. */
    String next(XmlNode paragraphProperties, String style) {
        XmlNode own = paragraphProperties.child("w:numPr");
        XmlNode inherited = styles.numbering(style);
        String listId = own == null ? null : own.value("w:numId");
        if (listId == null && inherited != null) {
            listId = inherited.value("w:numId");
        }
        XmlNode list = listId == null ? null : lists.get(listId);
        if (listId == null || list == null) {
            return "";
        }
        XmlNode definition = definition(list);
        if (definition == null) {
            return "";
        }
        List<ListLevel> ladder = levels.computeIfAbsent(listId, id -> ladder(list, definition));
        if (ladder.isEmpty()) {
            return "";
        }
        int level = level(own, inherited, definition, style);
        XmlNode override = override(list, level);
        Integer start = override == null || override.value("w:startOverride") == null
                ? null
                : Integer.valueOf(override.number("w:startOverride", 1));
        return counters.next(String.valueOf(definition.attribute("abstractNumId")), listId, ladder, level, start);
    }

    private int level(@Nullable XmlNode own, @Nullable XmlNode inherited, XmlNode definition, String style) {
        if (own != null && own.value("w:ilvl") != null) {
            return own.number("w:ilvl", 0);
        }
        for (String id : styles.chainIds(style)) { // a level may name the style that it numbers
            for (XmlNode level : definition.children("w:lvl")) {
                if (id.equals(level.value("w:pStyle"))) {
                    return XmlNode.parse(level.attribute("ilvl"), 0);
                }
            }
        }
        return inherited == null ? 0 : inherited.number("w:ilvl", 0);
    }

    /** Returns the list's definition, followed through a list style if the list only names one. */
    private @Nullable XmlNode definition(XmlNode list) {
        XmlNode definition = definitions.get(String.valueOf(list.value("w:abstractNumId")));
        String link = definition == null ? null : definition.value("w:numStyleLink");
        if (link == null) {
            return definition;
        }
        XmlNode numbering = styles.numbering(link);
        XmlNode other = numbering == null ? null : lists.get(String.valueOf(numbering.value("w:numId")));
        XmlNode linked = other == null ? null : definitions.get(String.valueOf(other.value("w:abstractNumId")));
        return linked == null ? definition : linked;
    }

    private static @Nullable XmlNode override(XmlNode list, int level) {
        for (XmlNode override : list.children("w:lvlOverride")) {
            if (XmlNode.parse(override.attribute("ilvl"), -1) == level) {
                return override;
            }
        }
        return null;
    }

    private static List<ListLevel> ladder(XmlNode list, XmlNode definition) {
        XmlNode[] nodes = new XmlNode[LEVELS];
        int count = 0;
        for (XmlNode level : definition.children("w:lvl")) {
            count = Math.max(count, place(nodes, level));
        }
        for (XmlNode override : list.children("w:lvlOverride")) {
            for (XmlNode level : override.children("w:lvl")) {
                count = Math.max(count, place(nodes, level));
            }
        }
        List<ListLevel> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(level(nodes[i], i));
        }
        return List.copyOf(result);
    }

    private static int place(XmlNode[] nodes, XmlNode level) {
        int index = XmlNode.parse(level.attribute("ilvl"), -1);
        if (index < 0 || index >= LEVELS) {
            return 0;
        }
        nodes[index] = level;
        return index + 1;
    }

    private static ListLevel level(@Nullable XmlNode node, int index) {
        if (node == null) {
            return new ListLevel(1, ListNumberFormat.NONE, "", index, false);
        }
        String format = node.value("w:numFmt");
        XmlNode choice = node.child("mc:AlternateContent"); // formats that Word 2010 added, 01, 02
        if (format == null && choice != null) {
            XmlNode fallback = choice.child("mc:Fallback");
            format = fallback == null ? null : fallback.value("w:numFmt");
        }
        ListNumberFormat known = ListNumberFormat.ofOoxml(format == null ? "decimal" : format);
        String text = node.value("w:lvlText");
        String printed = text == null ? "" : text;
        if (known == ListNumberFormat.BULLET) {
            XmlNode fonts = node.descend("w:rPr", "w:rFonts");
            String font = fonts == null ? null : fonts.attribute("ascii");
            printed = ListMarks.bullet(printed, font == null ? "" : font);
        }
        return new ListLevel(
                node.number("w:start", 0),
                known,
                printed,
                node.number("w:lvlRestart", index),
                Boolean.TRUE.equals(node.toggle("w:isLgl")));
    }
}
