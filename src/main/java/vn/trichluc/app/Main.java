package vn.trichluc.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import vn.trichluc.model.EnvironmentUnusable;

/** The program: {@code trichluc COMMAND}. */
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
                .setCaseInsensitiveEnumValuesAllowed(true);
        Configuration configuration;
        try {
            configuration = Configuration.of(arguments, System.getenv());
        } catch (IllegalArgumentException e) {
            commands.getErr().println("trichluc: " + e.getMessage());
            return ExitCode.USAGE;
        }
        commands.setDefaultValueProvider(configuration);
        commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof EnvironmentUnusable) {
                command.getErr().println("trichluc: " + exception.getMessage());
                return ExitCode.ENVIRONMENT;
            }
            throw exception;
        });
        return commands.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? see trichluc --help");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"trichluc " + (version == null ? "(development build)" : version)};
        }
    }
}
