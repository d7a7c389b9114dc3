package vn.trichluc.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.trichluc.ingest.TextDocuments;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Head;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Table;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.structure.Structure;

/** All checks with the search for roots: on the largest seed, and on a table of 2,000 rows and 40 columns of money. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ChecksBenchmark {
    private static final int ROWS = 2000;
    private static final int YEARS = 7;
    private static final List<Fund> FUNDS =
            List.of(Fund.CENTRAL, Fund.PROVINCE, Fund.DISTRICT, Fund.BENEFICIARY);

    /** The seed with the most figures and the most broken sums. */
    @State(Scope.Benchmark)
    public static class Seed {
        Reading reading;

        @Setup
        public void read() throws IOException, UnreadableDocument {
            Path file = Path.of("corpus/seeds/003_c1d5e7149165114d.txt");
            SourceInfo info = new SourceInfo("003", "text/plain", "0".repeat(64), 1, null);
            reading = new Normaliser()
                    .read(new Structure()
                            .outline(new TextDocuments()
                                    .read(Source.of(file), info)
                                    .blocks()));
        }
    }

    /** Groups of ten items; five columns a year and for the period, which add up but for the wrong figures. */
    @State(Scope.Benchmark)
    public static class Large {
        @Param({"0", "1", "6", "40"})
        int wrong;

        Reading reading;

        @Setup
        public void make() {
            reading = table(wrong);
        }
    }

    private final Checks checks = new Checks();

    @Benchmark
    public List<Discrepancy> seed(Seed seed) {
        return checks.find(seed.reading);
    }

    @Benchmark
    public List<Discrepancy> large(Large large) {
        return checks.find(large.reading);
    }

    static Reading table(int wrong) {
        Random random = new Random(1);
        int width = (YEARS + 1) * (FUNDS.size() + 1);
        long[][] values = new long[ROWS + 1][width];
        for (int row = 1; row <= ROWS; row++) {
            if (row % 11 != 1) {
                fill(values[row], random);
                int group = row - (row - 1) % 11;
                for (int column = 0; column < width; column++) {
                    values[group][column] += values[row][column];
                    values[0][column] += values[row][column];
                }
            }
        }
        for (int i = 0; i < wrong; i++) {
            values[1 + random.nextInt(ROWS)][random.nextInt(width)] += 9;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(List.of("TT"), ColumnRole.NUMBER, null, null, null));
        columns.add(new Column(List.of("Nội dung"), ColumnRole.LABEL, null, null, null));
        for (int year = 0; year <= YEARS; year++) {
            Integer of = year == YEARS ? null : Integer.valueOf(2020 + year);
            columns.add(new Column(List.of("Kinh phí", "Tổng"), ColumnRole.MONEY, of, Fund.TOTAL, null));
            FUNDS.forEach(fund -> columns.add(
                    new Column(List.of("Kinh phí", fund.name()), ColumnRole.MONEY, of, fund, null)));
        }
        List<Row> rows = new ArrayList<>();
        String group = null;
        for (int row = 0; row <= ROWS; row++) {
            RowKind kind = row == 0 ? RowKind.TOTAL : row % 11 == 1 ? RowKind.GROUP : RowKind.ITEM;
            String id = "t1.r" + row;
            rows.add(row(id, kind == RowKind.ITEM ? group : null, kind, row, values[row]));
            group = kind == RowKind.GROUP ? id : group;
        }
        PlacedText unit = PlacedText.of("Đơn vị tính: triệu đồng", new Anchor.OnLine(1));
        Table table = new Table(
                "t1",
                null,
                PlacedText.EMPTY,
                unit,
                new MoneyUnit(1_000_000, "triệu đồng"),
                columns,
                rows,
                List.of(new Anchor.OnLine(1)));
        Head head = new Head(
                PlacedText.EMPTY,
                PlacedText.EMPTY,
                PlacedText.EMPTY,
                PlacedText.EMPTY,
                PlacedText.EMPTY,
                List.of(),
                PlacedText.EMPTY,
                List.of(),
                List.of());
        Decision decision =
                new Decision("", "", "", "", "", "", "", null, null, null, List.of(), List.of(), List.of(), Map.of(), Map.of());
        return new Reading(head, decision, List.of(), List.of(table), List.of(), List.of());
    }

    private static void fill(long[] row, Random random) {
        int step = FUNDS.size() + 1;
        for (int year = 0; year < YEARS; year++) {
            for (int fund = 1; fund < step; fund++) {
                long value = random.nextInt(900);
                row[year * step + fund] = value;
                row[year * step] += value;
                row[YEARS * step + fund] += value;
                row[YEARS * step] += value;
            }
        }
    }

    private static Row row(String id, String parent, RowKind kind, int line, long[] values) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(PlacedText.EMPTY), Cell.of(PlacedText.EMPTY)));
        List<Anchor> at = List.of(new Anchor.OnLine(line + 2));
        for (long value : values) {
            cells.add(Cell.of(PlacedText.of(Long.toString(value), at.get(0)))
                    .withValue(BigDecimal.valueOf(value), value * 1_000_000));
        }
        return new Row(id, parent, kind, Integer.toString(line), "Nội dung " + line, cells, cells.size(), at);
    }
}
