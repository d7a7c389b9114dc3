package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * A visible annotation laid over a page: a form field (signed decisions hold number and date in such), a stamp, a note.
 */
record Overlay(Kind kind, PDAnnotation annotation) {
    enum Kind {
        /** A signature field. Offices also put number and date into such fields. */
        SIGNATURE,
        /** Another field, or a rubber stamp. */
        FIELD,
        /** A note that a reader typed over the page. */
        NOTE
    }

    /** The largest number of overlays that are drawn. */
    private static final int MAX_OVERLAYS = 1_000;

    /** The largest number of parents above a field that are followed. */
    private static final int MAX_PARENTS = 20;

    static List<Overlay> of(PDPage page) throws IOException {
        List<Overlay> overlays = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            Kind kind = kind(annotation);
            if (kind != null && !annotation.isHidden() && !annotation.isNoView() && overlays.size() < MAX_OVERLAYS) {
                overlays.add(new Overlay(kind, annotation));
            }
        }
        return overlays;
    }

    /** Returns the kind of an annotation; null if it shows no text of its own, as links, pop-ups and marks. */
    private static @Nullable Kind kind(PDAnnotation annotation) {
        return switch (String.valueOf(annotation.getSubtype())) {
            case "Widget" -> COSName.SIG.equals(fieldType(annotation.getCOSObject())) ? Kind.SIGNATURE : Kind.FIELD;
            case "Stamp" -> Kind.FIELD;
            case "FreeText" -> Kind.NOTE;
            default -> null;
        };
    }

    private static @Nullable COSBase fieldType(COSDictionary field) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < MAX_PARENTS; depth++) {
            COSBase type = at.getDictionaryObject(COSName.FT);
            if (type != null) {
                return type;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
