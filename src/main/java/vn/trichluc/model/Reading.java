package vn.trichluc.model;

import java.util.List;

/** A document whose figures are understood: what the checks look at. Lists stand in the order of the output. */
public record Reading(Head head, Decision decision, List<Section> sections, List<Table> tables, List<Amount> amounts) {
    public Reading {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        amounts = List.copyOf(amounts);
    }
}
