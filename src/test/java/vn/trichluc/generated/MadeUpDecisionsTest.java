package vn.trichluc.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small sample of what {@code scripts/measure-checks} measures over thousands. */
class MadeUpDecisionsTest {
    private static final int DOCUMENTS = 40;

    @Test
    void plantedErrorsAreFoundAndNothingElse(@TempDir Path folder) throws Exception {
        Measurement.Tally tally = new Measurement(folder).run(1, DOCUMENTS);
        assertThat(tally.cleanErrors).as("errors in documents without any").isZero();
        assertThat(tally.cleanWarnings).as("warnings in documents without any").isZero();
        assertThat(tally.recall(true)).as("recall, arithmetic").isGreaterThanOrEqualTo(0.99);
        assertThat(tally.recall(false)).as("recall, rest").isGreaterThanOrEqualTo(0.95);
        assertThat(tally.precision()).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(tally.rootAccuracy()).as("roots named exactly").isGreaterThanOrEqualTo(0.9);
        assertThat(tally.examples).as("missed, false, or explained wrongly").hasSizeLessThanOrEqualTo(2);
    }
}
