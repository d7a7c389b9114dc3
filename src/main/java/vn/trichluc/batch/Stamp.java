package vn.trichluc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * The properties that show without reading whether a file on the disk is unchanged.
 *
 * @param bytes its size
 * @param modifiedNanos the time of its last change, since 1970
 */
record Stamp(long bytes, long modifiedNanos) {
    static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
