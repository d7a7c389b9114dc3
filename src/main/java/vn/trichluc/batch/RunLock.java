package vn.trichluc.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;

/** Lets one run at a time write to an output folder. The lock is the operating system's and ends with the process. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws EnvironmentUnusable if another run has the folder, or it cannot be written to
     */
    static RunLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new EnvironmentUnusable(String.format(
                        Locale.ROOT,
                        "another run is writing to %s: wait for its end, or choose another folder with --out",
                        file.getParent()));
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "cannot write %s (%s): make the folder writable or choose another with --out",
                            file,
                            e.getMessage()),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot give the output folder free: " + e.getMessage(), e);
        }
    }
}
