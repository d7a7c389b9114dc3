package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Handles the operator BI: it records an image that is in the content stream itself, without decoding it. */
final class PlacedInlineImage extends OperatorProcessor {
    private final PageContentReader reader;

    PlacedInlineImage(PageContentReader reader) {
        super(reader);
        this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary image = operator.getImageParameters();
        if (image != null) {
            boolean mask = image.getBoolean(COSName.IM, COSName.IMAGE_MASK, false);
            reader.picture(
                    image.getInt(COSName.W, COSName.WIDTH, 0), image.getInt(COSName.H, COSName.HEIGHT, 0), !mask, null);
        }
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
