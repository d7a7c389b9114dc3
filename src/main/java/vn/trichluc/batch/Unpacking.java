package vn.trichluc.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.trichluc.archive.ArchiveLimits;
import vn.trichluc.archive.Archives;
import vn.trichluc.archive.Member;
import vn.trichluc.archive.Visitor;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.output.OutputNames;
import vn.trichluc.pipeline.DocumentFiles;
import vn.trichluc.pipeline.Skip;

/** Makes candidates of one archive's members, each unpacked to a file of its own until it is read. */
final class Unpacking implements Visitor {
    /** The text between an archive's name and a member's, by the contract. */
    private static final String IN = "!/";

    private static final String UNSAYABLE =
            "expected a name that the locale's encoding has, found another; set LC_ALL=C.UTF-8";

    private static final int BUFFER_BYTES = 1 << 16;

    private final Plan plan;
    private final Ledger ledger;
    private final Results results;
    private final BatchEvents events;
    private final Path scratch;
    private final Path archive;
    private final Path relative;
    private final Stamp stamp;
    private int documents;
    private int skipped;

    /**
     * @param archive its absolute path
     * @param relative the path of the archive below the output folder
     */
    Unpacking(
            Plan plan,
            Ledger ledger,
            Results results,
            BatchEvents events,
            Path scratch,
            Path archive,
            Path relative,
            Stamp stamp) {
        this.plan = plan;
        this.ledger = ledger;
        this.results = results;
        this.events = events;
        this.scratch = scratch;
        this.archive = archive;
        this.relative = relative;
        this.stamp = stamp;
    }

    /** Is thrown to end a walk when no more members are wanted. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Walks the archive; returns false if no more candidates are wanted. */
    boolean walk() throws IOException, InterruptedException {
        try {
            new Archives(ArchiveLimits.DEFAULT, scratch).walk(archive, this);
        } catch (Enough enough) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return false;
        }
        ledger.walked(archive, new WalkedArchive(stamp, documents, skipped));
        return true;
    }

    @Override
    public void member(Member member) throws IOException {
        String name = archive + IN + member.name();
        String fileName = member.name().substring(member.name().lastIndexOf('/') + 1);
        InputStream content = new BufferedInputStream(member.content(), BUFFER_BYTES);
        Optional<LedgerEntry> known = ledger.known(name);
        if (known.isPresent() && plan.isDone(known.get(), stamp)) {
            documents++;
            plan.known(known.get(), Math.max(0, member.size()));
            return;
        }
        Optional<Skip> skip = DocumentFiles.skip(fileName, content);
        if (skip.isPresent()) {
            skipped++;
            plan.skipped(name, archive, skip.get());
            return;
        }
        Path below;
        try {
            below = relative.resolve(member.name());
        } catch (InvalidPathException e) {
            problem(member.name(), UnreadableDocument.Category.UNSUPPORTED, UNSAYABLE);
            return;
        }
        Path copy = scratch.resolve("member-" + UUID.randomUUID());
        MessageDigest digest = Sha256.begun();
        long bytes;
        try {
            bytes = copy(content, copy, digest);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        documents++;
        Path wish = OutputNames.of(List.of(below)).get(0);
        Source source = new Source(archive.getFileName() + IN + member.name(), copy);
        String sha256 = Sha256.end(digest);
        try {
            if (!plan.put(name, archive, stamp, source, below, wish, bytes, sha256)) {
                throw new Enough();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Enough();
        }
    }

    /**
     * Copies a member to the disk.
     *
     * @throws IOException if the member cannot be read; errors of the disk are {@link EnvironmentUnusable}
     */
    private static long copy(InputStream content, Path copy, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = open(copy)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
                try {
                    out.write(buffer, 0, n);
                } catch (IOException e) {
                    throw unwritable(copy, e);
                }
            }
        }
        return bytes;
    }

    private static OutputStream open(Path copy) {
        try {
            return Files.newOutputStream(copy);
        } catch (IOException e) {
            throw unwritable(copy, e);
        }
    }

    private static EnvironmentUnusable unwritable(Path copy, IOException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot unpack to %s (%s): free some space or choose another folder with --out",
                        copy,
                        e.getMessage()),
                e);
    }

    @Override
    public void problem(String name, UnreadableDocument.Category category, String reason) {
        String whole = name.isEmpty() ? archive.toString() : archive + IN + name;
        if (!name.isEmpty()) {
            documents++;
        }
        ledger.known(whole).map(LedgerEntry::output).ifPresent(results::remove);
        events.planned(whole, 0);
        results.problem(whole, archive, stamp, FailureCategory.of(category), reason, 0);
    }
}
