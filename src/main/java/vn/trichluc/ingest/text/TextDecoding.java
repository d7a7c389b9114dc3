package vn.trichluc.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.trichluc.ingest.warning.LegacyWarnings;
import vn.trichluc.model.Warning;
import vn.trichluc.text.legacy.LegacyText;

/**
 * Decodes the bytes of a text file. A byte order mark decides; without one it is UTF-8 if its bytes are well formed,
 * else damaged UTF-8 if most of its letters beyond ASCII are, else one of the pre-Unicode encodings if its words then
 * are Vietnamese, else the Windows code page of Vietnamese.
 *
 * @param complete false if some bytes stand for no character; they are U+FFFD in the text
 */
record TextDecoding(String text, List<Warning> warnings, boolean complete) {
    /**
     * The Windows code page that has Vietnamese letters as base letter and combining tone; it is the only 8-bit one
     * with all of them.
     */
    private static final String WINDOWS_VIETNAMESE = "windows-1258";

    private static final String WINDOWS_WESTERN = "windows-1252";

    /**
     * The least percentage of characters beyond ASCII that decode in a damaged UTF-8 file; in an 8-bit page hardly any
     * do.
     */
    private static final int WELL_FORMED_PERCENT = 80;

    private static final char REPLACEMENT = '\uFFFD';

    TextDecoding {
        warnings = List.copyOf(warnings);
    }

    static TextDecoding decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        Optional<String> utf8 =
                read.indexOf(REPLACEMENT) < 0 ? Optional.of(read) : strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new TextDecoding(utf8.get(), List.of(), true);
        }
        TextDecoding damaged = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (mostlyWellFormed(damaged.text())) {
            return damaged;
        }
        Optional<LegacyText.Decoded> legacy = LegacyText.decode(bytes);
        if (legacy.isPresent()) {
            return new TextDecoding(
                    legacy.get().text(),
                    List.of(LegacyWarnings.converted(legacy.get().encoding(), "", null)),
                    true);
        }
        for (String name : List.of(WINDOWS_VIETNAMESE, WINDOWS_WESTERN)) {
            Optional<String> text = Charset.isSupported(name) ? strict(bytes, Charset.forName(name)) : Optional.empty();
            if (text.isPresent()) {
                return new TextDecoding(
                        text.get(),
                        List.of(new Warning(
                                "charset-guessed",
                                "The text is no UTF-8 and was read as " + name
                                        + "; check its letters, and save it as UTF-8 if they are wrong.",
                                null)),
                        true);
            }
        }
        return damaged;
    }

    private static TextDecoding lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        List<Warning> warnings = lost == 0
                ? List.of()
                : List.of(new Warning(
                        "charset-damaged",
                        lost + " places of the text hold no " + charset.name()
                                + " character and were left as U+FFFD; get the file anew.",
                        null));
        return new TextDecoding(text, warnings, lost == 0);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static boolean mostlyWellFormed(String text) {
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        return (beyondAscii - lost) * 100 >= beyondAscii * WELL_FORMED_PERCENT;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
