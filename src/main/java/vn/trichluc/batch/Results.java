package vn.trichluc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.batch.BatchEvents.Done;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.Ledger.Content;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.output.OutputFolder;
import vn.trichluc.output.SourceName;

/** Stores results: first the file, then the ledger. It may be used by several threads. */
final class Results {
    private final BatchConfig config;
    private final Ledger ledger;
    private final BatchEvents events;
    private final OutputFolder folder;

    Results(BatchConfig config, Ledger ledger, BatchEvents events) {
        this.config = config;
        this.ledger = ledger;
        this.events = events;
        folder = new OutputFolder(config.out(), config.scratch());
    }

    /** Stores the result of a document that a worker read. */
    void keep(Candidate candidate, Content content, Reader.Result result) {
        String outputSha256 = write(candidate, result.json());
        ledger.read(candidate, content, result.verdict(), outputSha256);
        events.done(new Done(candidate.name(), How.READ, result.verdict(), candidate.work()));
    }

    /** Stores the same result for another name of its content. */
    void copy(Candidate candidate, Content content, Reader.Result result) {
        byte[] json = result.json();
        String outputSha256 = write(
                candidate,
                json == null ? null : SourceName.set(json, candidate.source().name()));
        ledger.copied(candidate, content, outputSha256);
        events.done(new Done(candidate.name(), How.COPIED, result.verdict(), candidate.work()));
    }

    /** Returns the result of an earlier name of this content; empty if it must be read. */
    Optional<Reader.Result> earlier(Content content) {
        Optional<LedgerEntry> known = ledger.known(content);
        Verdict verdict = known.map(LedgerEntry::verdict).orElse(null);
        if (verdict == null || !isGood(known.get(), verdict)) {
            return Optional.empty();
        }
        String outputSha256 = known.get().outputSha256();
        Path output = known.get().output();
        if (verdict.status() == Verdict.Status.FAILED) {
            return Optional.of(new Reader.Result(verdict, null, null));
        }
        try {
            byte[] json = output == null
                    ? new byte[0]
                    : Files.readAllBytes(config.out().resolve(output));
            return Sha256.of(json).equals(outputSha256)
                    ? Optional.of(new Reader.Result(verdict, content.sha256(), json))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private boolean isGood(LedgerEntry known, Verdict verdict) {
        FailureCategory category = verdict.category();
        if (known.run() == ledger.run()) {
            return true;
        }
        return switch (config.again()) {
            case ALL -> false;
            case FAILED -> category == null;
            case NOTHING -> category == null || category.isLasting();
        };
    }

    /** Records a candidate that cannot even be tried. */
    void problem(Candidate candidate, FailureCategory category, String reason) {
        remove(candidate.output());
        problem(candidate.name(), candidate.file(), candidate.stamp(), category, reason, candidate.work());
    }

    /** Records a name that cannot even be tried and has no place in the output folder. */
    void problem(String name, Path file, Stamp stamp, FailureCategory category, String reason, long work) {
        ledger.problem(name, file, stamp, category, reason);
        events.done(new Done(name, How.READ, Verdict.failed(category, reason, 1, 0), work));
    }

    private @Nullable String write(Candidate candidate, byte @Nullable [] json) {
        if (json == null) {
            remove(candidate.output());
            return null;
        }
        folder.write(candidate.output(), json);
        return Sha256.of(json);
    }

    /** Removes the file of an earlier result, since a document without a result must have none. */
    void remove(Path output) {
        Path stale = config.out().resolve(output);
        try {
            Files.deleteIfExists(stale);
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(Locale.ROOT, "cannot remove %s, which is out of date: %s", stale, e.getMessage()), e);
        }
    }
}
