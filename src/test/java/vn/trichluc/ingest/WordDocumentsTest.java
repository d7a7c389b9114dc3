package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.trichluc.ingest.DocxFile.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.ingest.docx.OoxmlPackage;
import vn.trichluc.ingest.flow.FlowBlocks;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** What no document can be read from is refused in one line, and nothing else is thrown. */
class WordDocumentsTest {
    private static UnreadableDocument refused(byte[] content) {
        UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class, () -> Blocks.document(content));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).isNotBlank().doesNotContain("\n");
        return refusal;
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5_000]));
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void anEmptyFileAndADocumentWithoutTextAreEmpty() {
        assertThat(refused(new byte[0]).category()).isEqualTo(Category.EMPTY);
        assertThat(refused(DocxFile.withBody("<w:p/>").bytes()).category()).isEqualTo(Category.EMPTY);
        assertThat(refused("<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8))
                        .category())
                .isEqualTo(Category.EMPTY);
    }

    @Test
    void aZipCutShortIsDamaged() {
        byte[] whole = DocxFile.withBody(p("Điều 1.")).bytes();
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).category()).isEqualTo(Category.DAMAGED);
    }

    @Test
    void aZipWithoutADocumentIsDamaged() {
        assertThat(refused(DocxFile.zip(Map.of("a.txt", "x"))).category()).isEqualTo(Category.DAMAGED);
    }

    @Test
    void aSpreadsheetIsUnsupported() {
        byte[] workbook = DocxFile.zip(Map.of(
                "_rels/.rels",
                "<Relationships xmlns=\"x\"><Relationship Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        + "</Relationships>",
                "xl/workbook.xml",
                "<workbook/>"));
        assertThat(refused(workbook).category()).isEqualTo(Category.UNSUPPORTED);
    }

    @Test
    void brokenXmlIsDamagedAndAnExternalEntityIsNeverRead() {
        assertThat(refused(DocxFile.withBody("<w:p>").bytes()).category()).isEqualTo(Category.DAMAGED);
        byte[] entity = DocxFile.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));
        assertThat(refused(entity).category()).isIn(Category.DAMAGED, Category.EMPTY);
    }

    @Test
    void aPartJustAboveTheLimitOfBytesIsTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int written = 0; written <= OoxmlPackage.MAX_PART_BYTES; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertThat(refused(bytes.toByteArray()).category()).isEqualTo(Category.TOO_LARGE);
    }

    @Test
    void nestingJustAboveTheLimitIsTooLarge() {
        int depth = OoxmlPackage.MAX_DEPTH;
        byte[] deep = DocxFile.withBody("<w:ins>".repeat(depth) + p("x") + "</w:ins>".repeat(depth))
                .bytes();
        assertThat(refused(deep).category()).isEqualTo(Category.TOO_LARGE);
    }

    @Test
    void tablesNestedAboveTheLimitAreTooLargeAndBelowItAreRead() throws UnreadableDocument {
        assertThat(Blocks.paragraphs(nestedTables(10))).containsExactly("sâu");
        assertThat(refused(nestedTables(FlowBlocks.MAX_NESTING + 1)).category()).isEqualTo(Category.TOO_LARGE);
    }

    /** Newer JDKs refuse both by default. */
    @Test
    void whatWordMayWriteIsReadOnEveryJdk() throws UnreadableDocument {
        String attributes = IntStream.range(0, 300)
                .mapToObj(i -> " w:rsid" + i + "=\"00A1\"")
                .collect(Collectors.joining());
        String runs = "<w:ins>".repeat(150) + p("sâu") + "</w:ins>".repeat(150);
        assertThat(Blocks.paragraphs(DocxFile.withBody(runs.replaceFirst("<w:ins>", "<w:ins" + attributes + ">"))
                        .bytes()))
                .containsExactly("sâu");
    }

    private static byte[] nestedTables(int depth) {
        return DocxFile.withBody(
                        "<w:tbl><w:tr><w:tc>".repeat(depth) + p("sâu") + "</w:tc></w:tr></w:tbl>".repeat(depth))
                .bytes();
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        assertThat(refused(container("EncryptedPackage")).category()).isEqualTo(Category.ENCRYPTED);
    }

    @Test
    void anotherFileInTheSameContainerIsUnsupportedAndABrokenOneDamaged() throws IOException {
        assertThat(refused(container("Workbook")).category()).isEqualTo(Category.UNSUPPORTED);
        assertThat(refused(container("WordDocument")).category()).isIn(Category.DAMAGED, Category.UNSUPPORTED);
        byte[] whole = container("WordDocument");
        assertThat(refused(Arrays.copyOf(whole, 700)).category()).isEqualTo(Category.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi Quyet dinh}",
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>",
                "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"x\"></w:wordDocument>",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>\n<!-- x --><pkg:package xmlns:pkg=\"x\">",
                "chỉ là chữ"
            })
    void otherFormatsUnderAWordNameAreUnsupported(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8)).category()).isEqualTo(Category.UNSUPPORTED);
    }

    @Test
    void htmlUnderAWordNameIsReadAsWhatItIs() throws UnreadableDocument {
        assertThat(Blocks.paragraphs("<html><p>Điều 1.</p></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Điều 1.");
    }

    @Test
    void aWebPageSavedByWordKeepsItsSettingsForWordToItself() throws UnreadableDocument {
        assertThat(Blocks.paragraphs(("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head>"
                                + "<meta charset=utf-8><!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Print</w:View>"
                                + "</w:WordDocument></xml><![endif]--></head><body><p class=MsoNormal>Điều 1.<o:p></o:p></p>")
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Điều 1.");
    }

    @Test
    void damagedBytesNeverThrowAnythingElse() {
        Random random = new Random(20210125);
        byte[] docx = DocxFile.withBody(p("Điều 1.") + p("Điều 2.")).bytes();
        byte[] html = "<table><tr><td rowspan=9>1<td colspan=0>2</table><ol><li>x".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] broken = (round % 2 == 0 ? docx : html).clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Blocks.document(broken);
            } catch (UnreadableDocument e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
