package vn.trichluc.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.LookAlikes;

/**
 * What the codes of one font mean. A font's ToUnicode map is believed but for three slips of common writers: no entry,
 * a blank for a glyph that the embedded font knows as a letter (capital H in files of Word 2010), and a letter that
 * Vietnamese does not have. There the embedded font's own character map decides.
 */
final class FontLetters {
    /** Stands for a character that the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    private static final int BOLD_WEIGHT = 600;

    private final PDFont font;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, String> letters = new HashMap<>();

    FontLetters(PDFont font) {
        this.font = font;
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        this.italic = name.contains("italic")
                || name.contains("oblique")
                || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** The characters of a code: empty for what shows nothing, a space for any white space. */
    String of(int code) {
        return letters.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
        String mapped = font.toUnicode(code);
        if (mapped != null) {
            mapped = clean(mapped);
            boolean doubtful = mapped.isBlank() || mapped.length() == 1 && LookAlikes.isLookAlike(mapped.charAt(0));
            if (!doubtful) {
                return mapped;
            }
        }
        String own = ownLetter(code);
        if (own != null) {
            return own;
        }
        return mapped == null ? UNKNOWN : mapped;
    }

    /** What the embedded font program says; null where it says nothing. */
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

    /** List marks of the fonts Symbol and Wingdings, which writers leave in the private area; others stay as they are. */
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

    /** Without controls and marks of direction; any white space as one space. */
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
