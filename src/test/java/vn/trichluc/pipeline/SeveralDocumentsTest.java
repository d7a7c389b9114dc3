package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Source;
import vn.trichluc.model.Style;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.output.DecisionSchema;
import vn.trichluc.output.Pointers;
import vn.trichluc.structure.Structure;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralDocumentsTest {
    private static final String CODE = "several-documents";

    private static final Set<DiscrepancyCode> OF_A_HEAD = Set.of(
            DiscrepancyCode.NUMBER_CONFLICT,
            DiscrepancyCode.NUMBER_BLANK,
            DiscrepancyCode.DATE_CONFLICT,
            DiscrepancyCode.PART_MISSING);

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
        return extract(Path.of("src/test/resources/several", name.contains(".") ? name : name + ".txt"));
    }

    private Extraction extract(Path file) {
        return ((Outcome.Extracted) pipeline.extract(Source.of(file))).extraction();
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
    @ValueSource(
            strings = {
                "decision-and-regulation",
                "decision-and-plan",
                "decision-and-numbered-plan",
                "decision-and-forms"
            })
    void whatADecisionIssuesIsPartOfIt(String name) {
        Extraction extraction = extract(name);
        assertThat(told(extraction)).isEmpty();
        assertThat(sections(extraction, "doc")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission-and-draft", "two-decisions", "letter-and-decision"})
    void figuresOfBothDocumentsStandWhereTheyAreSaidToStand(String name) {
        Reading reading = extract(name).reading();
        Map<String, Section> sections =
                reading.sections().stream().collect(Collectors.toMap(Section::id, section -> section));

        assertThat(reading.quantities()).isNotEmpty().allSatisfy(quantity -> {
            String passage = Objects.requireNonNull(sections.get(quantity.section()))
                    .passages()
                    .get(quantity.passage())
                    .text();
            String figure = passage.substring(
                    quantity.figure().start(), quantity.figure().end());
            assertThat(figure).matches("(?s).*\\d.*");
        });
        assertThat(reading.quantities()).anyMatch(quantity -> quantity.section().startsWith("doc"));
        assertThat(reading.quantities().stream().filter(quantity -> quantity.kind() == Quantity.Kind.MONEY))
                .hasSameSizeAs(reading.amounts());
    }

    @ParameterizedTest
    @CsvSource({
        "submission-and-draft, quyết định, '', doc1, line 1, line 24",
        "two-decisions, quyết định, 512/QĐ-UBND, doc2, line 29, line 1",
        "decision-and-another-plan, quyết định, 1204/QĐ-UBND, doc2, line 19, line 1",
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
                .allSatisfy(each ->
                        assertThat(each.refs()).allMatch(ref -> ref instanceof Ref.InTable part && part.table() == 1));
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
    void ofSubmissionReportAndDraftTheDraftIsTheDocumentAndWhatItIssuesIsItsAnnex() {
        Extraction extraction = extract("submission-report-and-draft");
        assertThat(told(extraction))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .contains("3 documents", "line 1 in section doc1, line 18 in section doc2"));
        assertThat(articles(sections(extraction, "s"))).containsExactly("1", "2");
        assertThat(sections(extraction, "s"))
                .filteredOn(section -> section.kind() == SectionKind.ANNEX)
                .extracting(section -> section.title().text())
                .containsExactly("KẾ HOẠCH Khuyến công năm 2021");
        assertThat(sections(extraction, "doc"))
                .filteredOn(section -> section.parent() == null)
                .extracting(section -> section.title().text())
                .containsExactly(
                        "TỜ TRÌNH Đề nghị ban hành Kế hoạch khuyến công năm 2021",
                        "BÁO CÁO Kết quả hoạt động khuyến công năm 2020");
        assertThat(extraction.discrepancies()).extracting(Discrepancy::code).containsOnly(DiscrepancyCode.NUMBER_BLANK);
    }

    /** Of each pair of neighbours in the corpus, one behind the other in one file, either is what it is alone. */
    @Test
    void twoDecisionsInOneFileAreReadAsEachAlone(@TempDir Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of("corpus/decisions"))) {
            files = listed.sorted().toList();
        }
        for (int i = 1; i < files.size(); i++) {
            Path both = folder.resolve("both.txt");
            Files.writeString(both, Files.readString(files.get(i - 1)) + "\n" + Files.readString(files.get(i)));
            Extraction whole = extract(both);
            Extraction first = extract(files.get(i - 1));
            Extraction second = extract(files.get(i));
            assertThat(told(whole)).hasSize(1);
            assertThat(whole.reading().decision()).isEqualTo(first.reading().decision());
            assertThat(whole.reading().sections().stream()
                            .filter(section -> !section.id().startsWith("doc")))
                    .isEqualTo(first.reading().sections());
            assertThat(whole.reading().tables().stream()
                            .filter(table -> table.id().startsWith("t")))
                    .isEqualTo(first.reading().tables());
            int own = first.discrepancies().size();
            assertThat(whole.discrepancies().subList(0, own)).isEqualTo(first.discrepancies());
            assertThat(sections(whole, "doc2."))
                    .extracting(section -> section.kind() + " " + section.number() + " " + section.title())
                    .isEqualTo(second.reading().sections().stream()
                            .map(section -> section.kind() + " " + section.number() + " " + section.title())
                            .toList());
            assertThat(whole.reading().tables())
                    .filteredOn(table -> table.id().startsWith("doc2."))
                    .flatExtracting(Table::rows)
                    .extracting(Row::label)
                    .isEqualTo(second.reading().tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .map(Row::label)
                            .toList());
            assertThat(whole.discrepancies().stream().skip(own).map(Discrepancy::code))
                    .isEqualTo(second.discrepancies().stream()
                            .map(Discrepancy::code)
                            .filter(code -> !OF_A_HEAD.contains(code))
                            .toList());
            assertThat(new DecisionSchema().violations(new DecisionJson().write(whole)))
                    .isEmpty();
        }
    }

    @Test
    void whatDisagreesIsPointedToInTheWholeOutput() throws IOException {
        Extraction extraction = extract("two-decisions");
        JsonNode json = new ObjectMapper().readTree(new DecisionJson().write(extraction));
        for (Discrepancy each : extraction.discrepancies()) {
            for (Ref ref : each.refs()) {
                assertThat(json.at(Pointers.print(ref)).isMissingNode())
                        .as(ref.toString())
                        .isFalse();
            }
            each.repair()
                    .forEach(repair -> assertThat(
                                    json.at(Pointers.print(repair.ref())).isMissingNode())
                            .isFalse());
        }
        assertThat(json.at(Pointers.print(
                                extraction.discrepancies().get(0).refs().get(0)))
                        .at("/text")
                        .asText())
                .isIn("2.100", "3.100");
    }

    @Test
    void inAFileWithPagesThePagesAreNamed() {
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= 5; page += 2) {
            for (String line : List.of(
                    "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Số: " + page + "/QĐ-UBND",
                    "QUYẾT ĐỊNH",
                    "Phê duyệt kế hoạch",
                    "Điều 1. Phê duyệt kế hoạch năm 2021.")) {
                blocks.add(new Block.Paragraph(
                        PlacedText.of(line, new Anchor.InBox(new Box(page, 100, 100, 300, 112))), Style.PLAIN));
            }
        }
        assertThat(SeveralDocuments.warning(new Structure().documents(blocks))).hasValueSatisfying(warning -> {
            assertThat(warning.page()).isEqualTo(3);
            assertThat(warning.message())
                    .isEqualTo("The file holds 3 documents: the one that begins on page 1 is extracted, and kept"
                            + " apart from it are those that begin on page 3 in section doc2, page 5 in section"
                            + " doc3; split the file to have each by itself.");
        });
    }

    @Test
    void ofEndlesslyManyDocumentsTheLastHasTheRest() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) {
            for (String line : List.of("QUYẾT ĐỊNH", "Căn cứ Luật;", "Nơi nhận:", "- Lưu: VT.")) {
                blocks.add(new Block.Paragraph(PlacedText.of(line, new Anchor.OnLine(blocks.size() + 1)), Style.PLAIN));
            }
        }
        assertThat(new Structure().documents(blocks)).hasSizeBetween(100, 201);
    }

    @Test
    void nothingIsOneDocument() {
        assertThat(new Structure().documents(List.of())).hasSize(1);
        assertThat(SeveralDocuments.warning(new Structure().documents(List.of())))
                .isEmpty();
    }

    @Test
    void headsInTablesAreHeads() {
        Extraction extraction = extract("heads-in-tables.html");
        assertThat(extraction.reading().decision().number()).isEqualTo("702/QĐ-UBND");
        assertThat(articles(sections(extraction, "s"))).containsExactly("1", "2");
        assertThat(sections(extraction, "doc1").get(0).title().text())
                .isEqualTo("TỜ TRÌNH Về việc phê duyệt kế hoạch khuyến công năm 2021");
        assertThat(extraction.reading().decision().signers())
                .extracting(signer -> signer.name().text())
                .containsExactly("Lê Quang Tiến");
        assertThat(extraction.discrepancies()).isEmpty();
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
