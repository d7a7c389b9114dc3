package vn.trichluc.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import vn.trichluc.common.OneLine;

/** Why a file cannot be opened, and what to do, as part of a message. */
public final class FileFault {
    /** The words by which systems (Linux, macOS, BSD) name the error ELOOP. */
    private static final String TOO_MANY_LINKS = "Too many levels of symbolic links";

    private FileFault() {}

    /** Describes a fault on one line without the file's name: {@code permission denied; check its permissions}. */
    public static String of(IOException fault) {
        if (isLoop(fault)) {
            return "a loop of links; remove one of them";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied; check its permissions";
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file; it is gone, or a link leads to nothing";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        String said = reason == null ? fault.getClass().getSimpleName() : reason;
        return OneLine.of(said) + "; check the disk and the path";
    }

    /** Whether the fault is a loop: links that lead to themselves, or to a folder that they stand in. */
    public static boolean isLoop(IOException fault) {
        return fault instanceof FileSystemLoopException
                || (fault instanceof FileSystemException system
                        && String.valueOf(system.getReason()).contains(TOO_MANY_LINKS));
    }
}
