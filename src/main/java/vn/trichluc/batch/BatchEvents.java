package vn.trichluc.batch;

import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.pipeline.Skip;

/** What a run tells while it goes on. Called from several threads. */
public interface BatchEvents {
    /** How a document came to be done. */
    enum How {
        /** A worker read it in this run. */
        READ,
        /** Another name in this run or an earlier one has the same content. */
        COPIED,
        /** An earlier run did it. */
        KNOWN
    }

    /**
     * A document is done.
     *
     * @param name of the source
     * @param work as it was announced by {@link #planned}
     */
    record Done(String name, How how, Verdict verdict, long work) {
        public boolean failed() {
            return verdict.status() == Status.FAILED;
        }
    }

    /** One more document is to be done; how much work it is, in comparison with others. */
    void planned(String name, long work);

    /** No more documents will be planned. */
    void allPlanned();

    void done(Done done);

    /** A file, a folder or a member of an archive that a source led to, and that is not read. */
    void skipped(String name, Skip why);

    /** Something that the user named, or that a source led to, cannot be read. */
    void problem(String line);

    void retrying(String name, FailureCategory category, String reason);

    /** A line that a worker wrote to its log, while it read the document. */
    void log(String name, String line);

    /** What a person should know of something beside the documents: a database that is gone, and back. */
    void notice(String name, String line);

    /** No more documents will be begun; those in hand are finished. */
    void stopping();

    void finished(BatchReport report);
}
