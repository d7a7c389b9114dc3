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
import vn.trichluc.normalise.amount.AmountReader;
import vn.trichluc.normalise.amount.MentionLine;
import vn.trichluc.normalise.amount.QuantityReader;
import vn.trichluc.normalise.head.HeadFields;
import vn.trichluc.normalise.table.TableFigures;
import vn.trichluc.text.lexicon.Lexicons;
import vn.trichluc.text.lexicon.Provinces;

/**
 * Turns printed figures into values: the decision's fields, its citations, the amounts of its running text, the cells
 * of its tables. Nothing is corrected and nothing invented: what cannot be understood has no value.
 *
 * <p>Pure and safe to share between threads.
 */
public final class Normaliser {
    private final HeadFields decisions = new HeadFields(new Provinces());
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
     * Gives values to all that an outline prints.
     *
     * @param outline may lack any part
     * @return the same sections and tables, in their order, with values
     */
    public Reading read(Outline outline) {
        Decision decision = decisions.read(outline);
        List<MentionLine> lines = MentionLine.of(outline.sections());
        List<Amount> stated = amounts.read(lines);
        List<Table> tables = figures.read(outline.tables(), stated);
        return new Reading(outline.head(), decision, outline.sections(), tables, stated, QuantityReader.of(lines));
    }

    /** Returns the quantities that the running text of the sections states, in reading order. */
    public List<Quantity> quantities(List<Section> sections) {
        return QuantityReader.of(MentionLine.of(sections));
    }

    /** Returns the amounts of money in one line of text that belongs to no document, in order of place. */
    public List<LineAmount> amounts(String line) {
        return amounts.line(line);
    }
}
