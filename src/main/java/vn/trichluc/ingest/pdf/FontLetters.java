package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.LookAlikes;
import vn.trichluc.text.legacy.LegacyFont;

/**
 * Decodes the character codes of one font. The font's ToUnicode map is believed with three exceptions, slips of common
 * writers: no entry, a blank for a glyph that the embedded font knows as a letter (capital H in files of Word 2010),
 * and a letter that Vietnamese does not have. In these cases the embedded font's own character map decides.
 */
final class FontLetters {
    /** The character that stands for one that the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    private static final int BOLD_WEIGHT = 600;

    /**
     * The codes that the PDF's standard encodings show as a bullet, a hyphen or a space although old fonts have letters
     * there.
     */
    private static final String MISTAKEN = "\u0081\u008D\u008F\u0090\u009D\u00A0\u00AD";

    private final PDFont font;
    private final String name;
    private final boolean legacy;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<Integer, Boolean> contradicted = new HashMap<>();

    FontLetters(PDFont font) {
        this.font = font;
        this.name = String.valueOf(font.getName());
        this.legacy = LegacyFont.named(name).isPresent();
        String style = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = style.contains("bold")
                || style.contains("black")
                || style.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        this.italic = style.contains("italic")
                || style.contains("oblique")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    }

    String font() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** Returns the characters of a code: empty for a code that shows nothing, a space for any white space. */
    String of(int code) {
        return letters.computeIfAbsent(code, this::read);
    }

    /** Whether the embedded font draws another digit for a code than its character map says. */
    boolean isDrawnOtherwise(int code) {
        String text = of(code);
        boolean digit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return digit && contradicted.computeIfAbsent(code, own -> contradicts(own, text.charAt(0) - '0'));
    }

    private boolean contradicts(int code, int digit) {
        try {
            return font.isEmbedded()
                    && font instanceof PDVectorFont outlines
                    && DigitShapes.contradict(outlines.getNormalizedPath(code), digit);
        } catch (IOException | RuntimeException damagedFont) {
            // fontbox throws either for damaged outlines: nothing speaks against the character map then
            return false;
        }
    }

    private String read(int code) {
        boolean ownCode = legacy && font instanceof PDSimpleFont && code > ' ' && code <= 0xFF;
        if (ownCode && MISTAKEN.indexOf(code) >= 0 && !font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return Character.toString(code);
        }
        String mapped = font.toUnicode(code);
        if (mapped != null) {
            mapped = legacy ? raw(mapped) : clean(mapped);
            boolean doubtful = mapped.isBlank() || (mapped.length() == 1 && LookAlikes.isLookAlike(mapped.charAt(0)));
            if (!doubtful) {
                return mapped;
            }
        }
        String own = ownLetter(code);
        if (own != null) {
            return own;
        }
        if (mapped == null && ownCode) {
            return Character.toString(code);
        }
        return mapped == null ? UNKNOWN : mapped;
    }

    /** Returns the character that the embedded font program gives; null if it gives none. */
    private @Nullable String ownLetter(int code) {
        try {
            if (font instanceof PDType0Font composite
                    && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
                    && font.isEmbedded()) {
                return ownLetter(descendant.getTrueTypeFont(), descendant.codeToGID(code));
            }
            if (font instanceof PDTrueTypeFont simple && font.isEmbedded()) {
                return ownLetter(simple.getTrueTypeFont(), simple.codeToGID(code));
            }
        } catch (IOException | RuntimeException damagedFont) {
            // fontbox throws either for damaged tables: the font then says nothing, and the caller shows the gap
            return null;
        }
        return null;
    }

    private static @Nullable String ownLetter(@Nullable TrueTypeFont program, int glyph) throws IOException {
        if (program == null || glyph == 0 || program.getCmap() == null) {
            return null;
        }
        CmapLookup characters = program.getUnicodeCmapLookup(true);
        List<Integer> candidates = characters == null ? null : characters.getCharCodes(glyph);
        if (candidates == null) {
            return null;
        }
        for (int candidate : candidates) {
            if (Character.isDefined(candidate) && Character.getType(candidate) != Character.PRIVATE_USE) {
                return clean(Character.toString(candidate));
            }
        }
        return null;
    }

    /**
     * Maps the list marks of the fonts Symbol and Wingdings, which writers leave in the private use area; other
     * characters are unchanged.
     */
    private static int symbol(int privateUse) {
        return switch (privateUse) {
            case 0xF0B7, 0xF06C, 0xF09F -> '•';
            case 0xF0A7, 0xF06E -> '▪';
            case 0xF02D -> '-';
            case 0xF02B -> '+';
            case 0xF0D8 -> '➢';
            case 0xF0FC -> '✓';
            default -> privateUse;
        };
    }

    /**
     * Keeps single characters beyond ASCII, since soft hyphens, no-break spaces and controls are letters in pre-Unicode
     * fonts.
     */
    private static String raw(String characters) {
        boolean letter = characters.length() == 1 && characters.charAt(0) > 0x7F && characters.charAt(0) <= 0xFF;
        return letter ? characters : clean(characters);
    }

    /** Removes controls and marks of direction; any white space becomes one space. */
    private static String clean(String characters) {
        StringBuilder kept = new StringBuilder(characters.length());
        characters.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (Character.getType(c) == Character.PRIVATE_USE) {
                kept.appendCodePoint(symbol(c));
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                kept.appendCodePoint(c);
            }
        });
        String result = kept.toString();
        return result.isBlank() && !result.isEmpty() ? " " : result;
    }
}
