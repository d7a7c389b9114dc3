package vn.trichluc.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scores of all documents of a corpus, by name. */
public record EvaluationReport(List<DocumentScore> documents) {
    private static final List<String> TITLES = List.of(
            "document",
            "head",
            "headings P / R",
            "titles",
            "parents",
            "cells",
            "silent",
            "columns",
            "rows",
            "amounts P / R",
            "required",
            "stretch",
            "false alarms",
            "CER");

    public EvaluationReport {
        documents = List.copyOf(documents);
    }

    /** Returns the sum over all documents. */
    public DocumentScore total() {
        DocumentScore sum = DocumentScore.nothing("all");
        for (DocumentScore document : documents) {
            sum = sum.plus(document, "all");
        }
        return sum;
    }

    /** Returns a Markdown table with a line for each document; the last line is the total. */
    public String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        documents.forEach(document -> rows.add(row(document)));
        rows.add(row(total()));
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            result.append('|');
            for (int c = 0; c < TITLES.size(); c++) {
                result.append(' ')
                        .append(padded(rows.get(i).get(c), width(rows, c), c))
                        .append(" |");
            }
            result.append('\n');
            if (i == 0) {
                result.append('|');
                for (int c = 0; c < TITLES.size(); c++) {
                    String line = "-".repeat(width(rows, c) + 1);
                    result.append(c == 0 ? line + "-|" : line + ":|");
                }
                result.append('\n');
            }
        }
        return result.toString();
    }

    /** Returns everything that was missed, wrong or too much, one in a line, under its document's name. */
    public String misses() {
        StringBuilder result = new StringBuilder();
        for (DocumentScore document : documents) {
            result.append(document.document()).append('\n');
            document.misses().forEach(miss -> result.append("  ").append(miss).append('\n'));
        }
        return result.toString();
    }

    private static List<String> row(DocumentScore score) {
        return List.of(
                score.document(),
                score.head().toString(),
                score.headings().toString(),
                score.titles().toString(),
                score.parents().toString(),
                score.cells().toString(),
                score.cells().of() == 0 ? "-" : Integer.toString(score.silent()),
                score.columns().toString(),
                score.rows().toString(),
                score.amounts().toString(),
                score.required().toString(),
                score.stretch().toString(),
                Integer.toString(score.falseAlarms()),
                score.text().length() == 0
                        ? "-"
                        : String.format(
                                Locale.ROOT, "%.2f %%", 100 * score.text().value()));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width, int column) {
        String space = " ".repeat(width - text.length());
        return column == 0 ? text + space : space + text;
    }
}
