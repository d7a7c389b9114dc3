package vn.trichluc.archive;

import java.io.IOException;

/** Is thrown if the bytes are not what the format requires. */
final class DamagedArchive extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedArchive(String message) {
        super(message);
    }

    DamagedArchive(String message, Throwable cause) {
        super(message, cause);
    }
}
