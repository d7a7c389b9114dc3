package vn.trichluc.natives;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import vn.trichluc.common.Sha256;

/**
 * Puts libraries into a folder that several processes share.
 *
 * <p>The folder's name is taken from what is in it, so that two versions never meet. Each file is written beside its
 * place and moved there whole: a reader sees all of it or nothing. A file that is there but differs (a disk that was
 * full, a machine that was switched off) is written anew.
 */
final class NativeFolder {
    private static final int KEY_DIGITS = 16;

    private final Path parent;

    NativeFolder(Path parent) {
        this.parent = parent;
    }

    /**
     * Writes files into a folder of their own unless an earlier run left them there.
     *
     * @param prefix the beginning of the folder's name
     * @param files the contents by file name
     * @return the folder that holds them all
     */
    Path hold(String prefix, SortedMap<String, byte[]> files) throws IOException {
        Path folder = parent.resolve(prefix + "-" + key(files));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (!holds(place, file.getValue())) {
                put(place, file.getValue());
            }
        }
        return folder;
    }

    private static void put(Path place, byte[] content) throws IOException {
        Path written = Files.createTempFile(place.toAbsolutePath().getParent(), "new-", ".tmp");
        try {
            Files.write(written, content);
            moveInto(place, written);
        } catch (IOException e) {
            // Windows refuses to replace a library in use: then another process has put it there meanwhile.
            if (!holds(place, content)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void moveInto(Path place, Path written) throws IOException {
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean holds(Path place, byte[] content) throws IOException {
        return Files.isRegularFile(place)
                && Files.size(place) == content.length
                && Arrays.equals(Files.readAllBytes(place), content);
    }

    private static String key(SortedMap<String, byte[]> files) {
        MessageDigest digest = Sha256.begun();
        files.forEach((name, content) -> {
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content);
        });
        return Sha256.end(digest).substring(0, KEY_DIGITS);
    }
}
