package vn.trichluc.ingest.pdf;

import java.io.IOException;

/** Is thrown if a page asks for more than a named limit. */
final class TooMuchOnPage extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchOnPage(String message) {
        super(message);
    }
}
