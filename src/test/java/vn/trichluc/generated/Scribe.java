package vn.trichluc.generated;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a draft down and notes the lines of what is not a figure. */
final class Scribe {
    final Map<String, Integer> lines = new HashMap<>();
    private final Draft draft;
    private final Page page;

    private Scribe(Draft draft) {
        this.draft = draft;
        this.page = new Page(draft.manner);
    }

    record Written(String text, Map<String, Integer> lines) {}

    static Written write(Draft draft) {
        Scribe scribe = new Scribe(draft);
        scribe.head();
        scribe.programme();
        scribe.annexes();
        return new Written(scribe.page.text(), scribe.lines);
    }

    private void note(String what, int line) {
        lines.put(what, line);
    }

    private String period() {
        int from = draft.programme.from;
        return from + "-" + (from + draft.programme.years - 1);
    }

    private static String day(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                date.getDayOfMonth(),
                date.getMonthValue() < 3 ? "0" + date.getMonthValue() : Integer.toString(date.getMonthValue()),
                date.getYear());
    }

    private void head() {
        if (draft.manner == Manner.ONE_CELL_A_LINE) {
            page.lines("\tỦY BAN NHÂN DÂN", "TỈNH BẾN TRE", "-------", "\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            page.lines("Độc lập - Tự do - Hạnh phúc", "---------------", "", "\tSố: " + draft.number);
            page.lines("\tBến Tre, " + day(draft.date), "", "");
        } else {
            page.paragraph("**ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE**");
            page.paragraph("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc**");
            page.paragraph("Số: " + draft.number);
            page.paragraph("Bến Tre, " + day(draft.date));
        }
        page.paragraph("QUYẾT ĐỊNH");
        page.heading("Ban hành Chương trình khuyến công trên địa bàn tỉnh Bến Tre giai đoạn " + period());
        page.paragraph("ỦY BAN NHÂN DÂN TỈNH BẾN TRE");
        page.paragraph("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;");
        note(
                "decree",
                page.paragraph("Căn cứ Nghị định số " + draft.decree
                        + " ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công;"));
        note(
                "circular",
                page.paragraph("Căn cứ Thông tư số 46/2012/TT-BCT ngày " + draft.circularDate
                        + " của Bộ Công Thương quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP;"));
        note(
                "local",
                page.paragraph(
                        "Căn cứ Quyết định số " + draft.local
                                + " ngày 03 tháng 6 năm 2010 của UBND tỉnh Bến Tre ban hành Quy chế quản lý kinh phí khuyến công;"));
        page.paragraph(
                "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 331/TTr-SCT ngày 08 tháng 10 năm 2010.");
        page.paragraph("QUYẾT ĐỊNH:");
        page.paragraph(
                "Điều 1. Ban hành kèm theo Quyết định này Chương trình khuyến công trên địa bàn tỉnh Bến Tre giai đoạn "
                        + period()
                        + (draft.again.isEmpty() && !draft.withGoalAgain ? "." : ", với những nội dung chủ yếu sau:"));
        again();
        page.paragraph("Điều 2. Giao Sở Công Thương chủ trì, phối hợp với các đơn vị liên quan tổ chức triển khai.");
        page.paragraph(
                "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Công Thương chịu trách nhiệm thi hành Quyết định này./.");
        page.paragraph("Nơi nhận:");
        page.paragraph("- Như Điều 3;");
        page.paragraph("- Bộ Công Thương;");
        page.paragraph("- Lưu: VT, KT.");
        page.heading("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        page.paragraph("Nguyễn Văn An");
    }

    /** What the decision says itself of the programme that it attaches. */
    private void again() {
        int number = 1;
        if (draft.withGoalAgain) {
            page.heading(number++ + ". Mục tiêu chương trình");
            note("count again", page.paragraph(goal(draft.countAgain)));
        }
        if (!draft.again.isEmpty()) {
            page.heading(number + ". Kinh phí thực hiện");
            boolean alone = draft.again.size() == 1;
            page.paragraph(
                    "Tổng kinh phí thực hiện Chương trình giai đoạn " + period() + ": ",
                    draft.again.get(0),
                    alone ? " triệu đồng." : " triệu đồng, trong đó:");
            for (int fund = 1; fund < draft.again.size(); fund++) {
                page.paragraph(
                        "- Kinh phí " + Programme.FUNDS.get(fund - 1) + ": ", draft.again.get(fund), " triệu đồng.");
            }
        }
    }

    private String goal(int count) {
        Programme.Activity activity = draft.programme.activities().get(3);
        return String.format(
                Locale.ROOT,
                "- %s: %02d %s.",
                activity.label(),
                count,
                activity.unit().toLowerCase(Locale.ROOT));
    }

    private void programme() {
        page.heading("CHƯƠNG TRÌNH");
        page.heading("Khuyến công trên địa bàn tỉnh Bến Tre giai đoạn " + period());
        note(
                "caption",
                page.paragraph("(Kèm theo Quyết định số " + draft.captionNumber + " " + day(draft.captionDate)
                        + " của Ủy ban nhân dân tỉnh Bến Tre)"));
        heading(0, "MỤC TIÊU CHƯƠNG TRÌNH");
        page.paragraph("Huy động các nguồn lực tham gia phát triển công nghiệp nông thôn trên địa bàn tỉnh.");
        if (draft.withCounts) {
            note("count", page.paragraph(goal(draft.spokenCount)));
        }
        List<String> names = List.of(
                "gạo nếp", "dừa sáp", "mật ong", "chè xanh", "bún khô", "rượu đế", "nấm rơm", "cá khô", "bánh tráng");
        note(
                "list",
                page.paragraph("Phát triển " + draft.announced + " sản phẩm tiêu biểu của tỉnh, gồm: "
                        + String.join("; ", names.subList(0, draft.listed)) + "."));
        heading(1, "NỘI DUNG HOẠT ĐỘNG");
        for (int i = 0; i < draft.rated.size(); i++) {
            Draft.Rated rated = draft.rated.get(i);
            String unit = rated.activity.unit().toLowerCase(Locale.ROOT);
            page.heading((i + 1) + ". " + rated.activity.label());
            page.paragraph("- Số lượng: " + rated.count + " " + unit + ".");
            page.paragraph("- Định mức hỗ trợ: " + rated.rate + " triệu đồng/" + unit + ".");
            rated.line = page.paragraph("- Kinh phí dự kiến: " + Draft.group(rated.cost, '.') + " triệu đồng.");
        }
        heading(2, "GIẢI PHÁP THỰC HIỆN");
        page.paragraph("Nâng cao nhận thức của các cấp, các ngành về công tác khuyến công.");
        heading(3, "KINH PHÍ THỰC HIỆN");
        page.paragraph(
                "1. Tổng kinh phí thực hiện Chương trình: ",
                draft.total,
                " triệu đồng" + (draft.withWords ? " (bằng chữ: " + draft.printedWords + ")" : "") + ". Trong đó:");
        for (int fund = 0; fund < draft.parts.size(); fund++) {
            boolean share = draft.shares && fund == 0;
            page.paragraph(
                    "- Kinh phí " + Programme.FUNDS.get(fund) + ": ",
                    draft.parts.get(fund),
                    " triệu đồng" + (share ? ", chiếm " : ""),
                    share ? draft.share : "",
                    share ? "%." : ".");
        }
        page.paragraph("2. Kinh phí phân bổ theo năm");
        page.table(draft.years);
        heading(4, "TỔ CHỨC THỰC HIỆN");
        note(
                "mention",
                page.paragraph(
                        "Chi tiết kinh phí tại Phụ lục " + draft.mentionedAnnex + " kèm theo Chương trình này."));
        page.paragraph("Sở Công Thương chủ trì tổ chức thực hiện, định kỳ báo cáo Ủy ban nhân dân tỉnh./.");
    }

    private void heading(int index, String title) {
        note("heading" + index, page.heading(draft.headings.get(index) + ". " + title));
    }

    private void annexes() {
        annex("01", "KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN " + period(), draft.annex);
        if (draft.withCounts) {
            annex("02", "DANH MỤC NHIỆM VỤ CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN " + period(), draft.counts);
        }
    }

    private void annex(String number, String title, Grid grid) {
        page.bigHeading("Phụ lục " + number + ":");
        page.bigHeading(title);
        String printed = draft.annexNumberBlank ? "      /QĐ-UBND" : draft.annexNumber;
        note(
                "annex" + number,
                page.paragraph("(Kèm theo Quyết định số " + printed + " " + day(draft.date)
                        + " của Ủy ban nhân dân tỉnh Bến Tre)"));
        page.table(grid);
    }
}
