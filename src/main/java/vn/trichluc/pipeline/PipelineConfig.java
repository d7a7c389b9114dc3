package vn.trichluc.pipeline;

/**
 * How documents are read.
 *
 * @param jobs pages recognised at the same time, at least 1
 */
public record PipelineConfig(int jobs) {
    public PipelineConfig {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job, not " + jobs);
        }
    }

    public static PipelineConfig withJobs(int jobs) {
        return new PipelineConfig(jobs);
    }
}
