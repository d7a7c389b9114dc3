package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.text.legacy.LegacyEncoding;

class TextCommandTest {
    private static final String ORDER = "Điều 1. Quyết định này có hiệu lực.\nĐiều 2. Kinh phí 14.200 triệu đồng.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(arguments, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsConvertedThereAndBack(LegacyEncoding encoding) throws Exception {
        String file = file(LegacyEncoding.bytes(encoding.encode(ORDER)));
        String unicode = folder.resolve("unicode").toString();
        String back = folder.resolve("back").toString();
        assertThat(run("text", file, "--out", unicode)).isZero();
        assertThat(Files.readString(Path.of(unicode))).isEqualTo(ORDER);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("found " + encoding)
                .hasLineCount(1);
        assertThat(run("text", "--to", encoding.name(), unicode, "-o", back)).isZero();
        assertThat(Path.of(back)).hasSameBinaryContentAs(Path.of(file));
        assertThat(run("text", "--from", encoding.name().toLowerCase(java.util.Locale.ROOT), file, "-o", unicode))
                .isZero();
        assertThat(Files.readString(Path.of(unicode))).isEqualTo(ORDER);
    }

    @Test
    void unicodeStaysAndLosesItsMark() throws Exception {
        String file = file(("\uFEFF" + ORDER.replace("à", "a\u0300")).getBytes(StandardCharsets.UTF_8));
        String out = folder.resolve("out").toString();
        assertThat(run("text", file, "-o", out)).isZero();
        assertThat(Files.readString(Path.of(out))).isEqualTo(ORDER);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("found Unicode");
    }

    @Test
    void badInputGetsOneLine() throws Exception {
        assertThat(run("text", folder.resolve("none").toString())).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("check its name")
                .hasLineCount(1);
        err.reset();
        assertThat(run("text", file(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1})))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--from").hasLineCount(1);
        err.reset();
        assertThat(run(
                        "text",
                        file(new byte[] {'a'}),
                        "-o",
                        folder.resolve("no/folder").toString()))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("check the folder");
    }

    @Test
    void anUnknownEncodingIsWrongUsage() throws Exception {
        String file = file(new byte[] {'a'});
        assertThat(run("text", "--from", "utf7", file)).isEqualTo(2);
        assertThat(run("text", "--to", "auto", file)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("expected tcvn3, vni, viscii, vps, viqr or auto");
    }

    private String file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("in"), bytes).toString();
    }
}
