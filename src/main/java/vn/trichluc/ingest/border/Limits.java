package vn.trichluc.ingest.border;

/**
 * How much a source may ask for. What lies above is refused as too large, in one line.
 *
 * @param bytes length of a PDF or image file
 * @param flowBytes length of a text, Word or HTML file, which is read at once
 * @param pages of one document
 * @param pagePixels of one rendered or decoded page; a larger page is rendered at a lower resolution
 */
public record Limits(long bytes, int flowBytes, int pages, long pagePixels) {
    /** 2 GiB, 64 MiB, 5,000 pages, 40 megapixels (A3 at 400 dpi has 31). */
    public static final Limits DEFAULT = new Limits(2L << 30, 64 << 20, 5_000, 40_000_000L);

    public Limits {
        if (bytes < 1 || flowBytes < 1 || pages < 1 || pagePixels < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
