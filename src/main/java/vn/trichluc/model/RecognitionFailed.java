package vn.trichluc.model;

/**
 * Is thrown for a page that recognition cannot read or does not finish in time; the document's other pages are not
 * touched.
 */
public final class RecognitionFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public RecognitionFailed(String message) {
        super(message);
    }
}
