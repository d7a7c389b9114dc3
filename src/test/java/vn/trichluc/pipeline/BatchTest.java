package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.EnvironmentUnusable;

class BatchTest {
    @Test
    void eachNumberIsWorkedOnOnce() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        new Batch(4).run(100, number -> assertThat(done.add(number)).isTrue());
        assertThat(done).isEqualTo(new TreeSet<>(IntStream.range(0, 100).boxed().toList()));
    }

    @Test
    void nothingToDoIsDone() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        new Batch(4).run(0, done::add);
        assertThat(done).isEmpty();
    }

    @Test
    void anUnusableEnvironmentStopsTheRun() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        assertThatThrownBy(() -> new Batch(1).run(100, number -> {
                    done.add(number);
                    if (number == 3) {
                        throw new EnvironmentUnusable("disk full");
                    }
                }))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessage("disk full");
        assertThat(done).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aRunWithoutWorkersIsABadCall() {
        assertThatThrownBy(() -> new Batch(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
