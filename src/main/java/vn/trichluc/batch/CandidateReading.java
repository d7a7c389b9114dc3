package vn.trichluc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.batch.Ledger.Content;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.FileFault;

/** Has a run's candidates read. Content that has several names is read once. It may be used by several threads. */
final class CandidateReading {
    private final Results results;
    private final BatchEvents events;

    /** The content that is being read, and the candidates that wait for it. */
    private final Map<Content, List<Candidate>> inHand = new HashMap<>();

    CandidateReading(Results results, BatchEvents events) {
        this.results = results;
        this.events = events;
    }

    /** Does everything for a candidate; another thread that reads the same content may do it. */
    void process(Candidate candidate, Reader reader) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Candidate now;
            Content content;
            try {
                now = candidate.member() == null ? candidate.at(Stamp.of(candidate.file())) : candidate;
                String member = now.member();
                String sha256 = member == null ? Sha256.of(now.file()) : member;
                content = new Content(sha256, now.ending());
            } catch (IOException e) {
                results.problem(
                        candidate, FailureCategory.MISSING, "expected a readable file, found none: " + FileFault.of(e));
                return;
            }
            if (!claim(content, now)) {
                return;
            }
            if (tryOnce(now, content, reader)) {
                discard(now);
                return;
            }
            String reason = "the file changed while it was read; run again when nobody writes it.";
            if (attempt == FailureCategory.CHANGED.attempts()) {
                results.problem(now, FailureCategory.CHANGED, reason);
                return;
            }
            events.retrying(now.name(), FailureCategory.CHANGED, reason);
        }
    }

    /** Tries to read a candidate; returns false if the file has changed since it was planned. */
    private boolean tryOnce(Candidate candidate, Content content, Reader reader) throws InterruptedException {
        List<Candidate> others = List.of();
        Reader.@Nullable Result result = null;
        boolean unchanged = true;
        try {
            Optional<Reader.Result> earlier = results.earlier(content);
            if (earlier.isPresent()) {
                result = earlier.get();
                results.copy(candidate, content, result);
            } else {
                Reader.Result read = reader.read(candidate.source(), candidate.bytes());
                unchanged = isUnchanged(candidate, content, read);
                if (unchanged) {
                    result = read;
                    results.keep(candidate, content, result);
                }
            }
        } finally {
            others = release(content);
        }
        for (Candidate other : others) {
            if (result == null) {
                process(other, reader);
            } else {
                results.copy(other, content, result);
                discard(other);
            }
        }
        return unchanged;
    }

    private static boolean isUnchanged(Candidate candidate, Content content, Reader.Result result) {
        if (result.sha256() != null && !result.sha256().equals(content.sha256())) {
            return false;
        }
        try {
            return candidate.member() != null || Stamp.of(candidate.file()).equals(candidate.stamp());
        } catch (IOException gone) {
            return false;
        }
    }

    private synchronized boolean claim(Content content, Candidate candidate) {
        List<Candidate> others = inHand.get(content);
        if (others == null) {
            inHand.put(content, new ArrayList<>());
            return true;
        }
        others.add(candidate);
        return false;
    }

    private synchronized List<Candidate> release(Content content) {
        List<Candidate> others = inHand.remove(content);
        return others == null ? List.of() : others;
    }

    /** Deletes the unpacked copy of an archive's member. */
    private static void discard(Candidate candidate) {
        if (candidate.member() != null) {
            try {
                Files.deleteIfExists(candidate.source().path());
            } catch (IOException e) {
                throw new EnvironmentUnusable(
                        "cannot remove " + candidate.source().path(), e);
            }
        }
    }
}
