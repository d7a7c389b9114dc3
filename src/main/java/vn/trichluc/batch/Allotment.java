package vn.trichluc.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trichluc.common.Sha256;

/**
 * Allots each name its place in the output folder, which it keeps for good. A new name gets the place that it wishes
 * or, if another has that, its whole file name ({@code a.pdf.json}), or a number.
 */
final class Allotment {
    private static final String JSON = ".json";

    /** The largest length in bytes of a name in a file system. */
    private static final int MAX_NAME_BYTES = 255;

    private static final int DIGEST_CHARACTERS = 8;

    private final Ledger ledger;

    Allotment(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Allots a place.
     *
     * @param name the name, which has no place yet
     * @param file the file on the disk
     * @param relative the path of the source below the output folder
     * @param wish the wished path of the result
     */
    Path allot(String name, Path file, Path relative, Path wish) {
        String whole = String.valueOf(relative.getFileName());
        Path output = fitting(wish);
        for (int n = 1; !isFree(output); n++) {
            output = fitting(relative.resolveSibling(
                    n == 1 ? whole + JSON : String.format(Locale.ROOT, "%s.%d%s", whole, n, JSON)));
        }
        ledger.allot(name, file, output);
        return output;
    }

    /** Whether a place is free; a name whose file is gone, probably moved, gives its place to the next. */
    private boolean isFree(Path output) {
        Optional<List<String>> holder = ledger.holder(output);
        if (holder.isEmpty()) {
            return true;
        }
        if (Files.exists(Path.of(holder.get().get(1)))) {
            return false;
        }
        ledger.forget(holder.get().get(0));
        return true;
    }

    /** Makes a path fit: no folder is called like a result, and no name is too long. */
    private static Path fitting(Path output) {
        Path parent = output.getParent();
        Path folder = Path.of("");
        if (parent != null) {
            for (Path part : parent) {
                String name = part.toString();
                folder = folder.resolve(name.toLowerCase(Locale.ROOT).endsWith(JSON) ? name + "_" : name);
            }
        }
        return folder.resolve(cut(String.valueOf(output.getFileName())));
    }

    /** Cuts a name that is too long; it then ends in a digest of the whole. */
    private static String cut(String name) {
        if (bytes(name) <= MAX_NAME_BYTES) {
            return name;
        }
        String digest = Sha256.of(name).substring(0, DIGEST_CHARACTERS);
        String end = "~" + digest + JSON;
        int length = name.length();
        while (bytes(name.substring(0, length)) + bytes(end) > MAX_NAME_BYTES
                || Character.isHighSurrogate(name.charAt(length - 1))) {
            length--;
        }
        return name.substring(0, length) + end;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
