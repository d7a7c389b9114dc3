package vn.trichluc.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.trichluc.batch.ConfigFile;

/**
 * Provides the value of an option of {@code batch} that is not on the command line: from the environment, then the file
 * that {@code --config} or {@code TRICHLUC_CONFIG} names, then the program.
 */
final class Configuration implements IDefaultValueProvider {
    private static final String PREFIX = "TRICHLUC_";
    private static final String CONFIG = "--config";
    private static final Set<String> COMMANDS = Set.of("batch", "config");

    private final Map<String, String> environment;
    private final @Nullable String file;
    private final SortedMap<String, String> settings;

    /**
     * @param file the file that the settings are from; null if there is none
     * @param settings the settings by the names of the options without their dashes
     */
    Configuration(Map<String, String> environment, @Nullable String file, SortedMap<String, String> settings) {
        this.environment = environment;
        this.file = file;
        this.settings = settings;
    }

    /**
     * Reads the configuration.
     *
     * @throws IllegalArgumentException if the file cannot be read or understood
     */
    static Configuration of(String[] arguments, Map<String, String> environment) {
        String file = environment.get(PREFIX + "CONFIG");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(CONFIG + "=")) {
                file = arguments[i].substring(CONFIG.length() + 1);
            } else if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
                file = arguments[i + 1];
            }
        }
        if (file == null || arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
            return new Configuration(environment, null, new TreeMap<>());
        }
        try {
            return new Configuration(environment, file, ConfigFile.read(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "--config %s: %s", file, e.getMessage() == null ? e : e.getMessage()),
                    e);
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!COMMANDS.contains(argument.command().name()) || !(argument instanceof OptionSpec option)) {
            return null;
        }
        String fromEnvironment = environment.get(variable(option));
        return fromEnvironment == null ? settings.get(name(option)) : fromEnvironment;
    }

    /**
     * Checks that every name in the file is that of an option.
     *
     * @throws CommandLine.ParameterException with all names that are not
     */
    void check(CommandSpec command) {
        Set<String> known = settable(command).stream().map(Configuration::name).collect(Collectors.toSet());
        List<String> unknown =
                settings.keySet().stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    String.format(
                            Locale.ROOT,
                            "--config %s: no setting is called %s; trichluc config prints them all",
                            file,
                            String.join(", ", unknown)));
        }
    }

    /** Returns the options that environment and file can set. */
    static List<OptionSpec> settable(CommandSpec command) {
        return command.options().stream()
                .filter(option ->
                        option.arity().max() > 0 && !option.longestName().equals(CONFIG))
                .toList();
    }

    /** Returns the origin of an option's value. */
    String origin(OptionSpec option, boolean onCommandLine) {
        if (onCommandLine) {
            return "command line";
        }
        if (environment.containsKey(variable(option))) {
            return variable(option);
        }
        return settings.containsKey(name(option)) ? String.valueOf(file) : "default";
    }

    static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    private static String variable(OptionSpec option) {
        return PREFIX + name(option).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
