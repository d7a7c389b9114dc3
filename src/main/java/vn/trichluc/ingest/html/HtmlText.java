package vn.trichluc.ingest.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.warning.LegacyWarnings;
import vn.trichluc.model.Warning;
import vn.trichluc.text.legacy.LegacyEncoding;
import vn.trichluc.text.legacy.LegacyText;

/**
 * Decodes an HTML file: by its byte order mark; as UTF-8 if it is valid UTF-8, whatever the page claims; as the page
 * claims, where windows-1252 and Latin-1 are one; else as windows-1258, in which Vietnamese pages were written before.
 * Text that is Vietnamese only in a pre-Unicode font is not converted here.
 *
 * @param text the decoded text
 * @param warnings the warnings about bytes that could not be decoded, or were in a pre-Unicode encoding
 * @param complete false if some bytes could not be decoded
 */
public record HtmlText(String text, List<Warning> warnings, boolean complete) {
    /**
     * The number of first bytes that are searched for a declared character set; old pages put long comments before it.
     */
    private static final int DECLARATION_WITHIN = 8_192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEGACY = Pattern.compile("tcvn|viscii|viqr|vps|vni", Pattern.CASE_INSENSITIVE);

    /** The character sets that pages of all kinds declare, even if their fonts show Vietnamese. */
    private static final Set<String> WESTERN = Set.of("windows-1252", "iso-8859-1", "us-ascii");

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    public HtmlText {
        warnings = List.copyOf(warnings);
    }

    public static HtmlText decode(byte[] content) {
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            return new HtmlText(new String(content, marked), List.of(), true);
        }
        String strict = strictly(content, StandardCharsets.UTF_8);
        if (strict != null) {
            return new HtmlText(strict, List.of(), true);
        }
        String claim = claim(content);
        Optional<LegacyEncoding> claimed = legacy(claim);
        if (claimed.isPresent()) {
            return new HtmlText(
                    claimed.get().decode(LegacyEncoding.characters(content)),
                    List.of(LegacyWarnings.converted(claimed.get(), "", null)),
                    true);
        }
        Charset declared = charset(claim);
        boolean western = declared != null && WESTERN.contains(declared.name().toLowerCase(Locale.ROOT));
        if (western || (declared == null && LegacyText.decode(content).isPresent())) {
            // characters of fonts from before Unicode, which are converted once the fonts are known
            return new HtmlText(LegacyEncoding.characters(content), List.of(), true);
        }
        Charset charset = declared == null ? VIETNAMESE : declared;
        List<Warning> warnings = new ArrayList<>();
        if (strictly(content, charset) == null) {
            warnings.add(new Warning(
                    "text-damaged",
                    String.format(
                            Locale.ROOT,
                            "some bytes are no characters in %s and read as \uFFFD; get the page anew",
                            charset.name()),
                    null));
        }
        return new HtmlText(new String(content, charset), warnings, warnings.isEmpty());
    }

    private static @Nullable Charset byteOrderMark(byte[] content) {
        int first = content.length > 0 ? content[0] & 0xFF : -1;
        int second = content.length > 1 ? content[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 = first == 0xEF && second == 0xBB && content.length > 2 && (content[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    private static @Nullable String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null; // it is another character set
        }
    }

    private static String claim(byte[] content) {
        String start =
                new String(content, 0, Math.min(content.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** Returns the pre-Unicode encoding that a page declares: viscii, x-viet-tcvn5712, x-viet-vps. */
    private static Optional<LegacyEncoding> legacy(String claim) {
        Matcher name = LEGACY.matcher(claim);
        return name.find() ? LegacyEncoding.named(name.group()) : Optional.empty();
    }

    private static @Nullable Charset charset(String claim) {
        try {
            return claim.isEmpty() ? null : Charset.forName(claim);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a name that is no real character set: x-user-defined, unicode
        }
    }
}
