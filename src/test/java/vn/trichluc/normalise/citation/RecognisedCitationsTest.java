package vn.trichluc.normalise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.TestTable;

class RecognisedCitationsTest {
    private static final LocalDate OWN_DATE = LocalDate.of(2020, 10, 20);
    private static final double READ = 0.96;
    private static final Pattern WORD = Pattern.compile("(?<word>[^\\s{]+)(?:\\{(?<confidence>[\\d.]+)\\})?");

    static List<TestTable.Row> rows() {
        return TestTable.rows("recognised-citations.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatSpeaksAgainstACitationPutsItInDoubt(TestTable.Row row) {
        List<PlacedText> texts = new ArrayList<>();
        for (String paragraph : row.field(0).split("¶")) {
            texts.add(recognised(paragraph, texts.size() + 1));
        }
        String named = new CitationReader("27/QĐ-UBND", OWN_DATE)
                .read(texts).stream().map(RecognisedCitationsTest::shown).collect(Collectors.joining("; "));
        assertThat(named).isEqualTo(row.field(1));
    }

    private static PlacedText recognised(String paragraph, int line) {
        PlacedText.Builder text = new PlacedText.Builder();
        Matcher word = WORD.matcher(paragraph);
        while (word.find()) {
            String confidence = word.group("confidence");
            text.append(text.length() == 0 ? "" : " ")
                    .append(PlacedText.of(
                            word.group("word"),
                            new Anchor.OnLine(line),
                            Confidence.of(confidence == null ? READ : Double.parseDouble(confidence))));
        }
        return text.build();
    }

    /** As the table writes it. */
    private static String shown(Citation citation) {
        Confidence confidence = citation.confidence();
        String printed = citation.mentions().get(0).text().text();
        return citation.type()
                + " "
                + (citation.number().isEmpty() ? "«" + printed + "»" : citation.number())
                + (citation.date() == null ? "" : " " + citation.date())
                + (confidence.isInDoubt() ? " ?" : "")
                + (citation.read() == null ? "" : " <" + citation.read() + ">");
    }

    @Test
    void whatWasTypedHasNoConfidence() {
        PlacedText typed = PlacedText.of("Quyết định số 12/QĐ-TTqg ngày 05/3/2027", new Anchor.OnLine(1));
        assertThat(new CitationReader("27/QĐ-UBND", OWN_DATE).read(List.of(typed)))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.number()).isEqualTo("12/QĐ-TTqg");
                    assertThat(citation.confidence().isPrinted()).isTrue();
                    assertThat(citation.read()).isNull();
                });
    }
}
