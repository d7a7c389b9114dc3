package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.trichluc.archive.MemberStream.Counting;
import vn.trichluc.archive.MemberStream.Stated;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.text.legacy.FileNames;

/** Reads a ZIP without its directory, which is at a ZIP's end: the files before the break, one after the other. */
final class SalvagedZip {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Walk walk;
    private final Place place;

    SalvagedZip(Walk walk, Place place) {
        this.walk = walk;
        this.place = place;
    }

    void walk(FileChannel channel) throws IOException {
        InputStream file = Channels.newInputStream(new ChannelPart(channel, 0, channel.size()));
        ZipArchiveInputStream zip = new ZipArchiveInputStream(
                new BufferedInputStream(file, BUFFER_BYTES), ZipMembers.NAMES.name(), true, false, true);
        boolean whole = true;
        while (whole) {
            ZipArchiveEntry entry;
            try {
                entry = Unpackers.guarded(zip::getNextEntry);
            } catch (IOException e) {
                break;
            }
            if (entry == null) {
                break;
            }
            whole = entry(zip, entry);
        }
        walk.problem(
                place.path(),
                Category.DAMAGED,
                "expected the list of files at its end, found none: the archive is cut short; get it anew, files are"
                        + " missing");
    }

    /** Reads an entry; returns false if nothing behind it can be found. */
    private boolean entry(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws IOException {
        String name = name(entry);
        if (name.endsWith("/")) {
            place.budget().member();
            return true;
        }
        String path = walk.path(place, name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            walk.problem(path, Category.ENCRYPTED, Reasons.ENCRYPTED);
            return true;
        }
        if (!zip.canReadEntryData(entry)) {
            walk.problem(
                    path,
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "expected a file that can be unpacked without the list of files, found one packed by method %d;"
                                    + " get the archive anew",
                            entry.getMethod()));
            return true;
        }
        Stated stated = entry.getGeneralPurposeBit().usesDataDescriptor()
                ? Stated.NOTHING
                : new Stated(entry.getSize(), entry.getCrc(), entry.getCompressedSize());
        return walk.member(place, path, new MemberStream(zip, stated, place.budget(), Counting.MEMBER));
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean stated = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        if (stated || raw == null) {
            return entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD || raw == null
                    ? entry.getName()
                    : new String(raw, StandardCharsets.UTF_8);
        }
        return FileNames.judge(List.of(raw), ZipMembers.NAMES).decode(raw);
    }
}
