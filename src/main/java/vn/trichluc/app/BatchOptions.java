package vn.trichluc.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.trichluc.batch.BatchConfig;
import vn.trichluc.batch.ProgramFingerprint;
import vn.trichluc.batch.ResultSink;
import vn.trichluc.batch.WorkerLaunch;
import vn.trichluc.output.DecisionJson;

/** The settings of {@code batch}, which {@code config} prints. */
final class BatchOptions {
    /** The forms in which events are written. */
    enum LogFormat {
        TEXT,
        JSON
    }

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder for the results and, in .trichluc below it, the ledger. Default: out.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Documents read at the same time, each by a process of its own. Default: one a processor.")
    private @Nullable Integer jobs;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "1g",
            converter = Megabytes.class,
            description =
                    "Heap of a worker: 800m, 2g. A document that needs more gets twice as much, once. Default: 1g.")
    private int memory;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "10m",
            converter = Time.class,
            description = "What a document may take: 90s, 10m, 2h. Default: 10m.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Duration timeout;

    @Option(
            names = "--timeout-per-megabyte",
            paramLabel = "TIME",
            defaultValue = "2m",
            converter = Time.class,
            description = "What is added for each megabyte of the document. Default: 2m.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Duration timeoutPerMegabyte;

    @Option(
            names = "--renew-after",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Documents and pages that a worker reads before a fresh one takes its place. Default: 5000.")
    private int renewAfter;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Put the results into this database as well, as load does. Default: none.")
    private @Nullable String database;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "What is told on standard error: text, or one line of JSON an event. Default: text.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LogFormat logFormat;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings: Java properties or JSON, by the names of these options without dashes."
                    + " The environment (TRICHLUC_JOBS ...) goes before it, an option before both.")
    @SuppressWarnings(
            "UnusedVariable") // for the help alone: Configuration finds the file before picocli reads the options
    private @Nullable Path config;

    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LexiconOptions lexicons;

    LogFormat logFormat() {
        return logFormat;
    }

    /**
     * Opens the database; returns null if none is set.
     *
     * @throws CommandLine.ParameterException if the program knows no such database
     */
    @Nullable
    ResultSink sink(CommandLine command) {
        try {
            return database == null ? null : DatabaseSink.open(database);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command, "--db: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the settings.
     *
     * @throws CommandLine.ParameterException if a value or a list of words is wrong
     */
    BatchConfig config(CommandLine command, BatchConfig.Again again) {
        lexicons.read(command);
        List<String> wrong = new ArrayList<>();
        int workers = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (workers < 1) {
            wrong.add("--jobs: at least 1, not " + workers);
        }
        if (renewAfter < 1) {
            wrong.add("--renew-after: at least 1, not " + renewAfter);
        }
        if (timeout.isZero()) {
            wrong.add("--timeout: more than nothing");
        }
        if (!wrong.isEmpty()) {
            throw new CommandLine.ParameterException(command, String.join("; ", wrong));
        }
        return new BatchConfig(
                out, workers, memory, timeout, timeoutPerMegabyte, renewAfter, fingerprint(command, lexicons), again);
    }

    WorkerLaunch launch() {
        List<String> program = new ArrayList<>(List.of(Main.class.getName(), "worker"));
        program.addAll(lexicons.arguments());
        return WorkerLaunch.ofThisProgram(program);
    }

    /**
     * Returns the fingerprint, which is the same in the run and in its workers while program and words stay the same.
     */
    static String fingerprint(CommandLine command, LexiconOptions lexicons) {
        List<String> configuration = new ArrayList<>(List.of(DecisionJson.SCHEMA));
        configuration.addAll(lexicons.words(command));
        return ProgramFingerprint.of(System.getProperty("java.class.path"), configuration);
    }

    /** Parses a size of memory: 800m, 2g. */
    static final class Megabytes implements ITypeConverter<Integer> {
        private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})([mg])");
        private static final int GIGABYTE = 1_024;

        @Override
        public Integer convert(String text) {
            Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!form.matches()) {
                throw new TypeConversionException("expected a size like 800m or 2g, found " + text);
            }
            return Integer.parseInt(form.group(1)) * (form.group(2).equals("g") ? GIGABYTE : 1);
        }
    }

    /** Parses a time: 90s, 10m, 2h; a number alone counts seconds. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh]?)");

        @Override
        public Duration convert(String text) {
            Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!form.matches()) {
                throw new TypeConversionException("expected a time like 90s, 10m or 2h, found " + text);
            }
            long number = Long.parseLong(form.group(1));
            return switch (form.group(2)) {
                case "h" -> Duration.ofHours(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofSeconds(number);
            };
        }
    }
}
