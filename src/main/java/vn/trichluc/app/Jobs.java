package vn.trichluc.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How much is done at the same time within one process. */
final class Jobs {
    private Jobs() {}

    /**
     * @param asked by {@code --jobs}; null for one a processor
     * @throws CommandLine.ParameterException where none is asked for
     */
    static int of(@Nullable Integer asked, CommandLine command) {
        int jobs = asked == null ? Runtime.getRuntime().availableProcessors() : asked;
        if (jobs < 1) {
            throw new CommandLine.ParameterException(command, "--jobs: at least 1, not " + jobs);
        }
        return jobs;
    }
}
