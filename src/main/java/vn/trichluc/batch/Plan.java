package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.archive.Archives;
import vn.trichluc.batch.BatchEvents.Done;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.model.FileFault;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceKind;
import vn.trichluc.pipeline.DocumentFiles;
import vn.trichluc.pipeline.Skip;

/**
 * Finds the documents, in the order of the sources, and queues those that are not done. A file that is unchanged since
 * an earlier run did it is not opened.
 */
final class Plan implements SourceNames.Visitor {
    private final BatchConfig config;
    private final Ledger ledger;
    private final Results results;
    private final CandidateQueue window;
    private final BatchEvents events;
    private final Allotment allotment;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();

    /** The files that the user named himself, which are read although a folder passes them over. */
    private final Set<Path> namedFiles = new HashSet<>();

    private long number;

    Plan(BatchConfig config, Ledger ledger, Results results, CandidateQueue window, BatchEvents events) {
        this.config = config;
        this.ledger = ledger;
        this.results = results;
        this.window = window;
        this.events = events;
        allotment = new Allotment(ledger);
    }

    /** Goes through all sources, at the pace of the queue. */
    void make(List<String> sources, BufferedReader input) throws InterruptedException {
        namedFiles.addAll(SourceNames.files(sources));
        new SourceNames(input, config.out()).visit(sources, this);
        if (seen.isEmpty()) {
            problem("no document in the sources; expected " + SourceKind.anyTitle());
        }
        events.allPlanned();
        window.end();
    }

    @Override
    public void problem(String line) {
        events.problem(line);
    }

    @Override
    public void skipped(Path path, Skip why) {
        Path file = path.toAbsolutePath().normalize();
        String name = file.toString();
        if (!namedFiles.contains(file) && !seen.contains(name) && skipped.add(name)) {
            skipped(name, file, why);
        }
    }

    /**
     * Records and reports a file that is not read.
     *
     * @param file the file on the disk: of an archive's member, the archive
     */
    void skipped(String name, Path file, Skip why) {
        ledger.skipped(name, file, why);
        events.skipped(name, why);
    }

    @Override
    public boolean file(Path path, Path relative, Path wish, boolean named) throws InterruptedException {
        Path file = path.toAbsolutePath().normalize();
        String name = file.toString();
        if (seen.contains(name)) {
            return true;
        }
        try {
            Stamp stamp = Stamp.of(file);
            Optional<LedgerEntry> known = ledger.known(name);
            boolean isDocument = known.map(LedgerEntry::output).isPresent();
            if (!isDocument && Archives.isArchive(file)) {
                seen.add(name);
                return archive(file, relative, stamp, known);
            }
            Optional<Skip> skip = isDocument || named ? Optional.empty() : DocumentFiles.skip(file);
            if (skip.isPresent()) {
                skipped(file, skip.get());
                return true;
            }
            seen.add(name);
            if (known.isPresent() && isDone(known.get(), stamp)) {
                known(known.get(), stamp.bytes());
                return true;
            }
            Source source = new Source(String.valueOf(file.getFileName()), file);
            return put(name, file, stamp, source, relative, wish, stamp.bytes(), null);
        } catch (IOException e) {
            problem(path + ": cannot be opened: " + FileFault.of(e));
            return true;
        }
    }

    /**
     * Puts a document into the queue.
     *
     * @param relative the path of the source below the output folder, used with {@code wish} if it has no place yet
     * @return false if no more are wanted
     */
    boolean put(
            String name,
            Path file,
            Stamp stamp,
            Source source,
            Path relative,
            Path wish,
            long bytes,
            @Nullable String member)
            throws InterruptedException {
        Path place = ledger.known(name).map(LedgerEntry::output).orElse(null);
        Path output = place == null ? allotment.allot(name, file, relative, wish) : place;
        Candidate candidate = new Candidate(number++, name, file, stamp, source, output, bytes, member);
        events.planned(name, candidate.work());
        return window.put(candidate);
    }

    /** Queues the members of an archive; one whose members are all done is not opened. */
    private boolean archive(Path file, Path relative, Stamp stamp, Optional<LedgerEntry> problem)
            throws IOException, InterruptedException {
        Optional<WalkedArchive> walked = ledger.walked(file);
        if (walked.isPresent() && walked.get().stamp().equals(stamp)) {
            List<LedgerEntry> done = ledger.members(file).stream()
                    .filter(member -> isDone(member, stamp))
                    .toList();
            Map<String, Skip> skippedBefore = ledger.skippedMembers(file);
            if (done.size() == walked.get().documents()
                    && skippedBefore.size() == walked.get().skipped()) {
                problem.ifPresent(itself -> known(itself, 0));
                done.forEach(member -> known(member, 0));
                skippedBefore.forEach((member, why) -> skipped(member, file, why));
                return true;
            }
        }
        return new Unpacking(this, ledger, results, events, config.scratch(), file, relative, stamp).walk();
    }

    /** Reports what an earlier run did. */
    void known(LedgerEntry known, long bytes) {
        Verdict verdict = known.verdict();
        if (verdict != null) {
            long work = DocumentNames.work(DocumentNames.ending(known.name()), bytes);
            events.planned(known.name(), work);
            events.done(new Done(known.name(), How.KNOWN, verdict, work));
        }
    }

    /** Whether there is nothing left to do for a name whose file on the disk has this stamp. */
    boolean isDone(LedgerEntry known, Stamp stamp) {
        Verdict verdict = known.verdict();
        if (verdict == null
                || !known.stamp().equals(stamp)
                || !config.fingerprint().equals(known.fingerprint())) {
            return false;
        }
        FailureCategory category = verdict.category();
        return switch (config.again()) {
            case ALL -> false;
            case FAILED -> category == null && hasOutput(known);
            case NOTHING -> category == null ? hasOutput(known) : category.isLasting();
        };
    }

    private boolean hasOutput(LedgerEntry known) {
        Path output = known.output();
        return output != null && Files.exists(config.out().resolve(output));
    }
}
