package vn.trichluc.pipeline;

import vn.trichluc.normalise.Normaliser;
import vn.trichluc.output.AmountJson;

/** Finds the amounts of money in lines of text that belong to no document. */
public final class AmountLines {
    private final Normaliser normaliser = new Normaliser();
    private final AmountJson json = new AmountJson();

    /** Returns the line's amounts, in order of place, as a JSON array on one line; see {@link AmountJson#line}. */
    public String json(String line) {
        return json.line(normaliser.amounts(line));
    }
}
