package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.trichluc.model.Fund;
import vn.trichluc.text.lexicon.Lexicons;

class LexiconOptionsTest {
    @TempDir
    private Path folder;

    private static Lexicons read(String... arguments) {
        LexiconOptions options = new LexiconOptions();
        CommandLine command = new CommandLine(new Host(options));
        command.parseArgs(arguments);
        return options.read(command);
    }

    @CommandLine.Command
    private record Host(@CommandLine.Mixin LexiconOptions options) {}

    @Test
    void aFileAddsNames() throws IOException {
        Path file = Files.writeString(folder.resolve("funds.tsv"), "other\tquỹ làng nghề\n");

        assertThat(read("--funds", file.toString()).funds().inText("Quỹ làng nghề"))
                .contains(Fund.OTHER);
        assertThat(read().funds().inText("Quỹ làng nghề")).isEmpty();
    }

    @Test
    void aFileThatIsWrongOrMissingIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("units.tsv"), "chai\n");

        assertThatThrownBy(() -> read("--units", file.toString()))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("--units", folder.resolve("none").toString()))
                .isInstanceOf(CommandLine.ParameterException.class);
    }
}
