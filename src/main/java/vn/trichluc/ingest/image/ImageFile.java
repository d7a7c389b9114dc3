package vn.trichluc.ingest.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Opens a PNG, JPEG or TIFF file; a TIFF may hold many pages. */
public final class ImageFile {
    /** The least length of a side in pixels: shorter ones hold no text, as a line of letters is some 20 pixels high. */
    static final int MIN_SIDE_PIXELS = 40;

    private final Limits limits;

    public ImageFile(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens an image file.
     *
     * @param found what is known of the file; its pages are counted here
     */
    public ImagePages open(Path path, SourceInfo found) throws UnreadableDocument {
        ImageInputStream in = null;
        ImageReader reader = null;
        try {
            in = new FileImageInputStream(path.toFile());
            reader = reader(in, found);
            reader.setInput(in, false, false);
            int pages = pages(reader, found.name());
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (pages == 1 && Math.min(width, height) < MIN_SIDE_PIXELS) {
                throw new UnreadableDocument(
                        Category.EMPTY,
                        OneLine.say(
                                "%s: expected the picture of a page, found %d x %d pixels; scan the page at 300 dpi.",
                                found.name(), width, height));
            }
            SourceInfo info = found.withPages(pages);
            ImagePages opened = new ImagePages(in, reader, info, limits);
            in = null;
            reader = null;
            return opened;
        } catch (IOException | RuntimeException damaged) {
            // image readers answer damage with either
            throw new UnreadableDocument(
                    Category.DAMAGED,
                    OneLine.say(
                            "%s: expected %s, found a damaged file (%s); get it anew from its source.",
                            found.name(), found.mediaType(), OneLine.cause(damaged)),
                    damaged);
        } finally {
            ImagePages.release(reader, in);
        }
    }

    private int pages(ImageReader reader, String name) throws IOException, UnreadableDocument {
        int pages = reader.getNumImages(true);
        if (pages > limits.pages()) {
            throw new UnreadableDocument(
                    Category.TOO_LARGE,
                    OneLine.say(
                            "%s: expected at most %d pages, found %d; split the file.", name, limits.pages(), pages));
        }
        if (pages < 1) {
            throw new UnreadableDocument(
                    Category.EMPTY,
                    OneLine.say("%s: expected pages, found an image file of none; scan it anew.", name));
        }
        return pages;
    }

    private static ImageReader reader(ImageInputStream in, SourceInfo found) throws UnreadableDocument {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(found.mediaType());
        List<String> damaged = List.of(found.name(), found.mediaType());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getOriginatingProvider() != null && canRead(reader, in)) {
                return reader;
            }
            reader.dispose();
        }
        throw new UnreadableDocument(
                Category.DAMAGED,
                OneLine.say(
                        "%s: expected %s, found a file that no decoder takes; save it anew as PNG.",
                        damaged.get(0), damaged.get(1)));
    }

    private static boolean canRead(ImageReader reader, ImageInputStream in) {
        try {
            return reader.getOriginatingProvider().canDecodeInput(in);
        } catch (IOException no) {
            return false;
        }
    }
}
