package vn.trichluc.batch;

import java.util.List;

/** The answer of a worker about a document. */
sealed interface Answer {
    /**
     * The document was read, completely or in part.
     *
     * @param pages the number of pages; 0 if the format has none
     * @param discrepancies the numbers of errors, warnings and notes
     * @param sha256 the digest of the bytes that were read
     * @param json the contract's bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // a result of megabytes is handed on, neither copied nor compared
    record Read(boolean complete, int pages, List<Integer> discrepancies, String sha256, byte[] json)
            implements Answer {
        public Read {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /** Nothing can be read from the document. */
    record Unreadable(FailureCategory category, String reason) implements Answer {}

    /** The worker cannot read any document. */
    record Unusable(String message) implements Answer {}
}
