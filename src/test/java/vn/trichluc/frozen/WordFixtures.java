package vn.trichluc.frozen;

import static vn.trichluc.ingest.DocxFile.level;
import static vn.trichluc.ingest.DocxFile.numbered;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trichluc.ingest.DocxFile;
import vn.trichluc.text.legacy.LegacyEncoding;

/** Word documents: numbered lists, merged cells, notes, revisions, struck and hidden text, tab stops, an old font. */
final class WordFixtures {
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "decimal", "Điều %1.", "")
            + level(1, "lowerLetter", "%2)", "")
            + level(2, "bullet", "-", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>";

    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:outlineLvl w:val=\"0\"/>"
                    + "<w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style>";

    private static final String OLD_FONT = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";

    private WordFixtures() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("numbered.docx", numberedList());
        files.put("merged-cells.docx", mergedCells());
        files.put("revised.docx", revised());
        files.put("tab-stops.docx", tabStops());
        files.put("old-font.docx", oldFont());
        return files;
    }

    /** The head in a table without lines, as offices set it; articles and points numbered by Word. */
    private static byte[] numberedList() {
        return DocxFile.withBody(headTable()
                        + titles()
                        + plain(Wording.GROUNDS)
                        + numbered(1, 0, Wording.ARTICLES.get(0))
                        + numbered(1, 1, Wording.ARTICLES.get(1))
                        + numbered(1, 1, Wording.ARTICLES.get(2))
                        + numbered(1, 0, Wording.ARTICLES.get(3))
                        + numbered(1, 2, "Định kỳ báo cáo Ủy ban nhân dân tỉnh")
                        + numbered(1, 0, Wording.ARTICLES.get(4))
                        + signature())
                .numbering(NUMBERING)
                .styles(STYLES)
                .bytes();
    }

    private static byte[] mergedCells() {
        String table = "<w:tbl>"
                + tr(
                        tc("<w:vMerge w:val=\"restart\"/>", "TT"),
                        tc("<w:vMerge w:val=\"restart\"/>", "Nội dung"),
                        tc("<w:vMerge w:val=\"restart\"/>", "Tổng kinh phí"),
                        tc("<w:gridSpan w:val=\"2\"/>", "Trong đó"))
                + tr(
                        tc("<w:vMerge/>", ""),
                        tc("<w:vMerge/>", ""),
                        tc("<w:vMerge/>", ""),
                        tc("", "KCQG"),
                        tc("", "KCĐP"))
                + Wording.TABLE.stream().skip(1).map(WordFixtures::row).collect(Collectors.joining())
                + "</w:tbl>";
        return DocxFile.withBody(headTable()
                        + titles()
                        + plain(Wording.GROUNDS)
                        + plain(Wording.numberedArticles())
                        + signature()
                        + annexTitle()
                        + table)
                .styles(STYLES)
                .bytes();
    }

    /** Revisions of the total, a struck and a hidden point, a footnote to a figure. */
    private static byte[] revised() {
        String total = "<w:p>" + r("Điều 1. Phê duyệt Kế hoạch với tổng kinh phí ")
                + "<w:del><w:r><w:delText>1.170</w:delText></w:r></w:del><w:ins>" + r("1.270") + "</w:ins>"
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>"
                + r(" triệu đồng, trong đó:") + "</w:p>";
        return DocxFile.withBody(headTable()
                        + titles()
                        + plain(Wording.GROUNDS)
                        + total
                        + p("a) " + Wording.ARTICLES.get(1))
                        + "<w:p>" + r("<w:strike/>", "b) Kinh phí đối ứng: 90 triệu đồng;") + "</w:p>"
                        + p("b) " + Wording.ARTICLES.get(2))
                        + "<w:p>" + r("<w:vanish/>", "c) Kinh phí khác: 15 triệu đồng.") + "</w:p>"
                        + p("Điều 2. " + Wording.ARTICLES.get(3))
                        + p("Điều 3. " + Wording.ARTICLES.get(4))
                        + signature())
                .styles(STYLES)
                .footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" Theo dự toán năm 2025.")
                        + "</w:p></w:footnote>")
                .bytes();
    }

    private static byte[] tabStops() {
        String rows = Wording.TABLE.stream()
                .map(row -> "<w:p><w:r><w:t>" + String.join("</w:t><w:tab/><w:t>", row) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        return DocxFile.withBody(plain(Wording.HEAD)
                        + titles()
                        + plain(Wording.GROUNDS)
                        + plain(Wording.numberedArticles())
                        + signature()
                        + annexTitle()
                        + rows
                        + p("Ghi chú: KCQG là khuyến công quốc gia."))
                .styles(STYLES)
                .bytes();
    }

    private static byte[] oldFont() {
        String table = "<w:tbl>"
                + Wording.TABLE.stream()
                        .map(row -> row.stream().map(WordFixtures::old).toList())
                        .map(row -> tr(row.stream()
                                .map(text -> "<w:tc><w:p>" + r(OLD_FONT, text) + "</w:p></w:tc>")
                                .toArray(String[]::new)))
                        .collect(Collectors.joining())
                + "</w:tbl>";
        String paragraphs = List.of(
                        Wording.HEAD,
                        Wording.TITLE,
                        Wording.GROUNDS,
                        Wording.numberedArticles(),
                        List.of("PHỤ LỤC", "Đơn vị tính: triệu đồng"))
                .stream()
                .flatMap(List::stream)
                .map(text -> "<w:p>" + r(OLD_FONT, old(text)) + "</w:p>")
                .collect(Collectors.joining());
        return DocxFile.withBody(paragraphs + table).bytes();
    }

    private static String old(String text) {
        return LegacyEncoding.characters(LegacyEncoding.bytes(LegacyEncoding.VNI.encode(text)));
    }

    private static String headTable() {
        List<String> head = Wording.HEAD;
        return "<w:tbl>"
                + tr(tcOf(p(head.get(0)) + p(head.get(1))), tcOf(p(head.get(2)) + p(head.get(3))))
                + tr(tc("", head.get(4)), tc("", head.get(5)))
                + "</w:tbl>";
    }

    private static String titles() {
        return Wording.TITLE.stream()
                .map(text -> p("<w:pStyle w:val=\"Muc\"/>", r(text)))
                .collect(Collectors.joining());
    }

    private static String annexTitle() {
        return p("<w:pStyle w:val=\"Muc\"/>", r("PHỤ LỤC"))
                + p("<w:pStyle w:val=\"Muc\"/>", r("KINH PHÍ KHUYẾN CÔNG NĂM 2025"))
                + p("<w:jc w:val=\"center\"/>", r("<w:i/>", "(Kèm theo Quyết định số 415/QĐ-UBND ngày 06/5/2024)"))
                + p("<w:jc w:val=\"right\"/>", r("Đơn vị tính: triệu đồng"));
    }

    private static String signature() {
        return "<w:tbl>"
                + tr(
                        tcOf(p("Nơi nhận:") + p("- Như Điều 3;") + p("- Lưu: VT.")),
                        tcOf(p("KT. CHỦ TỊCH") + p("PHÓ CHỦ TỊCH") + p("Trần Văn Bình")))
                + "</w:tbl>";
    }

    private static String plain(List<String> texts) {
        return texts.stream().map(DocxFile::p).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return tr(cells.stream().map(text -> tc("", text)).toArray(String[]::new));
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, p(text));
    }

    private static String tcOf(String paragraphs) {
        return "<w:tc>" + paragraphs + "</w:tc>";
    }
}
