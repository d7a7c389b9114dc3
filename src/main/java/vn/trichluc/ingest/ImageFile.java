package vn.trichluc.ingest;

import java.nio.file.Path;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;

final class ImageFile {
    private final Limits limits;

    ImageFile(Limits limits) {
        this.limits = limits;
    }

    Opened.Paged open(Path path, SourceInfo info) throws UnreadableDocument {
        throw new UnreadableDocument(UnreadableDocument.Category.UNSUPPORTED, "images " + limits + path + info);
    }
}
