package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.trichluc.batch.BatchEvents.Done;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.Ledger.Known;
import vn.trichluc.model.Source;

/**
 * Finds the documents, in the order of the sources, and puts those that are not done into the window. What did not
 * change since an earlier run did it is not opened.
 */
final class Plan implements SourceNames.Visitor {
    private final BatchConfig config;
    private final Ledger ledger;
    private final Window window;
    private final BatchEvents events;
    private final Allotment allotment;
    private final Set<String> seen = new HashSet<>();
    private long number;

    Plan(BatchConfig config, Ledger ledger, Window window, BatchEvents events) {
        this.config = config;
        this.ledger = ledger;
        this.window = window;
        this.events = events;
        allotment = new Allotment(ledger);
    }

    /** Goes through all sources, at the pace of the window. */
    void make(List<String> sources, BufferedReader input) throws InterruptedException {
        new SourceNames(input, config.out()).visit(sources, this);
        if (seen.isEmpty()) {
            problem("no document in the sources; expected PDF, PNG, JPEG, TIFF, TXT, Markdown, DOCX, DOC or HTML");
        }
        events.allPlanned();
        window.end();
    }

    @Override
    public void problem(String line) {
        events.problem(line);
    }

    @Override
    public boolean file(Path path, Path relative, Path wish, boolean named) throws InterruptedException {
        String name = path.toAbsolutePath().normalize().toString();
        if (seen.contains(name)) {
            return true;
        }
        try {
            Stamp stamp = Stamp.of(path);
            Optional<Known> known = ledger.known(name);
            if (known.isEmpty() && !named && !DocumentNames.isDocument(fileName(path), path)) {
                events.skipped(name);
                return true;
            }
            seen.add(name);
            if (known.isPresent() && isDone(known.get(), stamp)) {
                known(name, stamp, known.get());
                return true;
            }
            Path output = known.isPresent()
                    ? known.get().output()
                    : allotment.allot(name, path.toAbsolutePath(), relative, wish);
            Candidate candidate = new Candidate(
                    number++,
                    name,
                    path.toAbsolutePath(),
                    stamp,
                    new Source(fileName(path), path.toAbsolutePath()),
                    output,
                    stamp.bytes(),
                    null);
            events.planned(name, candidate.work());
            return window.put(candidate);
        } catch (IOException e) {
            problem(String.format(
                    Locale.ROOT, "%s: cannot be opened (%s); check its permissions", path, e.getMessage()));
            return true;
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void known(String name, Stamp stamp, Known known) {
        Verdict verdict = known.verdict();
        if (verdict != null) {
            long work = DocumentNames.work(DocumentNames.ending(name), stamp.bytes());
            events.planned(name, work);
            events.done(new Done(name, How.KNOWN, verdict, work));
        }
    }

    private boolean isDone(Known known, Stamp stamp) {
        Verdict verdict = known.verdict();
        if (verdict == null
                || !known.stamp().equals(stamp)
                || !config.fingerprint().equals(known.fingerprint())) {
            return false;
        }
        Category category = verdict.category();
        return switch (config.again()) {
            case ALL -> false;
            case FAILED -> category == null && hasOutput(known);
            case NOTHING -> category == null ? hasOutput(known) : category.isLasting();
        };
    }

    private boolean hasOutput(Known known) {
        return Files.exists(config.out().resolve(known.output()));
    }
}
