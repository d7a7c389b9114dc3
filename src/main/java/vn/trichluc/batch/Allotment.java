package vn.trichluc.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which place in the output folder a name has. It keeps it for good; a new name gets the one that it wishes, or, where
 * another has that, its whole file name ({@code a.pdf.json}), or a number.
 */
final class Allotment {
    private final Ledger ledger;

    Allotment(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param name that the ledger does not know
     * @param file on the disk
     * @param relative of the source, below the output folder
     * @param wish of the result
     */
    Path allot(String name, Path file, Path relative, Path wish) {
        Path output = wish;
        String whole = String.valueOf(relative.getFileName());
        for (int n = 1; !isFree(output); n++) {
            output = relative.resolveSibling(
                    n == 1 ? whole + ".json" : String.format(Locale.ROOT, "%s.%d.json", whole, n));
        }
        ledger.allot(name, file, output);
        return output;
    }

    /** Whose file is gone, probably moved, gives its place to the next. */
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
}
