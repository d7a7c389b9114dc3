package vn.trichluc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.archive.ArchiveMaker.bytes;
import static vn.trichluc.archive.ArchiveMaker.files;
import static vn.trichluc.archive.ArchiveMaker.packed;
import static vn.trichluc.archive.ArchiveMaker.sevenZ;
import static vn.trichluc.archive.ArchiveMaker.tar;
import static vn.trichluc.archive.ArchiveMaker.write;
import static vn.trichluc.archive.ArchiveMaker.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Heavy;
import vn.trichluc.model.UnreadableDocument.Category;

/** Each limit and rule of docs/archives.md, with an archive just above it. */
@Heavy("unpacks archives of gigabytes")
class HostileArchivesTest {
    private static final int MB = 1 << 20;

    /** As the default, but small enough to be tried: 3 deep, 5 members, 2 MB each, 8 MB in all, 50 to 1 above 1 MB. */
    private static final ArchiveLimits SMALL = new ArchiveLimits(3, 5, 2 * MB, 8 * MB, 50, MB);

    @TempDir
    private Path folder;

    @Test
    void aMemberThatUnpacksAboveTheRatioIsRefusedAndTheRestGoesOn() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[MB + 70_000]);
        files.put("good.txt", bytes("Điều 1"));
        files.put("noise", noise(MB));
        Walked walked = Walked.of(write(folder, "a.zip", zip(files)), SMALL);
        assertThat(walked.names()).containsExactly("good.txt", "noise");
        assertOneProblem(walked, "bomb.txt", Category.TOO_LARGE, "zip bomb");
    }

    @Test
    void anArchiveThatUnpacksAboveTheRatioEndsTheWalk() throws Exception {
        for (String method : List.of("gz", "bzip2", "xz")) {
            Path bomb = write(folder, "a." + method, packed(method, new byte[MB + 70_000]));
            assertOneProblem(Walked.of(bomb, SMALL), "", Category.TOO_LARGE, "zip bomb");
            Path tarred = write(folder, "a.tar." + method, packed(method, tar(Map.of("a.txt", new byte[MB + 70_000]))));
            assertOneProblem(Walked.of(tarred, SMALL), "", Category.TOO_LARGE, "zip bomb");
        }
        Path sevenZ = write(folder, "a.7z", sevenZ(Map.of("a.txt", new byte[MB + 70_000])));
        assertOneProblem(Walked.of(sevenZ, SMALL), "", Category.TOO_LARGE, "zip bomb");
    }

    @Test
    void aBombInsideABombCountsAgainstTheOutermost() throws Exception {
        // each layer is below the ratio of 50 by itself, together they are above
        byte[] inner = zip(Map.of("a.bin", new byte[MB / 2]));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            outer.put(i + ".zip", inner);
        }
        Walked walked = Walked.of(write(folder, "a.zip", zip(outer)), SMALL);
        assertThat(walked.problems).hasSize(1);
        assertThat(walked.problems.get(0).name()).isEmpty();
        assertThat(walked.problems.get(0).reason()).contains("zip bomb");
        assertThat(walked.members).hasSizeLessThan(4);
    }

    @Test
    void aMemberAboveTheLimitIsRefusedAndTheRestGoesOn() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("large", noise(2 * MB + 1));
        files.put("good.txt", bytes("Điều 1"));
        for (byte[] archive : List.of(zip(files), tar(files), sevenZ(files), packed("gz", tar(files)))) {
            Walked walked = Walked.of(write(folder, "a", archive), SMALL);
            assertThat(walked.names()).containsExactly("good.txt");
            assertOneProblem(walked, "large", Category.TOO_LARGE, "expected at most 2097152 bytes");
        }
        Path one = write(folder, "a.bin.gz", packed("gz", noise(2 * MB + 1)));
        assertOneProblem(Walked.of(one, SMALL), "a.bin", Category.TOO_LARGE, "expected at most 2097152 bytes");
    }

    @Test
    void aMemberOfJustTheLimitIsRead() throws Exception {
        Map<String, byte[]> files = Map.of("a", noise(2 * MB));
        for (byte[] archive : List.of(zip(files), tar(files), sevenZ(files))) {
            assertThat(Walked.of(write(folder, "a", archive), SMALL).problems).isEmpty();
        }
    }

    @Test
    void moreBytesInAllThanTheLimitEndTheWalk() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".bin", noise(2 * MB - 1_000));
        }
        for (byte[] archive : List.of(zip(files), sevenZ(files), packed("gz", tar(files)))) {
            Walked walked = Walked.of(write(folder, "a", archive), SMALL);
            assertThat(walked.names()).contains("0.bin", "1.bin", "2.bin").doesNotContain("4.bin");
            assertOneProblem(walked, "", Category.TOO_LARGE, "expected at most 8388608 bytes unpacked");
        }
    }

    @Test
    void moreMembersThanTheLimitEndTheWalk() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".txt", bytes("x"));
        }
        assertThat(Walked.of(write(folder, "five.zip", zip(files)), SMALL).problems)
                .isEmpty();
        files.put("folder/", new byte[0]);
        for (byte[] archive : List.of(zip(files), tar(files), sevenZ(files))) {
            Walked walked = Walked.of(write(folder, "a", archive), SMALL);
            assertOneProblem(walked, "", Category.TOO_LARGE, "expected at most 5 files and folders");
        }
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("a.zip", zip(files("1", "1", "2", "2")));
        outer.put("b.zip", zip(files("1", "1", "2", "2")));
        Walked nested = Walked.of(write(folder, "nested.zip", zip(outer)), SMALL);
        assertThat(nested.names()).hasSize(3);
        assertOneProblem(nested, "", Category.TOO_LARGE, "expected at most 5 files and folders");
    }

    @Test
    void archivesTenThousandDeepEndAtTheLimit() throws Exception {
        byte[] zip = bytes("Điều 1");
        byte[] gzip = zip;
        for (int i = 0; i < 10_000; i++) {
            RawZip outer = new RawZip();
            outer.method = 0;
            outer.file(bytes("a"), zip);
            zip = outer.bytes();
            // packing costs the deflater 10,000 times over; a hundred tell the same
            gzip = i < 100 ? packed("gz", gzip) : gzip;
        }
        Walked zips = Walked.of(write(folder, "a.zip", zip));
        assertThat(zips.members).isEmpty();
        assertOneProblem(zips, "a/a/a/a/a/a/a/a", Category.TOO_LARGE, "at most 8 deep");
        Walked gzips = Walked.of(write(folder, "a.gz", gzip));
        assertThat(gzips.members).isEmpty();
        assertOneProblem(gzips, "a/a/a/a/a/a/a/a", Category.TOO_LARGE, "at most 8 deep");
    }

    @Test
    void archivesOfJustTheLimitsDepthAreRead() throws Exception {
        byte[] zip = bytes("Điều 1");
        for (int i = 0; i < 8; i++) {
            zip = zip(Map.of("a", zip));
        }
        assertThat(Walked.of(write(folder, "a.zip", zip)).names()).containsExactly("a/a/a/a/a/a/a/a");
    }

    @Test
    void filesThatShareTheirBytesAreReadOnce() throws Exception {
        // D. Fifield, A better zip bomb: every file's bytes hold the headers and bytes of those behind it
        byte[] content = bytes("Điều 1");
        RawZip zip = new RawZip();
        zip.method = 0;
        int[] at = new int[3];
        for (int i = 0; i < 3; i++) {
            at[i] = zip.size();
            zip.local(bytes("" + i), i < 2 ? new byte[0] : content, content);
        }
        for (int i = 0; i < 3; i++) {
            zip.listed(bytes("" + i), zip.size() - at[i] - 31, content, at[i]);
        }
        zip.listed(bytes("again"), content.length, content, at[2]);
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertThat(walked.names()).containsExactly("2");
        assertThat(walked.troubles()).containsExactly("0 DAMAGED", "1 DAMAGED", "again DAMAGED");
        assertThat(walked.problems).allMatch(problem -> problem.reason().contains("overlap"));
    }

    @Test
    void aFileWhoseBytesReachIntoTheListIsRefused() throws Exception {
        RawZip zip = new RawZip();
        zip.method = 0;
        byte[] content = bytes("Điều 1");
        zip.local(bytes("a"), content, content);
        zip.listed(bytes("a"), content.length + 10, content, 0);
        assertOneProblem(Walked.of(write(folder, "a.zip", zip.bytes())), "a", Category.DAMAGED, "overlap");
    }

    @Test
    void linksAndDevicesInATarAreSkippedWithAReason() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            special(tar, "symbolic.pdf", TarConstants.LF_SYMLINK);
            special(tar, "hard.pdf", TarConstants.LF_LINK);
            special(tar, "character", TarConstants.LF_CHR);
            special(tar, "block", TarConstants.LF_BLK);
            special(tar, "pipe", TarConstants.LF_FIFO);
            special(tar, "continued", TarConstants.LF_MULTIVOLUME);
            TarArchiveEntry good = new TarArchiveEntry("good.txt");
            good.setSize(1);
            tar.putArchiveEntry(good);
            tar.write('x');
            tar.closeArchiveEntry();
        }
        Walked walked = Walked.of(write(folder, "a.tar", out.toByteArray()));
        assertThat(walked.names()).containsExactly("good.txt");
        assertThat(walked.troubles())
                .containsExactly(
                        "symbolic.pdf UNSUPPORTED",
                        "hard.pdf UNSUPPORTED",
                        "character UNSUPPORTED",
                        "block UNSUPPORTED",
                        "pipe UNSUPPORTED",
                        "continued UNSUPPORTED");
        assertThat(walked.problems.subList(0, 2))
                .allMatch(problem -> problem.reason().contains("a link to another"));
        assertThat(walked.problems.subList(2, 5))
                .allMatch(problem -> problem.reason().contains("a device or a pipe"));
    }

    private static void special(TarArchiveOutputStream tar, String name, byte type) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, type);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    @Test
    void linksAndDevicesInAZipAreSkippedWithAReason() throws Exception {
        RawZip zip = new RawZip();
        zip.hostAndVersion = 3 << 8 | 20;
        zip.externalAttributes = 0xA1FF << 16;
        zip.file(bytes("link"), bytes("/etc/passwd"));
        zip.externalAttributes = 0x21FF << 16;
        zip.file(bytes("device"), bytes(""));
        zip.externalAttributes = 0x81FF << 16;
        zip.file(bytes("good.txt"), bytes("x"));
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertThat(walked.names()).containsExactly("good.txt");
        assertThat(walked.troubles()).containsExactly("link UNSUPPORTED", "device UNSUPPORTED");
    }

    @Test
    void anEncryptedMemberSaysSoInOneLine() throws Exception {
        RawZip zip = new RawZip();
        zip.flags = 1;
        zip.file(bytes("secret.pdf"), bytes("Điều 1"));
        zip.flags = 0;
        zip.file(bytes("open.txt"), bytes("Điều 2"));
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertThat(walked.names()).containsExactly("open.txt");
        assertOneProblem(walked, "secret.pdf", Category.ENCRYPTED, "unpack it with its password");
        Path sevenZ = write(folder, "a.7z", sevenZ(files("secret.pdf", "Điều 1"), 'p', 'w'));
        Walked other = Walked.of(sevenZ);
        assertThat(other.members).isEmpty();
        assertThat(other.problems).hasSize(1);
        assertThat(other.problems.get(0).category()).isEqualTo(Category.ENCRYPTED);
    }

    @Test
    void anUnusualMethodSaysWhatToDo() throws Exception {
        RawZip zip = new RawZip();
        zip.method = 98; // PPMd
        zip.file(bytes("a.txt"), bytes("Điều 1"));
        Walked walked = Walked.of(write(folder, "a.zip", zip.bytes()));
        assertOneProblem(walked, "a.txt", Category.UNSUPPORTED, "found method 98; pack it anew");
    }

    @Test
    void aTruncatedArchiveGivesWhatStandsBeforeTheBreakAndOneProblem() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes("Điều 1"));
        files.put("b.bin", noise(100_000));
        files.put("c.txt", bytes("Điều 3"));
        for (String kind : List.of("zip", "tar", "tar.gz")) {
            byte[] whole = kind.equals("zip") ? zip(files) : tar(files);
            byte[] archive = kind.equals("tar.gz") ? packed("gz", whole) : whole;
            Path cut = write(folder, "a." + kind, Arrays.copyOf(archive, archive.length / 2));
            Walked walked = Walked.of(cut);
            assertThat(walked.names()).as(kind).containsExactly("a.txt");
            assertThat(walked.text("a.txt")).isEqualTo("Điều 1");
            if (kind.equals("zip")) { // whose list of files is missing as well
                assertThat(walked.troubles()).containsExactly("b.bin DAMAGED", " DAMAGED");
            } else {
                assertOneProblem(walked, "b.bin", Category.DAMAGED, "what stands behind it in the archive is lost");
            }
            Walked inside = Walked.of(write(folder, "outer.zip", zip(Map.of("i", Files.readAllBytes(cut)))));
            assertThat(inside.names()).as(kind + " inside").containsExactly("i/a.txt");
        }
    }

    @Test
    void aTruncatedSevenZIsOneProblem() throws Exception {
        byte[] whole = sevenZ(files("a.txt", "Điều 1"));
        Path cut = write(folder, "a.7z", Arrays.copyOf(whole, whole.length - 10));
        assertOneProblem(Walked.of(cut), "", Category.DAMAGED, "get it anew");
    }

    @Test
    void aTarThatIsCutBetweenTwoFilesIsNotTakenForWhole() throws Exception {
        byte[] whole = tar(files("a.txt", "Điều 1", "b.txt", "Điều 2"));
        Walked walked = Walked.of(write(folder, "a.tar", Arrays.copyOf(whole, 2 * 512)));
        assertThat(walked.names()).containsExactly("a.txt");
        assertOneProblem(walked, "", Category.DAMAGED, "files may be missing");
    }

    @Test
    void aTruncatedStreamInsideATarBreaksOnlyItself() throws Exception {
        byte[] inner = packed("gz", tar(Map.of("x.bin", noise(50_000))));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("cut.tgz", Arrays.copyOf(inner, inner.length / 2));
        outer.put("good.txt", bytes("Điều 1"));
        for (byte[] archive : List.of(tar(outer), zip(outer), sevenZ(outer))) {
            Walked walked = Walked.of(write(folder, "a", archive));
            assertThat(walked.names()).containsExactly("good.txt");
            assertThat(walked.troubles()).containsExactly("cut.tgz/x.bin DAMAGED");
        }
    }

    @Test
    void oneDamagedMemberOfAZipIsOneProblem() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.bin", noise(1_000));
        files.put("b.txt", bytes("Điều 2"));
        byte[] stored = zip(files, ZipMethod.STORED);
        stored[500] ^= 1;
        Walked walked = Walked.of(write(folder, "a.zip", stored));
        assertThat(walked.names()).containsExactly("b.txt");
        assertOneProblem(walked, "a.bin", Category.DAMAGED, "its checksum is wrong");
    }

    @Test
    void aWrongChecksumOfGzipIsAProblemAfterItsFiles() throws Exception {
        byte[] gzip = packed("gz", tar(files("a.txt", "Điều 1")));
        gzip[gzip.length - 8] ^= 1;
        Walked walked = Walked.of(write(folder, "a.tgz", gzip));
        assertThat(walked.names()).containsExactly("a.txt");
        assertThat(walked.troubles()).containsExactly(" DAMAGED");
    }

    @Test
    void aHeaderOfATarThatWasChangedIsNotBelieved() throws Exception {
        byte[] tar = tar(files("a.txt", "Điều 1", "b.txt", "Điều 2"));
        tar[1_024] = 'c';
        Walked walked = Walked.of(write(folder, "a.tar", tar));
        assertThat(walked.names()).containsExactly("a.txt");
        assertOneProblem(walked, "", Category.DAMAGED, "checksum of a header is wrong");
    }

    @Test
    void anEndlessHeaderOfATarIsRefused() throws Exception {
        // a name of 3 MB: readers hold names in memory
        byte[] header = Arrays.copyOf(tar(Map.of("././@LongLink", new byte[0])), 512);
        header[156] = 'L';
        put(header, 124, "00014000000\0");
        checksum(header);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header);
        out.writeBytes(bytes("x".repeat(3 * MB)));
        out.writeBytes(tar(files("a.txt", "x")));
        Path archive = write(folder, "a.tar", out.toByteArray());
        assertOneProblem(Walked.of(archive), "", Category.TOO_LARGE, "expected at most 1048576 bytes before a file");
    }

    @Test
    void manyHeadersWithoutAFileAreRefused() throws Exception {
        byte[] one = Arrays.copyOf(tar(Map.of("ă".repeat(200), new byte[0])), 1_024); // PAX
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            out.writeBytes(one);
        }
        assertThat(Walked.of(write(folder, "a.tar", out.toByteArray())).problems)
                .hasSize(1);
    }

    @Test
    void aSparseFileIsNotBlownUp() throws Exception {
        byte[] header = Arrays.copyOf(tar(Map.of("sparse.bin", new byte[512])), 512);
        header[156] = 'S';
        put(header, 386, "00000000000\0");
        put(header, 398, "00000001000\0");
        put(header, 483, "77777777000\0"); // 8 GB
        for (String magic : List.of("ustar  \0", "ustar\00000")) { // of GNU, and of POSIX, which has no such files
            put(header, 257, magic);
            checksum(header);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(header);
            out.writeBytes(new byte[512]);
            out.writeBytes(tar(files("good.txt", "x")));
            Walked walked = Walked.of(write(folder, "a.tar", out.toByteArray()));
            assertThat(walked.problems).as(magic).isNotEmpty();
            assertThat(walked.problems.get(0).name()).isEqualTo("sparse.bin");
            assertThat(walked.members).doesNotContainKey("sparse.bin");
        }
    }

    private static void put(byte[] header, int at, String text) {
        System.arraycopy(bytes(text), 0, header, at, text.length());
    }

    private static void checksum(byte[] header) {
        put(header, 148, "        ");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, "0".repeat(6 - Integer.toOctalString(sum).length()) + Integer.toOctalString(sum) + "\0 ");
    }

    @Test
    void anXzThatAsksForTooMuchMemoryIsRefused() throws Exception {
        byte[] xz = packed("xz", bytes("Điều 1"));
        // block header: size, flags, filter 0x21, 1 byte of properties: the dictionary's size; then the CRC of it all
        xz[16] = 37; // 1.5 GiB
        CRC32 crc = new CRC32();
        int length = (xz[12] + 1) * 4;
        crc.update(xz, 12, length - 4);
        for (int i = 0; i < 4; i++) {
            xz[12 + length - 4 + i] = (byte) (crc.getValue() >>> (8 * i));
        }
        Walked walked = Walked.of(write(folder, "a.txt.xz", xz));
        assertThat(walked.members).isEmpty();
        assertThat(walked.problems).hasSize(1);
        assertThat(walked.problems.get(0).category()).isEqualTo(Category.TOO_LARGE);
        assertThat(walked.problems.get(0).reason()).contains("at most 256 MiB of memory");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noDamageThrows(int seed) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes("Điều 1. ".repeat(100)));
        files.put("b.zip", zip(files("c.txt", "x", "d.txt", "y")));
        files.put("e.tgz", packed("gz", tar(files("f.txt", "z"))));
        List<byte[]> archives = List.of(
                zip(files),
                zip(files, ZipMethod.STORED),
                tar(files),
                sevenZ(files),
                packed("gz", tar(files)),
                packed("bzip2", tar(files)),
                packed("xz", tar(files)));
        Random random = new Random(seed);
        for (int round = 0; round < 210; round++) {
            byte[] whole = archives.get(round % archives.size());
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hits = 1 + random.nextInt(8); hits > 0 && damaged.length > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Walked walked = Walked.of(write(folder, "round.zip", damaged));
            assertThat(walked.problems)
                    .as("seed %d round %d", seed, round)
                    .allSatisfy(
                            problem -> assertThat(problem.reason()).isNotBlank().doesNotContain("\n"));
        }
    }

    @Test
    void aFileThatIsCutWhileItIsReadIsAProblem() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".bin", noise(200_000));
        }
        for (byte[] archive : List.of(zip(files), tar(files))) {
            Path path = write(folder, "a", archive);
            Walked walked = new Walked();
            new Archives(ArchiveLimits.DEFAULT).walk(path, new Visitor() {
                @Override
                public void member(Member member) throws IOException {
                    walked.member(member);
                    if (walked.members.size() == 2) {
                        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                            file.setLength(500_000);
                        }
                    }
                }

                @Override
                public void problem(String name, Category category, String reason) {
                    walked.problem(name, category, reason);
                }
            });
            assertThat(walked.names()).containsExactly("0.bin", "1.bin");
            assertThat(walked.problems).isNotEmpty().allMatch(problem -> problem.category() == Category.DAMAGED);
        }
    }

    /** Memory and time: docs/archives.md has the figures. */
    @Test
    @Tag("slow")
    void aHundredThousandTinyFilesTakeLinearTimeAndLittleMemory() throws Exception {
        for (String kind : List.of("zip", "tgz")) {
            Path small = tiny(kind, 25_000);
            Path large = tiny(kind, 100_000);
            walkedNanos(small);
            assertThat(walkedNanos(large)).as(kind).isLessThan(8 * walkedNanos(small));
        }
    }

    private Path tiny(String kind, int count) throws IOException {
        Path path = folder.resolve(count + "." + kind);
        if (kind.equals("zip")) {
            RawZip zip = new RawZip();
            for (int i = 0; i < count; i++) {
                zip.file(bytes("2021/quyet-dinh-" + i + ".txt"), bytes("x"));
            }
            return Files.write(path, zip.bytes64());
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                TarArchiveEntry entry = new TarArchiveEntry("2021/quyet-dinh-" + i + ".txt");
                entry.setSize(1);
                tar.putArchiveEntry(entry);
                tar.write('x');
                tar.closeArchiveEntry();
            }
        }
        return path;
    }

    private static long walkedNanos(Path archive) throws IOException {
        long[] count = new long[2];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        new Archives(ArchiveLimits.DEFAULT).walk(archive, new Visitor() {
            @Override
            public void member(Member member) throws IOException {
                count[0] += member.content().readAllBytes().length;
            }

            @Override
            public void problem(String name, Category category, String reason) {
                throw new AssertionError(reason);
            }
        });
        assertThat(archive.getFileName().toString()).startsWith(String.valueOf(count[0]));
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }

    private static void assertOneProblem(Walked walked, String name, Category category, String reason) {
        assertThat(walked.troubles()).containsExactly(name + " " + category);
        assertThat(walked.problems.get(0).reason()).contains(reason).doesNotContain("\n");
    }
}
