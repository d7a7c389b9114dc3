package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * Decides how each table of a document writes its figures and in what unit of money, and gives the cells their values.
 */
public final class TableFigures {
    private final MoneyUnits units;

    public TableFigures(MoneyUnits units) {
        this.units = units;
    }

    /**
     * Gives the tables their values.
     *
     * @param amounts of the running text: they help to decide styles and units
     */
    public List<Table> read(List<Table> tables, List<Amount> amounts) {
        Set<BigDecimal> stated = new HashSet<>();
        for (Amount amount : amounts) {
            Long vnd = amount.vnd();
            if (vnd != null && amount.per().isEmpty()) {
                stated.add(BigDecimal.valueOf(vnd).stripTrailingZeros());
            }
        }
        List<ParsedTable> united = new TableUnits(stated, units)
                        .resolve(tables.stream()
                                .map(table -> DoubtfulCells.told(ParsedTable.of(table, units)))
                                .toList())
                        .stream()
                        .map(MixedSeparators::levelled)
                        .toList();
        List<TableStyle> styles =
                united.stream().map(table -> new TableStyle(table, stated)).toList();
        List<Optional<NumberStyle>> decided =
                styles.stream().map(TableStyle::decide).toList();
        Set<NumberStyle> ofCommas = new HashSet<>();
        for (int i = 0; i < united.size(); i++) {
            if (united.get(i).hasComma()) {
                decided.get(i).ifPresent(ofCommas::add);
            }
        }
        List<Table> result = new ArrayList<>();
        for (int i = 0; i < united.size(); i++) {
            TableStyle style = styles.get(i);
            NumberStyle known = decided.get(i).orElseGet(() -> open(style, ofCommas));
            result.add(new CellValues(united.get(i), known, units).table());
        }
        return List.copyOf(result);
    }

    /**
     * Returns the style of the document's other tables with commas, for a table that does not decide its own; null
     * where they do not agree.
     */
    private static @Nullable NumberStyle open(TableStyle style, Set<NumberStyle> ofCommas) {
        if (ofCommas.size() == 1) {
            NumberStyle other = ofCommas.iterator().next();
            return style.couldBe(other) ? other : null;
        }
        return style.couldBe(NumberStyle.ENGLISH) && style.commasGroupNoughts() ? NumberStyle.ENGLISH : null;
    }
}
