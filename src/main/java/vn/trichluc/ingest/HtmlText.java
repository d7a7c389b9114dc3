package vn.trichluc.ingest;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Warning;

/**
 * Bytes of an HTML file become characters: by its byte order mark; as UTF-8 where they are that, whatever the page
 * claims; as the page claims; else as windows-1258, in which Vietnamese pages were written before.
 *
 * @param text decoded
 * @param warnings where bytes had to be given up
 */
record HtmlText(String text, List<Warning> warnings) {
    /** How far the HTML standard looks for a claimed character set, in bytes; old pages put long comments before it. */
    private static final int DECLARATION_WITHIN = 8_192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    HtmlText {
        warnings = List.copyOf(warnings);
    }

    static HtmlText decode(byte[] content) {
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            return new HtmlText(new String(content, marked), List.of());
        }
        String strict = strictly(content, StandardCharsets.UTF_8);
        if (strict != null) {
            return new HtmlText(strict, List.of());
        }
        Charset declared = declared(content);
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
        return new HtmlText(new String(content, charset), warnings);
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

    private static @Nullable Charset declared(byte[] content) {
        String start =
                new String(content, 0, Math.min(content.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a claim that cannot be meant: x-user-defined, unicode
        }
    }
}
