package vn.trichluc.ingest.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

/** The pages of an image file, decoded one at a time; all of them need recognition. */
public final class ImagePages implements Opened.Paged {
    /**
     * The largest number of pixels of one stored page: A2 at 600 dpi has 140 million. A larger page is not decoded, not
     * even in part.
     */
    static final long MAX_STORED_PIXELS = 200_000_000L;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final SourceInfo info;
    private final Limits limits;

    /** Takes over the stream and the reader, which are closed with this object. */
    ImagePages(ImageInputStream in, ImageReader reader, SourceInfo info, Limits limits) {
        this.in = in;
        this.reader = reader;
        this.info = info;
        this.limits = limits;
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public int pages() {
        Integer pages = info.pages();
        return pages == null ? 0 : pages;
    }

    @Override
    public List<Warning> warnings() {
        return List.of();
    }

    @Override
    public PageLayer layer(int page) {
        try {
            ImageShape shape = shape(page);
            PageInfo pageInfo = new PageInfo(
                    page, TextOrigin.OCR, shape.widthPoints(), shape.heightPoints(), 0, 0, Confidence.PRINTED);
            return new PageLayer(new Page(pageInfo, List.of(), List.of()), "picture", List.of());
        } catch (UnreadablePage failed) {
            PageInfo pageInfo = new PageInfo(page, TextOrigin.FAILED, 0, 0, 0, 0, Confidence.PRINTED);
            return new PageLayer(new Page(pageInfo, List.of(), List.of()), "cannot be read", List.of(failed.warning()));
        }
    }

    @Override
    public PageImage render(int page) throws UnreadablePage {
        ImageShape shape = shape(page);
        try {
            ImageReadParam how = reader.getDefaultReadParam();
            int every = every(shape.storedPixels());
            how.setSourceSubsampling(every, every, 0, 0);
            BufferedImage stored = reader.read(page - 1, how);
            return new PageImage(page, shape.upright(onWhite(stored), every), shape.dpi() / every);
        } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
            // image readers answer damage with the first two, a header that lies with the third
            throw failed(page, damaged);
        }
    }

    private ImageShape shape(int page) throws UnreadablePage {
        try {
            ImageShape shape = ImageShape.of(reader, page - 1);
            if (shape.storedPixels() > MAX_STORED_PIXELS) {
                throw new UnreadablePage(
                        page,
                        OneLine.say(
                                "Page %d: expected at most %d million pixels, found %d million; scan it at 300 dpi.",
                                page, MAX_STORED_PIXELS / 1_000_000, shape.storedPixels() / 1_000_000));
            }
            return shape;
        } catch (IOException | RuntimeException damaged) {
            throw failed(page, damaged);
        }
    }

    private static UnreadablePage failed(int page, Throwable damaged) {
        return new UnreadablePage(
                page,
                OneLine.say(
                        "Page %d: its image cannot be decoded (%s); save it anew as PNG.",
                        page, OneLine.cause(damaged)),
                damaged);
    }

    /** Returns the step between the pixels that are taken in each direction so that the picture keeps to the limit. */
    private int every(long storedPixels) {
        int every = 1;
        while (storedPixels / ((long) every * every) > limits.pagePixels()) {
            every++;
        }
        return every;
    }

    /** Returns the picture without transparency and unusual depths: grey or RGB of 8 bits. */
    private static BufferedImage onWhite(BufferedImage stored) {
        int type = stored.getType();
        if (type == BufferedImage.TYPE_BYTE_GRAY
                || type == BufferedImage.TYPE_INT_RGB
                || type == BufferedImage.TYPE_3BYTE_BGR) {
            return stored;
        }
        boolean grey = stored.getColorModel().getNumColorComponents() == 1 || type == BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage plain = new BufferedImage(
                stored.getWidth(),
                stored.getHeight(),
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        graphics.drawImage(stored, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    @Override
    public void close() {
        release(reader, in);
    }

    static void release(@Nullable ImageReader reader, @Nullable ImageInputStream in) {
        if (reader != null) {
            reader.dispose();
        }
        if (in != null) {
            try {
                in.close();
            } catch (IOException ignored) {
                // nothing was written: there is nothing to lose
                return;
            }
        }
    }
}
