package vn.trichluc.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Source;

/**
 * A document that the ledger does not know as done.
 *
 * @param number in the order of the plan, from 0
 * @param name of the source: its absolute path, or the archive's, {@code !/} and the member's
 * @param file on the disk: the source, or the archive that holds it
 * @param stamp of {@code file} when it was planned
 * @param source what the worker reads: the name as the output has it, and the file, or the member unpacked
 * @param output where the result goes, relative to the output folder
 * @param bytes of the document
 * @param member SHA-256 of a member of an archive; null for a file, which is hashed when its turn comes
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

    /** The same file as it is now. */
    Candidate at(Stamp now) {
        return new Candidate(number, name, file, now, source, output, now.bytes(), member);
    }

    /** What decides together with the bytes how a document is read: see {@code ingest}. */
    String ending() {
        return DocumentNames.ending(source.name());
    }

    /** How long it will take, as far as can be told from outside. */
    long work() {
        return DocumentNames.work(ending(), bytes);
    }
}
