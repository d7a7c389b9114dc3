package vn.trichluc.ingest.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Opens the binary Word format of 1997 to 2003 [MS-DOC], and recognises other files that use the same container. */
public final class DocReader {
    private DocReader() {}

    public static FlowContent read(byte[] content) throws UnreadableDocument {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted(null);
            }
            if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableDocument(
                        Category.UNSUPPORTED, "an Office file that holds no Word document; save it as DOCX or PDF");
            }
            try (HWPFDocument document = new HWPFDocument(container)) {
                return new DocBody(document).read();
            }
        } catch (EncryptedDocumentException e) {
            throw encrypted(e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocument(
                    Category.UNSUPPORTED, "a document of Word 95 or older; save it as DOCX or PDF", e);
        } catch (IOException | RuntimeException e) { // POI meets broken structures with all kinds of them
            throw new UnreadableDocument(Category.DAMAGED, "not a whole Word document; get the file anew", e);
        }
    }

    private static UnreadableDocument encrypted(@Nullable Exception cause) {
        String message = "protected with a password; save it without";
        return cause == null
                ? new UnreadableDocument(Category.ENCRYPTED, message)
                : new UnreadableDocument(Category.ENCRYPTED, message, cause);
    }
}
