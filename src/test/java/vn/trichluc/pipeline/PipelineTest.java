package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument.Category;

class PipelineTest {
    @Test
    void aFaultOfTheProgramCostsOneDocumentAndNotTheRun() {
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1))) {
            Outcome broken = pipeline.extract(new Source("broken.pdf", null));
            assertThat(broken).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
                assertThat(failed.category()).isEqualTo(Category.PROGRAM);
                assertThat(failed.message()).contains("please report");
            });
            assertThat(pipeline.extract(Source.of(Path.of("corpus/seeds/001_421f65a688c4a2f5.txt"))))
                    .isInstanceOf(Outcome.Extracted.class);
        }
    }
}
