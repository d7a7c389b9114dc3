package vn.trichluc.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Heavy;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.PdfMaker;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/** Whatever a file holds, it is read, read in part with a warning, or refused in one clear line. */
@Heavy("reads files of hundreds of megabytes")
class HostileInputTest {
    @TempDir
    Path folder;

    private Opened open(Path path) throws UnreadableDocument {
        return new Ingest(Limits.DEFAULT).open(Source.of(path));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void assertRefused(Path path, Category category, String... said) {
        assertThatThrownBy(() -> open(path)).isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
            assertThat(refused.category()).isEqualTo(category);
            assertThat(refused.getMessage())
                    .contains(path.getFileName().toString())
                    .contains("expected")
                    .contains("found")
                    .doesNotContain("\n");
            for (String words : said) {
                assertThat(refused.getMessage()).contains(words);
            }
        });
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertRefused(write("a.pdf", new byte[0]), Category.EMPTY, "empty file");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() throws Exception {
        assertRefused(folder.resolve("none.pdf"), Category.MISSING);
        assertRefused(Files.createDirectory(folder.resolve("folder.pdf")), Category.MISSING);
    }

    @Test
    void textNamedAsPdfIsRefused() throws Exception {
        assertRefused(
                write("a.pdf", "Quyết định số 12/QĐ-UBND".getBytes(StandardCharsets.UTF_8)),
                Category.UNSUPPORTED,
                "PDF",
                "plain text");
    }

    @Test
    void aWebPageNamedAsPdfIsRefused() throws Exception {
        assertRefused(
                write(
                        "a.pdf",
                        "<!DOCTYPE html><html><head><title>404</title></head><body>Lỗi</body></html>"
                                .getBytes(StandardCharsets.UTF_8)),
                Category.UNSUPPORTED,
                "web page");
    }

