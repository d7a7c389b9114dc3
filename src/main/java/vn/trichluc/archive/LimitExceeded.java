package vn.trichluc.archive;

import java.io.IOException;

/** Is thrown if a member, or the whole archive, exceeds a limit. */
final class LimitExceeded extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean ofWalk;

    private LimitExceeded(String message, boolean ofWalk) {
        super(message);
        this.ofWalk = ofWalk;
    }

    /** Returns the exception for one member that is too large; the rest is still read. */
    static LimitExceeded ofMember(String message) {
        return new LimitExceeded(message, false);
    }

    /** Returns the exception for the archive with everything in it; the walk ends. */
    static LimitExceeded ofWalk(String message) {
        return new LimitExceeded(message, true);
    }

    boolean endsWalk() {
        return ofWalk;
    }
}
