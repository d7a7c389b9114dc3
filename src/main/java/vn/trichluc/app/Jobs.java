package vn.trichluc.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Computes how many documents are read at the same time within one process. */
final class Jobs {
    private Jobs() {}

    /**
     * Returns the number of jobs.
     *
     * @param asked the value of {@code --jobs}; null for one job for each processor
     * @throws CommandLine.ParameterException if it is below 1
     */
    static int of(@Nullable Integer asked, CommandLine command) {
        int jobs = asked == null ? Runtime.getRuntime().availableProcessors() : asked;
        if (jobs < 1) {
            throw new CommandLine.ParameterException(command, "--jobs: at least 1, not " + jobs);
        }
        return jobs;
    }
}
