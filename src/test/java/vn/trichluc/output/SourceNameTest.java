package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {
    private static final String BEFORE =
            "{\"amounts\":[{\"name\":\"no\"}],\"decision\":{\"title\":\"\\\"source\\\":{\\\"name\\\":1} đ\"},\"source\":{\"bytes\":1.5e-7,\"name\":";
    private static final String AFTER = ",\"sha256\":\"0\"},\"tables\":[{\"name\":\"no\"}]}";

    private static String set(String json, String name) {
        return new String(SourceName.set(json.getBytes(StandardCharsets.UTF_8), name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, b.pdf", "quyết định.pdf, ''", "a, x.zip!/y/a.pdf"})
    void nothingButTheNameChanges(String old, String name) {
        assertThat(set(BEFORE + '"' + old + '"' + AFTER, name)).isEqualTo(BEFORE + '"' + name + '"' + AFTER);
    }

    @Test
    void theNameIsCanonical() {
        assertThat(set(BEFORE + "\"a\\u001f\\\"b\\\\\"" + AFTER, "\u001f\"\\/€"))
                .isEqualTo(BEFORE + "\"\\u001f\\\"\\\\/€\"" + AFTER);
    }

    @Test
    void whatHasNoSourceIsNoResult() {
        assertThatThrownBy(() -> set("{\"a\":1}", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
