package vn.trichluc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Confidence GOOD = Confidence.of(0.93);
    private static final Confidence POOR = Confidence.of(0.4);

    @Test
    void whatIsPrintedIsSurerThanAllThatWasRecognised() {
        assertThat(Confidence.PRINTED.isSure()).isTrue();
        assertThat(Confidence.PRINTED.isAtMost(Confidence.Limit.HARDLY_MISREAD)).isFalse();
        assertThat(Confidence.PRINTED.isBelow(Confidence.Limit.HARDLY_MISREAD)).isFalse();
        assertThat(Confidence.PRINTED.min(Confidence.of(1))).isEqualTo(Confidence.of(1));
        assertThat(Confidence.PRINTED).isNotEqualTo(Confidence.of(1));
        assertThat(Confidence.stated(null)).isSameAs(Confidence.PRINTED);
    }

    @Test
    void aConfidenceIsComparedWithLimits() {
        assertThat(GOOD.isSure()).isTrue();
        assertThat(POOR.isInDoubt()).isTrue();
        assertThat(Confidence.DISPUTED.isAtMost(Confidence.Limit.DISPUTED)).isTrue();
        assertThat(Confidence.DISPUTED.isBelow(Confidence.Limit.DISPUTED)).isFalse();
        assertThat(GOOD.unlessStated()).isSameAs(Confidence.PRINTED);
        assertThat(POOR.unlessStated()).isSameAs(POOR);
    }

    @Test
    void aMeanIsThatOfAll() {
        assertThat(Confidence.mean(List.of(GOOD, Confidence.of(0.53))).fraction())
                .isEqualTo(0.73);
        assertThat(Confidence.mean(List.of())).isSameAs(Confidence.PRINTED);
        assertThat(Confidence.mean(List.of(Confidence.PRINTED))).isSameAs(Confidence.PRINTED);
    }

    @Test
    void itLiesBetweenNothingAndAll() {
        assertThatThrownBy(() -> Confidence.of(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Confidence.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Confidence.stated(1.2)).isEqualTo(Confidence.of(1));
    }

    /** With a number as with a constant: {@link Confidence.Limit} has them all. */
    @Test
    void nobodyElseComparesConfidences() throws IOException {
        Pattern compared = Pattern.compile("(?:confidence|[a-z]Confidence|fraction)(?:\\(\\))?\\s*[<>]=?\\s*[\\w.(]");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (compared.matcher(line).find() && !file.endsWith("Confidence.java")) {
                        found.add(file + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
