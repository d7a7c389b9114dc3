package vn.trichluc.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {
    @TempDir
    private Path parent;

    @Test
    void holdsEachFileUnderItsName() throws IOException {
        Path folder = new NativeFolder(parent).hold("natives-x", files("one", "two"));
        assertThat(folder.getParent()).isEqualTo(parent);
        assertThat(folder.getFileName().toString()).matches("natives-x-[0-9a-f]{16}");
        assertThat(folder.resolve("a.so")).hasContent("one");
        assertThat(folder.resolve("b.so")).hasContent("two");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        Path folder = new NativeFolder(parent).hold("natives-x", files("one", "two"));
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("a.so", "b.so");
        }
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        Path folder = new NativeFolder(parent).hold("natives-x", files("one", "two"));
        Object before = Files.readAttributes(folder.resolve("a.so"), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        assertThat(new NativeFolder(parent).hold("natives-x", files("one", "two")))
                .isEqualTo(folder);
        Object after = Files.readAttributes(folder.resolve("a.so"), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void writesADamagedFileAnew() throws IOException {
        Path folder = new NativeFolder(parent).hold("natives-x", files("one", "two"));
        Files.writeString(folder.resolve("a.so"), "0ne");
        Files.writeString(folder.resolve("b.so"), "");
        new NativeFolder(parent).hold("natives-x", files("one", "two"));
        assertThat(folder.resolve("a.so")).hasContent("one");
        assertThat(folder.resolve("b.so")).hasContent("two");
    }

    @Test
    void keepsOtherContentsInAnotherFolder() throws IOException {
        Path one = new NativeFolder(parent).hold("natives-x", files("one", "two"));
        Path other = new NativeFolder(parent).hold("natives-x", files("one", "three"));
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void servesManyThatStartAtOnce() throws Exception {
        byte[] large = new byte[2_000_000];
        new Random(1).nextBytes(large);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("a.so", large);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> starts = IntStream.range(0, 8)
                    .<Callable<byte[]>>mapToObj(i -> () -> Files.readAllBytes(
                            new NativeFolder(parent).hold("natives-x", files).resolve("a.so")))
                    .collect(Collectors.toList());
            for (Future<byte[]> start : workers.invokeAll(starts)) {
                assertThat(start.get()).isEqualTo(large);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "no folder");
        assertThatThrownBy(() -> new NativeFolder(file).hold("natives-x", files("one", "two")))
                .isInstanceOf(IOException.class);
    }

    private static SortedMap<String, byte[]> files(String first, String second) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("a.so", first.getBytes(StandardCharsets.UTF_8));
        files.put("b.so", second.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
