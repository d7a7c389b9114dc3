package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("2020/sub"));
        Files.writeString(folder.resolve("2020/b.PDF"), "x");
        Files.writeString(folder.resolve("2020/sub/a.docx"), "x");
        Files.writeString(folder.resolve("2020/notes.odt"), "x");
        Files.writeString(folder.resolve("2020/.txt"), "x");
        Files.createDirectories(folder.resolve("empty"));
    }

    @Test
    void aFolderIsSearchedRecursivelyForWhatCanBeRead() {
        Sources.Listing listing = Sources.list(List.of(folder.resolve("2020")));
        assertThat(listing.files())
                .extracting(Sources.Found::relative)
                .containsExactly(Path.of("b.PDF"), Path.of("sub", "a.docx"));
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItIsCalled() {
        Sources.Listing listing = Sources.list(List.of(folder.resolve("2020/notes.odt")));
        assertThat(listing.files()).extracting(Sources.Found::relative).containsExactly(Path.of("notes.odt"));
    }

    @Test
    void whatLeadsToNothingIsAProblemAndTheOthersGoOn() {
        Sources.Listing listing =
                Sources.list(List.of(folder.resolve("empty"), folder.resolve("nowhere"), folder.resolve("2020/b.PDF")));
        assertThat(listing.problems()).hasSize(2).allMatch(line -> line.contains(": "));
        assertThat(listing.files()).hasSize(1);
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() {
        Path file = folder.resolve("2020/b.PDF");
        assertThat(Sources.list(List.of(file, file)).files()).hasSize(1);
    }
}
