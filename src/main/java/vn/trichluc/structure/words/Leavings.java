package vn.trichluc.structure.words;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;

/** Gathers what one reading leaves out of the document, in the order in which it is met; blank texts are ignored. */
public final class Leavings {
    private final List<LeftOut> all = new ArrayList<>();

    public void add(LeftOut.Reason reason, PlacedText text) {
        if (!text.isBlank()) {
            all.add(new LeftOut(reason, text));
        }
    }

    public void addAll(List<LeftOut> others) {
        all.addAll(others);
    }

    /**
     * Leaves out the words and marks around a number that is kept: "Điều" and "." of "Điều 1."; all of them where the
     * number is kept in another form.
     */
    public void addAround(String number, PlacedText printed) {
        int start = printed.text().indexOf(number);
        add(LeftOut.Reason.LABEL, start < 0 ? printed : printed.slice(0, start));
        if (start >= 0) {
            add(LeftOut.Reason.LABEL, printed.slice(start + number.length()));
        }
    }

    public List<LeftOut> all() {
        return List.copyOf(all);
    }
}
