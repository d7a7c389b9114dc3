package vn.trichluc.model;

/** The outcome of reading one source: an extraction, or the reason why there is none. */
public sealed interface Outcome {
    Source source();

    /** The source was read, completely or in part. */
    record Extracted(Source source, Extraction extraction) implements Outcome {}

    /**
     * Nothing could be read of the source.
     *
     * @param message one line: what was expected, what was found, what to do
     */
    record Failed(Source source, UnreadableDocument.Category category, String message) implements Outcome {}
}
