package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference is the canonicaliser of the authors of RFC 8785, over the tree's own text. */
class CanonicalJsonTest {
    private static final String CHARACTERS = "aZ09 \"\\/\b\t\n\f\r\u0000\u001f\u007f\u2028đậỹ€";

    private static void agrees(JsonNode tree) throws IOException {
        String expected = new JsonCanonicalizer(tree.toString()).getEncodedString();
        assertThat(new String(CanonicalJson.bytes(tree), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-1",
                "7.50",
                "100",
                "1E+2",
                "1E+14",
                "1E+15",
                "1E+20",
                "1E+21",
                "1.5E+22",
                "0.001",
                "0.000001",
                "0.0000001",
                "-0.1",
                "123456789012345",
                "9007199254740991",
                "999999999999999.5",
                "595.28",
                "1E-400"
            })
    void printsNumbersAsTheReferenceDoes(String number) throws IOException {
        ArrayNode tree = JsonFields.array();
        tree.add(new BigDecimal(number));
        agrees(tree);
    }

    @Test
    void printsWholeNumbersTruthAndNothingAsTheReferenceDoes() throws IOException {
        ArrayNode tree = JsonFields.array();
        tree.add(-3).add(Long.MAX_VALUE).add(true).add(false).addNull();
        agrees(tree);
    }

    @Test
    void ordersNamesByTheirUnitsAsTheReferenceDoes() throws IOException {
        ObjectNode tree = JsonFields.object();
        for (String name :
                new String[] {"b", "a", "", "B", "aa", "10", "9", "đ", "€", "\uD83D\uDE00", "\uFB33", "\r"}) {
            tree.put(name, name);
        }
        agrees(tree);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesAnyTreeAsTheReferenceDoes(long seed) throws IOException {
        Random random = new Random(seed);
        ObjectNode tree = JsonFields.object();
        for (int i = 0; i < 20; i++) {
            tree.set(text(random), value(random, 3));
        }
        agrees(tree);
    }

    private static JsonNode value(Random random, int depth) {
        ArrayNode array = JsonFields.array();
        ObjectNode object = JsonFields.object();
        switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> array.add(text(random));
            case 1 -> array.add(BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(12) - 3));
            case 2 -> array.add(random.nextInt());
            case 3 -> array.add(value(random, depth - 1)).add(value(random, depth - 1));
            default -> {
                object.set(text(random), value(random, depth - 1));
                object.set(text(random), value(random, depth - 1));
                return object;
            }
        }
        return array;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
