package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.pipeline.Skip;

class SourceNamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("a.pdf", "b.txt", "x/a.pdf", "x/y/a.pdf", "x/y/c.docx", "out/r.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    /** What is visited, as paths below the output folder; problems begin with an exclamation mark. */
    private List<String> visit(String input, String... named) throws InterruptedException {
        List<String> visited = new ArrayList<>();
        new SourceNames(new BufferedReader(new StringReader(input)), folder.resolve("out"))
                .visit(List.of(named), new SourceNames.Visitor() {
                    @Override
                    public boolean file(Path path, Path relative, Path wish, boolean byName) {
                        assertThat(path).isRegularFile();
                        visited.add(relative + (byName ? " named" : ""));
                        return visited.size() < 100;
                    }

                    @Override
                    public void skipped(Path path, Skip why) {
                        visited.add(path.getFileName() + " " + why.word());
                    }

                    @Override
                    public void problem(String line) {
                        visited.add("!" + line);
                    }
                });
        return visited;
    }

    @Test
    void aFolderIsSearchedInOrderWithoutTheResults() throws InterruptedException {
        assertThat(visit("", folder.toString()))
                .containsExactly("r.txt results", "a.pdf", "b.txt", "x/a.pdf", "x/y/a.pdf", "x/y/c.docx");
    }

    @Test
    void whatIsNoFileIsSkippedAndThePatternAsksForIt() throws Exception {
        Files.createSymbolicLink(folder.resolve("x/gone.pdf"), Path.of("nowhere.pdf"));
        Files.createDirectory(folder.resolve(".git"));

        assertThat(visit("", folder.toString())).contains("gone.pdf dangling", ".git hidden");
        assertThat(visit("", folder + "/x/*.pdf")).containsExactlyInAnyOrder("gone.pdf dangling", "a.pdf");
        assertThat(visit("", folder + "/*.txt")).containsExactly("b.txt");
    }

    @Test
    void theFolderOfTheResultsIsNoSource() throws InterruptedException {
        assertThat(visit("", folder.resolve("out").toString()))
                .singleElement()
                .asString()
                .startsWith("!")
                .contains("the folder of the results");
    }

    @Test
    void twoStarsStandForFoldersOrForNone() throws InterruptedException {
        assertThat(visit("", folder + "/**/*.pdf")).containsExactly("a.pdf", "x/a.pdf", "x/y/a.pdf");
        assertThat(visit("", folder + "/x/**/y/**/a.pdf")).containsExactly("y/a.pdf");
        assertThat(visit("", folder + "/*.{pdf,txt}")).containsExactly("a.pdf", "b.txt");
        assertThat(visit("", folder + "/x/?.pdf")).containsExactly("a.pdf");
    }

    @Test
    void aPatternThatMatchesNothingOrIsNoneIsAProblem() throws InterruptedException {
        assertThat(visit("", folder + "/*.tif")).singleElement().asString().contains("no file matches");
        assertThat(visit("", folder + "/[a.tif")).singleElement().asString().contains("no pattern");
    }

    @Test
    void aFileThatIsCalledLikeAPatternIsAFile() throws Exception {
        Files.writeString(folder.resolve("[1].pdf"), "");

        assertThat(visit("", folder + "/[1].pdf")).containsExactly("[1].pdf named");
    }

    @Test
    void aListKeepsTheFoldersOfItsPaths() throws InterruptedException {
        List<String> visited = visit(folder + "/x/a.pdf\n" + folder + "/gone.pdf\n\n" + folder + "/x/y\n", "-");

        assertThat(visited).hasSize(4);
        assertThat(visited.get(0)).endsWith("x/a.pdf named").isNotEqualTo("a.pdf named");
        assertThat(visited.get(1)).startsWith("!").contains("gone.pdf: no such file");
        assertThat(visited.subList(2, 4)).containsExactly("a.pdf", "c.docx");
    }
}
