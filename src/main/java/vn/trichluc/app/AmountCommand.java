package vn.trichluc.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.pipeline.AmountLines;

/** Runs {@code trichluc amount}. */
@Command(
        name = "amount",
        description = {
            "Prints the amounts of money that each text states, one line of JSON for each line of input: an array of "
                    + "the contract's amounts without id and at.",
            "The place is start (inclusive) and end (exclusive), in characters (Unicode code points) of the line, from 0."
        },
        mixinStandardHelpOptions = true)
final class AmountCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description = "Texts, each a line or several; a single - reads lines from standard input, in UTF-8.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> texts;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        AmountLines amounts = new AmountLines();
        if (texts.equals(List.of(STANDARD_INPUT))) {
            readInput(amounts, out);
        } else {
            texts.stream().flatMap(AmountCommand::lines).forEach(line -> out.println(amounts.json(line)));
        }
        out.flush();
        return ExitCode.FINE;
    }

    /** Returns the lines of a text; an empty text is one empty line. */
    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.of("") : text.lines();
    }

    private static void readInput(AmountLines amounts, PrintWriter out) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                out.println(amounts.json(line));
                if (out.checkError()) {
                    return; // nobody reads any more
                }
            }
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot read standard input: " + e.getMessage(), e);
        }
    }
}
