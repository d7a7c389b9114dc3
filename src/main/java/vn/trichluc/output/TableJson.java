package vn.trichluc.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Category;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;

/** A table as the contract's JSON. */
final class TableJson {
    private TableJson() {}

    static ObjectNode table(Table table, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("id", table.id());
        String section = table.section();
        if (section != null) {
            node.put("section", section);
        }
        JsonFields.text(node, "title", JsonFields.oneLine(table.title()));
        unit(node, table.unit());
        ArrayNode columns = node.putArray("columns");
        table.columns().forEach(column -> columns.add(column(column)));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> rows.add(row(row, places)));
        places.at(node, table.at());
        return node;
    }

    private static void unit(ObjectNode node, @Nullable MoneyUnit unit) {
        if (unit != null) {
            ObjectNode each = node.putObject("unit");
            each.put("vnd", unit.vnd());
            JsonFields.text(each, "text", unit.text());
        }
    }

    private static ObjectNode column(Column column) {
        ObjectNode node = JsonFields.object();
        JsonFields.texts(node, "path", column.path());
        JsonFields.word(node, "role", column.role());
        JsonFields.integer(node, "year", column.year());
        JsonFields.word(node, "fund", column.fund());
        unit(node, column.unit());
        return node;
    }

    private static ObjectNode row(Row row, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("id", row.id());
        String parent = row.parent();
        if (parent != null) {
            node.put("parent", parent);
        }
        JsonFields.word(node, "kind", row.kind());
        JsonFields.text(node, "number", row.number());
        JsonFields.text(node, "label", row.label());
        Category category = row.category();
        if (category != null) {
            ObjectNode each = node.putObject("category");
            JsonFields.word(each, "code", category.activity());
            JsonFields.confidence(each, "confidence", Confidence.of(category.probability()));
        }
        ArrayNode cells = node.putArray("cells");
        row.cells().forEach(cell -> cells.add(cell(cell, places)));
        if (!row.realigned().isEmpty()) {
            ArrayNode realigned = node.putArray("realigned");
            row.realigned().forEach(column -> realigned.add(column.intValue()));
        }
        return node;
    }

    private static ObjectNode cell(Cell cell, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("text", JsonFields.clean(JsonFields.oneLine(cell.text())));
        JsonFields.figure(node, "value", cell.value());
        JsonFields.integer(node, "vnd", cell.vnd());
        String read = cell.read();
        if (read != null) {
            node.put("read", JsonFields.clean(read));
        }
        places.at(node, cell.text().at());
        JsonFields.confidence(node, "confidence", cell.text().confidence());
        return node;
    }
}
