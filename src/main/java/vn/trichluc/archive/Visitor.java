package vn.trichluc.archive;

import java.io.IOException;
import vn.trichluc.model.UnreadableDocument.Category;

/** Receives the files that a walk finds, in the archive's order and on the caller's thread. */
public interface Visitor {
    /**
     * Receives a file that is no archive itself. A part of it that is left unread is skipped.
     *
     * @throws IOException from the member's content: the walk reports it as a problem; the visitor's own: ends the walk
     */
    void member(Member member) throws IOException;

    /**
     * Receives a problem: a file could not be unpacked, or not wholly. In the latter case it was handed to {@link
     * #member} before under the same name, and what was read of it is not to be used.
     *
     * @param name the name of the member, as in {@link Member#name}, or of an archive in the archive; empty for the
     *     named archive itself
     * @param reason one line: what was expected, what was found, what to do
     */
    void problem(String name, Category category, String reason);
}
