package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.FileFault;
import vn.trichluc.model.UnreadableDocument.Category;

/**
 * Does one walk: the readers of the formats pass what they find to {@link #member}, which hands it to the visitor or
 * opens it as an archive in its turn. Readers throw what breaks their archive; it is reported where the archive was
 * opened.
 */
final class Walk {
    private static final int BUFFER_BYTES = 1 << 16;

    private final ArchiveLimits limits;
    private final Path spool;
    private final Visitor visitor;
    private final MemberNames names = new MemberNames();
    /** The number of members handed over and problems reported, which shows whether an archive gave nothing. */
    private long events;

    private @Nullable IOException lastTold;
    private String lastPath = "";

    Walk(ArchiveLimits limits, Path spool, Visitor visitor) {
        this.limits = limits;
        this.spool = spool;
        this.visitor = visitor;
    }

    /** Walks everything in the file. */
    void archive(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] head;
        Place top;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(Format.HEAD_BYTES);
            top = new Place("", name, 1, new Budget(limits, Files.size(file)));
        } catch (IOException unreadable) {
            problem(
                    "",
                    Category.MISSING,
                    OneLine.say("expected a readable archive, found none: %s", FileFault.of(unreadable)));
            return;
        }
        if (head.length == 0) {
            problem("", Category.EMPTY, "expected an archive, found an empty file; get it anew");
            return;
        }
        try {
            Format format = Format.of(head, name);
            if (format.isReadFromEnd()) {
                openFile(top, format, file);
            } else {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
                    openStream(top, format, in);
                }
            }
        } catch (OfVisitor wrapped) {
            throw wrapped.own();
        } catch (IOException e) {
            problem("", e);
        }
    }

    /**
     * Hands over a file in an archive.
     *
     * @param path the path from {@link #path}
     * @return whether it could be unpacked wholly, so far as it was read
     * @throws LimitExceeded if the whole walk exceeds a limit
     * @throws OfVisitor if the visitor throws an exception of its own
     */
    boolean member(Place place, String path, MemberStream content) throws IOException {
        try {
            BufferedInputStream in = new BufferedInputStream(content);
            in.mark(Format.HEAD_BYTES);
            byte[] head = in.readNBytes(Format.HEAD_BYTES);
            in.reset();
            Format format = Format.of(head, path);
            if (format == Format.NONE || (format == Format.ZIP && ZipDirectory.beginsDocument(head))) {
                if (!isAppleDouble(path, head)) {
                    visit(new Member(path, content.statedBytes(), in), content);
                }
            } else {
                nested(place.inside(path), format, content, in);
            }
        } catch (OfVisitor own) {
            throw own;
        } catch (IOException e) {
            if (e instanceof LimitExceeded limit && limit.endsWalk()) {
                throw e;
            }
            if (content.failure() == null) {
                problem(path, e); // an archive inside is damaged, though all its bytes were unpacked
            }
        }
        return told(path, content);
    }

    /** Reports a failure while the member was read; returns whether there was none. */
    private boolean told(String path, MemberStream content) throws IOException {
        IOException failure = content.failure();
        if (failure == null) {
            return true;
        }
        if (failure instanceof LimitExceeded limit && limit.endsWalk()) {
            throw limit;
        }
        // one damage is one problem, which was reported for the innermost member that it struck
        boolean toldBefore = lastPath.equals(path) || (lastTold != null && isCausedBy(lastTold, failure));
        if (!toldBefore) {
            problem(
                    path,
                    Reasons.category(failure),
                    Reasons.of(failure) + (content.isInSequence() ? Reasons.REST_LOST : ""));
            lastTold = failure;
        }
        return false;
    }

    private void visit(Member member, MemberStream content) throws OfVisitor {
        events++;
        try {
            visitor.member(member);
        } catch (IOException | RuntimeException e) {
            IOException failure = content.failure();
            if (failure != null && isCausedBy(e, failure)) {
                return;
            }
            if (e instanceof IOException own) {
                throw new OfVisitor(own);
            }
            throw (RuntimeException) e;
        }
    }

    private static boolean isCausedBy(Throwable thrown, IOException failure) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause == failure) {
                return true;
            }
        }
        return false;
    }

    private void nested(Place place, Format format, MemberStream content, InputStream in) throws IOException {
        if (place.depth() > limits.depth()) {
            problem(
                    place.path(),
                    Category.TOO_LARGE,
                    OneLine.say(
                            "expected archives at most %d deep inside one another, found more; unpack the outer ones",
                            limits.depth()));
        } else if (format.isReadFromEnd()) {
            spooled(place, format, content, in);
        } else {
            openStream(place, format, in);
            while (in.skip(Long.MAX_VALUE) > 0 || in.read() >= 0) {
                continue; // the member's checksum covers the bytes behind the archive's end too
            }
        }
    }

    private void spooled(Place place, Format format, MemberStream content, InputStream in) throws IOException {
        try (Spool file = Spool.of(spool, in, content)) {
            if (content.failure() instanceof LimitExceeded) {
                return;
            }
            if (format == Format.ZIP && ZipDirectory.isDocument(file.channel())) {
                if (content.failure() == null) {
                    visit(new Member(place.path(), file.channel().size(), file.content()), content);
                }
            } else {
                openFile(place, format, file.path());
            }
        }
    }

    private void openFile(Place place, Format format, Path file) throws IOException {
        long before = events;
        try (FileChannel channel = FileChannel.open(file)) {
            if (format == Format.ZIP) {
                new ZipMembers(this, place).walk(channel);
            } else {
                new SevenZMembers(this, place).walk(channel);
            }
        }
        tellIfEmpty(place, before);
    }

    private void openStream(Place place, Format format, InputStream in) throws IOException {
        long before = events;
        if (format == Format.TAR) {
            new TarMembers(this, place).walk(in);
        } else if (format.isPacked()) {
            new PackedFile(this, place, format).walk(in);
        } else {
            problem(place.path(), Category.UNSUPPORTED, Reasons.notRead(format));
        }
        tellIfEmpty(place, before);
    }

    private void tellIfEmpty(Place place, long before) {
        if (events == before) {
            problem(
                    place.path(),
                    Category.EMPTY,
                    "expected files in the archive, found none; get it anew if there should be");
        }
    }

    /** Returns a free path for the name that the archive has. */
    String path(Place place, String printed) throws LimitExceeded {
        place.budget().member();
        return names.path(place.folder(), printed);
    }

    void problem(String path, Category category, String reason) {
        events++;
        lastPath = path;
        lastTold = null;
        visitor.problem(path, category, reason);
    }

    /** Reports a problem of a member, or of an archive. */
    void problem(String path, IOException failure) {
        problem(path, Reasons.category(failure), Reasons.of(failure));
        lastTold = failure;
    }

    /** Whether a file holds what macOS keeps of another file beside its bytes, under that one's ending. */
    private static boolean isAppleDouble(String path, byte[] head) {
        return path.startsWith("._", path.lastIndexOf('/') + 1)
                && head.length >= 4
                && head[0] == 0
                && head[1] == 5
                && head[2] == 0x16
                && head[3] == 7;
    }

    /** Carries an exception of the visitor through the readers of the formats. */
    static final class OfVisitor extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException own;

        private OfVisitor(IOException own) {
            super(own);
            this.own = own;
        }

        IOException own() {
            return own;
        }
    }
}
