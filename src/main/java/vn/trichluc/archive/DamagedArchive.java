package vn.trichluc.archive;

import java.io.IOException;

/** The bytes are not what the format asks for. */
final class DamagedArchive extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedArchive(String message) {
        super(message);
    }

    DamagedArchive(String message, Throwable cause) {
        super(message, cause);
    }
}
