package vn.trichluc.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.text.VisibleLine;

/** Runs the program: {@code trichluc COMMAND}. */
@Command(
        name = "trichluc",
        description = "Turns Vietnamese provincial decisions into structured data that one can trust.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ExtractCommand.class,
            BatchCommand.class,
            LoadCommand.class,
            ExportCommand.class,
            ConfigCommand.class,
            WorkerCommand.class,
            EvalCommand.class,
            AmountCommand.class,
            BenchCommand.class,
            InspectCommand.class,
            SchemaCommand.class,
            TextCommand.class,
            CommandLine.HelpCommand.class,
            GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all fine",
            "1:some document failed or is partial",
            "2:wrong usage",
            "3:the environment is unusable"
        })
public final class Main implements Runnable {
    private static final Set<String> USE_TEMPORARY_FOLDER =
            Set.of("extract", "batch", "load", "export", "inspect", "bench");

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = run(arguments, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs a command line and returns its exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setResourceBundle(new InputNames())
                .setCaseInsensitiveEnumValuesAllowed(true);
        Configuration configuration;
        try {
            configuration = Configuration.of(arguments, System.getenv());
        } catch (IllegalArgumentException e) {
            commands.getErr().println(VisibleLine.of("trichluc: " + e.getMessage()));
            return ExitCode.USAGE;
        }
        commands.setDefaultValueProvider(configuration);
        commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof EnvironmentUnusable) {
                command.getErr().println(VisibleLine.of("trichluc: " + exception.getMessage()));
                return ExitCode.ENVIRONMENT;
            }
            throw exception;
        });
        commands.setExecutionStrategy(parsed -> {
            CommandLine.ParseResult command = parsed.subcommand();
            boolean usesFolder = command != null
                    && !command.isUsageHelpRequested()
                    && USE_TEMPORARY_FOLDER.contains(command.commandSpec().name());
            if (usesFolder && !isTemporaryFolderUsable()) {
                commands.getErr()
                        .println(VisibleLine.of("trichluc: cannot write to the temporary folder "
                                + System.getProperty("java.io.tmpdir")
                                + ": make it so, or name another by TRICHLUC_JAVA_OPTS=-Djava.io.tmpdir=DIR"));
                return ExitCode.ENVIRONMENT;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return commands.execute(arguments);
    }

    /**
     * Whether the temporary folder can be written to: libraries unpack themselves there, and fail with long messages if
     * they cannot.
     */
    private static boolean isTemporaryFolderUsable() {
        try {
            Files.deleteIfExists(Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "trichluc", null));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? see trichluc --help");
    }

    /** Provides the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"trichluc " + (version == null ? "(development build)" : version)};
        }
    }
}
