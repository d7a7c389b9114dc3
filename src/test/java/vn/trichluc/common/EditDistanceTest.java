package vn.trichluc.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, '', 3", "kitten, sitting, 3", "quyết, quyêt, 1", "ab, ba, 2", "flaw, lawn, 2"})
    void distanceIsBoundedFromBothSides(String one, String other, int distance) {
        assertThat(EditDistance.of(points(one), points(other))).isEqualTo(distance);
        assertThat(EditDistance.of(points(other), points(one))).isEqualTo(distance);
        assertThat(EditDistance.within(one, other, distance)).isTrue();
        assertThat(EditDistance.within(other, one, distance - 1)).isEqualTo(one.equals(other));
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }
}
