package vn.trichluc.ingest.warning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.Warning;
import vn.trichluc.text.legacy.LegacyEncoding;
import vn.trichluc.text.legacy.LegacyText;

/** Makes the warnings that text from before Unicode was converted, or could not be. */
public final class LegacyWarnings {
    private static final String CODE = "legacy-encoding";

    private LegacyWarnings() {}

    /**
     * Returns the warnings about a conversion.
     *
     * @param page the page, from 1; null for a document without pages
     */
    public static List<Warning> of(LegacyText.Converted converted, @Nullable Integer page) {
        List<Warning> warnings = new ArrayList<>();
        for (LegacyText.Finding finding : converted.findings()) {
            warnings.add(converted(finding.encoding(), finding.font(), page));
        }
        for (String font : converted.doubtful()) {
            warnings.add(new Warning(
                    CODE,
                    OneLine.say(
                            "%stext is set in %s, a font from before Unicode, but is none of its encoding and was left as"
                                    + " it is; compare it with the original.",
                            at(page), font),
                    page));
        }
        return warnings;
    }

    /**
     * Returns the warning that text was converted.
     *
     * @param font the font that told the encoding; empty if only the letters told it
     */
    public static Warning converted(LegacyEncoding encoding, String font, @Nullable Integer page) {
        String witness = font.isEmpty() ? "found by its letters" : "set in " + font;
        return new Warning(
                CODE,
                OneLine.say(
                        "%stext in %s (%s), from before Unicode, was converted to Unicode; compare its letters with the"
                                + " original where they matter.",
                        at(page), encoding, witness),
                page);
    }

    private static String at(@Nullable Integer page) {
        return page == null ? "" : OneLine.say("Page %d: ", page);
    }
}
