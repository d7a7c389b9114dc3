package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import vn.trichluc.common.OneLine;

/** Handles the operator Do: it records an image without decoding it, and walks a form. */
final class PlacedObject extends OperatorProcessor {
    /** The deepest nesting of forms. */
    private static final int MAX_DEPTH = 25;

    private final PageContentReader reader;

    PlacedObject(PageContentReader reader) {
        super(reader);
        this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            throw new MissingOperandException(operator, operands);
        }
        if (reader.getResources() == null) {
            return;
        }
        COSDictionary objects = reader.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream stream = objects == null ? null : objects.getCOSStream(name);
        if (stream == null) {
            return;
        }
        reader.layers().begin(COSName.OC, stream.getCOSDictionary(COSName.OC));
        try {
            place(name, stream);
        } finally {
            reader.layers().end();
        }
    }

    private void place(COSName name, COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            boolean opaque = !stream.getBoolean(COSName.IMAGE_MASK, false)
                    && !stream.containsKey(COSName.SMASK)
                    && !stream.containsKey(COSName.MASK)
                    && stream.getInt(COSName.SMASK_IN_DATA, 0) == 0
                    && reader.paintsPlainly()
                    && reader.getGraphicsState().getNonStrokeAlphaConstant() == 1;
            reader.picture(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0), opaque, stream);
            return;
        }
        if (reader.getLevel() > MAX_DEPTH) {
            throw new TooMuchOnPage(OneLine.say("forms nested more than %d deep", MAX_DEPTH));
        }
        reader.check(stream);
        if (reader.getResources().getXObject(name) instanceof PDFormXObject form) {
            show(form);
        }
    }

    private void show(PDXObject object) throws IOException {
        boolean own = reader.beginForm();
        reader.increaseLevel();
        try {
            if (object instanceof PDTransparencyGroup transparent) {
                reader.layers()
                        .begin(reader.getGraphicsState().getNonStrokeAlphaConstant() < PageContentReader.MIN_ALPHA);
                try {
                    reader.showTransparencyGroup(transparent);
                } finally {
                    reader.layers().end();
                }
            } else if (object instanceof PDFormXObject form) {
                reader.showForm(form);
            }
        } finally {
            reader.decreaseLevel();
            if (own) {
                reader.endForm();
            }
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
