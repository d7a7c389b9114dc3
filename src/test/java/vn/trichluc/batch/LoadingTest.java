package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.batch.Ledger.Content;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Source;

@Heavy("runs batches")
class LoadingTest {
    @TempDir
    private Path out;

    private final RecordedEvents events = new RecordedEvents();
    private Ledger ledger;

    @BeforeEach
    void open() throws Exception {
        ledger = Ledger.open(out.resolve("ledger.db"), "fake", Clock.systemUTC());
        for (String text : List.of("one", "two", "three")) {
            done(text, text);
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void done(String name, String text) throws Exception {
        Path output = Path.of(name + ".json");
        Path file = Path.of(name + ".txt");
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        Files.write(out.resolve(output), json);
        ledger.allot(name, file, output);
        Candidate candidate = new Candidate(0, name, file, new Stamp(1, 1), Source.of(file), output, 1, null);
        Answer.Read read = new Answer.Read(true, 0, List.of(0, 0, 0), "", json);
        ledger.read(candidate, new Content(text, "txt"), Verdict.read(read, 1, 0), Sha256.of(json));
    }

    /** A database that is away for some calls, and refuses what is called two. */
    private static final class Shelf implements ResultSink {
        final List<String> held = new ArrayList<>();
        int away;
        boolean refuses;

        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public boolean isEmpty() {
            return held.isEmpty();
        }

        @Override
        public void put(byte[] json) throws Refused {
            if (away-- > 0) {
                throw new EnvironmentUnusable("the shelf is away");
            }
            String text = new String(json, StandardCharsets.UTF_8);
            if (refuses && text.equals("two")) {
                throw new Refused("no twos", new IllegalArgumentException());
            }
            held.add(text);
        }

        @Override
        public void close() {}
    }

    private void load(Shelf shelf) throws InterruptedException {
        Loading loading = new Loading(shelf, ledger.loads(), out, events, Duration.ofMillis(10));
        loading.readingEnded();
        loading.run();
    }

    @Test
    void eachResultIsPutOnceAndANewerOneAgain() throws Exception {
        Shelf shelf = new Shelf();
        load(shelf);
        assertThat(shelf.held).containsExactlyInAnyOrder("one", "two", "three");
        load(shelf);
        assertThat(shelf.held).hasSize(3);
        done("two", "two anew");
        load(shelf);
        assertThat(shelf.held).hasSize(4).endsWith("two anew");
    }

    @Test
    void aDatabaseThatWasMadeAnewGetsAllAgain() throws Exception {
        Shelf shelf = new Shelf();
        load(shelf);
        shelf.held.clear();
        load(shelf);
        assertThat(shelf.held).hasSize(3);
    }

    @Test
    void aDatabaseThatReturnsGetsAllAndIsToldOfOnceAsItGoesAndAsItComes() throws Exception {
        Shelf shelf = new Shelf();
        shelf.away = 3;
        load(shelf);
        assertThat(shelf.held).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(events.lines())
                .containsExactly(
                        "log database the shelf is away (this run tries again until it is back; the results are in their files)",
                        "log database it is back and has what it lacked");
    }

    @Test
    void aDatabaseThatStaysAwayStopsTheRunWhichGoesOnLater() throws Exception {
        Shelf shelf = new Shelf();
        shelf.away = 1_000;
        assertThatThrownBy(() -> load(shelf)).isInstanceOf(EnvironmentUnusable.class);
        shelf.away = 0;
        load(shelf);
        assertThat(shelf.held).hasSize(3);
    }

    @Test
    void aResultThatIsRefusedIsAProblemOnceAndTheOthersGoOn() throws Exception {
        Shelf shelf = new Shelf();
        shelf.refuses = true;
        load(shelf);
        assertThat(shelf.held).containsExactlyInAnyOrder("one", "three");
        assertThat(events.lines()).containsOnlyOnce("problem two: no twos");
    }

    @Test
    void aResultThatChangedBehindTheLedgersBackIsNotPut() throws Exception {
        Files.writeString(out.resolve("one.json"), "another");
        Shelf shelf = new Shelf();
        load(shelf);
        assertThat(shelf.held).containsExactlyInAnyOrder("two", "three");
    }
}
