package vn.trichluc.batch;

import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.pipeline.Skip;

/** Receives the events of a run, from several threads. */
public interface BatchEvents {
    /** The ways in which a document is done. */
    enum How {
        /** A worker read the document in this run. */
        READ,
        /** Another name, in this run or an earlier one, has the same content. */
        COPIED,
        /** An earlier run did the document. */
        KNOWN
    }

    /**
     * A document is done.
     *
     * @param name the name of the source
     * @param work the work as it was announced by {@link #planned}
     */
    record Done(String name, How how, Verdict verdict, long work) {
        public boolean failed() {
            return verdict.status() == Status.FAILED;
        }
    }

    /** Announces one more document to be done, and its work in comparison with others. */
    void planned(String name, long work);

    /** Announces that no more documents will be planned. */
    void allPlanned();

    void done(Done done);

    /** Reports a file, a folder or a member of an archive that a source led to, and that is not read. */
    void skipped(String name, Skip why);

    /** Reports that something that the user named, or that a source led to, cannot be read. */
    void problem(String line);

    void retrying(String name, FailureCategory category, String reason);

    /** Passes on a line that a worker wrote to its log while it read the document. */
    void log(String name, String line);

    /** Passes on what a person should know of something other than the documents: a database that is gone, and back. */
    void notice(String name, String line);

    /** Announces that no more documents will be begun; those in hand are finished. */
    void stopping();

    void finished(BatchReport report);
}
