package vn.trichluc.database;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Doubt;
import vn.trichluc.model.DoubtRule;

/** Makes the rows of a document's head, field by field, its citations, signers and recipients. */
final class HeadRows {
    /**
     * The contract's names. The last two are lists; a discrepancy may say of a list that something is missing in it.
     */
    private static final List<String> NAMES = List.of(
            "issuer",
            "province",
            "provinceCode",
            "type",
            "number",
            "title",
            "place",
            "date",
            "effective",
            "period",
            "signers",
            "recipients");

    private final DocumentRows rows;
    private final DoubtRule doubts;

    HeadRows(DocumentRows rows, DoubtRule doubts) {
        this.rows = rows;
        this.doubts = doubts;
    }

    /** A field that is stated, or that a discrepancy misses. */
    private record Field(
            String name, @Nullable String text, @Nullable Double confidence, Doubt doubt, StoredAnchors at) {}

    void add(Fields decision) throws UnfitDocument {
        int fieldNo = 1;
        for (Field field : fields(decision)) {
            rows.add(
                    StoredTable.FIELDS,
                    fieldNo++,
                    field.name(),
                    field.text(),
                    field.confidence(),
                    TableInserts.words(field.doubt()),
                    TableInserts.kind(field.doubt()),
                    field.at().page(),
                    field.at().line(),
                    field.at().json());
        }
        citations(decision.objectsNeeded("citations"));
        signers(decision.objectsNeeded("signers"));
        int recipientNo = 1;
        for (String each : decision.texts("recipients")) {
            rows.add(StoredTable.RECIPIENTS, recipientNo++, each);
        }
    }

    /** Returns the names of the fields in doubt, with a space between them; null if there is none. */
    @Nullable
    String doubtful(Fields decision) throws UnfitDocument {
        StringJoiner names = new StringJoiner(" ");
        for (Field field : fields(decision)) {
            if (field.doubt().kind() != null) {
                names.add(field.name());
            }
        }
        return names.length() == 0 ? null : names.toString();
    }

    private List<Field> fields(Fields decision) throws UnfitDocument {
        Fields at = decision.object("at");
        Fields confidences = decision.object("confidence");
        List<Field> fields = new ArrayList<>();
        for (String name : NAMES) {
            String text = text(decision, name);
            Double confidence = confidences == null ? null : confidences.fraction(name);
            Doubt doubt = doubts.ofField(name, Confidence.stated(confidence));
            if (text != null || doubt.kind() != null) {
                fields.add(new Field(
                        name, text, confidence, doubt, at == null ? StoredAnchors.NONE : StoredAnchors.of(at, name)));
            }
        }
        return fields;
    }

    private static @Nullable String text(Fields decision, String name) throws UnfitDocument {
        if (name.equals("period")) {
            Fields period = decision.object(name);
            return period == null ? null : period.integerNeeded("from") + "-" + period.integerNeeded("to");
        }
        return name.equals("signers") || name.equals("recipients") ? null : decision.text(name);
    }

    private void citations(List<Fields> citations) throws UnfitDocument {
        int citationNo = 1;
        for (Fields each : citations) {
            StoredAnchors at = StoredAnchors.needed(each);
            Double confidence = each.fraction("confidence");
            String firstRead = each.text("read");
            Doubt doubt = doubts.ofCitation(citationNo - 1, Confidence.stated(confidence), firstRead != null);
            rows.add(
                    StoredTable.CITATIONS,
                    citationNo++,
                    each.textNeeded("type"),
                    each.text("number"),
                    each.date("date"),
                    each.textNeeded("text"),
                    at.page(),
                    at.line(),
                    at.json(),
                    confidence,
                    firstRead,
                    TableInserts.words(doubt),
                    TableInserts.kind(doubt));
        }
    }

    private void signers(List<Fields> signers) throws UnfitDocument {
        int signerNo = 1;
        for (Fields each : signers) {
            StoredAnchors at = StoredAnchors.of(each);
            Double confidence = each.fraction("confidence");
            Doubt doubt = doubts.ofSigner(signerNo - 1, Confidence.stated(confidence));
            rows.add(
                    StoredTable.SIGNERS,
                    signerNo++,
                    each.textNeeded("name"),
                    each.text("position"),
                    lines(each.texts("authority")),
                    at.page(),
                    at.line(),
                    at.json(),
                    confidence,
                    TableInserts.words(doubt),
                    TableInserts.kind(doubt));
        }
    }

    private static @Nullable String lines(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }
}
