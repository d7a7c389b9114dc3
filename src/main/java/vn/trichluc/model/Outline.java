package vn.trichluc.model;

import java.util.List;

/**
 * A document's structure before its figures are understood.
 *
 * @param preamble paragraphs between the head and the first section (căn cứ, theo đề nghị), and all else that stands in
 *     no section
 * @param tables cells have text and no value
 * @param leftOut what is no content of the document
 */
public record Outline(
        Head head, List<PlacedText> preamble, List<Section> sections, List<Table> tables, List<LeftOut> leftOut) {
    public Outline {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
    }
}
