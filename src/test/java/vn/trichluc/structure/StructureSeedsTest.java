package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;

/** The five seeds, against what a reader finds in them. */
class StructureSeedsTest {
    @Test
    void seed000HasAnArticleWithATreeAndItsProgrammeBehindTheSignature() throws Exception {
        Outline outline = outline("000");

        assertThat(outline.head().issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH SƠN LA");
        assertThat(outline.head().number().isEmpty()).isTrue();
        assertThat(outline.head().title())
                .hasToString("Phê duyệt Chương trình khuyến công tỉnh Sơn La giai đoạn 2021-2025");
        assertThat(outline.head().effect()).hasToString("Quyết định này có hiệu lực kể từ ngày ký.");
        assertThat(outline.head().captions().stream().map(caption -> line(caption.at())))
                .containsExactly(251, 843, 942);
        assertThat(outline.head().recipients()).hasSize(9).first().hasToString("Bộ Công Thương (b/c)");
        assertThat(outline.head().signers()).singleElement().satisfies(signer -> {
            assertThat(signer.name()).hasToString("Lê Hồng Minh");
            assertThat(signer.authority())
                    .extracting(PlacedText::text)
                    .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
            assertThat(signer.position()).hasToString("PHÓ CHỦ TỊCH");
        });
        assertThat(outline.sections().get(0).paragraphs()).hasSize(10);
        assertThat(path(outline, 84)).isEqualTo("article 1 / III / 3 / 3.1");
        assertThat(at(outline, 88).title()).hasToString("Thời gian thực hiện");
        assertThat(at(outline, 88).text()).hasToString("Từ năm 2021 đến hết năm 2025.");
        assertThat(path(outline, 90)).isEqualTo("article 1 / V");
        assertThat(path(outline, 256)).isEqualTo("annex  / part I");
        assertThat(path(outline, 444)).isEqualTo("annex  / part II / IV / 1 / 1.1 / 1.1.2");
        assertThat(outline.sections().stream()
                        .filter(section -> section.kind() == SectionKind.ANNEX)
                        .map(Section::number))
                .containsExactly("", "01", "03");
        assertThat(outline.tables()).hasSize(3);
        assertThat(textOf(outline))
                .doesNotContain("*qd*")
                .doesNotContain("như sau: qd")
                .doesNotContain("✓");
    }

    @Test
    void seed001HasLostItsDecisionAndKeepsIssuerAndTypeInTheCaption() throws Exception {
        Outline outline = outline("001");

        assertThat(outline.head().issuer()).hasToString("Ủy ban nhân dân tỉnh Lai Châu");
        assertThat(outline.head().type()).hasToString("Quyết định");
        assertThat(outline.head().title().isEmpty()).isTrue();
        assertThat(outline.head().captions())
                .singleElement()
                .satisfies(caption -> assertThat(caption.text()).contains("số 407/QĐ-UBND ngày 14 tháng 4"));
        assertThat(outline.head().recipients()).isEmpty();
        assertThat(outline.head().signers().get(0).name()).hasToString("Giàng A Tỉnh");
        assertThat(outline.sections().get(0).kind()).isEqualTo(SectionKind.ANNEX);
        assertThat(outline.sections().get(0).title())
                .hasToString("CHƯƠNG TRÌNH KHUYẾN CÔNG TỈNH LAI CHÂU GIAI ĐOẠN 2021 - 2025");
        assertThat(path(outline, 151)).isEqualTo("annex  / III / 4 / 4.1 / đ");
        assertThat(path(outline, 161)).isEqualTo("annex  / III / 4 / 4.2");
        assertThat(at(outline, 161).title()).hasToString("Kinh phí dự kiến thực hiện");
        assertThat(at(outline, 111).title().text()).startsWith("Phát triển sản phẩm công nghiệp nông thôn");
        assertThat(at(outline, 377).text().text()).endsWith("điều chỉnh cho phù hợp./.");
    }

    @Test
    void seed002HasACompleteHeadAndSentencesForArticles() throws Exception {
        Outline outline = outline("002");

        assertThat(outline.head().issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG");
        assertThat(outline.head().number()).hasToString("Số: 2454/QĐ-UBND");
        assertThat(outline.head().placeAndDate()).hasToString("Kiên Giang, ngày 20 tháng 10 năm 2020");
        assertThat(outline.head().title().text())
                .isEqualTo("Ban hành Chương trình Khuyến công địa phương trên địa bàn tỉnh Kiên Giang"
                        + " giai đoạn 2021 - 2025");
        assertThat(outline.head().recipients())
                .extracting(PlacedText::text)
                .containsExactly(
                        "Như Điều 3",
                        "Bộ Công Thương",
                        "Thường trực Tỉnh ủy",
                        "Thường trực HĐND tỉnh",
                        "CT và các PCT UBND tỉnh",
                        "LĐVP, P. KT, P.TH",
                        "Công báo tỉnh",
                        "Lưu: VT, tmchau (01b)");
        assertThat(at(outline, 36).title().isEmpty()).isTrue();
        assertThat(at(outline, 36).text().text()).startsWith("Giao trách nhiệm cho Giám đốc Sở Công Thương");
        assertThat(at(outline, 41).text().text()).endsWith("có hiệu lực thi hành kể từ ngày ký./.");
        assertThat(at(outline, 66).title().text())
                .isEqualTo("CHƯƠNG TRÌNH Khuyến công địa phương trên địa bàn tỉnh Kiên Giang giai đoạn 2021-2025");
        assertThat(path(outline, 177)).isEqualTo("annex  / III / 8 / đ");
        assertThat(outline.tables()).hasSize(2);
        assertThat(textOf(outline)).doesNotContain("official stamp");
    }

    @Test
    void seed003HasItsTitleInCapitalsAndNoSignature() throws Exception {
        Outline outline = outline("003");

        assertThat(outline.head().title())
                .hasToString("PHÊ DUYỆT CHƯƠNG TRÌNH KHUYẾN CÔNG TRÊN ĐỊA BÀN TỈNH BẾN TRE GIAI ĐOẠN 2021-2025");
        assertThat(outline.head().signers()).isEmpty();
        assertThat(outline.head().recipients()).hasSize(7).last().hasToString("Đài PTTH Bến Tre, Báo Đồng Khởi");
        assertThat(at(outline, 30).title()).hasToString("Điều khoản thi hành");
        assertThat(path(outline, 32)).isEqualTo("article 3 / 2");
        assertThat(outline.sections().stream()
                        .filter(section -> section.kind() == SectionKind.ANNEX)
                        .map(Section::number))
                .containsExactly("", "1", "2");
        assertThat(at(outline, 90).number()).isEqualTo("3");
        assertThat(path(outline, 90)).isEqualTo("annex  / part II / II / 3");
        assertThat(outline.tables()).hasSize(3);
    }

    @Test
    void seed004KeepsThePointsThatSkipALetter() throws Exception {
        Outline outline = outline("004");

        assertThat(outline.head().number()).hasToString("Số: 270/QĐ - UBND");
        assertThat(outline.head().recipients()).hasSize(11);
        assertThat(outline.head().signers().get(0).authority())
                .extracting(PlacedText::text)
                .containsExactly("KT. CHỦ TỊCH");
        assertThat(outline.sections().stream()
                        .filter(section -> line(section.at()) >= 201 && line(section.at()) <= 213)
                        .map(Section::number))
                .containsExactly("a", "b", "c", "d", "e", "g", "h", "i");
        assertThat(at(outline, 35).title().isEmpty()).isTrue();
        assertThat(path(outline, 209)).isEqualTo("annex  / part II / I / 3 / e");
        assertThat(at(outline, 442).number()).isEqualTo("02");
        assertThat(outline.head().captions()).hasSize(3);
        assertThat(outline.tables()).hasSize(4);
    }

    /** Every letter of the seeds stands in the outline, but for what is no content. */
    @Test
    void nothingIsSaidTwice() throws Exception {
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            Outline outline = outline(seed);
            List<String> paragraphs = outline.sections().stream()
                    .flatMap(section -> section.text().text().lines())
                    .filter(text -> text.length() > 200)
                    .toList();
            assertThat(paragraphs).as(seed).hasSizeGreaterThan(5);
            long distinct = outline.sections().stream()
                    .flatMap(section -> section.text().at().stream())
                    .distinct()
                    .count();
            assertThat(outline.sections().stream()
                            .mapToLong(section ->
                                    section.text().at().stream().distinct().count())
                            .sum())
                    .as(seed)
                    .isEqualTo(distinct);
        }
    }

    static Outline outline(String seed) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("corpus/seeds"))) {
            Path file = files.filter(
                            path -> Objects.toString(path.getFileName(), "").startsWith(seed))
                    .findFirst()
                    .orElseThrow();
            SourceInfo info = new SourceInfo("seed.txt", "text/plain", "0".repeat(64), Files.size(file), null);
            return new Structure()
                    .outline(new TextDocuments().read(Source.of(file), info).blocks());
        }
    }

    private static Section at(Outline outline, int line) {
        return outline.sections().stream()
                .filter(section -> section.at().contains(new Anchor.OnLine(line)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading on line " + line));
    }

    /** Numbers from the outermost section to the one that heads this line; empty where none does. */
    private static String path(Outline outline, int line) {
        return outline.sections().stream()
                .filter(section -> section.at().contains(new Anchor.OnLine(line)))
                .findFirst()
                .map(section -> path(outline, section))
                .orElse("");
    }

    private static String path(Outline outline, Section section) {
        String kind = section.kind() == SectionKind.HEADING
                ? ""
                : section.kind().name().toLowerCase(java.util.Locale.ROOT) + " ";
        String own = kind + section.number();
        return outline.sections().stream()
                .filter(above -> above.id().equals(section.parent()))
                .findFirst()
                .map(above -> path(outline, above) + " / " + own)
                .orElse(own);
    }

    private static int line(List<Anchor> at) {
        return ((Anchor.OnLine) at.get(0)).line();
    }

    private static String textOf(Outline outline) {
        StringBuilder all = new StringBuilder();
        for (Section section : outline.sections()) {
            all.append(section.title()).append('\n').append(section.text()).append('\n');
        }
        return all.toString();
    }
}
