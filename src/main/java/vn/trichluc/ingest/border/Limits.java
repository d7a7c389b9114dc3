package vn.trichluc.ingest.border;

/**
 * The limits of a source's size. A source above them is refused as too large, with a message of one line.
 *
 * @param bytes the largest length of a PDF or image file
 * @param flowBytes the largest length of a text, Word or HTML file, which is read at once
 * @param pages the largest number of pages of one document
 * @param pagePixels the largest number of pixels of one rendered or decoded page; a larger page is rendered at a lower
 *     resolution
 */
public record Limits(long bytes, int flowBytes, int pages, long pagePixels) {
    /** The default limits: 2 GiB, 64 MiB, 5,000 pages, 40 megapixels (A3 at 400 dpi has 31). */
    public static final Limits DEFAULT = new Limits(2L << 30, 64 << 20, 5_000, 40_000_000L);

    public Limits {
        if (bytes < 1 || flowBytes < 1 || pages < 1 || pagePixels < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
