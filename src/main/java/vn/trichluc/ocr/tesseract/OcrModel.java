package vn.trichluc.ocr.tesseract;

import java.io.IOException;
import java.io.InputStream;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * The data that Tesseract needs for a script and a language, as a file of the class path; models/README.md says where
 * it comes from.
 */
public final class OcrModel {
    private static final String RESOURCE = "/models/tessdata/vie.traineddata";

    private final byte[] content;

    private OcrModel(byte[] content) {
        this.content = content;
    }

    public static OcrModel vietnamese() {
        try (InputStream in = OcrModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new EnvironmentUnusable(
                        RESOURCE + " is not in the class path: build the program with its folder models.");
            }
            return new OcrModel(in.readAllBytes());
        } catch (IOException e) {
            throw new EnvironmentUnusable(RESOURCE + " cannot be read: install the program anew.", e);
        }
    }

    String language() {
        return "vie";
    }

    byte[] content() {
        return content.clone();
    }
}
