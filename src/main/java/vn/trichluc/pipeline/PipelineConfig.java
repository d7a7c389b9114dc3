package vn.trichluc.pipeline;

import vn.trichluc.text.lexicon.Lexicons;

/**
 * The configuration of a pipeline.
 *
 * @param jobs pages recognised at the same time, at least 1
 * @param lexicons names of sources and units of money
 */
public record PipelineConfig(int jobs, Lexicons lexicons) {
    public PipelineConfig {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job, not " + jobs);
        }
    }

    public static PipelineConfig withJobs(int jobs) {
        return new PipelineConfig(jobs, Lexicons.standard());
    }

    public PipelineConfig with(Lexicons newLexicons) {
        return new PipelineConfig(jobs, newLexicons);
    }
}
