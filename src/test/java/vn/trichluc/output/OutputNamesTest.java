package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
    @Test
    void aSourceGivesItsNameAndKeepsItsFolder() {
        assertThat(names("qd.pdf", "2020/son-la/qd.pdf")).containsExactly("qd.json", "2020/son-la/qd.json");
    }

    @Test
    void twoSourcesThatWouldTakeOneNameBothKeepTheirEnding() {
        assertThat(names("qd.pdf", "other.txt", "qd.docx"))
                .containsExactly("qd.pdf.json", "other.json", "qd.docx.json");
    }

    @Test
    void sourcesOfOneNameFromTwoFoldersAreNumbered() {
        assertThat(names("qd.pdf", "qd.pdf")).containsExactly("qd.pdf.json", "qd.pdf.2.json");
    }

    @Test
    void namesThatDifferInCaseAloneAreOneNameOnManyFileSystems() {
        assertThat(names("QD.pdf", "qd.txt")).containsExactly("QD.pdf.json", "qd.txt.json");
    }

    @Test
    void namesThatDifferInCompositionAloneAreOneNameOnSomeFileSystems() {
        assertThat(names("quyết định.pdf", Normalizer.normalize("quyết định.txt", Normalizer.Form.NFD)))
                .containsExactly(
                        "quyết định.pdf.json", Normalizer.normalize("quyết định.txt", Normalizer.Form.NFD) + ".json");
    }

    @Test
    void aNameThatAnotherSourceAlreadyTookIsNumbered() {
        assertThat(names("a.pdf", "a.txt", "a.pdf.md")).doesNotHaveDuplicates();
    }

    @Test
    void aFileWithoutEndingOrWithALeadingDotKeepsItsName() {
        assertThat(names("qd", ".hidden")).containsExactly("qd.json", ".hidden.json");
    }

    private static List<String> names(String... sources) {
        return OutputNames.of(Stream.of(sources).map(Path::of).toList()).stream()
                .map(path -> path.toString().replace('\\', '/'))
                .toList();
    }
}
