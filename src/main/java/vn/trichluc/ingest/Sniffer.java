package vn.trichluc.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceKind;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/**
 * Determines the kind of a file from its content; its name only distinguishes kinds that look alike (Markdown from
 * plain text).
 */
final class Sniffer {
    /**
     * The kind of a file and its media type.
     *
     * @param mediaType the IANA media type without parameters, one of the kind's
     */
    record Sniffed(SourceKind kind, String mediaType) {
        static Sniffed usual(SourceKind kind) {
            return new Sniffed(kind, kind.mediaTypes().get(0));
        }
    }

    /**
     * The media types that Tika gives to a text whose first lines look like those of a letter (From:, Subject:) or of
     * subtitles.
     */
    private static final Set<String> TEXT_BY_FORM =
            Set.of("message/rfc822", "application/mbox", "application/x-subrip");

    /**
     * Tika's media type for a Word document with a password; the reader of its container refuses it with the reason.
     */
    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    private static final String TIKA_MARKDOWN = "text/x-web-markdown";

    /** The number of first bytes within which a PDF has its header (PDF 1.7, implementation note 13). */
    private static final int HEAD_BYTES = 1_024;

    private final Detector detector = new DefaultDetector();

    /**
     * Determines the kind of a source.
     *
     * @throws UnreadableDocument if it is of a kind that is not supported, or text under the name of another kind
     */
    Sniffed sniff(Source source) throws IOException, UnreadableDocument {
        SourceKind named = SourceKind.ofName(source.name()).orElse(null);
        Sniffed sniffed = sniffed(source, named);
        SourceKind kind = sniffed.kind();
        // Word opens HTML under the name of a .doc, and offices save it so
        boolean wordHtml = kind == SourceKind.HTML && named == SourceKind.DOC;
        if (kind.isCharacters() && named != null && !named.isCharacters() && !wordHtml) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "%s: expected %s by its name, found %s; get the document anew, or give the file its true"
                                    + " name.",
                            source.name(), named.title(), kind.described()));
        }
        return sniffed;
    }

    private Sniffed sniffed(Source source, @Nullable SourceKind named) throws IOException, UnreadableDocument {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(source.path())) {
            beginning = in.readNBytes(PlainVietnamese.MARKED_BYTES);
        }
        int headBytes = Math.min(beginning.length, HEAD_BYTES);
        // the most frequent kinds need no table of all the world's formats
        int header = SourceKind.PDF.headerIn(new String(beginning, 0, headBytes, StandardCharsets.ISO_8859_1));
        if (header == 0 || (header > 0 && named == SourceKind.PDF)) {
            return Sniffed.usual(SourceKind.PDF);
        }
        if (named == SourceKind.TEXT && PlainVietnamese.begins(beginning)) {
            return Sniffed.usual(SourceKind.TEXT);
        }
        String found = detected(source);
        if (found.equals(PROTECTED)) {
            return Sniffed.usual(SourceKind.DOCX);
        }
        Optional<SourceKind> kind = SourceKind.ofMediaType(found);
        // logs, tables of comma-separated values and other text that the name or a first line alone makes special
        boolean text = kind.isPresent()
                ? isText(kind.get())
                : found.startsWith("text/") || (TEXT_BY_FORM.contains(found) && named != null && isText(named));
        if (text) {
            boolean bare = found.equals("text/plain") || TEXT_BY_FORM.contains(found);
            boolean markdown = found.equals(TIKA_MARKDOWN) || (bare && named == SourceKind.MARKDOWN);
            return Sniffed.usual(markdown ? SourceKind.MARKDOWN : SourceKind.TEXT);
        }
        if (kind.isEmpty()) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "%s: expected %s, found %s; convert it to one of these.",
                            source.name(), SourceKind.anyTitle(), found));
        }
        return new Sniffed(kind.get(), found);
    }

    private static boolean isText(SourceKind kind) {
        return kind.origin() == SourceKind.Origin.TEXT;
    }

    private String detected(Source source) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        try (TikaInputStream in = TikaInputStream.get(source.path())) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }
}
