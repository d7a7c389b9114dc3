package vn.trichluc.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trichluc.common.Sha256;

/**
 * Turns the names in an archive into relative paths that any file system accepts and that do not lead out of their
 * folder: {@code docs/archives.md}, "Names", has the rules. The same names in the same order give the same paths.
 */
final class MemberNames {
    /**
     * The largest number of bytes (UTF-8) of one part of a path: file systems allow 255, and an ending is still to
     * come.
     */
    static final int MAX_PART_BYTES = 200;

    /**
     * The largest number of bytes (UTF-8) of a path: below an output folder it has to stay under the 4,096 of Linux.
     */
    static final int MAX_PATH_BYTES = 1_000;

    /** The longest ending of a name that is kept when it is cut. */
    private static final int MAX_ENDING_CHARACTERS = 10;

    private static final int PART_DIGEST_CHARACTERS = 8;
    private static final int PATH_DIGEST_CHARACTERS = 16;

    /**
     * Matches controls, characters that turn the direction of writing or are invisible, halves of surrogate pairs, and
     * characters that Windows does not allow in a name.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD<>:\"|?*]");

    /** Matches the devices of Windows, with any ending ("Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\\u00B9\\u00B2\\u00B3])\\s*(?:\\..*)?");

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    /**
     * The number of times each path was asked for, by the hash of its folded form: two longs for each member, however
     * long its name.
     */
    private final Map<Long, Integer> taken = new HashMap<>();

    /**
     * Returns the path of a member; all are different within a walk, also if case is ignored.
     *
     * @param folder the path of the archive that it is in, with a slash at its end, or empty
     * @param printed its name as the archive has it
     */
    String path(String folder, String printed) {
        String path = fitting(folder + safe(printed));
        String free = path;
        int number = taken.getOrDefault(key(path), 0);
        while (taken.containsKey(key(free))) {
            number = Math.max(2, number + 1);
            free = numbered(path, number);
        }
        if (number > 0) {
            taken.put(key(path), number);
        }
        taken.put(key(free), 1);
        return free;
    }

    /** Returns the name as a relative path, without parts that lead upwards, in NFC; it is not empty. */
    private static String safe(String printed) {
        String composed = Normalizer.normalize(DRIVE.matcher(printed).replaceFirst(""), Normalizer.Form.NFC);
        List<String> parts = new ArrayList<>();
        for (String part : composed.replace('\\', '/').split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part(part));
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    private static String part(String part) {
        String fit = UNFIT.matcher(part).replaceAll("_");
        int end = fit.length();
        while (end > 0 && (fit.charAt(end - 1) == '.' || fit.charAt(end - 1) == ' ')) {
            end--; // Windows drops dots and spaces at the end
        }
        fit = fit.substring(0, end);
        if (fit.isBlank()) {
            return "_";
        }
        if (DEVICE.matcher(fit).matches()) {
            return "_" + fit;
        }
        return bytes(fit) > MAX_PART_BYTES ? cut(fit) : fit;
    }

    /** Cuts a part of a path to its beginning, a digest of the whole, and its ending. */
    private static String cut(String part) {
        String ending = ending(part);
        String mark = "~" + Sha256.of(part).substring(0, PART_DIGEST_CHARACTERS) + ending;
        int room = MAX_PART_BYTES - bytes(mark);
        int end = 0;
        for (int used = 0; end < part.length(); ) {
            int point = part.codePointAt(end);
            used += bytes(Character.toString(point));
            if (used > room) {
                break;
            }
            end += Character.charCount(point);
        }
        return part.substring(0, end) + mark;
    }

    /** Replaces all folders of a path that is too long by one. */
    private static String fitting(String path) {
        if (bytes(path) <= MAX_PATH_BYTES) {
            return path;
        }
        return "~" + Sha256.of(path).substring(0, PATH_DIGEST_CHARACTERS) + path.substring(path.lastIndexOf('/'));
    }

    private static String numbered(String path, int number) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = ending(name);
        return path.substring(0, path.length() - ending.length()) + "~" + number + ending;
    }

    /** Returns the ending with its dot; empty if there is none. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= MAX_ENDING_CHARACTERS + 1 ? name.substring(dot) : "";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Returns the key of a path. If two paths have the same by chance, the second gets a number that it did not need.
     */
    private static long key(String path) {
        String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Long.parseUnsignedLong(Sha256.of(folded).substring(0, Long.BYTES * 2), 16);
    }
}
