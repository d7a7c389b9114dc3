package vn.trichluc.ocr.tesseract;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import net.sourceforge.tess4j.util.LoadLibs;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.natives.NativeLibraries;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelPlace;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/** One Tesseract, made ready once; its memory is freed by {@link #close}. */
public final class TesseractRecogniser implements Recogniser {
    /** The largest side of a picture, since Tesseract keeps sizes and places in 16 bits. */
    private static final int MAX_SIDE_PIXELS = 32_767;

    private final NativeLibrary library;
    private final TessBaseAPI handle;
    private final Function recognize;
    private final Function setDeadline;
    private final Pointer monitor;
    private boolean closed;

    public TesseractRecogniser(OcrModel model) {
        NativeLibraries.load();
        library = NativeLibrary.getInstance(LoadLibs.getTesseractLibName());
        recognize = library.getFunction("TessBaseAPIRecognize");
        setDeadline = library.getFunction("TessMonitorSetDeadlineMSecs");
        handle = TessAPI1.TessBaseAPICreate();
        if (!takes(model)) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new EnvironmentUnusable(String.format(
                    Locale.ROOT,
                    "Tesseract %s does not take the model for %s: install the program anew.",
                    TessAPI1.TessVersion(),
                    model.language()));
        }
        monitor = library.getFunction("TessMonitorCreate").invokePointer(new Object[0]);
    }

    /**
     * Whether Tesseract takes the model. tess4j would pass the model's bytes as a string, which they are not: hence the
     * function itself.
     */
    private boolean takes(OcrModel model) {
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

    @Override
    public List<Word> read(Patch patch, Segmentation segmentation, Alphabet alphabet) throws RecognitionFailed {
        if (closed) {
            throw new IllegalStateException("this engine is closed");
        }
        if (Math.max(patch.width(), patch.height()) > MAX_SIDE_PIXELS) {
            throw new RecognitionFailed(String.format(
                    Locale.ROOT,
                    "Page %d is %d x %d pixels; recognition takes %d at most on a side: scan it smaller.",
                    patch.place().page(),
                    patch.width(),
                    patch.height(),
                    MAX_SIDE_PIXELS));
        }
        Patch alone = patch.alone();
        GreyRaster picture = alone.raster();
        int millis = patch.millisLeft();
        TessAPI1.TessBaseAPISetPageSegMode(handle, mode(segmentation));
        TessAPI1.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", alphabet.characters());
        try {
            TessAPI1.TessBaseAPISetImage(
                    handle, ByteBuffer.wrap(picture.values()), picture.width(), picture.height(), 1, picture.width());
            TessAPI1.TessBaseAPISetSourceResolution(
                    handle, (int) Math.round(alone.place().dpi()));
            setDeadline.invokeVoid(new Object[] {monitor, millis});
            if (recognize.invokeInt(new Object[] {handle, monitor}) != 0) {
                throw patch.deadline().missed(patch.place().page());
            }
            return words(alone.place());
        } finally {
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private static int mode(Segmentation segmentation) {
        return switch (segmentation) {
            case PAGE -> TessPageSegMode.PSM_AUTO;
            case BLOCK -> TessPageSegMode.PSM_SINGLE_BLOCK;
            case LINE -> TessPageSegMode.PSM_SINGLE_LINE;
            case FIGURE -> TessPageSegMode.PSM_RAW_LINE;
            case SCATTERED -> TessPageSegMode.PSM_SPARSE_TEXT;
        };
    }

    private List<Word> words(PixelPlace place) {
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        try {
            return new ResultWords(place).of(results);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
        }
    }

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
