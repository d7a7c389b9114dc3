package vn.trichluc.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.model.LeftOut.Reason;

/**
 * Reads the tables of a web page by the table model of HTML (Living Standard, 4.9.12): spans place the cells that
 * follow.
 */
final class HtmlTables {
    /** The largest column span that the standard allows. */
    private static final int MAX_COLUMN_SPAN = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** The columns that a cell of an earlier row still covers. */
    private record Hanging(int span, int rowsLeft) {}

    private final BiFunction<Element, HtmlLook, List<FlowItem>> content;

    /** @param content reads the content of a cell */
    HtmlTables(BiFunction<Element, HtmlLook, List<FlowItem>> content) {
        this.content = content;
    }

    FlowItem.Table table(Element table, HtmlLook look) {
        List<FlowItem.TableRow> rows = new ArrayList<>();
        List<Element> footers = new ArrayList<>();
        List<Element> direct = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead", "tbody" -> group(child.children(), look.within(child), rows);
                case "tfoot" -> footers.add(child);
                case "tr" -> direct.add(child);
                default -> {
                    // columns and caption
                }
            }
        }
        group(direct, look, rows);
        footers.forEach(footer -> group(footer.children(), look.within(footer), rows));
        return new FlowItem.Table(rows);
    }

    /** Reads a group of rows, beyond which no span reaches. */
    private void group(List<Element> members, HtmlLook look, List<FlowItem.TableRow> rows) {
        List<Element> all = members.stream()
                .filter(member -> member.normalName().equals("tr"))
                .toList();
        int left = (int) all.stream().filter(row -> !isGone(row)).count();
        Map<Integer, Hanging> hanging = new HashMap<>();
        for (Element row : all) {
            if (isGone(row)) {
                rows.add(new FlowItem.TableRow(List.of(), List.of(FlowItem.Text.unseen(row.text(), Reason.HIDDEN))));
            } else {
                rows.add(row(row, look.within(row), left--, hanging));
            }
        }
    }

    private static boolean isGone(Element element) {
        return HtmlSight.isGone(element, HtmlLook.css(element));
    }

    private FlowItem.TableRow row(Element row, HtmlLook look, int rowsLeft, Map<Integer, Hanging> hanging) {
        List<FlowItem.TableCell> cells = new ArrayList<>();
        List<FlowItem> unseen = new ArrayList<>();
        Map<Integer, Hanging> next = new HashMap<>();
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            column = cover(column, hanging, next, cells);
            int columns = span(cell.attr("colspan"), 1, MAX_COLUMN_SPAN);
            boolean toTheEnd = cell.attr("rowspan").strip().equals("0");
            int down = toTheEnd ? rowsLeft : span(cell.attr("rowspan"), 1, rowsLeft);
            Map<String, String> css = HtmlLook.css(cell);
            if (css.getOrDefault("display", "").equals("none") || cell.hasAttr("hidden")) {
                unseen.add(FlowItem.Text.unseen(cell.text(), Reason.HIDDEN));
                continue; // it takes up no space
            }
            List<FlowItem> shown = HtmlSight.isGone(cell, css)
                    ? List.of(FlowItem.Text.unseen(cell.text(), Reason.HIDDEN))
                    : content.apply(cell, look.within(cell));
            cells.add(new FlowItem.TableCell(shown, columns, down, false));
            if (down > 1) {
                next.put(column, new Hanging(columns, down - 1));
            }
            column += columns;
        }
        int last = hanging.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        while (column <= last) {
            int before = column;
            column = cover(column, hanging, next, cells);
            if (column == before) { // a row that is too short, left of a cell that spans into it
                cells.add(new FlowItem.TableCell(List.of(), 1, 1, false));
                column++;
            }
        }
        hanging.clear();
        hanging.putAll(next);
        return new FlowItem.TableRow(cells, unseen);
    }

    /** Adds the covered cells from {@code column} on; returns the first free column after them. */
    private static int cover(
            int column, Map<Integer, Hanging> hanging, Map<Integer, Hanging> next, List<FlowItem.TableCell> cells) {
        int at = column;
        Hanging above = hanging.remove(at);
        while (above != null) {
            cells.add(new FlowItem.TableCell(List.of(), above.span(), 1, true));
            if (above.rowsLeft() > 1) {
                next.put(at, new Hanging(above.span(), above.rowsLeft() - 1));
            }
            at += above.span();
            above = hanging.remove(at);
        }
        return at;
    }

    private static int span(String digits, int otherwise, int most) {
        String stripped = digits.strip();
        int number = NUMBER.matcher(stripped).matches() ? Integer.parseInt(stripped) : otherwise;
        return Math.max(1, Math.min(number, Math.max(most, 1)));
    }
}
