package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.MissingCells;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Column;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Table;

/**
 * The figures of a row stand under wrong columns, because the row has fewer cells than the table has columns, or ends
 * in a blank where all else is filled, and its sums break as they stand. It is raised once a row, instead of a flood
 * of broken sums. The same is said once of a header that has fewer cells than most rows below it.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A figure under a wrong column is a wrong figure of two columns. Where putting a 0 back makes all sums hold, the
 * message says where; where the reader realigned the row because its sums allowed one way only, the message says
 * that.
 *
 * <h2>What is no error</h2>
 *
 * <p>A row that lost only blanks, so that all its figures are there, is not reported. Where figures stand beyond the
 * header, a row is judged by what its figures come to alone.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: "0 0 0 250" of 2023 and 2024 lost a 0, so that 250 stands in 2023.
 */
public final class CellLost implements Rule {
    /** A message names at most so many columns. */
    private static final int MOST_NAMED = 4;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            if (table.isRagged() && isHeaderShort(table.table())) {
                reportHeader(table, found);
            }
            for (MissingCells.LostCell lost : table.lost()) {
                Phrase consequence = Phrase.of(
                        "its figures do not add up; %s", "các số trong dòng không khớp; %s", remedy(table, lost));
                report(table, lost.row(), consequence, found);
            }
            for (int row = 0; row < table.table().rows().size(); row++) {
                List<Integer> blanks = table.table().rows().get(row).realigned();
                if (blanks.isEmpty()) {
                    continue;
                }
                Phrase consequence = Phrase.of(
                        "it is given realigned, with a blank at %s, so that its sums hold",
                        "dòng được căn lại, để trống ở %s, để các tổng khớp",
                        columns(table, blanks, Phrase.of(" and ", " và ")));
                report(table, row, consequence, found);
            }
        }
        return found;
    }

    /** A header stands there, and most rows have figures beyond it; a single row's cells moved. */
    private static boolean isHeaderShort(Table table) {
        List<Column> columns = table.columns();
        long rows = table.rows().stream()
                .filter(row -> IntStream.range(
                                0, Math.min(columns.size(), row.cells().size()))
                        .anyMatch(i ->
                                isNameless(columns.get(i)) && row.cells().get(i).value() != null))
                .count();
        boolean headed = columns.stream().anyMatch(column -> !isNameless(column));
        return headed && rows * 2 >= table.rows().size();
    }

    private static boolean isNameless(Column column) {
        return String.join("", column.path()).isBlank();
    }

    private static void reportHeader(TableSums table, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The header above %s has fewer cells than the rows below it: which of its names stands over which figures"
                        + " cannot be told.",
                "Tiêu đề bảng phía trên %s có ít ô hơn các dòng bên dưới: không xác định được tên cột của các số.",
                table.names().row(0));
        Finding.of(DiscrepancyCode.CELL_LOST, Severity.WARNING, Cause.RECOGNITION, message)
                .refs(List.of(new Ref.Table(table.index())))
                .at(table.table().at())
                .addTo(found);
    }

    private static void report(TableSums table, int row, Phrase consequence, List<Discrepancy> found) {
        Row of = table.table().rows().get(row);
        Phrase message = Phrase.of(
                "%s lost a cell, or its cells moved: %s.",
                "%s bị mất ô hoặc lệch ô: %s.", table.names().row(row).capital(), consequence);
        Finding.of(DiscrepancyCode.CELL_LOST, Severity.WARNING, Cause.RECOGNITION, message)
                .refs(List.of(new Ref.Row(table.index(), row)))
                .at(of.at())
                .at(of.cells().stream()
                        .flatMap(cell -> cell.text().at().stream())
                        .toList())
                .addTo(found);
    }

    private static Phrase columns(TableSums table, List<Integer> columns, Phrase conjunction) {
        if (columns.size() > MOST_NAMED) {
            return Phrase.of("%d columns", "%d cột", columns.size());
        }
        List<Phrase> names = columns.stream().map(table.names()::column).toList();
        return new Phrase(
                names.stream().map(Phrase::english).collect(Collectors.joining(conjunction.english())),
                names.stream().map(Phrase::vietnamese).collect(Collectors.joining(conjunction.vietnamese())));
    }

    private static Phrase remedy(TableSums table, MissingCells.LostCell lost) {
        return lost.places().isEmpty()
                ? Phrase.of("check each of its figures against the page", "cần đối chiếu từng số với trang gốc")
                : Phrase.of(
                        "they hold with a lost 0 put back at %s",
                        "chúng khớp nếu đặt lại số 0 bị mất ở %s",
                        columns(table, lost.places(), Phrase.of(" or ", " hoặc ")));
    }
}
