package vn.trichluc.batch;

import java.util.List;

/** What a worker says of a document. */
sealed interface Answer {
    /**
     * It was read, completely or in part.
     *
     * @param pages 0 where the format has none
     * @param discrepancies numbers of errors, warnings and notes
     * @param sha256 of the bytes that were read
     * @param json the contract's bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // a result of megabytes is handed on, neither copied nor compared
    record Read(boolean complete, int pages, List<Integer> discrepancies, String sha256, byte[] json)
            implements Answer {
        public Read {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /** Nothing can be read from it. */
    record Unreadable(FailureCategory category, String reason) implements Answer {}

    /** The worker cannot read any document. */
    record Unusable(String message) implements Answer {}
}
