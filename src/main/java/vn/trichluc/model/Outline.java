package vn.trichluc.model;

import java.util.List;

/**
 * A document's structure before its figures are understood.
 *
 * @param sections in reading order; the {@link Section#PREAMBLE} first where there is one
 * @param tables cells have text and no value
 * @param leftOut what is no content of the document
 */
public record Outline(Head head, List<Section> sections, List<Table> tables, List<LeftOut> leftOut) {
    public Outline {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
    }

    public Outline withTables(List<Table> newTables) {
        return new Outline(head, sections, newTables, leftOut);
    }
}
