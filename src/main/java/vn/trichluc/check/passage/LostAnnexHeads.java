package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Table;

/**
 * Finds annexes whose heading is lost although their table is there: between annexes 1 and 3 stands, in annex 1, a
 * further table of another kind.
 */
public final class LostAnnexHeads {
    /**
     * An annex whose heading is lost.
     *
     * @param table index of the table that must be the annex's
     */
    public record Lost(int number, int table) {}

    private final List<Lost> lost = new ArrayList<>();

    public LostAnnexHeads(Reading reading) {
        TreeMap<Integer, Section> annexes = new TreeMap<>();
        for (Section section : reading.sections()) {
            if (section.kind() != SectionKind.ANNEX) {
                continue;
            }
            String number = AnnexNumber.level(section.number());
            if (number.matches("\\d{1,2}")) {
                annexes.putIfAbsent(Integer.valueOf(number), section);
            }
        }
        annexes.forEach((number, annex) -> {
            if (!annexes.containsKey(number + 1) && annexes.containsKey(number + 2)) {
                findTable(reading, annex, number + 1);
            }
        });
    }

    public List<Lost> lost() {
        return List.copyOf(lost);
    }

    public List<Integer> numbers() {
        return lost.stream().map(Lost::number).toList();
    }

    private void findTable(Reading reading, Section annex, int number) {
        Table first = null;
        for (int i = 0; i < reading.tables().size(); i++) {
            Table table = reading.tables().get(i);
            if (!Objects.equals(table.section(), annex.id())) {
                continue;
            }
            if (first == null) {
                first = table;
            } else if (holdsMoney(table) != holdsMoney(first)) {
                lost.add(new Lost(number, i));
                return;
            }
        }
    }

    private static boolean holdsMoney(Table table) {
        return table.columns().stream().map(Column::role).anyMatch(role -> role == ColumnRole.MONEY);
    }
}
