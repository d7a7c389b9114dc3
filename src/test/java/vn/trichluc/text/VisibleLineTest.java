package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleLineTest {
    @Test
    void whatActsOnATerminalIsShownEscaped() {
        assertThat(VisibleLine.of("a\nFAILED b.pdf\r\t")).isEqualTo("a\\nFAILED b.pdf\\r\\t");
        assertThat(VisibleLine.of("\u001b[2K\u0007\u007f\u009b1m")).isEqualTo("\\u001b[2K\\u0007\\u007f\\u009b1m");
        assertThat(VisibleLine.of("x\u202efdp.exe\u2066\u200f\u061c"))
                .isEqualTo("x\\u202efdp.exe\\u2066\\u200f\\u061c");
        assertThat(VisibleLine.of("a\u2028b\u2029c\u200bd\ufeff")).isEqualTo("a\\u2028b\\u2029c\\u200bd\\ufeff");
        assertThat(VisibleLine.of("\ud800x\udc00")).isEqualTo("\\ud800x\\udc00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020/Quyết định 12 (bản sao).pdf",
                "C:\\tệp\\a.txt",
                "e\u0302\u0301",
                "đ️",
                "📄.pdf",
                "日本語.txt",
                "\"a\" – b…"
            })
    void namesStayAsTheyAre(String name) {
        assertThat(VisibleLine.of(name)).isEqualTo(name);
    }
}
