package vn.trichluc.eval;

import java.util.List;

/**
 * The score of one document's result against its gold.
 *
 * @param document the gold's name
 * @param head the fields of the decision
 * @param headings parts, chapters, articles, annexes and headings numbered in figures or Roman figures
 * @param titles the titles of those headings that have a line of their own, if the title can be distinguished from the
 *     text
 * @param parents the heading to which each heading belongs
 * @param cells numeric cells of tables, found by row and column, exact
 * @param silent cells with a wrong value, or with one where the page has none, and a confidence that raises no doubt
 * @param columns columns of money and counts whose role, unit, year and fund are right
 * @param rows rows whose kind, number and group are right
 * @param required discrepancies that must be found
 * @param stretch discrepancies that are hard to find
 * @param falseAlarms errors and warnings, roots only, that no discrepancy of the gold accepts
 * @param text the running text; if none of its characters is wrong there are 0 edits
 * @param misses one line for everything that was missed, wrong or too much
 */
public record DocumentScore(
        String document,
        Tally head,
        Matches headings,
        Tally titles,
        Tally parents,
        Tally cells,
        int silent,
        Tally columns,
        Tally rows,
        Matches amounts,
        Tally required,
        Tally stretch,
        int falseAlarms,
        CharacterErrorRate text,
        List<String> misses) {
    public DocumentScore {
        misses = List.copyOf(misses);
    }

    /** Returns the sum of both under another name. */
    DocumentScore plus(DocumentScore other, String name) {
        return new DocumentScore(
                name,
                head.plus(other.head),
                headings.plus(other.headings),
                titles.plus(other.titles),
                parents.plus(other.parents),
                cells.plus(other.cells),
                silent + other.silent,
                columns.plus(other.columns),
                rows.plus(other.rows),
                amounts.plus(other.amounts),
                required.plus(other.required),
                stretch.plus(other.stretch),
                falseAlarms + other.falseAlarms,
                text.plus(other.text),
                List.of());
    }

    static DocumentScore nothing(String name) {
        return new DocumentScore(
                name,
                Tally.NONE,
                Matches.NONE,
                Tally.NONE,
                Tally.NONE,
                Tally.NONE,
                0,
                Tally.NONE,
                Tally.NONE,
                Matches.NONE,
                Tally.NONE,
                Tally.NONE,
                0,
                new CharacterErrorRate(0, 0),
                List.of());
    }
}
