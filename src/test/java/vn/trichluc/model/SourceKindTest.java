package vn.trichluc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trichluc.MadeBlock;

class SourceKindTest {
    @Test
    void noEndingMediaTypeOrTitleStandsForTwoKinds() {
        List<SourceKind> kinds = List.of(SourceKind.values());
        assertThat(kinds.stream().flatMap(kind -> kind.endings().stream())).doesNotHaveDuplicates();
        assertThat(kinds.stream().flatMap(kind -> kind.mediaTypes().stream())).doesNotHaveDuplicates();
        assertThat(kinds.stream().map(SourceKind::title)).doesNotHaveDuplicates();
    }

    @Test
    void aKindIsKnownByItsNameAndItsMediaType() {
        assertThat(SourceKind.ofName("QĐ 12.signed.PDF")).contains(SourceKind.PDF);
        assertThat(SourceKind.ofName("a.jpeg")).contains(SourceKind.JPEG);
        assertThat(SourceKind.ofName("pdf")).isEmpty();
        assertThat(SourceKind.ofName("a.")).isEmpty();
        assertThat(SourceKind.ofName("a.odt")).isEmpty();
        assertThat(SourceKind.ofMediaType("application/xhtml+xml")).contains(SourceKind.HTML);
        assertThat(SourceKind.ofMediaType("application/zip")).isEmpty();
    }

    @Test
    void messagesNameAllKinds() {
        assertThat(SourceKind.anyTitle()).isEqualTo("PDF, PNG, JPEG, TIFF, TXT, Markdown, DOCX, DOC or HTML");
        assertThat(SourceKind.anyPagedTitle()).isEqualTo("PDF, PNG, JPEG or TIFF");
    }

    @Test
    void readmeNamesAllKinds() throws IOException {
        String rows = Arrays.stream(SourceKind.values())
                .map(kind -> "| " + kind.title() + " | " + endings(kind) + " | " + kind.described() + " |\n")
                .collect(Collectors.joining());
        MadeBlock.holds(Path.of("README.md"), "inputs", "| format | endings | what it is |\n|---|---|---|\n" + rows);
    }

    private static String endings(SourceKind kind) {
        return kind.endings().stream().map(ending -> "`." + ending + "`").collect(Collectors.joining(", "));
    }
}
