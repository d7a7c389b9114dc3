package vn.trichluc.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Follows whether the content being drawn is shown, since it may be in layers that the file turns off. */
final class LayerVisibility {
    private final @Nullable PDOptionalContentProperties properties;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int hidden;

    LayerVisibility(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean shown() {
        return hidden == 0;
    }

    void begin(COSName tag, @Nullable COSDictionary layer) {
        begin(COSName.OC.equals(tag) && !isShown(layer));
    }

    /** Begins a part of the content, of which nothing is shown if {@code hides}, whatever its layer. */
    void begin(boolean hides) {
        open.push(hides);
        hidden += hides ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty() && open.pop()) {
            hidden--;
        }
    }

    /** Whether a layer or a membership of layers is shown, which it is unless the file says otherwise. */
    boolean isShown(@Nullable COSDictionary layer) {
        if (layer == null || properties == null) {
            return true;
        }
        if (COSName.OCG.equals(layer.getCOSName(COSName.TYPE))) {
            return properties.isGroupEnabled(new PDOptionalContentGroup(layer));
        }
        COSBase members = layer.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSDictionary one) {
            return isShown(one);
        }
        if (members instanceof COSArray several && several.size() > 0) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSDictionary member) || isShown(member)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
