package vn.trichluc.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes a JSON tree as canonical bytes (RFC 8785, JCS): names in the order of their UTF-16 units, no white space,
 * numbers as ECMAScript prints them, only the escapes that must be.
 */
final class CanonicalJson {
    /** The number of digits up to which whole numbers are doubles without loss, and are printed without an exponent. */
    private static final int WHOLE_DIGITS = 15;

    /** The control characters that have an escape of their own, in the order of its letters. */
    private static final String CONTROLS = "\b\t\n\f\r";

    private static final String LETTERS = "btnfr";

    private static final int CHARACTERS_AT_FIRST = 1 << 16;

    private final StringBuilder json = new StringBuilder(CHARACTERS_AT_FIRST);

    private CanonicalJson() {}

    /** Returns the canonical JSON of {@link #bytes} as a text. */
    static String text(JsonNode tree) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.add(tree);
        return canonical.json.toString();
    }

    /**
     * Returns the canonical JSON in UTF-8.
     *
     * @param tree a tree of objects, arrays, strings without unpaired surrogates, numbers, booleans and nulls
     */
    static byte[] bytes(JsonNode tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private void add(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> number(node);
            default -> json.append(node.asText());
        }
    }

    private void object(JsonNode node) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        fields.sort(Map.Entry.comparingByKey());
        json.append('{');
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            string(fields.get(i).getKey());
            json.append(':');
            add(fields.get(i).getValue());
        }
        json.append('}');
    }

    private void array(JsonNode node) {
        json.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            add(node.get(i));
        }
        json.append(']');
    }

    private void number(JsonNode node) {
        BigDecimal value = node.decimalValue();
        if (value.scale() <= 0 && value.precision() - value.scale() <= WHOLE_DIGITS) {
            json.append(value.longValueExact());
            return;
        }
        try {
            json.append(NumberToJSON.serializeNumber(value.doubleValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON number: " + value, e);
        }
    }

    private void string(String value) {
        json.append('"');
        int plain = 0; // the characters before this index are written already
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            json.append(value.substring(plain, i)); // a builder copies a string at once, a range by character
            plain = i + 1;
            int control = CONTROLS.indexOf(c);
            if (c >= ' ') {
                json.append('\\').append(c);
            } else if (control >= 0) {
                json.append('\\').append(LETTERS.charAt(control));
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        json.append(value.substring(plain)).append('"');
    }
}
