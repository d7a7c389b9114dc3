package vn.trichluc.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.trichluc.output.DecisionSchema;

/** Runs {@code trichluc schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of the output.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(DecisionSchema.text());
        out.flush();
    }
}
