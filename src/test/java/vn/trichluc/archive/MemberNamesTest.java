package vn.trichluc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.archive.ArchiveMaker.bytes;
import static vn.trichluc.archive.ArchiveMaker.files;
import static vn.trichluc.archive.ArchiveMaker.sevenZ;
import static vn.trichluc.archive.ArchiveMaker.tar;
import static vn.trichluc.archive.ArchiveMaker.write;
import static vn.trichluc.archive.ArchiveMaker.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.text.legacy.LegacyEncoding;

class MemberNamesTest {
    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd             | etc/passwd",
                "a/../../b.pdf                | a/b.pdf",
                "/etc/passwd                  | etc/passwd",
                "//server/share/a.pdf         | server/share/a.pdf",
                "C:\\Windows\\a.pdf           | Windows/a.pdf",
                "c:a.pdf                      | a.pdf",
                "..\\..\\a.pdf                | a.pdf",
                "./a.pdf                      | a.pdf",
                "..                           | _",
                "''                           | _",
                "/                            | _",
                "a//b.pdf                     | a/b.pdf",
                "CON                          | _CON",
                "x/aux.pdf                    | x/_aux.pdf",
                "com1.tar.gz                  | _com1.tar.gz",
                "console.pdf                  | console.pdf",
                "a.pdf. .                     | a.pdf",
                "' . '                        | _",
                "a<b>:\"c?*.pdf               | a_b___c__.pdf",
                "quyết định 12/QĐ-UBND.pdf    | quyết định 12/QĐ-UBND.pdf",
            })
    void aNameBecomesARelativePathThatEverySystemTakes(String printed, String path) {
        assertThat(new MemberNames().path("", printed)).isEqualTo(path);
    }

    @Test
    void controlsAndWhatTurnsTheDirectionOfWritingAreReplaced() {
        assertThat(new MemberNames().path("", "a\0b\nc\u202Efdp.exe\u200B\uD800"))
                .isEqualTo("a_b_c_fdp.exe__");
    }

    @Test
    void namesInArchivesThemselvesAreMadeSafe() throws Exception {
        Map<String, byte[]> evil = files("../../out.txt", "1", "/etc/passwd", "2", "a/./b/../c.txt", "3");
        for (byte[] archive : List.of(zip(evil), tar(evil), sevenZ(evil))) {
            assertThat(Walked.of(write(folder, "a", archive)).names())
                    .containsExactly("out.txt", "etc/passwd", "a/b/c.txt");
        }
    }

    @Test
    void anOverlongNameKeepsItsBeginningAndItsEndingAndStaysApartFromItsLike() {
        MemberNames names = new MemberNames();
        String one = names.path("", "ệ".repeat(300) + "1.pdf");
        String two = names.path("", "ệ".repeat(300) + "2.pdf");
        assertThat(one).startsWith("ệệệ").endsWith(".pdf").isNotEqualTo(two);
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(MemberNames.MAX_PART_BYTES - 2, 200);
        assertThat(names.path("", "a".repeat(MemberNames.MAX_PART_BYTES))).isEqualTo("a".repeat(200));
        assertThat(names.path("", "a".repeat(201))).hasSize(200).contains("~");
    }

    @Test
    void anOverlongPathHasItsFoldersReplacedByOne() {
        String deep = "thư mục/".repeat(2_000) + "a.pdf";
        String path = new MemberNames().path("", deep);
        assertThat(path).matches("~[0-9a-f]{16}/a\\.pdf");
        assertThat(new MemberNames().path("", deep)).isEqualTo(path);
    }

    @Test
    void ofNamesThatAreEqualOrDifferByCaseOnlyTheLaterGetANumber() throws Exception {
        RawZip zip = new RawZip();
        zip.flags = 1 << 11;
        zip.file(bytes("Quyết định.pdf"), bytes("1"));
        zip.file(bytes("QUYẾT ĐỊNH.PDF"), bytes("2"));
        zip.file(bytes("Quyết định.pdf"), bytes("3"));
        zip.file(bytes("Quyết định~2.pdf"), bytes("4"));
        zip.file(bytes(Normalizer.normalize("Quyết định.pdf", Normalizer.Form.NFD)), bytes("5"));
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertThat(walked.names())
                .containsExactly(
                        "Quyết định.pdf",
                        "QUYẾT ĐỊNH~2.PDF",
                        "Quyết định~3.pdf",
                        "Quyết định~2~2.pdf",
                        "Quyết định~4.pdf");
        assertThat(walked.text("Quyết định~4.pdf")).isEqualTo("5");
    }

    @Test
    void twoArchivesOfOneNameKeepTheirFilesApart() throws Exception {
        RawZip zip = new RawZip();
        zip.file(bytes("b.zip"), zip(files("a.txt", "1")));
        zip.file(bytes("B.ZIP"), zip(files("a.txt", "2")));
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertThat(walked.names()).containsExactly("b.zip/a.txt", "B~2.ZIP/a.txt");
    }

    @Test
    void manyEqualNamesTakeLinearTime() {
        MemberNames names = new MemberNames();
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = names.path("", "a.pdf"); // looking for a free number from 2 on would take hours
        }
        assertThat(last).isEqualTo("a~100000.pdf");
    }

    @Test
    void aNameInDecomposedLettersIsComposed() throws Exception {
        String name = "Quyết định số 12.pdf";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Normalizer.normalize(name, Normalizer.Form.NFD), bytes("x"));
        for (byte[] archive : List.of(zip(files), tar(files), sevenZ(files))) {
            assertThat(Walked.of(write(folder, "a", archive)).names()).containsExactly(name);
        }
    }

    @Test
    void namesThatDoNotSayTheirEncodingAreReadAsWhatMakesThemVietnamese() throws Exception {
        List<String> names = List.of("Quyết định 12.txt", "Kế hoạch khuyến công.txt", "du toan.txt");
        for (String encoding : List.of("windows-1258", "TCVN3", "VNI", "UTF-8")) {
            RawZip zip = new RawZip();
            for (String name : names) {
                zip.file(encoded(name, encoding), bytes("x"));
            }
            assertThat(Walked.of(write(folder, "a.zip", zip.bytes())).names())
                    .as(encoding)
                    .isEqualTo(names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "TCVN3", "UTF-8"})
    void aTarsNamesAreReadAsWhatMakesThemVietnamese(String encoding) throws Exception {
        byte[] tar = tar(files("0123456789012345678901234567890123456789.txt", "x"));
        byte[] name = encoded("Quyết định số 12.txt", encoding);
        Arrays.fill(tar, 0, 100, (byte) 0);
        System.arraycopy(name, 0, tar, 0, name.length);
        Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xFF;
        }
        byte[] checksum = bytes("0" + Integer.toOctalString(sum) + "\0 ");
        System.arraycopy(checksum, 0, tar, 148, checksum.length);
        assertThat(Walked.of(write(folder, "a.tar", tar)).names()).containsExactly("Quyết định số 12.txt");
    }

    @Test
    void aNameThatIsNotVietnameseIsInTheZipsOwnEncoding() throws Exception {
        RawZip zip = new RawZip();
        zip.file(new byte[] {'B', (byte) 0x81, 'c', 'h', 'e', 'r', '.', 't', 'x', 't'}, bytes("x"));
        assertThat(Walked.of(write(folder, "a.zip", zip.bytes())).names()).containsExactly("Bücher.txt");
    }

    @Test
    void theUnicodeNameOfAZipCountsWhereItBelongsToThePrintedOne() throws Exception {
        byte[] printed = bytes("Quy?t d?nh.txt");
        RawZip zip = new RawZip();
        zip.extra = unicodePath(RawZip.crc(printed), "Quyết định.txt");
        zip.file(printed, bytes("x"));
        zip.extra = unicodePath(1, "stale.txt");
        zip.file(bytes("renamed.txt"), bytes("y"));
        assertThat(Walked.of(write(folder, "a.zip", zip.bytes())).names())
                .containsExactly("Quyết định.txt", "renamed.txt");
    }

    private static byte[] unicodePath(int crc, String name) {
        byte[] utf8 = bytes(name);
        ByteBuffer field = ByteBuffer.allocate(9 + utf8.length).order(ByteOrder.LITTLE_ENDIAN);
        field.putShort((short) 0x7075)
                .putShort((short) (5 + utf8.length))
                .put((byte) 1)
                .putInt(crc)
                .put(utf8);
        return field.array();
    }

    private static byte[] encoded(String name, String encoding) {
        if (encoding.equals("windows-1258")) {
            return windows(name);
        }
        return LegacyEncoding.named(encoding)
                .map(legacy -> LegacyEncoding.bytes(legacy.encode(name)))
                .orElseGet(() -> bytes(name));
    }

    /** Windows' page has ê, ă and ơ as letters and tones as marks behind them. */
    private static byte[] windows(String name) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String one = String.valueOf(c);
            if (WINDOWS_VIETNAMESE.newEncoder().canEncode(one)) {
                marks.append(c);
                continue;
            }
            String parts = Normalizer.normalize(one, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            marks.append(Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return marks.toString().getBytes(WINDOWS_VIETNAMESE);
    }
}
