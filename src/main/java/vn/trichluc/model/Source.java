package vn.trichluc.model;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as it stands in the output: the file's name without its folder
 */
public record Source(String name, Path path) {
    public static Source of(Path path) {
        Path file = path.getFileName();
        return new Source(file == null ? path.toString() : file.toString(), path);
    }
}
