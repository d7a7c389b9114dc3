package vn.trichluc.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast amounts are found: in running text, in a document of 100 KB, and where a text means harm. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AmountsBenchmark {
    private static final int SENTENCES = 100;
    private static final int AMOUNTS_IN_SENTENCE = 5;

    private static final String SENTENCE = "Hỗ trợ không quá 500 triệu đồng/cụm, từ 2,5 đến 3,0 triệu đồng/người/tháng; "
            + "tổng kinh phí thực hiện 26.331.000.000 đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, vốn đối ứng của cơ sở 2 tỷ "
            + "350 triệu đồng.\n";

    private static final int DOCUMENT_CHARS = 100 * 1024;

    /** Running text with five amounts in every sentence. */
    @State(Scope.Benchmark)
    public static class Prose {
        final String text = SENTENCE.repeat(SENTENCES);
    }

    /** The documents of the corpus one behind the other, cut at 100 KB. */
    @State(Scope.Benchmark)
    public static class OneDocument {
        final String text = read().substring(0, DOCUMENT_CHARS);

        private static String read() {
            try (Stream<Path> files = Files.list(Path.of("corpus/seeds"))) {
                StringBuilder all = new StringBuilder();
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file));
                }
                return all.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One piece again and again: twice the size should cost twice the time. */
    @State(Scope.Benchmark)
    public static class Hostile {
        @Param({"1.1.1.1.", "trăm ", "một trăm ", "(((", "1-1-1-"})
        String piece = "";

        @Param({"500000", "1000000"})
        int chars;

        private String text = "";

        @Setup
        public void repeat() {
            text = piece.repeat(chars / piece.length());
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(SENTENCES * AMOUNTS_IN_SENTENCE)
    public List<Mention> amountsOfRunningText(Prose prose) {
        return Amounts.parse(prose.text);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Mention> document(OneDocument document) {
        return Amounts.parse(document.text);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Mention> hostile(Hostile hostile) {
        return Amounts.parse(hostile.text);
    }
}
