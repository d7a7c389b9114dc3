package vn.trichluc.database;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Doubt;
import vn.trichluc.model.DoubtRule;
import vn.trichluc.output.DecisionJson;

/** Turns the contract's JSON into rows. It holds no state of a document: one may serve many threads. */
final class StoredDecisionReader {
    /** The largest size of a decision in bytes; one of 500 pages has some 20 MB. */
    static final int MAX_JSON_BYTES = 256 << 20;

    /** The deepest nesting of JSON that is read; the contract nests eight deep. */
    static final int MAX_NESTING = 32;

    /** The largest length of one text, in characters: all words of a thousand pages have 4 million. */
    private static final int MAX_TEXT_CHARACTERS = 64 << 20;

    /**
     * The number of hexadecimal digits of a document's key: 64 bits, so that not even a million documents share one by
     * accident.
     */
    private static final int KEY_DIGITS = 16;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    StoredDecisionReader() {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(MAX_TEXT_CHARACTERS)
                        .build());
    }

    DocumentRows read(byte[] json) throws UnfitDocument {
        Fields top = new Fields(tree(json), "");
        String schema = top.text("schema");
        if (!DecisionJson.SCHEMA.equals(schema)) {
            throw new UnfitDocument(
                    schema == null
                            ? "no decision: no field schema"
                            : String.format(Locale.ROOT, "of contract %s, not %s", schema, DecisionJson.SCHEMA));
        }
        Fields source = top.objectNeeded("source");
        String sha256 = source.textNeeded("sha256");
        String name = source.textNeeded("name");
        DocumentRows rows = new DocumentRows(key(sha256, name), Sha256.of(json));
        List<Fields> discrepancies = top.objectsNeeded("discrepancies");
        DoubtRule doubts = KeptClaims.rule(discrepancies);
        HeadRows head = new HeadRows(rows, doubts);
        document(top, source, head.doubtful(top.objectNeeded("decision")), rows);
        head.add(top.objectNeeded("decision"));
        sections(top.objectsNeeded("sections"), doubts, rows);
        new TableInserts(rows, doubts).add(top.objectsNeeded("tables"));
        amounts(top.objectsNeeded("amounts"), doubts, rows);
        new DiscrepancyRows(rows).add(discrepancies);
        quality(top.objectNeeded("quality"), rows);
        return rows;
    }

    private JsonNode tree(byte[] json) throws UnfitDocument {
        if (json.length > MAX_JSON_BYTES) {
            throw new UnfitDocument(
                    String.format(Locale.ROOT, "%d bytes, and %d are allowed", json.length, MAX_JSON_BYTES));
        }
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            " (line %d, column %d)",
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr());
            throw new UnfitDocument("no JSON: " + OneLine.firstOf(e.getOriginalMessage()) + place, e);
        } catch (IOException e) {
            throw new UnfitDocument("no JSON: " + e.getMessage(), e);
        }
    }

    /** Returns the key made from the source's content and name, the same in every database and every run. */
    static String key(String sha256, String name) {
        return "d" + Sha256.of(sha256 + "\n" + name).substring(0, KEY_DIGITS);
    }

    private static void document(Fields top, Fields source, @Nullable String doubtful, DocumentRows rows)
            throws UnfitDocument {
        Fields decision = top.objectNeeded("decision");
        Fields period = decision.object("period");
        Fields leftOut = top.objectNeeded("quality").object("leftOut");
        Long bytes = source.wholeNumber("bytes");
        if (bytes == null) {
            throw new UnfitDocument("nothing at /source/bytes");
        }
        rows.add(
                StoredTable.DOCUMENTS,
                source.textNeeded("name"),
                source.textNeeded("sha256"),
                source.textNeeded("mediaType"),
                bytes,
                source.integer("pages"),
                DecisionJson.SCHEMA,
                rows.digest(),
                top.objectNeeded("quality").textNeeded("status"),
                decision.text("issuer"),
                decision.text("province"),
                decision.text("provinceCode"),
                decision.text("type"),
                decision.text("number"),
                decision.text("title"),
                decision.text("place"),
                decision.date("date"),
                decision.date("effective"),
                period == null ? null : period.integer("from"),
                period == null ? null : period.integer("to"),
                decision.json("at"),
                doubtful,
                leftOut == null ? null : leftOut.integerNeeded("characters"));
    }

    private static void sections(List<Fields> sections, DoubtRule doubts, DocumentRows rows) throws UnfitDocument {
        int sectionNo = 1;
        for (Fields each : sections) {
            StoredAnchors at = StoredAnchors.needed(each);
            Double confidence = each.fraction("confidence");
            Doubt doubt = doubts.ofSection(sectionNo - 1, Confidence.stated(confidence));
            rows.add(
                    StoredTable.SECTIONS,
                    sectionNo++,
                    each.textNeeded("id"),
                    each.text("parent"),
                    each.textNeeded("kind"),
                    each.text("number"),
                    each.text("title"),
                    each.text("text"),
                    at.page(),
                    at.line(),
                    at.json(),
                    confidence,
                    TableInserts.words(doubt),
                    TableInserts.kind(doubt));
        }
    }

    private static void amounts(List<Fields> amounts, DoubtRule doubts, DocumentRows rows) throws UnfitDocument {
        int amountNo = 1;
        for (Fields each : amounts) {
            StoredAnchors at = StoredAnchors.needed(each);
            Double confidence = each.fraction("confidence");
            Doubt doubt = doubts.ofAmount(amountNo - 1, Confidence.stated(confidence));
            rows.add(
                    StoredTable.AMOUNTS,
                    amountNo,
                    each.textNeeded("id"),
                    each.text("section"),
                    each.textNeeded("text"),
                    each.wholeNumber("vnd"),
                    each.wholeNumber("low"),
                    each.wholeNumber("high"),
                    each.text("bound"),
                    each.text("per"),
                    each.text("fund"),
                    each.integer("year"),
                    each.text("whole"),
                    confidence,
                    TableInserts.words(doubt),
                    at.page(),
                    at.line(),
                    at.json(),
                    TableInserts.kind(doubt));
            amountNo++;
        }
    }

    private static void quality(Fields quality, DocumentRows rows) throws UnfitDocument {
        Set<Integer> pages = new HashSet<>();
        for (Fields each : quality.objects("pages")) {
            int page = each.integerNeeded("page");
            if (!pages.add(page)) {
                throw new UnfitDocument("page " + page + " twice at /quality/pages");
            }
            rows.add(
                    StoredTable.PAGES,
                    page,
                    each.textNeeded("text"),
                    each.fraction("width"),
                    each.fraction("height"),
                    each.integer("rotation"),
                    each.fraction("skew"),
                    each.fraction("confidence"));
        }
        int warningNo = 1;
        for (Fields each : quality.objectsNeeded("warnings")) {
            StoredAnchors at = StoredAnchors.of(each);
            Integer page = each.integer("page");
            rows.add(
                    StoredTable.WARNINGS,
                    warningNo++,
                    each.textNeeded("code"),
                    each.textNeeded("message"),
                    page == null ? at.page() : page,
                    at.line(),
                    at.json());
        }
        Fields leftOut = quality.object("leftOut");
        Fields reasons = leftOut == null ? null : leftOut.object("reasons");
        if (reasons != null) {
            int reasonNo = 1;
            for (String reason : reasons.names()) {
                rows.add(StoredTable.LEFT_OUT, reasonNo++, reason, reasons.integerNeeded(reason));
            }
        }
    }
}
