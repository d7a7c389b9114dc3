package vn.trichluc.ocr;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import net.sourceforge.tess4j.util.LoadLibs;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Word;
import vn.trichluc.natives.NativeLibraries;

/**
 * Reads the words of a page's picture with Tesseract.
 *
 * <p>An engine holds one native handle that is made ready once, and reads with the thread that calls it: it belongs to
 * one worker, and the worker closes it.
 */
public final class OcrEngine implements AutoCloseable {
    /** Tesseract keeps sizes and places in 16 bits. */
    private static final int MAX_SIDE_PIXELS = 32_767;

    /** Below this no letter has a shape; Tesseract would only complain. */
    private static final int MIN_SIDE_PIXELS = 12;

    /** A full page takes 1 to 4 seconds; a picture full of noise may take for ever. */
    private static final int MAX_PAGE_MILLIS = 120_000;

    private final TessBaseAPI handle;
    private final Function recognize;
    private final Pointer monitor;
    private final NativeLibrary library;
    private boolean closed;

    /**
     * An engine with the Vietnamese model of the class path.
     *
     * @throws EnvironmentUnusable if Tesseract or its model cannot be loaded on this machine
     */
    public OcrEngine() {
        this(OcrModel.vietnamese(), TessPageSegMode.PSM_AUTO);
    }

    /** @param pageSegmentation one of {@link TessPageSegMode} */
    OcrEngine(OcrModel model, int pageSegmentation) {
        NativeLibraries.load();
        library = NativeLibrary.getInstance(LoadLibs.getTesseractLibName());
        recognize = library.getFunction("TessBaseAPIRecognize");
        handle = TessAPI1.TessBaseAPICreate();
        if (!initialise(model)) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new EnvironmentUnusable("Tesseract %s does not take the model for %s: install the program anew."
                    .formatted(TessAPI1.TessVersion(), model.language()));
        }
        monitor = library.getFunction("TessMonitorCreate").invokePointer(new Object[0]);
        TessAPI1.TessBaseAPISetPageSegMode(handle, pageSegmentation);
    }

    /** tess4j passes the model's bytes as a string, which it is not: hence the function itself. */
    private boolean initialise(OcrModel model) {
        byte[] content = model.content();
        try (Memory data = new Memory(content.length)) {
            data.write(0, content, 0, content.length);
            NoMessages.from(handle);
            Object[] arguments = {
                handle,
                data,
                content.length,
                model.language(),
                TessOcrEngineMode.OEM_LSTM_ONLY,
                Pointer.NULL,
                0,
                Pointer.NULL,
                Pointer.NULL,
                Pointer.NULL, // a size_t of 0 has the width of a pointer
                0
            };
            return library.getFunction("TessBaseAPIInit5").invokeInt(arguments) == 0;
        }
    }

    /**
     * The words of a page in Tesseract's order, with boxes in points of this picture's page.
     *
     * @return empty where there is nothing to read
     * @throws RecognitionFailed if the picture is larger than Tesseract takes, or takes it too long
     */
    public List<Word> read(PageImage page) throws RecognitionFailed {
        if (closed) {
            throw new IllegalStateException("this engine is closed");
        }
        GreyRaster raster = GreyRaster.of(page.pixels());
        if (Math.max(raster.width(), raster.height()) > MAX_SIDE_PIXELS) {
            throw new RecognitionFailed(
                    "Page %d is %d x %d pixels; recognition takes %d at most on a side: scan it smaller."
                            .formatted(page.page(), raster.width(), raster.height(), MAX_SIDE_PIXELS));
        }
        if (Math.min(raster.width(), raster.height()) < MIN_SIDE_PIXELS) {
            return List.of();
        }
        try {
            TessAPI1.TessBaseAPISetImage(
                    handle, ByteBuffer.wrap(raster.values()), raster.width(), raster.height(), 1, raster.width());
            TessAPI1.TessBaseAPISetSourceResolution(handle, (int) Math.round(page.dpi()));
            library.getFunction("TessMonitorSetDeadlineMSecs").invokeVoid(new Object[] {monitor, MAX_PAGE_MILLIS});
            if (recognize.invokeInt(new Object[] {handle, monitor}) != 0) {
                throw new RecognitionFailed(
                        "Page %d could not be read within %d seconds.".formatted(page.page(), MAX_PAGE_MILLIS / 1000));
            }
            return words(page);
        } finally {
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private List<Word> words(PageImage page) {
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        try {
            return new ResultWords(page).of(results);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
        }
    }

    /** Frees the native memory; a second time does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            library.getFunction("TessMonitorDelete").invokeVoid(new Object[] {monitor});
            TessAPI1.TessBaseAPIEnd(handle);
            TessAPI1.TessBaseAPIDelete(handle);
        }
    }
}
