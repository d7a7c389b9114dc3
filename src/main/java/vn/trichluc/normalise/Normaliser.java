package vn.trichluc.normalise;

import java.util.List;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Decision;
import vn.trichluc.model.LineAmount;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.Table;
import vn.trichluc.text.Lexicons;
import vn.trichluc.text.Provinces;

/**
 * Turns printed figures into values: the decision's fields, its citations, the amounts of its running text, the cells
 * of its tables. Nothing is corrected and nothing invented: what cannot be understood has no value.
 *
 * <p>Pure and safe to share between threads.
 */
public final class Normaliser {
    private final DecisionReader decisions = new DecisionReader(new Provinces());
    private final AmountReader amounts;
    private final TableFigures figures;

    public Normaliser() {
        this(Lexicons.standard());
    }

    public Normaliser(Lexicons lexicons) {
        amounts = new AmountReader(lexicons.funds());
        figures = new TableFigures(lexicons.moneyUnits());
    }

    /**
     * @param outline may lack any part
     * @return the same sections and tables, in their order, with values
     */
    public Reading read(Outline outline) {
        Decision decision = decisions.read(outline);
        List<TextLine> lines = TextLine.of(outline.sections());
        List<Amount> stated = amounts.read(lines);
        List<Table> tables = figures.read(outline.tables(), stated);
        return new Reading(outline.head(), decision, outline.sections(), tables, stated, QuantityReader.of(lines));
    }

    /** What the running text of the sections states, in reading order. */
    public List<Quantity> quantities(List<Section> sections) {
        return QuantityReader.of(TextLine.of(sections));
    }

    /** The amounts of money in one line of text that belongs to no document, in order of place. */
    public List<LineAmount> amounts(String line) {
        return amounts.line(line);
    }
}
