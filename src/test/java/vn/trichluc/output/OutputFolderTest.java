package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.EnvironmentUnusable;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFileStandsUnderItsNameAndNothingIsLeftBeside() throws IOException {
        new OutputFolder(folder).write(Path.of("2020/qd.json"), bytes("{}"));
        assertThat(folder.resolve("2020/qd.json")).hasContent("{}");
        assertThat(folder.resolve("2020")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aLaterResultReplacesTheEarlierWholly() throws IOException {
        OutputFolder out = new OutputFolder(folder);
        out.write(Path.of("qd.json"), bytes("{\"long\":\"text\"}"));
        out.write(Path.of("qd.json"), bytes("{}"));
        assertThat(folder.resolve("qd.json")).hasContent("{}");
    }

    @Test
    void aFolderThatCannotBeWrittenToStopsTheRunAndSaysWhatToDo() throws IOException {
        Files.write(folder.resolve("taken"), bytes("a file, no folder"));
        assertThatThrownBy(() -> new OutputFolder(folder.resolve("taken")).write(Path.of("qd.json"), bytes("{}")))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("qd.json")
                .hasMessageContaining("--out");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
