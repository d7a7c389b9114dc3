import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a seed's text as decisions are printed (Nghị định 30/2020/NĐ-CP, Appendix I): an HTML page for a browser to print.
 *
 * <p>Usage: java Typeset.java SEED LAYOUT OUT.html. The layout says, line by line, which lines of the seed are set how:
 *
 * <pre>
 * head 3-4,9 | 6-7,11     two columns: issuer and number | Quốc hiệu, Tiêu ngữ, place and date
 * centre 13               centred, bold
 * caption 70              centred, italic
 * basis 20-30             italic paragraphs
 * body 34-43              justified paragraphs; a heading (I., 1., Điều, Phần) is set bold
 * close 45-54 | 56-62     recipients | signature
 * page landscape          a new page
 * unit 98                 right, italic
 * table 100-105 2         a table of tab-separated lines with 2 header rows; repeated headers are left out
 * cells 166-213 1 6       the same, one cell a line, 6 columns
 * ink 9                   the digits of that line look written by hand
 * zero 900 10             a figure 0 goes before the cell at index 10 of that line: recognition of the source lost it
 * </pre>
 */
public final class Typeset {
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern GROUP = Pattern.compile("([IVX]+) (\\p{Lu}.*)");
    private static final Pattern HEADING = Pattern.compile("[IVX]+\\.\\s.*");

    private final List<String> lines;
    private final StringBuilder html = new StringBuilder();
    private final List<Integer> inked = new ArrayList<>();
    private final Map<Integer, Integer> zeros = new TreeMap<>();

