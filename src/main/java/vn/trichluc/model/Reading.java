package vn.trichluc.model;

import java.util.List;

/**
 * A document whose figures have values: the checks work on it. Lists stand in the order of the output.
 *
 * @param quantities every figure of the running text, in reading order; they stand in no output
 */
public record Reading(
        Head head,
        Decision decision,
        List<Section> sections,
        List<Table> tables,
        List<Amount> amounts,
        List<Quantity> quantities) {
    public Reading {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        amounts = List.copyOf(amounts);
        quantities = List.copyOf(quantities);
    }
}
