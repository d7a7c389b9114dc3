package vn.trichluc.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import vn.trichluc.batch.BatchConfig.Again;

/** Runs {@code trichluc config}. */
@Command(
        name = "config",
        description = "Prints what batch would be run with, and where each setting comes from.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConfigCommand implements Callable<Integer> {
    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BatchOptions options;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Configuration configuration = (Configuration) spec.defaultValueProvider();
        configuration.check(spec);
        options.config(spec.commandLine(), Again.NOTHING);
        PrintWriter out = spec.commandLine().getOut();
        CommandLine.ParseResult parsed = spec.commandLine().getParseResult();
        for (OptionSpec option : Configuration.settable(spec)) {
            boolean onCommandLine = parsed.hasMatchedOption(option);
            out.printf(
                    Locale.ROOT,
                    "%-22s %-24s %s%n",
                    Configuration.name(option),
                    printed(option, configuration, onCommandLine),
                    configuration.origin(option, onCommandLine));
        }
        out.flush();
        return ExitCode.FINE;
    }

    /** Returns an option's value as it was written: 1g, not 1024. */
    private String printed(OptionSpec option, Configuration configuration, boolean onCommandLine) {
        if (onCommandLine) {
            return String.join(",", option.originalStringValues());
        }
        String set = configuration.defaultValue(option);
        String value = set == null ? option.defaultValue() : set;
        if (value != null) {
            return value;
        }
        return Configuration.name(option).equals("jobs")
                ? String.valueOf(Runtime.getRuntime().availableProcessors())
                : "-";
    }
}
