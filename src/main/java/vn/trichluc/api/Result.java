package vn.trichluc.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/**
 * The result of one document. It never changes and may be used by several threads.
 *
 * <pre>{@code
 * switch (result.status()) {
 *     case COMPLETE, PARTIAL -> Files.write(out, result.json());
 *     case FAILED -> System.err.println(result.failure().orElseThrow().message());
 * }
 * }</pre>
 */
public final class Result {
    /** The part of a document that was read. */
    public enum Status {
        /** All of it was read. Warnings, discrepancies and confidences say what is doubtful in it. */
        COMPLETE,
        /**
         * Some page or part could not be read: a warning says which and why. The rest is as good as in a complete
         * result.
         */
        PARTIAL,
        /**
         * Nothing was read: the document is empty, damaged, encrypted, too large, or of a kind that is not supported.
         */
        FAILED
    }

    /**
     * The reason why nothing could be read.
     *
     * @param category the kind of failure, for programs
     * @param message one English line for people: what was expected, what was found, what to do
     */
    public record Failure(Category category, String message) {}

    private final String name;
    private final @Nullable Extraction extraction;
    private final byte[] json;
    private final @Nullable Failure failure;

    private Result(String name, @Nullable Extraction extraction, byte[] json, @Nullable Failure failure) {
        this.name = name;
        this.extraction = extraction;
        this.json = json;
        this.failure = failure;
    }

    static Result read(String name, Extraction extraction, byte[] json) {
        return new Result(name, extraction, json, null);
    }

    static Result failed(String name, Failure failure) {
        return new Result(name, null, new byte[0], failure);
    }

    /** Returns the document's name: a file's without its folder. */
    public String name() {
        return name;
    }

    public Status status() {
        if (extraction == null) {
            return Status.FAILED;
        }
        return extraction.complete() ? Status.COMPLETE : Status.PARTIAL;
    }

    /**
     * Returns the content: head, sections, tables, amounts, discrepancies, pages. It is empty if the document failed.
     *
     * <p>An amount of money in it is whole đồng ({@code Long}), or absent if the page leaves it in doubt; it is never
     * guessed.
     */
    public Optional<Extraction> extraction() {
        return Optional.ofNullable(extraction);
    }

    /** Returns the reason why nothing could be read; empty unless the document failed. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Returns the content of {@link #extraction} as the canonical JSON (RFC 8785, UTF-8, no line feed at the end) that
     * the command line writes and {@code trichluc schema} describes: equal documents give equal bytes.
     *
     * @return a copy of its own
     * @throws IllegalStateException if the document failed
     */
    public byte[] json() {
        if (failure != null) {
            throw new IllegalStateException("no JSON of a document that failed: " + failure.message());
        }
        return json.clone();
    }

    /**
     * Returns what a person should know of the reading, not of the document: a page that failed, a number filled in by
     * pen, an old encoding. The warnings are in the order of the pages, those of the whole document first; there are
     * none if the document failed.
     */
    public List<Warning> warnings() {
        return extraction == null ? List.of() : extraction.warnings();
    }

    @Override
    public String toString() {
        return name + ": " + (failure == null ? status() : failure.message());
    }
}
