package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Block;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;

class StructureSectionsTest {
    @Test
    void theTreeFollowsTheNumbers() {
        List<Section> sections = sections(
                "Phần I",
                "KẾT QUẢ",
                "I. MỤC TIÊU",
                "1. Chung",
                "1.1. Nhiệm vụ",
                "a) Một",
                "b) Hai",
                "1.2. Kinh phí",
                "2. Riêng",
                "II. YÊU CẦU",
                "Phần II",
                "KẾ HOẠCH");

        assertThat(parents(sections)).containsExactly("-", "I", "I", "1", "1.1", "1.1", "1", "I", "I", "-");
    }

    @Test
    void aPlainListBelowABoldHeadingIsItsOwn() {
        List<Block> blocks = new Blocks()
                .bold("1. Mục tiêu")
                .plain("1. Tăng năng suất.", "2. Tăng chất lượng.")
                .bold("2. Yêu cầu")
                .plain("1. Đúng hạn.")
                .list();

        assertThat(parents(new Structure().outline(blocks).sections())).containsExactly("-", "1", "1", "-", "2");
    }

    @Test
    void capitalLettersMayStandBelowRomanNumbers() {
        assertThat(parents(sections("I. CHUNG", "A. Một", "B. Hai", "II. RIÊNG", "A. Ba")))
                .containsExactly("-", "I", "I", "-", "II");
    }

