package vn.trichluc.ingest;

import java.util.List;
import java.util.Locale;
import vn.trichluc.model.Warning;

/**
 * Watches for text in fonts from before Unicode, which show Vietnamese letters for other characters: TCVN3 (.VnTime) and
 * VNI (VNI-Times). Their names alone prove nothing: converted documents keep them.
 */
final class LegacyFonts {
    /** Characters that no Vietnamese word has, in such a font, from which on it is no accident. */
    private static final int EVIDENCE = 5;

    private static final String VIETNAMESE_LATIN1 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    private int strange;
    private String font = "";

    void see(String text, String inFont) {
        if (!inFont.startsWith(".Vn") && !inFont.startsWith("VNI-")) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00A0' && c <= '\u00FF' && VIETNAMESE_LATIN1.indexOf(c) < 0) {
                strange++;
                font = inFont;
            }
        }
    }

    List<Warning> warnings() {
        return strange < EVIDENCE ? List.of() : List.of(warning());
    }

    private Warning warning() {
        return new Warning(
                "legacy-encoding",
                String.format(
                        Locale.ROOT,
                        "text is set in %s, a font from before Unicode, and may read wrong; convert the document to Unicode first",
                        font),
                null);
    }
}
