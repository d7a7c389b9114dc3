package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Source;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralDocumentsTest {
    private static final String CODE = "several-documents";

    private Pipeline pipeline;

    @BeforeAll
    void open() {
        pipeline = new Pipeline(PipelineConfig.withJobs(1));
    }

    @AfterAll
    void close() {
        pipeline.close();
    }

    private Extraction extract(String name) {
        Outcome outcome = pipeline.extract(Source.of(Path.of("src/test/resources/several", name + ".txt")));
        return ((Outcome.Extracted) outcome).extraction();
    }

    private static List<Warning> told(Extraction extraction) {
        return extraction.warnings().stream()
                .filter(warning -> warning.code().equals(CODE))
                .toList();
    }

    private static List<Section> sections(Extraction extraction, String idStart) {
        return extraction.reading().sections().stream()
                .filter(section -> section.id().startsWith(idStart))
                .toList();
    }

    private static List<String> articles(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.ARTICLE)
                .map(Section::number)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision-and-regulation", "decision-and-plan", "decision-and-forms"})
    void whatADecisionIssuesIsPartOfIt(String name) {
        Extraction extraction = extract(name);
        assertThat(told(extraction)).isEmpty();
        assertThat(sections(extraction, "doc")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "submission-and-draft, quyết định, '', doc1, line 1, line 24",
        "two-decisions, quyết định, 512/QĐ-UBND, doc2, line 29, line 1",
        "letter-and-decision, quyết định, 160/QĐ-UBND, doc1, line 1, line 15"
    })
    void theFirstDecisionIsTheDocumentAndTheOtherIsToldAndKeptApart(
            String name, String type, String number, String annex, String place, String ownPlace) {
        Extraction extraction = extract(name);
        assertThat(extraction.reading().decision().type()).isEqualTo(type);
        assertThat(extraction.reading().decision().number()).isEqualTo(number);
        assertThat(told(extraction))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .contains(
                                "2 documents",
                                "begins on " + ownPlace + " is extracted",
                                place + " in section " + annex));
        assertThat(extraction.reading().sections())
                .filteredOn(section -> section.id().equals(annex))
                .singleElement()
                .satisfies(section -> {
                    assertThat(section.kind()).isEqualTo(SectionKind.ANNEX);
                    assertThat(section.parent()).isNull();
                });
    }

    @Test
    void theHeadComesFromTheDraftAndNotFromTheSubmissionBeforeIt() {
        Extraction extraction = extract("submission-and-draft");
        assertThat(extraction.reading().decision().issuer())
                .contains("ỦY BAN NHÂN DÂN")
                .contains("LẠNG SƠN");
        assertThat(extraction.reading().decision().date()).isNull();
        assertThat(extraction.reading().decision().signers())
                .extracting(signer -> signer.name().text())
                .containsExactly("Dương Xuân Huyên");
        assertThat(extraction.reading().decision().recipients())
                .extracting(Object::toString)
                .containsExactly("Như Điều 3", "Bộ Công Thương", "Lưu: VT, KTN");
        assertThat(extraction.discrepancies())
                .extracting(Discrepancy::code)
                .contains(DiscrepancyCode.NUMBER_BLANK)
                .doesNotContain(DiscrepancyCode.PART_MISSING, DiscrepancyCode.NUMBER_CONFLICT);
    }

    @Test
    void articlesAndHeadingsDoNotMix() {
        Extraction extraction = extract("submission-and-draft");
        assertThat(articles(sections(extraction, "s"))).containsExactly("1", "2", "3");
        List<Section> other = sections(extraction, "doc1.");
        assertThat(articles(other)).isEmpty();
        assertThat(other).extracting(Section::number).containsExactly("", "I", "II", "1", "2");
        assertThat(other).allSatisfy(section -> assertThat(section.parent()).startsWith("doc1"));
        assertThat(sections(extraction, "doc1").get(0).title().text())
                .isEqualTo("TỜ TRÌNH Về việc phê duyệt Chương trình khuyến công tỉnh Lạng Sơn giai đoạn 2021 - 2025");
        assertThat(sections(extraction, "doc1").get(0).text().text()).contains("118/TTr-SCT");
    }

    @Test
    void figuresOfOneDocumentAreNotHeldAgainstTheOthers() {
        // the submission asks for 12.600, the draft says 12.500: each adds up
        Extraction extraction = extract("submission-and-draft");
        assertThat(extraction.discrepancies()).extracting(Discrepancy::code).containsOnly(DiscrepancyCode.NUMBER_BLANK);
        assertThat(extraction.reading().amounts())
                .filteredOn(amount -> Objects.equals(amount.vnd(), 12_600_000_000L))
                .extracting(Amount::section)
                .allSatisfy(section -> assertThat(section).startsWith("doc1."))
                .isNotEmpty();
        assertThat(extraction.reading().amounts())
                .filteredOn(amount -> Objects.equals(amount.vnd(), 12_500_000_000L))
                .extracting(Amount::section)
                .allSatisfy(section -> assertThat(section).startsWith("s"))
                .isNotEmpty();
    }

    @Test
    void theOtherDocumentsTablesAreCheckedByThemselvesAndPointedTo() {
        Extraction extraction = extract("two-decisions");
        assertThat(extraction.reading().tables()).extracting(Table::id).containsExactly("t1", "doc2.t1");
        assertThat(extraction.discrepancies())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.refs()).allMatch(ref -> ref.startsWith("/tables/1/")));
        List<String> ids =
                extraction.discrepancies().stream().map(Discrepancy::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i)).isEqualTo("d" + (i + 1));
        }
        assertThat(extraction.discrepancies())
                .extracting(Discrepancy::root)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(ids);
    }

    @Test
    void citationsAndCloseAreTheDecisionsAlone() {
        Extraction extraction = extract("two-decisions");
        assertThat(extraction.reading().decision().citations())
                .extracting(citation -> citation.number())
                .containsExactly("45/2012/NĐ-CP");
        assertThat(extraction.reading().decision().signers()).hasSize(1);
        assertThat(extraction.reading().decision().recipients()).hasSize(2);
    }
}
