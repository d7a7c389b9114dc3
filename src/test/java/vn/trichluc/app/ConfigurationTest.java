package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ConfigurationTest {
    private static String jobs(Map<String, String> environment, Map<String, String> settings) {
        Configuration configuration = new Configuration(environment, "file", new TreeMap<>(settings));
        CommandLine command = new CommandLine(new ConfigCommand());
        OptionSpec jobs = command.getCommandSpec().findOption("--jobs");
        return configuration.defaultValue(jobs) + " " + configuration.origin(jobs, false);
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() {
        assertThat(jobs(Map.of("TRICHLUC_JOBS", "2"), Map.of("jobs", "3"))).isEqualTo("2 TRICHLUC_JOBS");
        assertThat(jobs(Map.of(), Map.of("jobs", "3"))).isEqualTo("3 file");
        assertThat(jobs(Map.of("TRICHLUC_OUT", "x"), Map.of())).isEqualTo("null default");
    }
}
