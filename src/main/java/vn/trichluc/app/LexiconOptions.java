package vn.trichluc.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.trichluc.text.lexicon.Funds;
import vn.trichluc.text.lexicon.Lexicons;
import vn.trichluc.text.lexicon.MoneyUnits;

/** The options that add a user's words to the program's. */
final class LexiconOptions {
    @Option(
            names = "--funds",
            paramLabel = "FILE",
            description = "More names of sources of money, a line each: fund, tab, words (see funds.tsv).")
    private @Nullable Path funds;

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "More names of units of money, a line each: đồng, tab, words (see money-units.tsv).")
    private @Nullable Path units;

    /**
     * Reads the words.
     *
     * @throws CommandLine.ParameterException if a file cannot be read or understood
     */
    Lexicons read(CommandLine command) {
        return new Lexicons(
                funds == null ? Funds.standard() : read(command, "--funds", funds, Funds::with),
                units == null ? MoneyUnits.standard() : read(command, "--units", units, MoneyUnits::with));
    }

    /** Returns the files as options of another process. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (funds != null) {
            arguments.addAll(List.of("--funds", funds.toAbsolutePath().toString()));
        }
        if (units != null) {
            arguments.addAll(List.of("--units", units.toAbsolutePath().toString()));
        }
        return arguments;
    }

    /** Returns all words of the files, by which two runs that read alike are recognised. */
    List<String> words(CommandLine command) {
        List<String> words = new ArrayList<>();
        if (funds != null) {
            words.add("--funds");
            words.addAll(read(command, "--funds", funds, Function.identity()));
        }
        if (units != null) {
            words.add("--units");
            words.addAll(read(command, "--units", units, Function.identity()));
        }
        return words;
    }

    private static <T> T read(CommandLine command, String option, Path file, Function<List<String>, T> reader) {
        try {
            return reader.apply(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    command, String.format(Locale.ROOT, "%s %s: %s", option, file, e.getMessage()), e);
        }
    }
}