    private Typeset(List<String> lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) throws IOException {
        Typeset typeset = new Typeset(Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8));
        List<String> layout = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
        for (String directive : layout) {
            if (directive.startsWith("ink ")) {
                typeset.inked.addAll(typeset.numbers(directive.substring(4)));
            } else if (directive.startsWith("zero ")) {
                String[] words = directive.split(" ");
                typeset.zeros.put(Integer.valueOf(words[1]), Integer.valueOf(words[2]));
            }
        }
        for (String directive : layout) {
            if (!directive.isBlank() && !directive.startsWith("#")) {
                typeset.set(directive.strip());
            }
        }
        Files.writeString(Path.of(arguments[2]), typeset.page(), StandardCharsets.UTF_8);
    }

    private void set(String directive) {
        int space = directive.indexOf(' ');
        String verb = directive.substring(0, space);
        String rest = directive.substring(space + 1).strip();
        switch (verb) {
            case "ink", "zero" -> {}
            case "head" -> columns(rest, "head");
            case "close" -> columns(rest, "close");
            case "centre" -> html.append("<p class=centre>").append(String.join("<br>", texts(rest))).append("</p>\n");
            case "caption" -> html.append("<p class=caption>").append(String.join(" ", texts(rest))).append("</p>\n");
            case "unit" -> html.append("<p class=unit>").append(String.join(" ", texts(rest))).append("</p>\n");
            case "basis", "body" -> texts(rest).forEach(text -> html.append("<p class=")
                    .append(verb.equals("body") && HEADING.matcher(text).matches() ? "heading" : verb)
                    .append('>')
                    .append(text.replaceFirst("^(Điều \\d+\\.)", "<b>$1</b>"))
                    .append("</p>\n"));
            case "page" -> html.append("</section><section class=").append(rest).append(">\n");
            case "table" -> {
                String[] words = rest.split(" ");
                table(rows(words[0]), Integer.parseInt(words[1]));
            }
            case "cells" -> {
                String[] words = rest.split(" ");
                table(cellRows(words[0], Integer.parseInt(words[2])), Integer.parseInt(words[1]));
            }
            default -> throw new IllegalArgumentException("no such directive: " + directive);
        }
    }

    private void columns(String rest, String kind) {
        String[] sides = rest.split("\\|");
        html.append("<table class=").append(kind).append("><tr>");
        for (int side = 0; side < 2; side++) {
            html.append("<td>");
            List<String> texts = texts(sides[side]);
            for (int i = 0; i < texts.size(); i++) {
                boolean rule = kind.equals("head") && (side == 0 ? i == texts.size() - 2 : i == 1);
                html.append("<div class='").append(kind).append(side).append(" l").append(i).append(rule ? " rule'>" : "'>");
                html.append(texts.get(i)).append("</div>");
            }
            html.append("</td>");
        }
        html.append("</tr></table>\n");
    }

    /** The texts of the named lines without Markdown marks, blank ones left out. */
    private List<String> texts(String ranges) {
        List<String> texts = new ArrayList<>();
        for (int number : numbers(ranges)) {
            String text = escape(plain(lines.get(number - 1)));
            if (inked.contains(number)) {
                text = text.replaceFirst("(\\d[\\dA-Z]*)", "<span class=ink>$1</span>");
            }
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<Integer> numbers(String ranges) {
        List<Integer> numbers = new ArrayList<>();
        Matcher range = RANGE.matcher(ranges);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("\\*+|</?b>|^#+ ", "").strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private List<List<String>> rows(String range) {
        List<List<String>> rows = new ArrayList<>();
        for (int number : numbers(range)) {
            String line = lines.get(number - 1);
            if (line.contains("\t")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.split("\t", -1)) {
                    cells.add(plain(cell));
                }
                if (zeros.containsKey(number)) {
                    cells.add(zeros.get(number), "0");
                    cells.remove(cells.size() - 1);
                }
                Matcher group = GROUP.matcher(cells.get(0));
                if (group.matches() && cells.get(1).isEmpty()) {
                    cells.set(0, group.group(1));
                    cells.set(1, group.group(2));
                }
                if (!rows.isEmpty() && isRestOf(rows.get(rows.size() - 1), cells)) {
                    List<String> begun = rows.get(rows.size() - 1);
                    begun.subList(2, begun.size()).clear();
                    begun.addAll(cells.subList(1, cells.size()));
                } else {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    /** A label alone, and figures alone on the line below in a table without a column of labels, are one row. */
    private static boolean isRestOf(List<String> begun, List<String> cells) {
        return cells.size() > 2
                && cells.get(0).isEmpty()
                && cells.subList(1, cells.size()).stream().allMatch(cell -> cell.matches("[\\d.]*"))
                && begun.subList(2, begun.size()).stream().allMatch(String::isEmpty);
    }

    /** One cell a line: a tab begins a cell, a blank line ends a row, a line without a tab goes on. */
    private List<List<String>> cellRows(String range, int columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int number : numbers(range)) {
            String line = Normalizer.normalize(lines.get(number - 1), Normalizer.Form.NFC);
            if (line.contains("\t")) {
                row.add(line.strip());
            } else if (!line.isBlank() && !row.isEmpty()) {
                row.set(row.size() - 1, (row.get(row.size() - 1) + " " + line.strip()).strip());
            } else if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        for (List<String> each : rows) {
            while (each.size() > columns) {
                each.remove(each.size() - 1);
            }
            while (each.size() < columns) {
                each.add(each.get(each.size() - 1).matches("[\\d.,-]*") ? "" : each.get(each.size() - 1));
            }
        }
        return rows;
    }

    private void table(List<List<String>> rows, int headers) {
        List<List<String>> head = rows.subList(0, headers);
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        html.append("<table class='grid c").append(columns > 20 ? "wide" : columns > 11 ? "many" : "few").append("'><thead>");
        header(head, columns);
        html.append("</thead><tbody>");
        for (List<String> row : rows.subList(headers, rows.size())) {
            boolean repeated = !row.get(0).isEmpty() && row.get(0).equals(head.get(0).get(0));
            if (repeated || head.contains(row)) {
                continue;
            }
            boolean strong = row.get(0).matches("[IVX]+\\.?") || row.size() > 1 && row.get(1).matches("(Tổng|TỔNG).*")
                    || row.get(0).matches("(Tổng|TỔNG).*");
            html.append(strong ? "<tr class=strong>" : "<tr>");
            for (int c = 0; c < columns; c++) {
                String cell = c < row.size() ? row.get(c) : "";
                boolean figure = cell.matches("[\\d.,-]+");
                html.append(figure ? "<td class=figure>" : "<td>").append(escape(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    /** A blank right of a cell with something below it is the cell's span; a blank below a cell is its span down. */
    private void header(List<List<String>> head, int columns) {
        String[][] cells = new String[head.size()][columns];
        for (int r = 0; r < head.size(); r++) {
            for (int c = 0; c < columns; c++) {
                String cell = c < head.get(r).size() ? head.get(r).get(c) : "";
                boolean repeated = r + 1 < head.size() && c > 0 && !cell.isEmpty() && cell.equals(head.get(r).get(c - 1));
                cells[r][c] = repeated ? "" : cell;
            }
        }
        boolean[][] taken = new boolean[head.size()][columns];
        for (int r = 0; r < head.size(); r++) {
            html.append("<tr>");
            for (int c = 0; c < columns; c++) {
                if (taken[r][c]) {
                    continue;
                }
                int across = 1;
                while (r + 1 < head.size() && c + across < columns && !taken[r][c + across] && cells[r][c + across].isEmpty()
                        && !cells[r][c].isEmpty() && below(cells, r, c + across) && below(cells, r, c)) {
                    across++;
                }
                int down = 1;
                while (r + down < head.size() && (across == 1 || r + down + 1 < head.size())
                        && isBlank(cells[r + down], c, c + across)) {
                    down++;
                }
                for (int i = 0; i < down; i++) {
                    for (int k = 0; k < across; k++) {
                        taken[r + i][c + k] = true;
                    }
                }
                html.append("<th colspan=").append(across).append(" rowspan=").append(down).append('>')
                        .append(escape(cells[r][c])).append("</th>");
            }
            html.append("</tr>");
        }
    }

    private static boolean isBlank(String[] row, int from, int to) {
        for (int c = from; c < to; c++) {
            if (!row[c].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean below(String[][] cells, int row, int column) {
        for (int r = row + 1; r < cells.length; r++) {
            if (!cells[r][column].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String page() {
        return """
                <!DOCTYPE html><html lang=vi><meta charset=utf-8><style>
                @page { size: A4 portrait; margin: 20mm 18mm 20mm 30mm;
                    @top-center { content: counter(page); font-family: FreeSerif; font-size: 13pt; } }
                @page landscape { size: A4 landscape; margin: 20mm 12mm 15mm 15mm; }
                @page :first { @top-center { content: none; } }
                * { font-family: FreeSerif, serif; }
                body { margin: 0; font-size: 14pt; line-height: 1.2; }
                section.landscape { page: landscape; break-before: page; }
                section.portrait { break-before: page; }
                p { margin: 6pt 0; text-align: justify; text-indent: 1cm; }
                p.centre { text-align: center; text-indent: 0; font-weight: bold; }
                p.caption { text-align: center; text-indent: 0; font-style: italic; }
                p.basis { font-style: italic; }
                p.heading { font-weight: bold; }
                p.unit { text-align: right; font-style: italic; font-size: 12pt; margin: 2pt 0; }
                table.head, table.close { width: 100%; border-collapse: collapse; margin-bottom: 14pt; }
                table.head td { width: 42%; text-align: center; vertical-align: top; font-size: 12pt; }
                table.head td + td { width: 58%; }
                .head1 { white-space: nowrap; }
                table.close td { width: 50%; vertical-align: top; text-align: left; font-size: 11pt; }
                table.close td + td { text-align: center; font-size: 14pt; font-weight: bold; }
                table.close div.close0.l0 { font-weight: bold; font-style: italic; font-size: 12pt; }
                table.close div.close1:last-child { margin-top: 70pt; }
                .head0, .head1.l0, .head1.l1 { font-weight: bold; }
                .head0:last-child { font-weight: normal; margin-top: 6pt; }
                .head1:last-child { font-style: italic; font-size: 14pt; margin-top: 6pt; }
                .rule { border-bottom: 0; position: relative; padding-bottom: 3pt; }
                .rule::after { content: ''; position: absolute; left: 33%; right: 33%; bottom: 0; border-bottom: 0.8pt solid black; }
                .head1.rule::after { left: 15%; right: 15%; }
                .ink { font-family: 'Z003', 'URW Chancery L', FreeSerif, cursive; font-style: italic; font-size: 17pt; color: #20306f; }
                table.grid { width: 100%; border-collapse: collapse; margin: 6pt 0; font-size: 12pt; line-height: 1.1; }
                table.grid td, table.grid th { border: 0.6pt solid black; padding: 1pt 3pt; vertical-align: middle; }
                table.cmany { font-size: 10pt; }
                table.cwide { font-size: 7.2pt; table-layout: fixed; }
                table.cwide th:nth-child(1), table.cwide td:nth-child(1) { width: 2.6%; }
                table.cwide tr:first-child th:nth-child(2) { width: 13%; }
                table.cwide td, table.cwide th { padding: 1pt 0.6pt; overflow-wrap: anywhere; }
                table.cwide td.figure { letter-spacing: -0.2pt; }
                td.figure { text-align: right; white-space: nowrap; }
                tr.strong { font-weight: bold; }
                tr { break-inside: avoid; }
                </style><body><section class=first>
                """
                + html + "</section></body></html>\n";
    }
}
