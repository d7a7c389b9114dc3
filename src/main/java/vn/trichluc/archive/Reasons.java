package vn.trichluc.archive;

import java.io.EOFException;
import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.UnreadableDocument.Category;

/** Says what is wrong in one line: what was expected, what was found, what to do. */
final class Reasons {
    static final String ENCRYPTED =
            "expected a file that can be unpacked, found an encrypted one; unpack it with its password";

    static final String VOLUME =
            "expected a whole archive, found one of several volumes; join them first (7z x FIRST_VOLUME,"
                    + " or zip -s 0 LAST_VOLUME --out WHOLE.zip)";

    static final String REST_LOST = "; what stands behind it in the archive is lost";

    static final String LINK =
            "expected a file, found a link to another; what it points to is read where it stands, if it is in"
                    + " the archive";

    static final String DEVICE = "expected a file, found a device or a pipe; there is nothing to read";

    private Reasons() {}

    static Category category(IOException failure) {
        if (failure instanceof LimitExceeded || failure instanceof MemoryLimitException) {
            return Category.TOO_LARGE;
        }
        return failure instanceof PasswordRequiredException ? Category.ENCRYPTED : Category.DAMAGED;
    }

    static String of(IOException failure) {
        if (failure instanceof LimitExceeded) {
            return cause(failure);
        }
        if (failure instanceof MemoryLimitException) {
            return OneLine.say(
                    "expected to need at most %d MiB of memory to unpack, found more; pack it anew with a smaller dictionary",
                    Unpackers.MAX_MEMORY_KIB >> 10);
        }
        if (failure instanceof PasswordRequiredException) {
            return ENCRYPTED;
        }
        return OneLine.say("expected whole data, found it damaged or cut short (%s); get it anew", cause(failure));
    }

    /** Returns the reason for which a kind of archive is not read. */
    static String notRead(Format format) {
        return switch (format) {
            case VOLUME -> VOLUME;
            case MISNAMED ->
                "expected an archive by its name, found something else; get it anew, or give it its true name";
            default ->
                OneLine.say(
                        "expected ZIP, TAR, 7z, gzip, bzip2 or xz, found a %s archive, which is not read; unpack it, or pack it"
                                + " as ZIP",
                        format.label());
        };
    }

    /** Returns what went wrong, as part of a message. */
    static String cause(Throwable failure) {
        return failure instanceof EOFException ? "it ends early" : OneLine.cause(failure);
    }
}
