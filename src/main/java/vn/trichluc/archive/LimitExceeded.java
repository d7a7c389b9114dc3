package vn.trichluc.archive;

import java.io.IOException;

/** A member, or the whole archive, asks for more than a limit lets it have. */
final class LimitExceeded extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean ofWalk;

    private LimitExceeded(String message, boolean ofWalk) {
        super(message);
        this.ofWalk = ofWalk;
    }

    /** One member is too large; the rest goes on. */
    static LimitExceeded ofMember(String message) {
        return new LimitExceeded(message, false);
    }

    /** The archive with all in it is: the walk ends. */
    static LimitExceeded ofWalk(String message) {
        return new LimitExceeded(message, true);
    }

    boolean endsWalk() {
        return ofWalk;
    }
}
