package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.EnvironmentUnusable;

/** Holds a member on disk, because its kind of archive is read from its end. It is deleted when closed. */
final class Spool implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final FileChannel channel;

    private Spool(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Writes as much of the member as can be read.
     *
     * @throws EnvironmentUnusable if it cannot be written
     */
    @SuppressWarnings("MustBeClosed") // handed to the caller
    static Spool of(Path folder, InputStream in, MemberStream content) {
        Spool spool = create(folder);
        try {
            spool.fill(in, content);
            return spool;
        } catch (RuntimeException | Error e) {
            spool.close();
            throw e;
        }
    }

    private static Spool create(Path folder) {
        try {
            Path path = Files.createTempFile(folder, "trichluc-", ".archive");
            return new Spool(path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private void fill(InputStream in, MemberStream content) {
        byte[] buffer = new byte[BUFFER_BYTES];
        while (true) {
            int read;
            try {
                read = in.read(buffer);
            } catch (IOException kept) {
                if (content.failure() == null) {
                    throw new IllegalStateException("only the member's own content fails here", kept);
                }
                return;
            }
            if (read < 0) {
                return;
            }
            try {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }
    }

    private static EnvironmentUnusable unusable(Path where, IOException e) {
        return new EnvironmentUnusable(
                OneLine.say(
                        "cannot write %s (%s): free some space, or choose another folder for temporary files"
                                + " (-Djava.io.tmpdir=DIR)",
                        where, Reasons.cause(e)),
                e);
    }

    FileChannel channel() {
        return channel;
    }

    Path path() {
        return path;
    }

    /** Returns the content from its beginning. */
    InputStream content() throws IOException {
        channel.position(0);
        return new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }
}
