package vn.trichluc.database;

import java.util.List;
import java.util.Locale;

/** The tables that hold documents, and their columns in the order in which rows are given. Parents before children. */
enum Relation {
    DOCUMENTS(
            "document",
            "name",
            "sha256",
            "media_type",
            "bytes",
            "source_pages",
            "contract",
            "json_sha256",
            "status",
            "issuer",
            "province",
            "province_code",
            "type",
            "number",
            "title",
            "place",
            "date",
            "effective",
            "period_from",
            "period_to",
            "places"),
    CITATIONS("document", "citation_no", "type", "number", "date", "text", "page", "line", "places"),
    SIGNERS("document", "signer_no", "name", "position", "authority", "page", "line", "places"),
    RECIPIENTS("document", "recipient_no", "text"),
    SECTIONS(
            "document",
            "section_no",
            "id",
            "parent",
            "kind",
            "number",
            "title",
            "text",
            "page",
            "line",
            "places",
            "confidence"),
    TABLES("document", "table_no", "id", "section", "title", "unit_vnd", "unit_text", "page", "line", "places"),
    COLUMNS("document", "table_no", "column_no", "path", "headers", "role", "year", "fund", "unit_vnd", "unit_text"),
    ROWS(
            "document",
            "table_no",
            "row_no",
            "id",
            "parent",
            "kind",
            "number",
            "label",
            "group_path",
            "unit",
            "activity",
            "activity_confidence",
            "page",
            "line"),
    CELLS(
            "document",
            "table_no",
            "row_no",
            "column_no",
            "text",
            "value",
            "vnd",
            "first_read",
            "confidence",
            "doubt",
            "page",
            "line",
            "places"),
    AMOUNTS(
            "document",
            "amount_no",
            "id",
            "section",
            "text",
            "vnd",
            "vnd_low",
            "vnd_high",
            "bound",
            "per",
            "fund",
            "year",
            "whole",
            "confidence",
            "doubt",
            "page",
            "line",
            "places"),
    DISCREPANCIES(
            "document",
            "discrepancy_no",
            "id",
            "code",
            "severity",
            "cause",
            "message",
            "stated",
            "stated_number",
            "expected",
            "expected_number",
            "difference",
            "root",
            "repair",
            "page",
            "line",
            "places"),
    DISCREPANCY_REFS("document", "discrepancy_no", "ref_no", "ref", "table_no", "row_no", "column_no", "amount_no"),
    REPAIRS("document", "discrepancy_no", "repair_no", "ref", "value", "table_no", "row_no", "column_no", "amount_no"),
    PAGES("document", "page", "origin", "width", "height", "rotation", "skew", "confidence"),
    WARNINGS("document", "warning_no", "code", "message", "page");

    private final List<String> columns;

    Relation(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Its name in the database; needs no quoting anywhere. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