    @Test
    void anUnknownKindIsRefused() throws Exception {
        assertRefused(
                write("a.exe", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF}),
                Category.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: van-thu@hoa-an.gov.vn\nSubject: QĐ 12\nMIME-Version: 1.0\n\nQUYẾT ĐỊNH\n",
                "From moc@x Mon Jan  4 09:00:00 2021\nFrom: moc@x\nSubject: QĐ\n\nQUYẾT ĐỊNH\n",
                "1\n00:00:01,000 --> 00:00:04,000\nQUYẾT ĐỊNH\n"
            })
    void aTextThatBeginsLikeALetterIsText(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(open(write("thu.txt", bytes))).isInstanceOf(Opened.Flow.class);
        assertThat(open(write("thu.md", bytes))).isInstanceOf(Opened.Flow.class);
        assertRefused(write("thu.eml", bytes), Category.UNSUPPORTED);
    }

    @Test
    void contentDecidesNotTheName() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "Điều 1"));
            try (Opened opened = open(pdf.save(folder, "really-a-pdf.docx"))) {
                assertThat(opened).isInstanceOf(PdfPages.class);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(PdfMaker.scan(200, 280), "png", png);
        try (Opened opened = open(write("really-a-png.jpg", png.toByteArray()))) {
            assertThat(((Opened.Paged) opened).info().mediaType()).isEqualTo("image/png");
        }
    }

    @Test
    void aPdfOfNoPagesIsRefused() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            assertRefused(pdf.save(folder, "none.pdf"), Category.EMPTY, "0 pages");
        }
    }

    @Test
    void encryptionWithAnEmptyUserPasswordIsReadAnyOtherRefused() throws Exception {
        for (String password : new String[] {"", "secret"}) {
            try (PdfMaker pdf = new PdfMaker()) {
                pdf.page(pdf.text(100, 700, "Điều 1"));
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                pdf.document.protect(policy);
                Path path = pdf.save(folder, "locked.pdf");
                if (password.isEmpty()) {
                    try (Opened.Paged opened = (Opened.Paged) open(path)) {
                        assertThat(opened.layer(1).page().words()).hasSize(2);
                    }
                } else {
                    assertRefused(path, Category.ENCRYPTED, "password");
                }
            }
        }
    }

    @Test
    void aPdfForTheHolderOfACertificateIsEncrypted() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "Điều 1"));
            PublicKeyRecipient recipient = new PublicKeyRecipient();
            recipient.setX509(certificate());
            recipient.setPermission(new AccessPermission());
            PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
            policy.addRecipient(recipient);
            policy.setEncryptionKeyLength(128);
            pdf.document.protect(policy);

            assertRefused(
                    pdf.save(folder, "sealed.pdf"), Category.ENCRYPTED, "certificate", "save it without encryption");
        }
    }

    private static X509Certificate certificate() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Van thu");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.EPOCH),
                Date.from(Instant.ofEpochSecond(4_102_444_800L)),
                name,
                keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    /** What Word saves with a password: the whole package encrypted in one stream of a compound file. */
    @Test
    void aWordFileWithAPasswordIsEncrypted() throws Exception {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        // POI's own folder is shared by all users of the machine
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write(new byte[] {'P', 'K', 3, 4});
            }
            container.writeFilesystem(saved);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }

        for (String name : new String[] {"locked.docx", "locked.doc", "locked"}) {
            assertThatThrownBy(() -> open(write(name, saved.toByteArray())))
                    .isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
                        assertThat(refused.category()).as(name).isEqualTo(Category.ENCRYPTED);
                        assertThat(refused).hasMessageContaining("protected with a password; save it without");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001})
    void aTableIsAsBroadAsInATextAndNoBroader(int columns) throws Exception {
        String cells = "<td>1</td>".repeat(columns - 500) + "<td colspan=500>2</td>";
        Path page = write(
                "rong.html",
                ("<html><body><table>" + ("<tr>" + cells + "</tr>").repeat(3) + "</table></body></html>")
                        .getBytes(StandardCharsets.UTF_8));

        if (columns == 1_000) {
            assertThat(open(page)).isInstanceOf(Opened.Flow.class);
        } else {
            assertThatThrownBy(() -> open(page)).isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
                assertThat(refused.category()).isEqualTo(Category.TOO_LARGE);
                assertThat(refused)
                        .hasMessageContaining("a row of more than 1000 cells")
                        .hasMessageNotContaining("\n");
            });
        }
    }

    @Test
    void whatIsNoFileIsRefusedAsWhatItIs() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path round = Files.createSymbolicLink(folder.resolve("round.txt"), Path.of("round.txt"));

        assertRefused(pipe, Category.MISSING, "a pipe, a socket or a device");
        assertRefused(round, Category.MISSING, "a loop of links");
        assertRefused(Files.createDirectory(folder.resolve("a.txt")), Category.MISSING, "a folder");
        assertRefused(folder.resolve("none.txt"), Category.MISSING, "none; check the path");
    }

    @Test
    void aTruncatedPdfIsReadAsFarAsItGoesAndSaidSo() throws Exception {
        byte[] whole;
        try (PdfMaker pdf = new PdfMaker()) {
            for (int i = 1; i <= 5; i++) {
                pdf.page(pdf.text(100, 700, "Trang " + i));
            }
            whole = pdf.bytes();
        }
        Path path = write("cut.pdf", Arrays.copyOf(whole, whole.length - 200));
        try (Opened.Paged opened = (Opened.Paged) open(path)) {
            assertThat(opened.warnings()).isNotEmpty();
            assertThat(opened.layer(1).page().words()).hasSize(2);
        }
        assertRefused(write("stump.pdf", Arrays.copyOf(whole, 40)), Category.DAMAGED);
    }

    @Test
    void aPageThatFailsLeavesTheOthersUnharmed() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(pdf.text(100, 700, "một"));
            pdf.page(new PDPage(new PDRectangle(5, 1_000_000)), page -> {});
            pdf.page(pdf.text(100, 700, "ba"));
            try (Opened.Paged opened = (Opened.Paged) open(pdf.save(folder, "odd.pdf"))) {
                PageLayer failed = opened.layer(2);
                assertThat(failed.page().info().origin()).isEqualTo(TextOrigin.FAILED);
                assertThat(failed.warnings()).singleElement().satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("page-failed");
                    assertThat(warning.page()).isEqualTo(2);
                    assertThat(warning.message()).contains("expected").contains("found");
                });
                assertThatThrownBy(() -> opened.render(2)).isInstanceOf(UnreadablePage.class);
                assertThat(opened.layer(1).page().words()).hasSize(1);
                assertThat(opened.layer(3).page().words()).hasSize(1);
            }
        }
    }

    @Test
    void aPageWhoseContentIsNotInTheFileIsLostNotBlank() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage lost = pdf.page(pdf.text(100, 700, "một"));
            lost.getCOSObject().setItem(COSName.CONTENTS, COSName.getPDFName("Gone"));
            PDPage blank = pdf.page(page -> {});
            blank.getCOSObject().removeItem(COSName.CONTENTS);
            try (Opened.Paged opened = (Opened.Paged) open(pdf.save(folder, "lost.pdf"))) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.FAILED);
                assertThat(opened.layer(1).isWhole()).isFalse();
                assertThat(opened.layer(1).warnings())
                        .extracting(Warning::message)
                        .singleElement()
                        .asString()
                        .contains("its content is not in the file");
                assertThat(opened.layer(2).page().info().origin()).isEqualTo(TextOrigin.BLANK);
                assertThat(opened.layer(2).isWhole()).isTrue();
            }
        }
    }

    @Test
    void aContentStreamThatUnpacksBeyondTheLimitFailsItsPage() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(pdf.text(100, 700, "một"));
            page.setContents(new PDStream(zeros(pdf, StreamGuard.MAX_CONTENT_BYTES + 1)));
            try (Opened.Paged opened = (Opened.Paged) open(pdf.save(folder, "bomb.pdf"))) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.FAILED);
                assertThat(opened.layer(1).warnings().get(0).message()).contains("unpacks to more than");
            }
        }
    }

    /** A stream of blanks that is some thousand times shorter in the file. */
    private static COSStream zeros(PdfMaker pdf, long length) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (long written = 0; written < length; written += blanks.length) {
                out.write(blanks);
            }
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    @Test
    void anImageBeyondThePixelLimitFailsItsPage() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(pdf.fullPagePicture(PdfMaker.scan(100, 140)));
            COSName name = page.getResources().getXObjectNames().iterator().next();
            COSStream image = page.getResources().getXObject(name).getCOSObject();
            image.setInt(COSName.WIDTH, 60_000);
            image.setInt(COSName.HEIGHT, 60_000);
            try (Opened.Paged opened = (Opened.Paged) open(pdf.save(folder, "huge.pdf"))) {
                assertThatThrownBy(() -> opened.render(1))
                        .isInstanceOf(UnreadablePage.class)
                        .hasMessageContaining("60000 x 60000");
            }
        }
    }

    @Test
    void aFormThatDrawsItselfEnds() throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(pdf.text(100, 700, "một"));
            COSStream form = pdf.document.getDocument().createCOSStream();
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, new PDRectangle(100, 100));
            try (var out = form.createOutputStream()) {
                out.write("/Me Do /Me Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, new org.apache.pdfbox.cos.COSDictionary());
            page.getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.XOBJECT)
                    .setItem(COSName.getPDFName("Me"), form);
            form.setItem(COSName.RESOURCES, page.getResources().getCOSObject());
            COSStream content = pdf.document.getDocument().createCOSStream();
            try (var out = content.createOutputStream()) {
                out.write("/Me Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(new PDStream(content));
            try (Opened.Paged opened = (Opened.Paged) open(pdf.save(folder, "self.pdf"))) {
                assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.FAILED);
            }
        }
    }

    @Test
    void aPictureOfOnePixelIsRefused() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        assertRefused(write("dot.png", png.toByteArray()), Category.EMPTY, "1 x 1 pixels");
    }

    @Test
    void aDamagedPictureIsRefusedOrItsPageFails() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(PdfMaker.scan(400, 560), "png", png);
        Path path = write("cut.png", Arrays.copyOf(png.toByteArray(), png.size() / 2));
        try (Opened.Paged opened = (Opened.Paged) open(path)) {
            assertThatThrownBy(() -> opened.render(1)).isInstanceOf(UnreadablePage.class);
        }
        assertRefused(write("stump.png", Arrays.copyOf(png.toByteArray(), 12)), Category.DAMAGED);
    }

    @Test
    void whatIsLargerThanTheLimitIsRefused() throws Exception {
        Limits small = new Limits(1_000, 10, 1, 1_000_000);
        Path text = write("a.txt", "hơn mười byte".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new Ingest(small).open(Source.of(text)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.category()).isEqualTo(Category.TOO_LARGE));
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(page -> {});
            pdf.page(page -> {});
            Path two = pdf.save(folder, "two.pdf");
            Limits onePage = new Limits(1 << 20, 10, 1, 1_000_000);
            assertThatThrownBy(() -> new Ingest(onePage).open(Source.of(two))).hasMessageContaining("at most 1 pages");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noDamageThrowsAnythingElse(int seed) throws Exception {
        byte[] whole;
        try (PdfMaker pdf = new PdfMaker()) {
            PDPage page = pdf.page(PdfMaker.all(
                    pdf.text(100, 700, "Điều 1. Phê duyệt 14.200 triệu đồng"),
                    pdf.picture(PdfMaker.scan(60, 80), 100, 100, 60, 80)));
            pdf.signatureField(page, new PDRectangle(100, 500, 80, 20), "2280");
            pdf.page(pdf.fullPagePicture(PdfMaker.scan(200, 280)));
            whole = pdf.bytes();
        }
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hits = random.nextInt(12); hits > 0 && damaged.length > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            readAll(write("round.pdf", damaged), "seed %d round %d".formatted(seed, round));
        }
    }

    private void readAll(Path path, String which) {
        try (Opened opened = open(path)) {
            if (opened instanceof Opened.Paged paged) {
                for (int page = 1; page <= paged.pages(); page++) {
                    assertThat(paged.layer(page).warnings())
                            .as(which)
                            .extracting(Warning::message)
                            .allSatisfy(message -> assertThat(message).doesNotContain("\n"));
                    try {
                        assertThat(paged.render(page).pixels().getWidth()).isPositive();
                    } catch (UnreadablePage failed) {
                        assertThat(failed.getMessage()).as(which).startsWith("Page " + page);
                    }
                }
            }
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).as(which).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void messagesAreTheSameInEveryLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
            assertRefused(write("dot.png", png.toByteArray()), Category.EMPTY, "1 x 1 pixels");
        } finally {
            Locale.setDefault(before);
        }
    }
}
