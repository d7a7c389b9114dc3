package vn.trichluc.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;

/** Puts values into JSON objects by the contract's rule: empty values are left out, strings are NFC. */
final class JsonFields {
    /** The decimals of lengths in points; a hundredth is finer than any scanner. */
    private static final int POINT_DECIMALS = 2;

    private static final int CONFIDENCE_DECIMALS = 3;

    /** The decimal digits that an IEEE double holds exactly; JSON numbers are doubles (RFC 8785, section 3.2.2.3). */
    private static final int DOUBLE_DIGITS = 15;

    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    /** The first combining mark; every character below it is its own NFC, whatever precedes it. */
    private static final char FIRST_MARK = '\u0300';

    /** The first composed letter of Vietnamese behind the combining marks, which are Ạ to ỹ. */
    private static final char FIRST_COMPOSED = '\u1ea0';

    private static final char LAST_COMPOSED = '\u1ef9';

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private JsonFields() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static void text(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, clean(value));
        }
    }

    static void texts(ObjectNode object, String name, List<String> values) {
        ArrayNode array = object.putArray(name);
        values.forEach(value -> array.add(clean(value)));
    }

    static void integer(ObjectNode object, String name, @Nullable Long value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    static void integer(ObjectNode object, String name, @Nullable Integer value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    /** Puts a figure; it is left out if a JSON number cannot hold it exactly, as the printed form is beside it. */
    static void figure(ObjectNode object, String name, @Nullable BigDecimal value) {
        if (value != null && value.stripTrailingZeros().precision() <= DOUBLE_DIGITS) {
            object.put(name, value);
        }
    }

    static void confidence(ObjectNode object, String name, Confidence confidence) {
        if (confidence.isRecognised()) {
            object.put(
                    name,
                    BigDecimal.valueOf(confidence.fraction()).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_EVEN));
        }
    }

    static void word(ObjectNode object, String name, @Nullable Enum<?> value) {
        if (value != null) {
            object.put(name, word(value));
        }
    }

    /** Returns an enum constant as the contract writes it: NATIONAL_PROMOTION is national-promotion. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(POINT_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Returns a text on one line, as the contract requires of titles and cells. */
    static String oneLine(PlacedText text) {
        String stripped = text.text().strip();
        return isOnOneLine(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
    }

    /** Whether a text has no white space but single spaces, which is true of most texts. */
    private static boolean isOnOneLine(String stripped) {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || (c == ' ' && stripped.charAt(i + 1) == ' ')) { // the last character is no space
                return false;
            }
        }
        return true;
    }

    /** Whether a text has nothing to compose and nothing to pair, as nearly every Vietnamese text that was read. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= FIRST_MARK && !(c >= FIRST_COMPOSED && c <= LAST_COMPOSED)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a text in NFC, and without unpaired surrogates, which UTF-8 cannot hold. */
    static String clean(String value) {
        if (isPlain(value)) {
            return value;
        }
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        StringBuilder repaired = null;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < composed.length() && Character.isLowSurrogate(composed.charAt(i + 1))
                    : !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(composed.charAt(i - 1)));
            if (!paired) {
                repaired = repaired == null ? new StringBuilder(composed) : repaired;
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired == null ? composed : repaired.toString();
    }
}
