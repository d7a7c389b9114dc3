package vn.trichluc.frozen;

import java.util.List;

/** The text of a short made-up decision, which the fixtures set in one form or another. */
final class Wording {
    static final List<String> HEAD = List.of(
            "ỦY BAN NHÂN DÂN",
            "TỈNH HÀ NAM",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 415/QĐ-UBND",
            "Hà Nam, ngày 06 tháng 5 năm 2024");

    static final List<String> TITLE = List.of("QUYẾT ĐỊNH", "Phê duyệt Kế hoạch khuyến công tỉnh Hà Nam năm 2025");

    static final List<String> GROUNDS = List.of(
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công;",
            "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 52/TTr-SCT ngày 25 tháng 4 năm 2024.",
            "QUYẾT ĐỊNH:");

    static final List<String> ARTICLES = List.of(
            "Phê duyệt Kế hoạch khuyến công tỉnh Hà Nam năm 2025 với tổng kinh phí 1.270 triệu đồng, trong đó:",
            "Kinh phí khuyến công quốc gia: 470 triệu đồng;",
            "Kinh phí khuyến công địa phương: 800 triệu đồng.",
            "Giao Sở Công Thương chủ trì tổ chức thực hiện.",
            "Quyết định này có hiệu lực kể từ ngày ký.");

    /** The last row contradicts the first figure of its column, so that the checks have their say. */
    static final List<List<String>> TABLE = List.of(
            List.of("TT", "Nội dung", "Tổng kinh phí", "KCQG", "KCĐP"),
            List.of("1", "Đào tạo nghề", "520", "220", "300"),
            List.of("2", "Hội chợ, triển lãm", "450", "150", "300"),
            List.of("3", "Máy móc thiết bị", "310", "100", "210"),
            List.of("", "Tổng cộng", "1.270", "470", "800"));

    private Wording() {}

    /** The whole decision as paragraphs, articles numbered. */
    static List<String> numberedArticles() {
        return List.of(
                "Điều 1. " + ARTICLES.get(0),
                "a) " + ARTICLES.get(1),
                "b) " + ARTICLES.get(2),
                "Điều 2. " + ARTICLES.get(3),
                "Điều 3. " + ARTICLES.get(4));
    }
}
