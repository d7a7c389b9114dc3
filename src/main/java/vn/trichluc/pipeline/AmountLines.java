package vn.trichluc.pipeline;

import vn.trichluc.normalise.Normaliser;
import vn.trichluc.output.AmountJson;

/** Lines of text that belong to no document: which amounts of money does each state? */
public final class AmountLines {
    private final Normaliser normaliser = new Normaliser();
    private final AmountJson json = new AmountJson();

    /** An array of the line's amounts in order of place, as one line of JSON; see {@link AmountJson#line}. */
    public String json(String line) {
        return json.line(normaliser.amounts(line));
    }
}
