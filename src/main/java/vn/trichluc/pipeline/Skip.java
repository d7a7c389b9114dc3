package vn.trichluc.pipeline;

import java.util.Locale;

/**
 * Why a file that a folder, a pattern or an archive led to is not read. What the user names himself is read, whatever
 * it is.
 */
public enum Skip {
    ENDING("neither its ending nor its first bytes are those of a document"),
    DOCUMENTATION("documentation of a project by its name, without a decision's head"),
    HIDDEN("hidden: its name begins with a dot"),
    LITTER("left behind by another program: a lock, or a fork of a file"),
    ARCHIVE("an archive: \"trichluc batch\" reads it"),
    DANGLING("a link that leads to nothing"),
    LOOP("a loop of links: it leads to itself, or to a folder that it stands in"),
    SPECIAL("a pipe, a socket or a device"),
    DEEP("further down than folders are searched"),
    RESULTS("in the folder of the results, which is not searched");

    private final String reason;

    Skip(String reason) {
        this.reason = reason;
    }

    /** Returns the reason as part of a message. */
    public String reason() {
        return reason;
    }

    /** Returns the reason as one word, for a ledger or a report: documentation. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
