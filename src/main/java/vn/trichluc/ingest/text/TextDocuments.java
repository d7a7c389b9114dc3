package vn.trichluc.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trichluc.ingest.border.FlowReader;
import vn.trichluc.ingest.flow.FlowBlocks;
import vn.trichluc.ingest.warning.LegacyWarnings;
import vn.trichluc.ingest.warning.UnseenWarnings;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Document;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.legacy.LegacyText;

/**
 * Reads plain text and Markdown as a document. Every character knows its line. Headings ({@code #}), bold and italic
 * runs become styles, tables become grids: see {@link TextTables} for their forms. A cell whose text runs over several
 * lines has a line feed between them.
 */
public final class TextDocuments implements FlowReader {
    /** The largest size of a text in bytes; a decision of a thousand pages has some 3 MB. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    /** The largest length of a line, which bounds the cost of reading it; no paragraph comes near it. */
    static final int MAX_LINE_CHARACTERS = 1_000_000;

    /** The largest number of lines of a comment; one that is not closed within them is none. */
    private static final int MAX_COMMENT_LINES = 500;

    /**
     * Reads a text file.
     *
     * @throws UnreadableDocument if it is missing, empty, too large, or no text
     */
    public Document read(Source source, SourceInfo info) throws UnreadableDocument {
        return read(source, info, bytes(source));
    }

    @Override
    public Document read(Source source, SourceInfo info, byte[] content) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Category.EMPTY, "expected text, found 0 bytes; get the file anew");
        }
        if (content.length > MAX_BYTES) {
            throw tooLarge("more than " + MAX_BYTES + " bytes of text");
        }
        TextDecoding decoded = TextDecoding.decode(content);
        LegacyText.Converted converted = LegacyText.convert(lines(decoded.text()));
        List<Warning> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(LegacyWarnings.of(converted, null));
        List<SourceLine> lines = new ArrayList<>();
        for (String line : converted.texts()) {
            lines.add(new SourceLine(lines.size() + 1, AlignedText.of(line).text()));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        List<Block> blocks = blocks(lines, leftOut);
        warnings.addAll(UnseenWarnings.of(leftOut));
        if (blocks.isEmpty()) {
            throw new UnreadableDocument(Category.EMPTY, "expected text, found only white space; check the file");
        }
        return new Document(info, blocks, List.of(), warnings, decoded.complete(), leftOut);
    }

    private static byte[] bytes(Source source) throws UnreadableDocument {
        try (InputStream in = Files.newInputStream(source.path())) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocument(Category.MISSING, "expected a file, found none; check its name", e);
        } catch (IOException e) {
            throw new UnreadableDocument(
                    Category.DAMAGED, "the file cannot be read (" + e.getMessage() + "); check the disk", e);
        }
    }

    private static List<LegacyText.Piece> lines(String text) throws UnreadableDocument {
        List<LegacyText.Piece> lines = new ArrayList<>();
        int from = 0;
        int cells = 0;
        while (from < text.length()) {
            int end = from;
            int tabs = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                char c = text.charAt(end++);
                tabs += c == '\t' || c == '|' ? 1 : 0;
                if (c == 0) {
                    throw new UnreadableDocument(
                            Category.UNSUPPORTED, "expected text, found binary data; give the file its right name");
                }
            }
            cells += tabs;
            if (end - from > MAX_LINE_CHARACTERS) {
                throw tooLarge("a line of more than " + MAX_LINE_CHARACTERS + " characters");
            }
            if (tabs > FlowBlocks.MAX_ROW_CELLS || cells > FlowBlocks.MAX_CELLS) {
                throw tooLarge(String.format(
                        Locale.ROOT,
                        "a row of more than %d or tables of more than %d cells",
                        FlowBlocks.MAX_ROW_CELLS,
                        FlowBlocks.MAX_CELLS));
            }
            lines.add(new LegacyText.Piece(text.substring(from, end), ""));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static List<Block> blocks(List<SourceLine> lines, List<LeftOut> leftOut) throws UnreadableDocument {
        TextParagraphs paragraphs = TextParagraphs.of(lines);
        TextTables tables = new TextTables(lines);
        List<Block> blocks = new ArrayList<>();
        List<SourceLine> pending = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Optional<TextTables.Found> table = tables.at(next);
            if (table.isPresent()) {
                flush(paragraphs, pending, blocks, leftOut);
                blocks.addAll(table.get().blocks());
                leftOut.addAll(table.get().leftOut());
                next = table.get().next();
                continue;
            }
            int behind = behindComment(lines, next);
            if (behind > next) {
                flush(paragraphs, pending, blocks, leftOut);
                for (SourceLine line : lines.subList(next, behind)) {
                    if (!line.isBlank()) {
                        leftOut.add(new LeftOut(LeftOut.Reason.HIDDEN, line.placed()));
                    }
                }
                next = behind;
                continue;
            }
            if (lines.get(next).isBlank()) {
                flush(paragraphs, pending, blocks, leftOut);
            } else {
                pending.add(lines.get(next));
            }
            next++;
        }
        flush(paragraphs, pending, blocks, leftOut);
        return blocks;
    }

    /**
     * Returns the index behind a comment that begins on that line and closes on a later one; {@code from} if none does.
     */
    private static int behindComment(List<SourceLine> lines, int from) {
        String first = lines.get(from).text().strip();
        if (!first.startsWith("<!--") || first.contains("-->")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(lines.size(), from + MAX_COMMENT_LINES); i++) {
            if (lines.get(i).text().strip().endsWith("-->")) {
                return i + 1;
            }
        }
        return from;
    }

    private static void flush(
            TextParagraphs paragraphs, List<SourceLine> pending, List<Block> blocks, List<LeftOut> leftOut) {
        List<Paragraph> read = new ArrayList<>();
        paragraphs.read(pending, read, leftOut);
        blocks.addAll(read);
        pending.clear();
    }

    private static UnreadableDocument tooLarge(String found) {
        return new UnreadableDocument(Category.TOO_LARGE, "found " + found + "; split the file");
    }
}
