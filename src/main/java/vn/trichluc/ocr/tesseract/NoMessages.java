package vn.trichluc.ocr.tesseract;

import com.sun.jna.Platform;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;

/** Keeps the libraries' own remarks out of the user's terminal; what matters comes back as a result. */
final class NoMessages {
    /** L_SEVERITY_NONE of Leptonica's environ.h. */
    private static final int SEVERITY_NONE = 6;

    private NoMessages() {}

    static void from(TessBaseAPI handle) {
        Leptonica1.setMsgSeverity(SEVERITY_NONE);
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", Platform.isWindows() ? "nul" : "/dev/null");
    }
}
