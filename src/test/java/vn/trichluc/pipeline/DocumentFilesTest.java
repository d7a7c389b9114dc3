package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {
    private static final String DECISION = """
            ỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH HÒA AN                          Độc lập - Tự do - Hạnh phúc

                                    QUYẾT ĐỊNH
            Về việc hỗ trợ nuôi ong
            """;

    private static String skip(String name, byte[] content) throws Exception {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(content));
        String why = DocumentFiles.skip(name, in).map(Skip::word).orElse("read");
        assertThat(in.readAllBytes()).isEqualTo(content);
        return why;
    }

    private static String skip(String name, String content) throws Exception {
        return skip(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme.txt",
                "README.vi.md",
                "README_vn.md",
                "Readme-en-us.markdown",
                "CHANGELOG.md",
                "CHANGES.txt",
                "LICENSE.txt",
                "LICENSE-APACHE.md",
                "LICENCE.md",
                "COPYING.LESSER.txt",
                "NOTICE.txt",
                "CONTRIBUTING.md",
                "CODE_OF_CONDUCT.md",
                "code-of-conduct.md",
                "SECURITY.md",
                "AUTHORS.txt",
                "TODO.md",
                "requirements.txt",
                "requirements-dev.txt",
                "robots.txt",
                "CMakeLists.txt",
                "release-notes.md",
                "changelog-2.1.txt"
            })
    void textsOfAProjectAreNoDecisions(String name) throws Exception {
        assertThat(skip(name, "# Công cụ\n\nĐọc các quyết định của UBND tỉnh.\n\n## Kế hoạch\n"))
                .isEqualTo("documentation");
        assertThat(skip(name, "Permission is hereby granted, free of charge")).isEqualTo("documentation");
        assertThat(skip(name, "")).isEqualTo("documentation");
        assertThat(skip(name, DECISION)).isEqualTo("read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2454-QD-UBND.md",
                "a.txt",
                "readmission.txt",
                "thong-bao.txt",
                "README.pdf",
                "NEWS.docx",
                "licenses/../a.md",
                "newsletter 12.txt",
                "quyết định.md",
                "changes in prices 2021.txt",
                "README",
                "index.html"
            })
    void otherNamesAreReadOrSkippedForTheirEnding(String name) throws Exception {
        assertThat(skip(name, "abc")).isEqualTo(name.contains(".") ? "read" : "ending");
    }

    @Test
    void aDecisionIsKnownByItsHeadHoweverItIsWritten() throws Exception {
        assertThat(skip("NEWS.txt", "CONG HOA XA HOI CHU NGHIA VIET NAM\n")).isEqualTo("read");
        assertThat(skip("NEWS.txt", "**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n")).isEqualTo("read");
        assertThat(skip("notice.md", "# QUYẾT ĐỊNH\n\nCăn cứ Luật Đất đai;\n")).isEqualTo("read");
        assertThat(skip("notice.md", "# Quyết định\n\nTập dữ liệu có 12 quyết định.\n"))
                .isEqualTo("documentation");
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(skip("history.txt", DECISION.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo("read");
        }
        String decomposed = java.text.Normalizer.normalize(DECISION, java.text.Normalizer.Form.NFD);
        assertThat(skip("history.txt", decomposed)).isEqualTo("read");
    }

    @ParameterizedTest
    @CsvSource({
        "~$a.docx, litter",
        "._a.pdf, litter",
        ".~lock.a.docx#, litter",
        ".a.pdf, hidden",
        ".gitignore, hidden",
        "a.xlsx, ending",
        "a, ending",
        "a.odt, ending",
        "A.PDF, read",
        "a.b.Docx, read"
    })
    void namesTell(String name, String why) throws Exception {
        assertThat(skip(name, "abc")).isEqualTo(why);
    }

    @Test
    void firstBytesTellWhereTheNameDoesNot() throws Exception {
        assertThat(skip("scan", "%PDF-1.7\n")).isEqualTo("read");
        assertThat(skip("scan.001", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo("read");
        assertThat(skip("scan", "%PD")).isEqualTo("ending");
    }
}
