package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import vn.trichluc.archive.MemberStream.Counting;
import vn.trichluc.archive.MemberStream.Stated;

/** Reads one file, or one TAR, that is packed. */
final class PackedFile {
    private static final Map<Format, String> ENDINGS =
            Map.of(Format.GZIP, ".gz", Format.BZIP2, ".bz2", Format.XZ, ".xz", Format.COMPRESS, ".z");

    private final Walk walk;
    private final Place place;
    private final Format format;

    PackedFile(Walk walk, Place place, Format format) {
        this.walk = walk;
        this.place = place;
        this.format = format;
    }

    void walk(InputStream in) throws IOException {
        InputStream unpacked = new BufferedInputStream(Unpackers.open(format, in));
        unpacked.mark(Format.HEAD_BYTES);
        byte[] head = Unpackers.guarded(() -> unpacked.readNBytes(Format.HEAD_BYTES));
        unpacked.reset();
        if (Format.of(head, place.name()) == Format.TAR) {
            MemberStream tar = new MemberStream(unpacked, Stated.NOTHING, place.budget(), Counting.ARCHIVE);
            new TarMembers(walk, place).walk(tar);
            if (tar.failure() == null) {
                tar.drain(); // the checksum of the whole is at the end
            }
        } else {
            String path = walk.path(place, inner(place.name()));
            MemberStream content = new MemberStream(unpacked, Stated.NOTHING, place.budget(), Counting.MEMBER);
            walk.member(place, path, content);
        }
    }

    /** Returns the packed file's name without the ending that says how it is packed. */
    private String inner(String name) {
        String ending = ENDINGS.getOrDefault(format, "");
        return name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length())
                : name;
    }
}
