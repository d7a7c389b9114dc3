package vn.trichluc.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Source;

/**
 * A document that the ledger does not know as done.
 *
 * @param number its number in the order of the plan, from 0
 * @param name the name of the source: its absolute path, or the archive's, {@code !/} and the member's
 * @param file the file on the disk: the source, or the archive that holds it
 * @param stamp the stamp of {@code file} when it was planned
 * @param source the source that the worker reads: the name as the output has it, and the file, or the member unpacked
 * @param output the place of the result, relative to the output folder
 * @param bytes the length of the document
 * @param member the SHA-256 of a member of an archive; null for a file, which is hashed when its turn comes
 */
record Candidate(
        long number,
        String name,
        Path file,
        Stamp stamp,
        Source source,
        Path output,
        long bytes,
        @Nullable String member) {

    /** Returns the candidate with the file's present stamp. */
    Candidate at(Stamp now) {
        return new Candidate(number, name, file, now, source, output, now.bytes(), member);
    }

    /**
     * Returns the ending of its name, which decides together with the bytes how a document is read: see {@code ingest}.
     */
    String ending() {
        return DocumentNames.ending(source.name());
    }

    /** Returns an estimate of how long it will take, from its name and size. */
    long work() {
        return DocumentNames.work(ending(), bytes);
    }
}
