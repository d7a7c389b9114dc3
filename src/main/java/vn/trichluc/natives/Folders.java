package vn.trichluc.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes folders at the process's end, when nobody is left to hear of a failure. */
final class Folders {
    private Folders() {}

    static void deleteAsFarAsPossible(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Windows keeps loaded libraries until the process is gone; the system's own cleaning takes the folder.
            return;
        }
    }
}
