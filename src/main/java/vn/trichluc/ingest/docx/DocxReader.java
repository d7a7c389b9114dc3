package vn.trichluc.ingest.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.ingest.flow.WordFields;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Reads those parts of a DOCX that are its text; headers, footers, comments and pictures are not. */
public final class DocxReader {
    private static final String MAIN = "officeDocument";

    private DocxReader() {}

    public static FlowContent read(byte[] content) throws UnreadableDocument {
        try (OoxmlPackage parts = OoxmlPackage.open(content)) {
            String main = targets(parts, "").getOrDefault(MAIN, "word/document.xml");
            XmlNode document = parts.part(main);
            if (document == null) {
                throw new UnreadableDocument(
                        Category.DAMAGED,
                        String.format(Locale.ROOT, "a zip without the text of a Word document (%s)", main));
            }
            XmlNode body = document.child("w:body");
            if (!document.is("w:document") || body == null) {
                throw new UnreadableDocument(
                        Category.UNSUPPORTED, "an Office file that holds no Word document; save it as DOCX or PDF");
            }
            Map<String, String> related = targets(parts, main);
            WordStyles styles = new WordStyles(part(parts, related, "styles"));
            WordNumbering numbering = new WordNumbering(part(parts, related, "numbering"), styles);
            DocxNotes notes = new DocxNotes(part(parts, related, "footnotes"), part(parts, related, "endnotes"));
            return new DocxBody(styles, numbering, notes, balance(body), WordGround.ofDocument(document)).read(body);
        } catch (IOException e) {
            throw new UnreadableDocument(Category.DAMAGED, "the DOCX cannot be read to its end; get the file anew", e);
        }
    }

    private static @Nullable XmlNode part(OoxmlPackage parts, Map<String, String> related, String type)
            throws UnreadableDocument {
        String name = related.get(type);
        return name == null ? null : parts.part(name);
    }

    /**
     * Returns the parts that a part (for an empty name, the package itself) refers to, by the last word of their type.
     */
    private static Map<String, String> targets(OoxmlPackage parts, String of) throws UnreadableDocument {
        int slash = of.lastIndexOf('/');
        String folder = of.substring(0, slash + 1);
        XmlNode relations = parts.part(folder + "_rels/" + of.substring(slash + 1) + ".rels");
        Map<String, String> result = new HashMap<>();
        if (relations == null) {
            return result;
        }
        for (XmlNode relation : relations.children("Relationship")) {
            String type = relation.attribute("Type");
            String target = relation.attribute("Target");
            if (type != null && target != null) {
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                result.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return result;
    }

    private static WordFields.Balance balance(XmlNode body) {
        return count(body) == 0 ? WordFields.Balance.EVEN : WordFields.Balance.ODD;
    }

    private static int count(XmlNode node) {
        if (node.is("w:fldChar")) {
            String type = node.attribute("fldCharType");
            return "begin".equals(type) ? 1 : "end".equals(type) ? -1 : 0;
        }
        int sum = 0;
        for (XmlNode child : node.children()) {
            sum += count(child);
        }
        return sum;
    }
}
