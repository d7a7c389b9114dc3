package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an Office Open XML part, or a piece of text in it.
 *
 * @param name {@code w:p} for the main namespace of word processing, {@code m:} for mathematics, {@code mc:} for markup
 *     compatibility, transitional and strict alike; the bare local name for all others; {@link #TEXT} for text
 * @param attributes the attributes of the element's own vocabulary, by local name
 * @param children the child nodes, filled while the part is read, never after
 * @param text the text of a text node, else empty
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {
    static final String TEXT = "#text";

    static XmlNode element(String name, Map<String, String> attributes) {
        return new XmlNode(name, attributes, new ArrayList<>(2), "");
    }

    static XmlNode text(String text) {
        return new XmlNode(TEXT, Map.of(), List.of(), text);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Returns the first child of that name. */
    @Nullable
    XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** Returns the element at the end of a path of first children; null if there is none. */
    @Nullable
    XmlNode descend(String... path) {
        XmlNode node = this;
        for (String step : path) {
            node = node.child(step);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    List<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** Returns the {@code w:val} of the first child of that name. */
    @Nullable
    String value(String child) {
        XmlNode node = child(child);
        return node == null ? null : node.attribute("val");
    }

    /**
     * Returns the {@code w:val} of the first child of that name as a whole number; {@code otherwise} if there is none.
     */
    int number(String child, int otherwise) {
        return parse(value(child), otherwise);
    }

    static int parse(@Nullable String digits, int otherwise) {
        if (digits == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) { // a producer's slip in a property is no reason to lose the document
            return otherwise;
        }
    }

    /**
     * Returns the value of a toggle property such as {@code w:b}; null if it is not set at all (ECMA-376 part 1,
     * 17.17.4).
     */
    @Nullable
    Boolean toggle(String child) {
        XmlNode node = child(child);
        if (node == null) {
            return null;
        }
        String value = node.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Returns all text below, in order. */
    String allText() {
        if (is(TEXT)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        children.forEach(child -> result.append(child.allText()));
        return result.toString();
    }
}
