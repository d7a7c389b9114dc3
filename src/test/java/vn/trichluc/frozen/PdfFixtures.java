package vn.trichluc.frozen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.trichluc.ingest.PdfMaker;
import vn.trichluc.ingest.PdfMaker.Drawing;

/** PDF with letters: a table between lines that goes on overleaf, one set by spaces, struck text, a turned page. */
final class PdfFixtures {
    private static final String STRUCK = "c) Kinh phí khác: 15 triệu đồng.";
    private static final double LEFT = 60;
    private static final double TOP = 780;
    private static final double LINE = 18;
    private static final double PADDING = 3;
    private static final double[] COLUMNS = {60, 100, 280, 370, 450, 530};

    private PdfFixtures() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ruled.pdf", ruled());
        files.put("spaced.pdf", spaced());
        files.put("struck.pdf", struck());
        files.put("turned.pdf", turned());
        return files;
    }

    /** The table's last two rows stand on the next page, below its header again. */
    private static byte[] ruled() throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            List<Drawing> first = decision(pdf);
            first.add(pdf.text(400, 280, "Đơn vị tính: triệu đồng"));
            first.add(table(pdf, 260, Wording.TABLE.subList(0, 3), true));
            pdf.page(drawn(first));
            List<List<String>> rest = new ArrayList<>(Wording.TABLE.subList(3, 5));
            rest.add(0, Wording.TABLE.get(0));
            pdf.page(PdfMaker.all(pdf.text(297, 810, "2"), table(pdf, TOP, rest, true)));
            return pdf.sameBytes();
        }
    }

    private static byte[] spaced() throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            List<Drawing> page = decision(pdf);
            page.add(pdf.text(400, 280, "Đơn vị tính: triệu đồng"));
            page.add(table(pdf, 260, Wording.TABLE, false));
            float after = (float) (COLUMNS[2] + PADDING + pdf.font.getStringWidth("520") / 1000 * PdfMaker.SIZE);
            page.add(pdf.text(new Matrix(0.6f, 0, 0, 0.6f, after, 260 - (float) LINE + 4), RenderingMode.FILL, "1"));
            page.add(pdf.text(LEFT, 150, "(1) Theo dự toán năm 2025."));
            pdf.page(drawn(page));
            return pdf.sameBytes();
        }
    }

    private static byte[] struck() throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            List<Drawing> page = decision(pdf);
            page.add(pdf.text(LEFT, 260, STRUCK));
            double width = pdf.font.getStringWidth(STRUCK) / 1000 * PdfMaker.SIZE;
            page.add(line(LEFT, 264, LEFT + width, 264));
            page.add(pdf.text(
                    Matrix.getTranslateInstance((float) LEFT, 230),
                    RenderingMode.NEITHER,
                    "d) Kinh phí dự phòng: 9 triệu đồng."));
            pdf.page(drawn(page));
            return pdf.sameBytes();
        }
    }

    /** A page that is to be turned by a quarter, and a field with who signed. */
    private static byte[] turned() throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage first = pdf.page(drawn(decision(pdf)));
            pdf.signatureField(
                    first, new PDRectangle(330, 180, 200, 60), "Người ký: Trần Văn Bình", "Ngày ký: 06/5/2024");
            PDPage wide = new PDPage(
                    new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()));
            wide.setRotation(90);
            pdf.page(wide, PdfMaker.all(pdf.text(60, 520, "PHỤ LỤC"), table(pdf, 480, Wording.TABLE, true)));
            return pdf.sameBytes();
        }
    }

    /** The decision line by line, down to about the middle of the page. */
    private static List<Drawing> decision(PdfMaker pdf) {
        List<Drawing> drawings = new ArrayList<>();
        List<String> head = Wording.HEAD;
        drawings.add(pdf.text(90, TOP, head.get(0)));
        drawings.add(pdf.text(110, TOP - LINE, head.get(1)));
        drawings.add(pdf.text(270, TOP, head.get(2)));
        drawings.add(pdf.text(310, TOP - LINE, head.get(3)));
        drawings.add(pdf.text(95, TOP - 3 * LINE, head.get(4)));
        drawings.add(pdf.text(310, TOP - 3 * LINE, head.get(5)));
        double y = TOP - 5 * LINE;
        for (String text : Wording.TITLE) {
            drawings.add(pdf.text(150, y, text));
            y -= LINE;
        }
        List<String> body = new ArrayList<>(Wording.GROUNDS);
        body.addAll(Wording.numberedArticles());
        for (String text : body) {
            for (String part : lines(text)) {
                drawings.add(pdf.text(LEFT, y, part));
                y -= LINE;
            }
        }
        return drawings;
    }

    /** Broken as a page breaks it: at most 80 characters a line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > 80) {
            int end = rest.lastIndexOf(' ', 80);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }

    private static Drawing table(PdfMaker pdf, double top, List<List<String>> rows, boolean ruled) {
        List<Drawing> drawings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double y = top - row * LINE;
            for (int column = 0; column < rows.get(row).size(); column++) {
                drawings.add(
                        pdf.text(COLUMNS[column] + PADDING, y, rows.get(row).get(column)));
            }
        }
        double bottom = top - rows.size() * LINE + 13;
        for (int row = 0; ruled && row <= rows.size(); row++) {
            double y = top + 13 - row * LINE;
            drawings.add(line(COLUMNS[0], y, COLUMNS[COLUMNS.length - 1], y));
        }
        for (int column = 0; ruled && column < COLUMNS.length; column++) {
            drawings.add(line(COLUMNS[column], top + 13, COLUMNS[column], bottom));
        }
        return drawn(drawings);
    }

    private static Drawing line(double x0, double y0, double x1, double y1) {
        return page -> {
            page.setLineWidth(0.5f);
            page.moveTo((float) x0, (float) y0);
            page.lineTo((float) x1, (float) y1);
            page.stroke();
        };
    }

    private static Drawing drawn(List<Drawing> drawings) {
        return PdfMaker.all(drawings.toArray(Drawing[]::new));
    }
}
