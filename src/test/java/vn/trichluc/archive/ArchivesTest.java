package vn.trichluc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trichluc.archive.ArchiveMaker.bytes;
import static vn.trichluc.archive.ArchiveMaker.files;
import static vn.trichluc.archive.ArchiveMaker.packed;
import static vn.trichluc.archive.ArchiveMaker.sevenZ;
import static vn.trichluc.archive.ArchiveMaker.tar;
import static vn.trichluc.archive.ArchiveMaker.write;
import static vn.trichluc.archive.ArchiveMaker.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.UnreadableDocument.Category;

class ArchivesTest {
    private static final Map<String, byte[]> TWO =
            files("2021/quyết định.txt", "Điều 1. Phê duyệt", "b.txt", "14.200 triệu đồng");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ZipMethod.class,
            names = {"STORED", "DEFLATED", "BZIP2", "XZ"})
    void aZipOfAnyUsualMethodGivesItsFiles(ZipMethod method) throws Exception {
        // what cannot be written here, Deflate64, is read by the same library that reads bzip2
        if (method == ZipMethod.DEFLATED || method == ZipMethod.STORED) {
            assertGivesBoth(write(folder, "a.zip", zip(TWO, method)));
        } else {
            RawZip zip = new RawZip();
            zip.method = method.getCode();
            zip.flags = 1 << 11;
            for (Map.Entry<String, byte[]> file : TWO.entrySet()) {
                byte[] squeezed = packed(method == ZipMethod.XZ ? "xz" : "bzip2", file.getValue());
                int at = zip.size();
                zip.local(bytes(file.getKey()), squeezed, file.getValue());
                zip.listed(bytes(file.getKey()), squeezed.length, file.getValue(), at);
            }
            assertGivesBoth(write(folder, "a.zip", zip.bytes()));
        }
    }

    @Test
    void aTarGivesItsFiles() throws Exception {
        assertGivesBoth(write(folder, "a.tar", tar(TWO)));
    }

    @Test
    void aSevenZGivesItsFiles() throws Exception {
        assertGivesBoth(write(folder, "a.7z", sevenZ(TWO)));
    }

    @ParameterizedTest
    @CsvSource({"gz, a.tar.gz", "gz, a.tgz", "bzip2, a.tar.bz2", "xz, a.tar.xz", "gz, without-ending"})
    void aPackedTarGivesItsFilesAsIfItWereNotPacked(String method, String name) throws Exception {
        assertGivesBoth(write(folder, name, packed(method, tar(TWO))));
    }

    @ParameterizedTest
    @CsvSource({"gz, a.txt.gz", "bzip2, a.txt.bz2", "xz, a.txt.xz"})
    void aPackedFileGivesItselfUnderItsNameWithoutTheEnding(String method, String name) throws Exception {
        Walked walked = Walked.of(write(folder, name, packed(method, bytes("Điều 1"))));
        assertThat(walked.names()).containsExactly("a.txt");
        assertThat(walked.text("a.txt")).isEqualTo("Điều 1");
        assertThat(walked.problems).isEmpty();
    }

    @Test
    void gzipFilesOneBehindTheOtherAreOne() throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(packed("gz", bytes("một ")));
        both.writeBytes(packed("gz", bytes("hai")));
        Walked walked = Walked.of(write(folder, "a.txt.gz", both.toByteArray()));
        assertThat(walked.text("a.txt")).isEqualTo("một hai");
        Walked inside = Walked.of(write(folder, "b.zip", zip(Map.of("a.txt.gz", both.toByteArray()))));
        assertThat(inside.text("a.txt.gz/a.txt")).isEqualTo("một hai");
    }

    @Test
    void archivesInsideArchivesAreWalkedUnderTheirNames() throws Exception {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("x/b.zip", zip(files("c.txt", "1")));
        outer.put("d.tar.gz", packed("gz", tar(files("e/f.txt", "2"))));
        outer.put("g.7z", sevenZ(files("h.txt", "3")));
        outer.put("i.txt", bytes("4"));
        for (byte[] archive : List.of(zip(outer), tar(outer), sevenZ(outer), packed("gz", tar(outer)))) {
            Walked walked = Walked.of(write(folder, "a", archive));
            assertThat(walked.names()).containsExactly("x/b.zip/c.txt", "d.tar.gz/e/f.txt", "g.7z/h.txt", "i.txt");
            assertThat(walked.text("x/b.zip/c.txt") + walked.text("d.tar.gz/e/f.txt") + walked.text("g.7z/h.txt"))
                    .isEqualTo("123");
            assertThat(walked.problems).isEmpty();
        }
    }

    @Test
    void anOfficeFileIsADocumentWhateverItsNameAndWhereverItsPartsStand() throws Exception {
        byte[] word = zip(files("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>"));
        byte[] listedLast = zip(files("word/document.xml", "<w:document/>", "[Content_Types].xml", "<Types/>"));
        byte[] openDocument = zip(files("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"));
        for (byte[] document : List.of(word, listedLast, openDocument)) {
            assertThat(Archives.isArchive(write(folder, "without-ending", document)))
                    .isFalse();
            Walked walked = Walked.of(write(folder, "a.zip", zip(Map.of("b", document, "c.docx", document))));
            assertThat(walked.members).containsOnlyKeys("b", "c.docx");
            assertThat(walked.members.get("b")).isEqualTo(document);
            assertThat(walked.problems).isEmpty();
        }
    }

    @Test
    void anArchiveIsToldByItsFirstBytes() throws Exception {
        assertThat(Archives.isArchive(write(folder, "zip", zip(TWO)))).isTrue();
        assertThat(Archives.isArchive(write(folder, "tar", tar(TWO)))).isTrue();
        assertThat(Archives.isArchive(write(folder, "7z", sevenZ(TWO)))).isTrue();
        assertThat(Archives.isArchive(write(folder, "gz", packed("gz", bytes("x")))))
                .isTrue();
        assertThat(Archives.isArchive(write(folder, "bz2", packed("bzip2", bytes("x")))))
                .isTrue();
        assertThat(Archives.isArchive(write(folder, "xz", packed("xz", bytes("x")))))
                .isTrue();
        assertThat(Archives.isArchive(write(folder, "empty.zip", zip(Map.of()))))
                .isTrue();
        assertThat(Archives.isArchive(write(folder, "a.pdf", bytes("%PDF-1.7"))))
                .isFalse();
        assertThat(Archives.isArchive(write(folder, "pdf.zip", bytes("%PDF-1.7"))))
                .isFalse();
        assertThat(Archives.isArchive(write(folder, "a.txt", bytes("ỦY BAN NHÂN DÂN"))))
                .isFalse();
        assertThat(Archives.isArchive(write(folder, "zero.txt", new byte[2_048])))
                .isFalse();
        assertThat(Archives.isArchive(folder)).isFalse();
        assertThat(Archives.isArchive(folder.resolve("missing.zip"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip.002", "a.7z.013", "a.z01", "a.r00"})
    void aLaterVolumeIsToldByItsNameAndSaysWhatToDo(String name) throws Exception {
        Path volume = write(folder, name, bytes("bytes of the middle"));
        assertThat(Archives.isArchive(volume)).isTrue();
        assertOneProblem(Walked.of(volume), "", Category.UNSUPPORTED, "several volumes; join them first");
    }

    @Test
    void theFirstAndTheLastVolumeSayWhatToDo() throws Exception {
        byte[] whole = sevenZ(TWO);
        byte[] first = Arrays.copyOf(whole, whole.length / 2);
        assertOneProblem(
                Walked.of(write(folder, "a.7z.001", first)), "", Category.UNSUPPORTED, "several volumes; join them");
        RawZip last = new RawZip();
        last.file(bytes("a.txt"), bytes("x"));
        assertOneProblem(
                Walked.of(write(folder, "a.zip", last.bytes(1))),
                "",
                Category.UNSUPPORTED,
                "several volumes; join them");
    }

    @ParameterizedTest
    @CsvSource({
        "526172211A0700, RAR",
        "4D53434600000000, CAB",
        "28B52FFD, Zstandard",
        "4C5A495001, lzip",
        "0000002D6C68352D, LZH"
    })
    void aKindThatIsNotReadIsNamedAndSaysWhatToDo(String magic, String kind) throws Exception {
        byte[] head = HexFormat.of().parseHex(magic);
        if (kind.equals("LZH")) {
            head = Arrays.copyOfRange(head, 1, head.length);
        }
        Path file = write(folder, "a", Arrays.copyOf(head, 600));
        assertThat(Archives.isArchive(file)).isTrue();
        assertOneProblem(Walked.of(file), "", Category.UNSUPPORTED, "found a " + kind + " archive");
        Walked inside = Walked.of(write(folder, "b.zip", zip(Map.of("x", Files.readAllBytes(file)))));
        assertOneProblem(inside, "x", Category.UNSUPPORTED, "found a " + kind + " archive");
    }

    @Test
    void aFileThatOnlyItsNameMakesAnArchiveSaysSo() throws Exception {
        Path page = write(folder, "a.7z", bytes("<!DOCTYPE html><title>404</title>"));
        assertThat(Archives.isArchive(page)).isTrue();
        assertOneProblem(Walked.of(page), "", Category.UNSUPPORTED, "found something else");
    }

    @Test
    void aZipBehindAProgramThatUnpacksItIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("MZ".repeat(1_000)));
        out.writeBytes(zip(TWO));
        assertGivesBoth(write(folder, "a.zip", out.toByteArray()));
    }

    @Test
    void aZip64IsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, byte[]> file : TWO.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }
        assertGivesBoth(write(folder, "a.zip", out.toByteArray()));
    }

    @Test
    void anArchiveWithoutFilesIsToldEmpty() throws Exception {
        byte[] emptyTar = tar(Map.of());
        assertOneProblem(Walked.of(write(folder, "a.zip", zip(Map.of()))), "", Category.EMPTY, "found none");
        assertOneProblem(Walked.of(write(folder, "a.tar", emptyTar)), "", Category.EMPTY, "found none");
        assertOneProblem(Walked.of(write(folder, "a.tgz", packed("gz", emptyTar))), "", Category.EMPTY, "found none");
        assertOneProblem(Walked.of(write(folder, "a.7z", sevenZ(Map.of()))), "", Category.EMPTY, "found none");
        assertOneProblem(Walked.of(write(folder, "b.zip", new byte[0])), "", Category.EMPTY, "an empty file");
        Walked inside = Walked.of(write(folder, "c.zip", zip(Map.of("d.zip", zip(Map.of())))));
        assertOneProblem(inside, "d.zip", Category.EMPTY, "found none");
    }

    @Test
    void aMissingArchiveIsAProblem() throws Exception {
        assertOneProblem(Walked.of(folder.resolve("a.zip")), "", Category.MISSING, "found none");
    }

    @Test
    void anEmptyMemberIsHandedOver() throws Exception {
        for (byte[] archive : List.of(zip(files("a.txt", "")), tar(files("a.txt", "")), sevenZ(files("a.txt", "")))) {
            Walked walked = Walked.of(write(folder, "a", archive));
            assertThat(walked.names()).containsExactly("a.txt");
            assertThat(walked.problems).isEmpty();
        }
    }

    @Test
    void whatMacosKeepsBesideAFileIsNone() throws Exception {
        byte[] fork = {0, 5, 0x16, 7, 0, 2, 0, 0};
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.pdf", bytes("%PDF-"));
        files.put("__MACOSX/._a.pdf", fork);
        files.put("._named-so.txt", bytes("Điều 1"));
        Walked walked = Walked.of(write(folder, "a.zip", zip(files)));
        assertThat(walked.names()).containsExactly("a.pdf", "._named-so.txt");
        assertThat(walked.problems).isEmpty();
    }

    @Test
    void aVisitorMayLeaveMembersUnread() throws Exception {
        for (byte[] archive :
                List.of(zip(TWO), tar(TWO), sevenZ(TWO), packed("gz", tar(TWO)), zip(Map.of("t.tar", tar(TWO))))) {
            List<String> seen = new ArrayList<>();
            new Archives(ArchiveLimits.DEFAULT).walk(write(folder, "a", archive), new Visitor() {
                @Override
                public void member(Member member) {
                    seen.add(member.name());
                }

                @Override
                public void problem(String name, Category category, String reason) {
                    seen.add(reason);
                }
            });
            assertThat(seen).hasSize(2).allMatch(name -> name.endsWith(".txt"));
        }
    }

    @Test
    void whatTheVisitorThrowsOfItsOwnEndsTheWalk() throws Exception {
        IOException own = new IOException("no space left on device");
        byte[] inner = zip(TWO);
        for (byte[] archive : List.of(inner, tar(TWO), sevenZ(TWO), zip(Map.of("b.zip", inner)))) {
            Path path = write(folder, "a", archive);
            assertThatThrownBy(() -> new Archives(ArchiveLimits.DEFAULT).walk(path, throwing(own)))
                    .isSameAs(own);
        }
    }

    private static Visitor throwing(IOException own) {
        return new Visitor() {
            @Override
            public void member(Member member) throws IOException {
                throw own;
            }

            @Override
            public void problem(String name, Category category, String reason) {
                throw new AssertionError(reason);
            }
        };
    }

    @Test
    void aFaultOfTheDataIsTheMembersProblemHoweverTheVisitorWrapsIt() throws Exception {
        byte[] broken = zip(files("a.txt", "Điều 1", "b.txt", "Điều 2"), ZipMethod.STORED);
        broken[30 + 5 + 1] ^= 1;
        Walked walked = new Walked();
        new Archives(ArchiveLimits.DEFAULT).walk(write(folder, "a.zip", broken), new Visitor() {
            @Override
            public void member(Member member) {
                try {
                    walked.member(member);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void problem(String name, Category category, String reason) {
                walked.problem(name, category, reason);
            }
        });
        assertThat(walked.names()).containsExactly("b.txt");
        assertOneProblem(walked, "a.txt", Category.DAMAGED, "checksum is wrong");
    }

    @Test
    void whoReadsAsManyBytesAsAreStatedLearnsOfAWrongChecksumToo() throws Exception {
        byte[] broken = zip(files("a.txt", "Điều 1"), ZipMethod.STORED);
        broken[30 + 5 + 1] ^= 1;
        List<String> reasons = new ArrayList<>();
        new Archives(ArchiveLimits.DEFAULT).walk(write(folder, "a.zip", broken), new Visitor() {
            @Override
            public void member(Member member) throws IOException {
                member.content().readNBytes((int) member.size());
            }

            @Override
            public void problem(String name, Category category, String reason) {
                reasons.add(reason);
            }
        });
        assertThat(reasons).hasSize(1);
    }

    @Test
    void temporaryFilesAreGoneAfterTheWalk() throws Exception {
        Path spool = Files.createDirectory(folder.resolve("spool"));
        Path archive = write(folder, "a.zip", zip(Map.of("b.zip", zip(Map.of("c.7z", sevenZ(TWO))))));
        List<Long> during = new ArrayList<>();
        Visitor counting = new Visitor() {
            @Override
            public void member(Member member) throws IOException {
                try (Stream<Path> files = Files.list(spool)) {
                    during.add(files.count());
                }
            }

            @Override
            public void problem(String name, Category category, String reason) {
                throw new AssertionError(reason);
            }
        };
        new Archives(ArchiveLimits.DEFAULT, spool).walk(archive, counting);
        assertThat(during).containsExactly(2L, 2L);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotHoldTemporaryFilesIsTheEnvironments() throws Exception {
        Path archive = write(folder, "a.zip", zip(Map.of("b.zip", zip(TWO))));
        assertThatThrownBy(
                        () -> new Archives(ArchiveLimits.DEFAULT, folder.resolve("none")).walk(archive, new Walked()))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("free some space, or choose another folder");
    }

    @Test
    void memberSizesAreThoseThatTheArchiveStates() throws Exception {
        List<Long> sizes = new ArrayList<>();
        Visitor visitor = new Visitor() {
            @Override
            public void member(Member member) throws IOException {
                sizes.add(member.size());
                try (InputStream in = member.content()) {
                    in.readAllBytes();
                }
            }

            @Override
            public void problem(String name, Category category, String reason) {
                throw new AssertionError(reason);
            }
        };
        Archives archives = new Archives(ArchiveLimits.DEFAULT);
        Map<String, byte[]> one = files("a.txt", "Điều 1");
        archives.walk(write(folder, "a.zip", zip(one)), visitor);
        archives.walk(write(folder, "a.tar", tar(one)), visitor);
        archives.walk(write(folder, "a.7z", sevenZ(one)), visitor);
        archives.walk(write(folder, "a.txt.gz", packed("gz", bytes("Điều 1"))), visitor);
        assertThat(sizes).containsExactly(9L, 9L, 9L, Member.UNKNOWN_SIZE);
    }

    private static void assertGivesBoth(Path archive) throws IOException {
        Walked walked = Walked.of(archive);
        assertThat(walked.problems).isEmpty();
        assertThat(walked.names()).containsExactly("2021/quyết định.txt", "b.txt");
        assertThat(walked.text("2021/quyết định.txt")).isEqualTo("Điều 1. Phê duyệt");
        assertThat(walked.text("b.txt")).isEqualTo("14.200 triệu đồng");
    }

    private static void assertOneProblem(Walked walked, String name, Category category, String reason) {
        assertThat(walked.troubles()).containsExactly(name + " " + category);
        assertThat(walked.problems.get(0).reason()).contains(reason).doesNotContain("\n");
    }
}
