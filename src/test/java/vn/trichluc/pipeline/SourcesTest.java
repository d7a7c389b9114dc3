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

    private Sources.Listing list(Path... named) {
        return Sources.list(List.of(named), folder.resolve("2020/out"));
    }

    /** What is not read below the named folder, each with its reason. */
    private List<String> skipped(Path... named) {
        return list(named).skipped().stream()
                .map(each -> folder.relativize(each.path()) + " " + each.why().word())
                .toList();
    }

    @Test
    void whatAFolderHoldsAndIsNotReadIsNamedWithItsReason() throws Exception {
        Files.writeString(folder.resolve("2020/README.md"), "# Scripts");
        Files.writeString(folder.resolve("2020/~$b.docx"), "lock");
        Files.writeString(folder.resolve("2020/a.zip"), "PK");
        Files.createDirectories(folder.resolve("2020/.git/hooks"));
        Files.writeString(folder.resolve("2020/.git/hooks/a.txt"), "x");
        Files.createDirectories(folder.resolve("2020/out/sub"));
        Files.writeString(folder.resolve("2020/out/sub/a.json"), "{}");
        Files.writeString(folder.resolve("2020/out/sub/a.pdf"), "x");
        Files.createDirectories(folder.resolve("2020/out/.trichluc"));
        Files.createSymbolicLink(folder.resolve("2020/gone.pdf"), Path.of("nowhere.pdf"));
        Files.createSymbolicLink(folder.resolve("2020/round.pdf"), Path.of("round.pdf"));
        Files.createSymbolicLink(folder.resolve("2020/sub/up"), Path.of(".."));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("2020/pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(skipped(folder.resolve("2020")))
                .containsExactly(
                        "2020/.git hidden",
                        "2020/.txt hidden",
                        "2020/README.md documentation",
                        "2020/a.zip ending",
                        "2020/gone.pdf dangling",
                        "2020/notes.odt ending",
                        "2020/out/sub/a.pdf results",
                        "2020/pipe.txt special",
                        "2020/round.pdf loop",
                        "2020/sub/up loop",
                        "2020/~$b.docx litter");
    }

    @Test
    void whatIsNamedItselfIsNotSkipped() throws Exception {
        Path readme = Files.writeString(folder.resolve("2020/README.md"), "# Scripts");

        assertThat(skipped(folder.resolve("2020"), readme))
                .containsExactly("2020/.txt hidden", "2020/notes.odt ending");
        assertThat(list(readme).files()).hasSize(1);
    }

    @Test
    void whatLiesTooDeepIsNamed() throws Exception {
        Path deep = folder.resolve("deep");
        for (int level = 1; level <= 65; level++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.txt"), "x");
        Files.writeString(deep.getParent().getParent().resolve("b.txt"), "x");

        Sources.Listing listing = list(folder.resolve("deep"));

        assertThat(listing.files())
                .extracting(found -> String.valueOf(found.path().getFileName()))
                .containsExactly("b.txt");
        assertThat(listing.skipped()).extracting(Sources.Skipped::why).containsExactly(Skip.DEEP);
    }

    @Test
    void ofANameThatLeadsToNothingItIsSaidWhy() throws Exception {
        Path gone = Files.createSymbolicLink(folder.resolve("gone"), Path.of("nowhere"));
        Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));

        assertThat(list(gone, round, folder.resolve("none")).problems())
                .satisfiesExactly(
                        line -> assertThat(line).contains("a link that leads to nothing"),
                        line -> assertThat(line).contains("a loop of links"),
                        line -> assertThat(line).contains("no such file"));
    }

    @Test
    void aFolderIsSearchedRecursivelyForWhatCanBeRead() {
        Sources.Listing listing = list(folder.resolve("2020"));
        assertThat(listing.files())
                .extracting(Sources.Found::relative)
                .containsExactly(Path.of("b.PDF"), Path.of("sub", "a.docx"));
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItIsCalled() {
        Sources.Listing listing = list(folder.resolve("2020/notes.odt"));
        assertThat(listing.files()).extracting(Sources.Found::relative).containsExactly(Path.of("notes.odt"));
    }

    @Test
    void whatLeadsToNothingIsAProblemAndTheOthersGoOn() {
        Sources.Listing listing =
                list(folder.resolve("empty"), folder.resolve("nowhere"), folder.resolve("2020/b.PDF"));
        assertThat(listing.problems()).hasSize(2).allMatch(line -> line.contains(": "));
        assertThat(listing.files()).hasSize(1);
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() {
        Path file = folder.resolve("2020/b.PDF");
        assertThat(list(file, file).files()).hasSize(1);
    }
}
