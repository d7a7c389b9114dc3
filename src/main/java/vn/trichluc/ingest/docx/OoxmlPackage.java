package vn.trichluc.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/**
 * Reads the XML parts of an Office Open XML file. Only parts that are asked for are unpacked, each under the limits
 * below, so that neither a zip bomb nor endless nesting exhausts the memory. DTDs and external entities are never read.
 */
public final class OoxmlPackage implements AutoCloseable {
    /** The attributes that are kept of elements outside Word's own vocabulary: those of relations and of drawings. */
    private static final Set<String> PLAIN_ATTRIBUTES = Set.of("Type", "Target", "hidden", "cx", "cy", "style");

    /** The largest unpacked size of one part, in bytes. A decision of 300 pages has 10 to 20 MB. */
    public static final int MAX_PART_BYTES = 96 << 20;

    /** The largest number of elements and texts in one part. */
    static final int MAX_NODES = 4_000_000;

    /** The deepest nesting of elements. Word writes about 12 levels for each level of table or text box. */
    public static final int MAX_DEPTH = 300;

    /**
     * The limits of the XML parser in Java 17: from 24 on the JDK refuses 100 nested elements and 200 attributes, which
     * Word writes. {@link #MAX_DEPTH} limits the nesting here; without a DTD the only limit of entities that applies is
     * that of their total size.
     */
    private static final Map<String, String> LIMITS_OF_PARSER = Map.of(
            "jdk.xml.maxElementDepth", "0",
            "jdk.xml.elementAttributeLimit", "10000",
            "jdk.xml.totalEntitySizeLimit", "50000000");

    private final ZipFile zip;

    private OoxmlPackage(ZipFile zip) {
        this.zip = zip;
    }

    static OoxmlPackage open(byte[] content) throws UnreadableDocument {
        try {
            return new OoxmlPackage(ZipFile.builder().setByteArray(content).get());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(
                    Category.DAMAGED,
                    "not a whole DOCX: its zip container is cut short or broken; get the file anew",
                    e);
        }
    }

    /**
     * Returns the part of that name, without a leading slash; null if there is none.
     *
     * @throws UnreadableDocument if it is not well-formed XML or is too large
     */
    @Nullable
    XmlNode part(String name) throws UnreadableDocument {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_PART_BYTES + 1);
            if (bytes.length > MAX_PART_BYTES) {
                throw new UnreadableDocument(
                        Category.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "part %s unpacks to more than %d MB; split the document",
                                name,
                                MAX_PART_BYTES >> 20));
            }
            return parse(name, bytes);
        } catch (IOException | IllegalArgumentException e) { // the latter at impossible offsets
            throw new UnreadableDocument(
                    Category.DAMAGED,
                    String.format(Locale.ROOT, "part %s of the DOCX cannot be unpacked; get the file anew", name),
                    e);
        }
    }

    private static XmlNode parse(String part, byte[] bytes) throws UnreadableDocument {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LIMITS_OF_PARSER.forEach(factory::setProperty);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(characters(bytes)));
            try {
                return tree(part, reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | CharacterCodingException e) {
            throw new UnreadableDocument(
                    Category.DAMAGED,
                    String.format(Locale.ROOT, "part %s of the DOCX is no well-formed XML; get the file anew", part),
                    e);
        }
    }

    /**
     * Decodes a part, which is in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). The JDK's own decoder prints its
     * complaints.
     */
    private static String characters(byte[] bytes) throws CharacterCodingException {
        int first = bytes.length > 1 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        boolean wide = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XmlNode tree(String part, XMLStreamReader reader) throws XMLStreamException, UnreadableDocument {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = XmlNode.element("#document", Map.of());
        open.push(root);
        int nodes = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlNode node = XmlNode.element(name(reader), attributes(reader));
                top(open).children().add(node);
                open.push(node);
                nodes++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (carriesText(top(open))) {
                    top(open).children().add(XmlNode.text(reader.getText()));
                    nodes++;
                }
            }
            if (nodes > MAX_NODES || open.size() > MAX_DEPTH) {
                throw new UnreadableDocument(
                        Category.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "part %s of the DOCX holds more than %d elements or nests deeper than %d; split the document",
                                part,
                                MAX_NODES,
                                MAX_DEPTH));
            }
        }
        return root.children().get(0);
    }

    private static XmlNode top(Deque<XmlNode> open) {
        return open.element();
    }

    /** Whether the text of an element belongs to the document; elsewhere, white space is layout of the XML. */
    private static boolean carriesText(XmlNode node) {
        return node.is("w:t") || node.is("w:delText") || node.is("m:t") || node.is("w:instrText");
    }

    private static String name(XMLStreamReader reader) {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    private static String prefix(@Nullable String namespace) {
        if (namespace == null) {
            return "";
        }
        // transitional and strict: ECMA-376 part 4 and part 1
        return switch (namespace) {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main" -> "w:";
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> "m:";
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> "mc:";
            default -> "";
        };
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> result = new HashMap<>(4);
        boolean word = !prefix(reader.getNamespaceURI()).isEmpty();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            boolean own = namespace == null
                    || namespace.isEmpty()
                    || !prefix(namespace).isEmpty();
            boolean plain = !word && !PLAIN_ATTRIBUTES.contains(local); // drawings bring kilobytes
            if (own && !plain && !local.startsWith("rsid")) {
                result.put(local, reader.getAttributeValue(i));
            }
        }
        return result.isEmpty() ? Map.of() : result;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
