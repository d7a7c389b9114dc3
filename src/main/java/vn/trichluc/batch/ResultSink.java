package vn.trichluc.batch;

import vn.trichluc.model.EnvironmentUnusable;

/** A place for results beside their files: a database. */
public interface ResultSink extends AutoCloseable {
    /** Is thrown if the result cannot be put there, now or later. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param reason one line */
        public Refused(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** Returns the name of the database, which is the same in every run and holds no password. */
    String name();

    /** Whether the database holds nothing, whatever the ledger says, because it was made anew. */
    boolean isEmpty();

    /**
     * Puts a result there and replaces an earlier one; doing so twice has the effect of once.
     *
     * @param json the contract's bytes
     * @throws EnvironmentUnusable if the database is gone for now
     */
    void put(byte[] json) throws Refused;

    @Override
    void close();
}
