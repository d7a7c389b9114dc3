package vn.trichluc.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Computes a fingerprint of everything that a result depends on beside the document: every class and resource of the
 * program and its libraries, and its configuration. Two builds that differ in a byte differ here, so that no result
 * outlives the program that made it.
 */
public final class ProgramFingerprint {
    private static final int DIGITS = 16;

    private ProgramFingerprint() {}

    /**
     * Returns the fingerprint, 16 hexadecimal digits.
     *
     * @param classPath the class path of the program: jars, of which the tables of contents count, and folders
     * @param configuration all settings that change how a document is read
     * @throws EnvironmentUnusable if the program cannot be read
     */
    public static String of(String classPath, List<String> configuration) {
        MessageDigest digest = Sha256.begun();
        try {
            for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    folder(path, digest);
                } else if (Files.isRegularFile(path)) {
                    jar(path, digest);
                }
            }
        } catch (IOException e) {
            throw new EnvironmentUnusable("the program cannot read itself: " + e.getMessage(), e);
        }
        configuration.forEach(line -> add(digest, line, line.length()));
        return Sha256.end(digest).substring(0, DIGITS);
    }

    private static void jar(Path path, MessageDigest digest) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            jar.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(digest, entry.getName(), entry.getCrc()));
        }
    }

    private static void folder(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            CRC32 crc = new CRC32();
            crc.update(Files.readAllBytes(file));
            add(digest, folder.relativize(file).toString(), crc.getValue());
        }
    }

    private static void add(MessageDigest digest, String text, long number) {
        digest.update((text + "\u0000" + number + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
