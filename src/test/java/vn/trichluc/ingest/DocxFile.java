package vn.trichluc.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX for a test, put together from the XML of its parts; the same parts are the same bytes at any time. */
public final class DocxFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                    + " ContentType=\"application/xml\"/></Types>";

    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();

    private DocxFile() {}

    public static DocxFile withBody(String body) {
        return new DocxFile()
                .part("document", "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, body));
    }

    public DocxFile styles(String content) {
        return part("styles", "<w:styles %s>%s</w:styles>".formatted(NAMESPACES, content));
    }

    public DocxFile numbering(String content) {
        return part("numbering", "<w:numbering %s>%s</w:numbering>".formatted(NAMESPACES, content));
    }

    public DocxFile footnotes(String content) {
        return part("footnotes", "<w:footnotes %s>%s</w:footnotes>".formatted(NAMESPACES, content));
    }

    private DocxFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    public byte[] bytes() {
        StringBuilder relations = new StringBuilder();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", CONTENT_TYPES);
        parts.forEach((name, xml) -> {
            files.put("word/" + name + ".xml", xml);
            relations.append("<Relationship Id=\"r%s\" Type=\"http://x/relationships/%s\" Target=\"%s.xml\"/>"
                    .formatted(name, name, name));
        });
        files.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"r1\" Type=\"http://x/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
        files.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        return zip(files);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(content);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(stored(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An entry without compression, whose bytes depend on the machine's zlib, and of one time. */
    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /** A paragraph of one plain run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    public static String p(String properties, String content) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, content);
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    public static String r(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(properties, text);
    }

    public static String numbered(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), r(text));
    }

    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }
}
