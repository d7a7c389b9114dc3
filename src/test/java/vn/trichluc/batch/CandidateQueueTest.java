package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trichluc.model.Source;

@Timeout(30)
class CandidateQueueTest {
    private static Candidate candidate(long number, String name, long bytes, @Nullable String member) {
        Path path = Path.of(name);
        return new Candidate(number, name, path, new Stamp(bytes, 0), Source.of(path), path, bytes, member);
    }

    private static List<String> rest(CandidateQueue window) throws InterruptedException {
        List<String> names = new ArrayList<>();
        for (Candidate next = window.take(); next != null; next = window.take()) {
            names.add(next.name());
        }
        return names;
    }

    @Test
    void theLongestGoesFirstAndOfEquallyLongOnesTheFirst() throws InterruptedException {
        CandidateQueue window = new CandidateQueue(10, 100);
        window.put(candidate(0, "short.pdf", 1_000, null));
        window.put(candidate(1, "first.pdf", 5_000, null));
        window.put(candidate(2, "second.pdf", 5_000, null));
        window.put(candidate(3, "long.pdf", 90_000, null));
        window.put(candidate(4, "text.txt", 60_000, null));
        window.end();

        assertThat(rest(window)).containsExactly("long.pdf", "first.pdf", "second.pdf", "short.pdf", "text.txt");
    }

    @Test
    void theFirstIsNotHandedOutBeforeALongerOneHadItsTimeToCome() throws InterruptedException {
        CandidateQueue window = new CandidateQueue(10, 100);
        window.put(candidate(0, "short.pdf", 1_000, null));
        Thread planner = new Thread(() -> {
            try {
                Thread.sleep(100);
                window.put(candidate(1, "long.pdf", 9_000, null));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        planner.start();

        Candidate first = window.take();

        assertThat(first).isNotNull();
        assertThat(first.name()).isEqualTo("long.pdf");
        planner.join();
    }

    @Test
    void aFullWindowMakesThePlanWait() throws InterruptedException {
        CandidateQueue window = new CandidateQueue(2, 100);
        window.put(candidate(0, "a.pdf", 1, null));
        window.put(candidate(1, "b.pdf", 2, null));
        Thread planner = new Thread(() -> {
            try {
                window.put(candidate(2, "c.pdf", 3, null));
                window.end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        planner.start();

        assertThat(rest(window)).startsWith("b.pdf").containsExactlyInAnyOrder("a.pdf", "b.pdf", "c.pdf");
        planner.join();
    }

    @Test
    void unpackedMembersDoNotFillTheDiskAndOneMayBeLarger() throws InterruptedException {
        CandidateQueue window = new CandidateQueue(10, 100);
        window.put(candidate(0, "a.pdf", 1_000, "member"));
        Thread planner = new Thread(() -> {
            try {
                window.put(candidate(1, "b.pdf", 2_000, "member"));
                window.end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        planner.start();

        assertThat(rest(window)).containsExactly("a.pdf", "b.pdf");
        planner.join();
    }

    @Test
    void aClosedWindowTakesAndGivesNothing() throws InterruptedException {
        CandidateQueue window = new CandidateQueue(10, 100);
        window.put(candidate(0, "a.pdf", 1, null));
        window.close();

        assertThat(window.put(candidate(1, "b.pdf", 1, null))).isFalse();
        assertThat(window.take()).isNull();
    }
}
