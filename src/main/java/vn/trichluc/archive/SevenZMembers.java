package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import vn.trichluc.archive.MemberStream.Counting;
import vn.trichluc.archive.MemberStream.Stated;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.UnreadableDocument.Category;

/**
 * Reads the files in a 7z archive. Its list of files is unpacked into memory, under {@link Unpackers#MAX_MEMORY_KIB}.
 */
final class SevenZMembers {
    private static final int LINK = 0xA000;
    private static final int TYPE = 0xF000;

    private final Walk walk;
    private final Place place;

    SevenZMembers(Walk walk, Place place) {
        this.walk = walk;
        this.place = place;
    }

    void walk(FileChannel channel) throws IOException {
        try (SevenZFile archive = Unpackers.guarded(() -> SevenZFile.builder()
                .setSeekableByteChannel(channel)
                .setMaxMemoryLimitKiB(Unpackers.MAX_MEMORY_KIB)
                .setDefaultName("_")
                .get())) {
            while (true) {
                SevenZArchiveEntry entry = Unpackers.guarded(archive::getNextEntry);
                if (entry == null || !entry(archive, entry)) {
                    return;
                }
            }
        }
    }

    /** Reads an entry; returns false if the archive's own bytes are broken. */
    private boolean entry(SevenZFile archive, SevenZArchiveEntry entry) throws IOException {
        if (entry.isDirectory() || entry.isAntiItem()) {
            place.budget().member();
            return true;
        }
        // a skipped entry is unpacked nonetheless if it shares a block with the next
        place.budget().unpacked(entry.getSize());
        String name = entry.getName();
        String path = walk.path(place, name == null ? "" : name);
        long limit = place.budget().limits().memberBytes();
        if (entry.getSize() > limit) {
            walk.problem(
                    path,
                    LimitExceeded.ofMember(OneLine.say(
                            "expected at most %d bytes, found %d; split the document", limit, entry.getSize())));
            return true;
        }
        // the upper half holds the attributes of Unix
        if (entry.getHasWindowsAttributes() && (entry.getWindowsAttributes() >>> 16 & TYPE) == LINK) {
            walk.problem(path, Category.UNSUPPORTED, Reasons.LINK);
            return true;
        }
        MemberStream content = new MemberStream(
                new EntryStream(archive), Stated.bytes(entry.getSize()), place.budget(), Counting.CONTAINED);
        return walk.member(place, path, content);
    }

    /** Reads the current entry's bytes. */
    private static final class EntryStream extends InputStream {
        private final SevenZFile archive;

        EntryStream(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            return archive.read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return archive.read(target, from, length);
        }
    }
}
