package vn.trichluc.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.trichluc.model.Amount;
import vn.trichluc.model.LineAmount;

/** Writes amounts of money by the contract, within a document and for lines of text by themselves. */
public final class AmountJson {
    /**
     * Returns one line of canonical JSON (RFC 8785) without a line feed: an array of the contract's amounts, which have
     * {@code start} and {@code end} in place of {@code id} and {@code at}.
     */
    public String line(List<LineAmount> amounts) {
        ArrayNode array = JsonFields.array();
        for (LineAmount each : amounts) {
            ObjectNode node = array.addObject();
            fields(node, each.amount());
            node.put("start", each.start());
            node.put("end", each.end());
        }
        return CanonicalJson.text(array);
    }

    static ObjectNode amount(Amount amount, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("id", amount.id());
        String section = amount.section();
        if (section != null) {
            node.put("section", section);
        }
        fields(node, amount);
        String whole = amount.whole();
        if (whole != null) {
            node.put("whole", whole);
        }
        places.at(node, amount.text().at());
        return node;
    }

    /** Adds the fields that an amount has everywhere. */
    private static void fields(ObjectNode node, Amount amount) {
        node.put("text", JsonFields.clean(JsonFields.oneLine(amount.text())));
        JsonFields.integer(node, "vnd", amount.vnd());
        JsonFields.integer(node, "low", amount.low());
        JsonFields.integer(node, "high", amount.high());
        JsonFields.word(node, "bound", amount.bound());
        JsonFields.text(node, "per", amount.per());
        JsonFields.word(node, "fund", amount.fund());
        JsonFields.integer(node, "year", amount.year());
        JsonFields.confidence(node, "confidence", amount.leastConfidence());
    }
}
