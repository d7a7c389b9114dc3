package vn.trichluc.eval;

import java.util.List;

/**
 * How one document's result stands against its gold.
 *
 * @param document the gold's name
 * @param head fields of the decision
 * @param headings parts, chapters, articles, annexes and headings numbered in figures or Roman figures
 * @param titles of these, where the heading has a line of its own and its title can be told from its text
 * @param parents the heading that each stands under
 * @param cells numeric cells of tables, found by row and column, exact
 * @param silent cells with a wrong value, or with one where the page has none, and a confidence that raises no doubt
 * @param columns columns of money and counts whose role, unit, year and fund are right
 * @param rows rows whose kind, number and group are right
 * @param required discrepancies that must be found
 * @param stretch discrepancies that are hard to find
 * @param falseAlarms errors and warnings, roots only, that no discrepancy of the gold accepts
 * @param text running text; none of its characters wrong is 0 edits
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

    /** Both together, under another name. */
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