    @Test
    void articlesCountAnewInAnAttachedRegulation() {
        List<Section> sections = sections(
                "QUYẾT ĐỊNH",
                "Ban hành Quy chế",
                "Căn cứ Luật;",
                "Điều 1. Ban hành kèm theo Quyết định này Quy chế.",
                "Điều 2. Điều khoản thi hành",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Trần Ngọc Tam",
                "QUY CHẾ",
                "Quản lý Trung tâm",
                "(Kèm theo Quyết định số 33/2023/QĐ-UBND)",
                "Chương I",
                "QUY ĐỊNH CHUNG",
                "Điều 1. Phạm vi điều chỉnh");

        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.HEADING,
                        SectionKind.ARTICLE,
                        SectionKind.ARTICLE,
                        SectionKind.ANNEX,
                        SectionKind.CHAPTER,
                        SectionKind.ARTICLE);
        assertThat(sections.get(3).title()).hasToString("QUY CHẾ Quản lý Trung tâm");
        assertThat(sections.get(4).title()).hasToString("QUY ĐỊNH CHUNG");
        assertThat(sections.get(5).parent()).isEqualTo(sections.get(4).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. Thời gian thực hiện: Từ năm 2021 đến hết năm 2025. | Thời gian thực hiện | Từ năm 2021 đến hết năm 2025.",
                "1. Sở Công Thương | Sở Công Thương |",
                "4. Nguyên nhân: | Nguyên nhân |",
                "2. Phù hợp với định hướng phát triển của tỉnh. | | Phù hợp với định hướng phát triển của tỉnh.",
                "d) Bước 4: Thu thập bằng chứng | Bước 4: Thu thập bằng chứng |",
                "a) Vận động viên đội tuyển: 150.000 đồng/người/ngày; | | Vận động viên đội tuyển: 150.000 đồng/người/ngày;",
                "Điều 2. Tổ chức thực hiện: | Tổ chức thực hiện |",
                "Điều 2. Giao trách nhiệm cho Giám đốc Sở tổ chức thực hiện. | | Giao trách nhiệm cho Giám đốc Sở tổ chức thực hiện.",
                "Điều 1. Phê duyệt Chương trình với những nội dung như sau: | | Phê duyệt Chương trình với những nội dung như sau:",
                "Điều 3. Giám đốc các sở: Công Thương, Tài chính thi hành. | | Giám đốc các sở: Công Thương, Tài chính thi hành.",
                "1. Trung tâm (gọi tắt: SOC) và các đơn vị. | | Trung tâm (gọi tắt: SOC) và các đơn vị.",
                "1. Họp lúc 17:30 hàng ngày. | | Họp lúc 17:30 hàng ngày.",
            })
    void titlesStandApartFromTextThatRunsOn(String line, String title, String text) {
        Section section = sections(line).get(0);

        assertThat(section.title()).hasToString(title == null ? "" : title);
        assertThat(section.text()).hasToString(text == null ? "" : text);
    }

    @Test
    void aFullStopEndsATitleThatAListFollows() {
        List<Section> sections = sections(
                "1.1.1. Hỗ trợ lập quy hoạch chi tiết.", "- Số lượng: 05 cụm.", "1.1.2. Hỗ trợ đầu tư.", "Câu khác.");

        assertThat(sections.get(0).title()).hasToString("Hỗ trợ lập quy hoạch chi tiết");
        assertThat(sections.get(1).title().isEmpty()).isTrue();
    }

    @Test
    void aSentenceThatAPageBreakCutGoesOn() {
        Section section = sections("1. Nội dung", "- Các sở, ngành nghiêm túc triển", "2", "khai các công việc.")
                .get(0);

        assertThat(section.text()).hasToString("- Các sở, ngành nghiêm túc triển khai các công việc.");
    }

    @Test
    void annexesHaveNumberTitleAndCaption() {
        Outline outline = new Structure()
                .outline(Blocks.of(
                        "I. MỤC TIÊU",
                        "Phụ lục 01:",
                        "CÁC NHIỆM VỤ CHƯƠNG TRÌNH",
                        "(Kèm theo Quyết định số 180/QĐ-UBND)",
                        "Chi tiết.",
                        "BIỂU 02. TỔNG HỢP KINH PHÍ",
                        "PHỤ LỤC SỐ 5.11",
                        "BẢNG GIÁ ĐẤT KHU VỰC 11",
                        "PHỤ LỤC SỐ 5.11",
                        "BẢNG GIÁ ĐẤT KHU VỰC 11"));

        assertThat(outline.sections().stream().filter(section -> section.kind() == SectionKind.ANNEX))
                .extracting(section -> section.number() + " " + section.title())
                .containsExactly(
                        "01 CÁC NHIỆM VỤ CHƯƠNG TRÌNH", "02 TỔNG HỢP KINH PHÍ", "5.11 BẢNG GIÁ ĐẤT KHU VỰC 11");
        assertThat(outline.head().captions()).hasSize(1);
        assertThat(outline.sections().get(1).text()).hasToString("(Kèm theo Quyết định số 180/QĐ-UBND)\nChi tiết.");
    }

    @Test
    void aTableThatGoesOnBelowItsAnnexesNameIsOneTable() {
        String header = "TT\tNội dung\tKinh phí";
        Outline outline = new Structure()
                .outline(new Blocks()
                        .plain("I. MỤC TIÊU", "Phụ lục", "KINH PHÍ KHẢO SÁT", "ĐVT: triệu đồng")
                        .grid(header, "1\tKhảo sát\t120", "\tCộng mang sang\t120")
                        .plain("Phụ lục", "(tiếp theo)", "ĐVT: triệu đồng")
                        .grid(header, "\tMang sang\t120", "2\tIn tài liệu\t80", "\tTổng cộng\t200")
                        .plain("Phụ lục (tiếp theo)")
                        .grid("Huyện\tSố lớp", "A Lưới\t4")
                        .list());

        assertThat(outline.tables()).extracting(table -> table.rows().size()).containsExactly(5, 1);
        assertThat(outline.leftOut())
                .extracting(left -> left.text().text())
                .contains("Phụ lục", "(tiếp theo)", "ĐVT: triệu đồng");
    }

    @Test
    void aCaptionMayStandInOneParagraphWithItsTitle() {
        Outline outline = new Structure()
                .outline(Blocks.of(
                        "I. MỤC TIÊU",
                        "QUY CHẾ Quản lý Trung tâm (Kèm theo Quyết định số 33/2023/QĐ-UBND của Ủy ban)",
                        "Điều 1. Phạm vi"));

        assertThat(outline.sections().get(1).kind()).isEqualTo(SectionKind.ANNEX);
        assertThat(outline.sections().get(1).title()).hasToString("QUY CHẾ Quản lý Trung tâm");
        assertThat(outline.head().captions()).hasSize(1);
    }

    @Test
    void aSentenceAboutAnAnnexBeginsNone() {
        assertThat(sections("1. Nội dung", "Phụ lục 1, 2 kèm theo Quyết định này.", "Biểu số 02 kèm theo"))
                .hasSize(1);
    }

    @Test
    void textBehindTheCloseBelongsToNoArticle() {
        Outline outline = new Structure()
                .outline(
                        Blocks.of(
                                "QUYẾT ĐỊNH",
                                "Phê duyệt",
                                "Điều 1. Phê duyệt Kế hoạch.",
                                "KT. CHỦ TỊCH",
                                "PHÓ CHỦ TỊCH",
                                "Đàm Văn Eng",
                                "Một đoạn văn đứng sau chữ ký mà không thuộc điều nào của quyết định, dài hơn một dòng của trang."));

        assertThat(outline.sections().get(0).text()).hasToString("Phê duyệt Kế hoạch.");
        assertThat(outline.sections()).noneMatch(Section::isPreamble);
        assertThat(outline.sections().get(1).text()).asString().startsWith("Một đoạn văn");
        assertThat(outline.sections().get(1).number()).isEmpty();
    }

    @Test
    void theContentsPageIsNoHeading() {
        assertThat(sections("MỤC LỤC", "I. MỤC TIÊU ........ 3", "II. YÊU CẦU 5", "I. MỤC TIÊU", "Nội dung."))
                .singleElement()
                .satisfies(section -> assertThat(section.text()).hasToString("Nội dung."));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyLinesMakeATreeAndNothingIsSaidTwice(int seed) {
        Random random = new Random(seed);
        List<String> starts = List.of(
                "Điều %d. ",
                "%d. ",
                "%d.%d. ",
                "%d.%d ",
                "%d) ",
                "a) ",
                "b) ",
                "đ) ",
                "I. ",
                "II. ",
                "A. ",
                "B. ",
                "Phần I ",
                "Chương II ",
                "Mục 1 ",
                "- ",
                "",
                "Phụ lục %d ",
                "Nơi nhận: ",
                "TM. ",
                "KT. CHỦ TỊCH",
                "QUYẾT ĐỊNH",
                "(Kèm theo Quyết định số %d/QĐ-UBND)",
                "Căn cứ ",
                "Số: %d/QĐ-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "*",
                "l. ",
                "Điều l. ",
                "Điều oo. ",
                "IV.%d.%d ");
        List<String> ends = List.of(
                "",
                "MỤC TIÊU",
                "Nội dung thực hiện",
                "câu thường.",
                "Đàm Văn Eng",
                "tỷ lệ: 5;",
                "\u0323",
                "\ud83d\ude00");
        Blocks blocks = new Blocks();
        for (int i = 0; i < 120; i++) {
            String start = starts.get(random.nextInt(starts.size()));
            String text = start.formatted(1 + random.nextInt(9), 1 + random.nextInt(4))
                    + ends.get(random.nextInt(ends.size()));
            if (!text.isBlank()) {
                if (random.nextInt(4) == 0) {
                    blocks.bold(text);
                } else {
                    blocks.plain(text);
                }
            }
        }
        Outline outline = new Structure().outline(blocks.list());

        List<String> seen = new ArrayList<>();
        for (Section section : outline.sections()) {
            int before = (int) seen.stream().filter(id -> id.startsWith("s")).count();
            assertThat(section.id()).isEqualTo(section.isPreamble() ? Section.PREAMBLE : "s" + (before + 1));
            if (section.parent() != null) {
                assertThat(seen).contains(section.parent());
            }
            seen.add(section.id());
            assertThat(depth(outline.sections(), section)).isLessThan(16);
        }
        List<vn.trichluc.model.Anchor> placesOfText = outline.sections().stream()
                .flatMap(section -> section.text().at().stream())
                .toList();
        assertThat(placesOfText).doesNotHaveDuplicates();
    }

    @Test
    void nothingMakesAnEmptyOutline() {
        Outline outline = new Structure().outline(List.of());

        assertThat(outline.sections()).isEmpty();
        assertThat(outline.sections()).noneMatch(Section::isPreamble);
        assertThat(outline.head().signers()).isEmpty();
    }

    private static int depth(List<Section> sections, Section section) {
        int depth = 0;
        String parent = section.parent();
        while (parent != null) {
            parent = byId(sections, parent).parent();
            depth++;
        }
        return depth;
    }

    private static Section byId(List<Section> sections, String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Section> sections(String... lines) {
        return new Structure().outline(Blocks.of(lines)).sections();
    }

    /** Each section's parent's number; a dash where it has none. */
    private static List<String> parents(List<Section> sections) {
        return sections.stream()
                .map(section -> section.parent() == null
                        ? "-"
                        : byId(sections, section.parent()).number())
                .toList();
    }
}
