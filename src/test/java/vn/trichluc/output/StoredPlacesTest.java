package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;

class StoredPlacesTest {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    private static PageInfo page(int number, double skewDegrees) {
        return new PageInfo(number, TextOrigin.OCR, WIDTH, HEIGHT, 0, skewDegrees, Confidence.of(0.9));
    }

    /** Places of a page with that skew, of one without and of a text. */
    private static ArrayNode written(double skewDegrees) {
        return new StoredPlaces(List.of(page(1, skewDegrees), page(2, 0)))
                .at(List.of(
                        new Anchor.InBox(new Box(1, 500, 100, 504, 104)),
                        new Anchor.InBox(new Box(2, 10, 20, 30, 40)),
                        new Anchor.OnPage(1),
                        new Anchor.OnLine(3)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.7, 1.2})
    void aBoxIsWhereItsInkStandsOnTheSkewedPage(double skewDegrees) {
        double x = 502 - WIDTH / 2;
        double y = 102 - HEIGHT / 2;
        // turning that place clockwise by the skew, as the page was, must give the straightened place again
        double angle = Math.toRadians(-skewDegrees);
        double storedX = WIDTH / 2 + x * Math.cos(angle) - y * Math.sin(angle);
        double storedY = HEIGHT / 2 + x * Math.sin(angle) + y * Math.cos(angle);
        var sides = written(skewDegrees).path(0).path("box");
        assertThat((sides.get(0).asDouble() + sides.get(2).asDouble()) / 2).isCloseTo(storedX, within(0.02));
        assertThat((sides.get(1).asDouble() + sides.get(3).asDouble()) / 2).isCloseTo(storedY, within(0.02));
        assertThat(Math.abs(storedY - 102)).isGreaterThan(2);
        assertThat(sides.get(2).asDouble() - sides.get(0).asDouble()).isBetween(4.0, 4.5);
    }

    @Test
    void pagesWithoutSkewAndPlacesWithoutABoxStayAsTheyAre() {
        assertThat(written(0))
                .hasToString("[{\"page\":1,\"box\":[500.00,100.00,504.00,104.00]},"
                        + "{\"page\":2,\"box\":[10.00,20.00,30.00,40.00]},{\"page\":1},{\"line\":3}]");
        for (int other : new int[] {1, 2, 3}) {
            assertThat(written(1).path(other)).isEqualTo(written(0).path(other));
        }
    }

    @Test
    void aBoxDoesNotLeaveThePage() {
        Box stored = page(1, 2).asStored(new Box(1, 0, 0, WIDTH, 10));
        assertThat(stored.left()).isZero();
        assertThat(stored.top()).isZero();
        assertThat(stored.right()).isLessThanOrEqualTo(WIDTH);
    }
}
