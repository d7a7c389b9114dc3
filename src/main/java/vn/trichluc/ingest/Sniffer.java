package vn.trichluc.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Finds out what a file is from its content; its name only tells apart what looks alike (Markdown from plain text). */
final class Sniffer {
    enum Family {
        PDF,
        IMAGE,
        TEXT,
        WORD
    }

    /** @param mediaType IANA media type without parameters */
    record Kind(Family family, String mediaType) {
        boolean isPaged() {
            return family == Family.PDF || family == Family.IMAGE;
        }
    }

    private static final Map<String, Family> READ = Map.ofEntries(
            Map.entry("application/pdf", Family.PDF),
            Map.entry("image/png", Family.IMAGE),
            Map.entry("image/jpeg", Family.IMAGE),
            Map.entry("image/tiff", Family.IMAGE),
            Map.entry("text/plain", Family.TEXT),
            Map.entry("text/markdown", Family.TEXT),
            Map.entry("text/html", Family.WORD),
            Map.entry("application/xhtml+xml", Family.WORD),
            Map.entry("application/msword", Family.WORD),
            // a document with a password, in a container that its reader refuses with the reason
            Map.entry("application/x-tika-ooxml-protected", Family.WORD),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.WORD),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.template", Family.WORD),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", Family.WORD));

    /** Names that promise something else than text: what is text nonetheless is an error page or a mistake. */
    private static final Set<String> BINARY_NAMES =
            Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff", "docx", "doc", "docm");

    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown");

    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md", "markdown");

    /** What a text is taken for that begins with lines like those of a letter (From:, Subject:) or of subtitles. */
    private static final Set<String> TEXT_BY_FORM =
            Set.of("message/rfc822", "application/mbox", "application/x-subrip");

    /** The header of a PDF stands within its first kilobyte (PDF 1.7, implementation note 13). */
    private static final int HEAD_BYTES = 1_024;

    private final Detector detector = new DefaultDetector();

    /** @throws UnreadableDocument where it is of a kind that is not read, or text under another kind's name */
    Kind kind(Source source) throws IOException, UnreadableDocument {
        String mediaType = mediaType(source);
        Family family = READ.get(mediaType);
        String extension = extension(source.name());
        if (family == null) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "%s: expected PDF, PNG, JPEG, TIFF, text, Markdown, DOCX, DOC or HTML, found %s; convert it"
                                    + " to one of these.",
                            source.name(), mediaType));
        }
        boolean text = family == Family.TEXT || family == Family.WORD && mediaType.contains("html");
        // Word opens HTML under the name of a .doc, and offices save it so
        boolean wordHtml = mediaType.contains("html") && extension.equals("doc");
        if (text && !wordHtml && BINARY_NAMES.contains(extension)) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "%s: expected %s by its name, found %s; get the document anew, or give the file its true"
                                    + " name.",
                            source.name(),
                            extension.toUpperCase(Locale.ROOT),
                            family == Family.TEXT ? "plain text" : "a web page"));
        }
        return new Kind(family, mediaType);
    }

    private String mediaType(Source source) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(source.path())) {
            beginning = in.readNBytes(PlainVietnamese.MARKED_BYTES);
        }
        int headBytes = Math.min(beginning.length, HEAD_BYTES);
        String extension = extension(source.name());
        // the most frequent kinds need no table of all the world's formats
        int header = new String(beginning, 0, headBytes, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
        if (header == 0 || header > 0 && extension.equals("pdf")) {
            return "application/pdf";
        }
        if (extension.equals("txt") && PlainVietnamese.begins(beginning)) {
            return "text/plain";
        }
        String found = detected(source);
        if (found.equals("text/plain") && MARKDOWN_NAMES.contains(extension) || found.equals("text/x-web-markdown")) {
            return "text/markdown";
        }
        if (TEXT_BY_FORM.contains(found) && TEXT_NAMES.contains(extension)) {
            return MARKDOWN_NAMES.contains(extension) ? "text/markdown" : "text/plain";
        }
        // logs, tables of comma-separated values and other text that the name alone makes special
        return found.startsWith("text/") && !found.equals("text/html") ? "text/plain" : found;
    }

    private String detected(Source source) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        try (TikaInputStream in = TikaInputStream.get(source.path())) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
