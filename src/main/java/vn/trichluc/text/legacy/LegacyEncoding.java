package vn.trichluc.text.legacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The encodings of Vietnamese from before Unicode. Text in one is given as characters: each byte as the character of
 * Windows-1252 or of Latin-1 with its code, C1 controls included, as files and fonts pass it on.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993 in the form of the ABC fonts (.VnTime), in which the state's own offices wrote. */
    TCVN3,
    /** VNI for Windows (VNI-Times), usual in the south. */
    VNI,
    /** VISCII of RFC 1456. */
    VISCII,
    /** The encoding of the Vietnamese Professionals Society (VPS Times), usual abroad. */
    VPS,
    /** VIQR of RFC 1456: Vietnamese in ASCII. */
    VIQR;

    private final CodeTable table;

    LegacyEncoding() {
        table = CodeTable.load(name().toLowerCase(Locale.ROOT));
    }

    /** Returns the encoding of that name in any case; TCVN and ABC are TCVN3. */
    public static Optional<LegacyEncoding> named(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("TCVN") || upper.equals("ABC")) {
            return Optional.of(TCVN3);
        }
        for (LegacyEncoding encoding : values()) {
            if (encoding.name().equals(upper)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the text in Unicode (NFC). Characters to which the encoding gives no meaning stay as they are, letters of
     * Unicode included. It takes time in proportion to the length.
     *
     * <p>In {@link #TCVN3} the punctuation that Windows-1252 has in 80 to 9F stays punctuation, as ABC fonts draw it;
     * the C1 controls of the same codes are the capitals of set VN1.
     */
    public String decode(String text) {
        return Normalizer.normalize(this == VIQR ? Viqr.decode(table, text) : table.decode(text), Normalizer.Form.NFC);
    }

    /**
     * Returns the Unicode text in this encoding, as characters 00 to FF: {@code decode(encode(text))} is the text in
     * NFC if the encoding has all its letters and the text no other character that the encoding uses.
     */
    public String encode(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return this == VIQR ? Viqr.encode(table, composed) : table.encode(composed);
    }

    /**
     * Returns the bytes of a text file as the characters of Windows-1252; the five codes that it leaves open are the C1
     * controls. ASCII and all five encodings are preserved.
     */
    public static String characters(byte[] bytes) {
        return WindowsLatin.ofLatin1(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /**
     * Returns the bytes that {@code characters}, of this encoding, represent; a character that is no byte becomes a
     * question mark.
     */
    public static byte[] bytes(String characters) {
        return WindowsLatin.toLatin1(characters).getBytes(StandardCharsets.ISO_8859_1);
    }
}
