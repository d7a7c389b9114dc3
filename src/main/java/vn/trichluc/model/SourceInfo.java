package vn.trichluc.model;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a source file.
 *
 * @param mediaType IANA media type: application/pdf
 * @param sha256 64 hexadecimal digits, lower case
 * @param pages null where the format has no pages
 */
public record SourceInfo(
        String name,
        String mediaType,
        String sha256,
        long bytes,
        @Nullable Integer pages) {
    /**
     * Returns the kind that the media type stands for.
     *
     * @throws java.util.NoSuchElementException where no kind has that media type
     */
    public SourceKind kind() {
        return SourceKind.ofMediaType(mediaType).orElseThrow();
    }

    public SourceInfo withPages(int newPages) {
        return new SourceInfo(name, mediaType, sha256, bytes, newPages);
    }
}
