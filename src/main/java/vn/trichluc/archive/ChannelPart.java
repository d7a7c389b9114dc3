package vn.trichluc.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** Reads a range of a file. It does not close the file. */
final class ChannelPart implements ReadableByteChannel {
    private final FileChannel channel;
    private final long end;
    private long position;

    ChannelPart(FileChannel channel, long from, long end) {
        this.channel = channel;
        this.position = from;
        this.end = end;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= end) {
            return -1;
        }
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + (end - position)));
        try {
            int read = channel.read(target, position);
            position += Math.max(0, read);
            return read;
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        // the file stays open for the other members
    }
}
