package vn.trichluc.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.PdfMaker;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

class PdfPagesTest {
    @TempDir
    Path folder;

    private Opened.Paged open(PdfMaker pdf) throws IOException, UnreadableDocument {
        return (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(pdf.save(folder, "made.pdf")));
    }

    private PageLayer firstPage(PdfMaker pdf) throws IOException, UnreadableDocument {
        try (Opened.Paged opened = open(pdf)) {
            return opened.layer(1);
        }
    }

    private static List<String> texts(PageLayer layer) {
        return layer.page().words().stream().map(Word::text).toList();
    }

    private static Word word(PageLayer layer, String text) {
        return layer.page().words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsStandWhereTheyAreDrawnFromTheTopLeft() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "Quyết định"));
            PageLayer layer = firstPage(pdf);

            assertThat(texts(layer)).containsExactly("Quyết", "định");
            Word first = word(layer, "Quyết");
            double baseline = PDRectangle.A4.getHeight() - 700;
            assertThat(first.box().left()).isCloseTo(100, within(0.1));
            assertThat(first.box().top()).isBetween(baseline - 12, baseline - 8);
            assertThat(first.box().bottom()).isBetween(baseline, baseline + 4);
            assertThat(first.fontSize()).isCloseTo(12, within(0.01));
            assertThat(first.confidence().isPrinted()).isTrue();
        }
    }

    @Test
    void decomposedLettersAreComposed() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "Uy\u0309 ban"));
            assertThat(texts(firstPage(pdf))).containsExactly("Uỷ", "ban");
        }
    }

    @Test
    void piecesOfAWordDrawnApartFromEachOtherAreOneWord() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            double width = pdf.font.getStringWidth("14.2") / 1000 * PdfMaker.SIZE;
            pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "14.2"), pdf.text(300, 500, "xa"), pdf.text(100 + width, 700, "00")));
            assertThat(texts(firstPage(pdf))).containsExactlyInAnyOrder("14.200", "xa");
        }
    }

    @Test
    void neighbouringCellsStayApart() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            double width = pdf.font.getStringWidth("1.000") / 1000 * PdfMaker.SIZE;
            pdf.page(PdfMaker.all(pdf.text(100, 700, "1.000"), pdf.text(100 + width + 3, 700, "250")));
            assertThat(texts(firstPage(pdf))).containsExactly("1.000", "250");
        }
    }

    @Test
    void aRaisedFigureAfterAFigureIsAMarkOfItsOwn() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            float after = (float) (100 + pdf.font.getStringWidth("29.137") / 1000 * PdfMaker.SIZE);
            float letterAfter = (float) (100 + pdf.font.getStringWidth("1000đ/m") / 1000 * PdfMaker.SIZE);
            pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "29.137"),
                    pdf.text(new Matrix(0.6f, 0, 0, 0.6f, after, 704), RenderingMode.FILL, "1"),
                    pdf.text(100, 600, "1000đ/m"),
                    pdf.text(new Matrix(0.6f, 0, 0, 0.6f, letterAfter, 604), RenderingMode.FILL, "2")));
            assertThat(texts(firstPage(pdf))).containsExactly("29.137", "(1)", "1000đ/m2");
        }
    }

    @Test
    void aCharacterDrawnTwiceCountsOnceAndIsBold() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "Điều 11"), pdf.text(100.4, 700, "Điều 11"), pdf.text(100, 600, "khoản 11")));
            PageLayer layer = firstPage(pdf);
            assertThat(texts(layer)).containsExactly("Điều", "11", "khoản", "11");
            assertThat(word(layer, "Điều").bold()).isTrue();
            assertThat(word(layer, "khoản").bold()).isFalse();
        }
    }

    @Test
    void slantedLettersAreItalic() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.text(new Matrix(1, 0, 0.21f, 1, 100, 700), RenderingMode.FILL, "ngày"),
                    pdf.text(100, 600, "số")));
            PageLayer layer = firstPage(pdf);
            assertThat(word(layer, "ngày").italic()).isTrue();
            assertThat(word(layer, "số").italic()).isFalse();
        }
    }

    @Test
    void thePagesOwnRotationAndCropAreTakenIntoAccount() throws Exception {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            try (PdfMaker pdf = new PdfMaker()) {
                PDPage page = new PDPage(new PDRectangle(0, 0, 600, 800));
                page.setCropBox(new PDRectangle(50, 100, 500, 600));
                page.setRotation(rotation);
                // drawn so that it reads from left to right, 30 points from the left and 40 from the top, as shown
                Matrix at = switch (rotation) {
                    case 90 -> new Matrix(0, 1, -1, 0, 50 + 40, 100 + 30);
                    case 180 -> new Matrix(-1, 0, 0, -1, 550 - 30, 100 + 40);
                    case 270 -> new Matrix(0, -1, 1, 0, 550 - 40, 700 - 30);
                    default -> new Matrix(1, 0, 0, 1, 50 + 30, 700 - 40);
                };
                pdf.page(page, pdf.text(at, RenderingMode.FILL, "Biểu"));
                PageLayer layer = firstPage(pdf);

                assertThat(layer.page().info().rotation()).isZero();
                assertThat(layer.page().info().width()).isEqualTo(rotation % 180 == 0 ? 500 : 600);
                Word word = word(layer, "Biểu");
                assertThat(word.box().left()).as("rotation %d", rotation).isCloseTo(30, within(0.1));
                assertThat(word.box().top()).isBetween(28.0, 32.0);
                assertThat(word.box().width()).isGreaterThan(word.box().height());
            }
        }
    }

    @Test
    void aLandscapePageStoredUprightIsTurned() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            // text that runs up the page: the reader turns the sheet clockwise
            pdf.page(PdfMaker.all(
                    pdf.text(new Matrix(0, 1, -1, 0, 40, 30), RenderingMode.FILL, "Tổng cộng"),
                    pdf.text(new Matrix(0, 1, -1, 0, 100, 30), RenderingMode.FILL, "Khuyến công"),
                    pdf.text(300, 20, "12"),
                    page -> {
                        page.moveTo(45, 30);
                        page.lineTo(45, 230);
                        page.stroke();
                    }));
            PageLayer layer = firstPage(pdf);

            assertThat(layer.page().info().rotation()).isEqualTo(90);
            assertThat(layer.page().info().width()).isCloseTo(PDRectangle.A4.getHeight(), within(0.01));
            Word word = word(layer, "Tổng");
            assertThat(word.box().left()).isCloseTo(30, within(0.1));
            assertThat(word.box().bottom()).isBetween(40.0, 44.0);
            assertThat(word(layer, "cộng").box().left())
                    .isGreaterThan(word.box().right());
            assertThat(layer.page().rulings()).singleElement().satisfies(ruling -> {
                assertThat(ruling.isHorizontal()).isTrue();
                assertThat(ruling.box().centreY()).isCloseTo(45, within(0.1));
            });
        }
    }

    @Test
    void upwardTextInAHeaderCellLeavesThePageAsItIs() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "Kinh phí khuyến công"),
                    pdf.text(new Matrix(0, 1, -1, 0, 300, 650), RenderingMode.FILL, "Năm")));
            PageLayer layer = firstPage(pdf);
            assertThat(layer.page().info().rotation()).isZero();
            assertThat(word(layer, "Năm").box().height())
                    .isGreaterThan(word(layer, "Năm").box().width());
        }
    }

    @Test
    void strokedLinesAndThinFilledRectanglesAreRulings() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(pdf.text(100, 700, "TT"), page -> {
                page.setLineWidth(0.5f);
                page.moveTo(100, 600);
                page.lineTo(400, 600);
                page.stroke();
                // a line in three touching pieces
                page.addRect(100, 500, 100, 0.5f);
                page.fill();
                page.addRect(200, 500, 0.5f, 0.5f);
                page.fill();
                page.addRect(200.5f, 500, 199.5f, 0.5f);
                page.fill();
                page.addRect(100, 450, 200, 50);
                page.stroke();
                // neither: an area, white ink, a clip
                page.setNonStrokingColor(Color.LIGHT_GRAY);
                page.addRect(100, 300, 300, 40);
                page.fill();
                page.setNonStrokingColor(Color.WHITE);
                page.addRect(100, 290, 300, 1);
                page.fill();
                page.addRect(100, 280, 300, 1);
                page.clip();
            }));
            List<Ruling> rulings = firstPage(pdf).page().rulings();

            assertThat(rulings.stream().filter(Ruling::isHorizontal)).hasSize(3);
            assertThat(rulings.stream().filter(ruling -> !ruling.isHorizontal()))
                    .hasSize(2);
            assertThat(rulings.get(0).box().left()).isCloseTo(100, within(0.01));
            assertThat(rulings.get(0).length()).isCloseTo(300, within(0.01));
            assertThat(rulings.stream().filter(ruling -> ruling.length() > 299)).hasSize(2);
        }
    }

    @Test
    void numberAndDayInSignatureFieldsAreWordsAndItsCaptionIsNot() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(PdfMaker.all(pdf.text(100, 700, "Số:"), pdf.text(160, 700, "/QĐ-UBND")));
            pdf.signatureField(page, new PDRectangle(122, 692, 40, 20), "2280");
            pdf.signatureField(
                    page,
                    new PDRectangle(300, 780, 200, 50),
                    "TRUNG TÂM CÔNG BÁO",
                    "congbao@tinh.gov.vn",
                    "18.11.2024 07:25:14 +07:00");
            PageLayer layer = firstPage(pdf);

            assertThat(texts(layer)).containsExactly("Số:", "/QĐ-UBND", "2280");
            assertThat(word(layer, "2280").box().left()).isCloseTo(124, within(0.1));
            assertThat(layer.warnings()).isEmpty();
        }
    }

    @Test
    void aReadersNoteIsLeftOutAndSaidSo() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(pdf.text(100, 700, "Kính gửi:"));
            pdf.note(page, new PDRectangle(100, 500, 200, 50), "Cô Hương gửi văn bản", "đến các đơn vị");
            pdf.note(page, new PDRectangle(300, 690, 50, 20), "15");
            PageLayer layer = firstPage(pdf);

            assertThat(texts(layer)).containsExactly("Kính", "gửi:", "15");
            assertThat(layer.warnings()).extracting(Warning::code).containsExactly("note-left-out");
            assertThat(layer.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.NOTE);
        }
    }

    @Test
    void hiddenTextUnderAScanIsNotBelieved() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.fullPagePicture(PdfMaker.scan(800, 1131)),
                    pdf.text(Matrix.getTranslateInstance(100, 700), RenderingMode.NEITHER, "Điều 1. Phê duyệt")));
            pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "Điều 1. Phê duyệt"), pdf.fullPagePicture(PdfMaker.scan(800, 1131))));
            try (Opened.Paged opened = open(pdf)) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.OCR);
                assertThat(opened.layer(1).page().words()).isEmpty();
                assertThat(opened.layer(2).page().info().origin()).isEqualTo(TextOrigin.OCR);
            }
        }
    }

    @Test
    void aLayerOfSomebodysRecognitionWithoutVietnameseLettersIsNotBelieved() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.fullPagePicture(PdfMaker.scan(800, 1131)),
                    pdf.text(60, 700, "UBND THANH PHO DA NANG CQNG HOA xA HQI CHiJ NGHiA VIVT NAM"),
                    pdf.text(60, 680, "SO GIAO DVC vA DAO TAO Dc lap Ty do Hph phtic"),
                    pdf.text(60, 660, "trong dip nghi he va kt thi THPT quoc gia nam")));
            pdf.page(PdfMaker.all(
                    pdf.fullPagePicture(PdfMaker.scan(800, 1131)),
                    pdf.text(60, 700, "ỦY BAN NHÂN DÂN THÀNH PHỐ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                    pdf.text(60, 680, "SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc"),
                    pdf.text(60, 660, "trong dịp nghỉ hè và kỳ thi trung học phổ thông quốc gia năm")));
            try (Opened.Paged opened = open(pdf)) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.OCR);
                assertThat(opened.layer(2).page().info().origin()).isEqualTo(TextOrigin.TEXT_LAYER);
            }
        }
    }

    @Test
    void fewStrangeWordsThatNoEncodingExplainsAreNotBelieved() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(60, 700, "Qu§yÕt ®Þn®h cñ®a Uûß ba§n 14.200 t®riÖu ®ång§"));
            assertThat(firstPage(pdf).page().info().origin()).isEqualTo(TextOrigin.OCR);
        }
    }

    @Test
    void aTableOfFiguresIsBelieved() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(page -> {
                for (int row = 0; row < 40; row++) {
                    pdf.text(60, 780 - 15 * row, "VT%d 23 478 16 670 13.020,5 (%d)".formatted(row, row))
                            .on(page);
                }
            });
            assertThat(firstPage(pdf).page().info().origin()).isEqualTo(TextOrigin.TEXT_LAYER);
        }
    }

    @Test
    void aPictureOfATableBesideTextIsToldAndASealIsNot() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(
                    pdf.text(60, 760, "Kinh phí được giao cho các xã theo bảng sau:"),
                    pdf.picture(PdfMaker.scan(800, 300), 60, 500, 450, 170),
                    pdf.picture(PdfMaker.scan(200, 200), 350, 300, 110, 110)));
            PageLayer layer = firstPage(pdf);
            assertThat(layer.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo("picture-unread");
                assertThat(warning.at())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Anchor.InBox.class,
                                place -> assertThat(place.box().left()).isCloseTo(60, within(1.0)));
            });
        }
    }

    @Test
    void theLayerOfAScanIsKeptToCompareWithWhatIsRecognised() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(PdfMaker.all(pdf.text(100, 700, "Kinh 1.250 750"), pdf.fullPagePicture(PdfMaker.scan(800, 1131))));
            PageLayer layer = firstPage(pdf);
            assertThat(layer.passedOver()).extracting(Word::text).containsExactly("Kinh", "1.250", "750");
            assertThat(layer.passedOver().get(0).box().left()).isCloseTo(100, within(1.0));
            assertThat(layer.isOverPicture()).isFalse();
        }
    }

    @Test
    void anEmptyPageIsBlankAndOneOfDrawnLettersIsToBeRecognised() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(page -> {});
            pdf.page(page -> {
                for (int i = 0; i < 100; i++) {
                    float x = 60 + 8 * (i % 50);
                    float y = 700 - 20 * (i / 50);
                    page.moveTo(x, y);
                    page.curveTo(x + 2, y + 8, x + 4, y + 8, x + 6, y);
                    page.fill();
                }
            });
            try (Opened.Paged opened = open(pdf)) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.BLANK);
                assertThat(opened.layer(2).page().info().origin()).isEqualTo(TextOrigin.OCR);
            }
        }
    }

    @Test
    void aScanIsRenderedAtItsOwnResolutionAndItsSizeAgreesWithThePage() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.fullPagePicture(PdfMaker.scan(2480, 3508))); // 300 dpi
            pdf.page(pdf.fullPagePicture(PdfMaker.scan(827, 1170))); // 100 dpi
            try (Opened.Paged opened = open(pdf)) {
                PageImage fine = opened.render(1);
                assertThat(fine.dpi()).isCloseTo(300, within(1.0));
                assertThat(fine.pixels().getWidth()).isEqualTo(2480);
                PageImage coarse = opened.render(2);
                assertThat(coarse.dpi()).isCloseTo(PdfPictures.MIN_DPI, within(1.0));
                for (PageImage image : List.of(fine, coarse)) {
                    assertThat(image.width()).isCloseTo(PDRectangle.A4.getWidth(), within(1.0));
                    assertThat(image.height()).isCloseTo(PDRectangle.A4.getHeight(), within(1.0));
                }
            }
        }
    }

    @Test
    void shadesOfAGreyPictureAreThoseThatAreStored() throws Exception {
        byte[] shades = new byte[1654 * 2339];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (byte) (i % 1654);
        }
        try (PdfMaker pdf = new PdfMaker()) {
            PDImageXObject grey = new PDImageXObject(
                    pdf.document, new ByteArrayInputStream(shades), null, 1654, 2339, 8, PDDeviceGray.INSTANCE);
            pdf.page(page -> page.drawImage(grey, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
            try (Opened.Paged opened = open(pdf)) {
                BufferedImage rendered = opened.render(1).pixels();
                assertThat(rendered.getWidth()).isEqualTo(1654);
                for (int x = 0; x < 256; x++) {
                    assertThat(rendered.getRaster().getSample(x, 700, 0)).isEqualTo(x);
                }
            }
        }
    }

    @Test
    void captionsAreLeftOutOfThePicture() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(pdf.fullPagePicture(PdfMaker.scan(1654, 2339)));
            pdf.signatureField(page, new PDRectangle(100, 780, 300, 40), "Ký bởi: Ủy ban", "Thời gian ký: 08:15:00");
            try (Opened.Paged opened = open(pdf)) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.OCR);
                PageImage image = opened.render(1);
                int dark = 0;
                for (int x = 300; x < 1100; x++) {
                    for (int y = 60; y < 180; y++) {
                        dark += (image.pixels().getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
                    }
                }
                assertThat(dark).isZero();
            }
        }
    }

    @Test
    void everyPageKeepsToThePixelLimit() throws Exception {
        Limits small = new Limits(1 << 20, 1 << 20, 10, 500_000);
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(new PDPage(new PDRectangle(14_000, 14_000)), page -> {
                page.moveTo(0, 0);
                page.curveTo(10, 10, 20, 20, 30, 0);
                page.fill();
            });
            try (Opened.Paged opened =
                    (Opened.Paged) new Ingest(small).open(Source.of(pdf.save(folder, "poster.pdf")))) {
                PageImage image = opened.render(1);
                assertThat((long) image.pixels().getWidth() * image.pixels().getHeight())
                        .isLessThanOrEqualTo(510_000);
            }
        }
    }

    @Test
    void theSourceIsDescribed() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "một"));
            pdf.page(pdf.text(100, 700, "hai"));
            try (Opened.Paged opened = open(pdf)) {
                assertThat(opened.info().mediaType()).isEqualTo("application/pdf");
                assertThat(opened.info().pages()).isEqualTo(2);
                assertThat(opened.pages()).isEqualTo(2);
                assertThat(opened.info().sha256()).matches("[0-9a-f]{64}");
                assertThat(opened.info().name()).isEqualTo("made.pdf");
                assertThat(opened.warnings()).isEmpty();
            }
        }
    }
}
