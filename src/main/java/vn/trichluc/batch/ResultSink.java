package vn.trichluc.batch;

import vn.trichluc.model.EnvironmentUnusable;

/** Where results go beside their files: a database. */
public interface ResultSink extends AutoCloseable {
    /** The result cannot be put there, now or later. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param reason one line */
        public Refused(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** The same database has the same name in every run. Holds no password. */
    String name();

    /** Whether nothing is there, whatever the ledger says: it was made anew. */
    boolean isEmpty();

    /**
     * Puts a result there, in place of what is there of it; doing so twice is as good as once.
     *
     * @param json the contract's bytes
     * @throws EnvironmentUnusable where the database is gone for now
     */
    void put(byte[] json) throws Refused;

    @Override
    void close();
}
