package vn.trichluc.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trichluc.ingest.border.FlowReader;
import vn.trichluc.ingest.doc.DocReader;
import vn.trichluc.ingest.docx.DocxReader;
import vn.trichluc.ingest.flow.FlowBlocks;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.ingest.flow.LegacyFlow;
import vn.trichluc.ingest.html.HtmlReader;
import vn.trichluc.ingest.html.HtmlText;
import vn.trichluc.ingest.warning.UnseenWarnings;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/**
 * Reads DOCX, DOC and HTML according to their bytes, whatever the file is called. {@link FlowBlocks} says what a place
 * is in them and how breaks, nested tables and frames are treated.
 */
public final class WordDocuments implements FlowReader {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    /** The number of first bytes within which the first tag of a page is looked for. */
    private static final int TAG_WITHIN = 4_096;

    /**
     * Matches the first element of a document saved as XML, in lower case. A web page saved by Word has an element of
     * the same name too, in a comment of its head meant for Word alone.
     */
    private static final Pattern WORD_XML =
            Pattern.compile("(?:[^<]|<[?!][^>]*+>)*+<(?:w:worddocument|pkg:package)(?=[\\s/>])");

    @Override
    public Document read(Source source, SourceInfo info, byte[] content) throws UnreadableDocument {
        FlowContent flow = LegacyFlow.convert(content(content));
        FlowBlocks read = FlowBlocks.of(flow.items());
        if (read.blocks().isEmpty()) {
            throw new UnreadableDocument(
                    Category.EMPTY,
                    read.pictures().isEmpty()
                            ? "a document without any text"
                            : "a document that holds a picture and no text; save it as PDF, so that the picture is read as a page");
        }
        List<Warning> warnings = new ArrayList<>(flow.warnings());
        warnings.addAll(read.pictures());
        warnings.addAll(UnseenWarnings.of(read.leftOut()));
        return new Document(info, read.blocks(), List.of(), warnings, flow.complete(), read.leftOut());
    }

    private static FlowContent content(byte[] content) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Category.EMPTY, "a file of 0 bytes");
        }
        if (startsWith(content, ZIP)) {
            return DocxReader.read(content);
        }
        if (startsWith(content, COMPOUND)) {
            return DocReader.read(content);
        }
        if (startsWith(content, RTF)) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED, "RTF, whatever its name says; open it in Word and save it as DOCX");
        }
        String start = HtmlText.decode(Arrays.copyOf(content, Math.min(content.length, TAG_WITHIN)))
                .text()
                .toLowerCase(Locale.ROOT);
        if (WORD_XML.matcher(start).lookingAt()) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED, "a Word document saved as XML; open it in Word and save it as DOCX");
        }
        if (start.contains("mime-version:")) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED, "a web page saved as one archive (MHT); save it as HTML or DOCX");
        }
        if (!start.contains("<")) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED, "neither Word nor HTML: neither a container nor a tag at its start");
        }
        return HtmlReader.read(content);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
