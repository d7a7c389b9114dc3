package vn.trichluc.model;

/** What became of one source. */
public sealed interface Outcome {
    Source source();

    /** It was read, completely or in part. */
    record Extracted(Source source, Extraction extraction) implements Outcome {}

    /**
     * Nothing could be read.
     *
     * @param message one line: what was expected, what was found, what to do
     */
    record Failed(Source source, UnreadableDocument.Category category, String message) implements Outcome {}
}
