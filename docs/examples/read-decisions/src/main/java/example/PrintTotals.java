package example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.trichluc.api.Result;
import vn.trichluc.api.Trichluc;
import vn.trichluc.model.Cell;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/** Prints the totals of a decision's tables: document, table, row, column, đồng. */
public final class PrintTotals {
    private PrintTotals() {}

    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Trichluc trichluc = Trichluc.builder().jobs(2).build()) {
            for (String file : files) {
                Result result = trichluc.extract(Path.of(file));
                if (result.status() != Result.Status.COMPLETE) {
                    out.println(result);
                    result.warnings().forEach(warning -> out.println("  " + warning.message()));
                }
                result.extraction()
                        .ifPresent(read -> read.reading().tables().forEach(table -> print(out, result.name(), table)));
            }
        }
    }

    private static void print(PrintStream out, String document, Table table) {
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean money = table.columns().get(i).role() == ColumnRole.MONEY;
                // no value: blank, or in doubt; a sum of one's own must not take it for 0
                if (row.kind() == RowKind.TOTAL && money && cell.vnd() != null) {
                    String column = String.join(" / ", table.columns().get(i).path());
                    out.println(String.join(
                            "\t", document, table.id(), row.label(), column, cell.vnd() + " đồng"));
                }
            }
        }
    }
}
