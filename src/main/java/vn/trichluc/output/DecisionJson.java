package vn.trichluc.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Period;
import vn.trichluc.model.Section;
import vn.trichluc.model.Signer;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Statement;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

/**
 * Writes one extracted document as the contract's JSON: RFC 8785 (JCS) bytes, so that equal documents are equal bytes.
 */
public final class DecisionJson {
    /** The name of the contract that the bytes fulfil. */
    public static final String SCHEMA = "trichluc/decision/1";

    /** Returns the bytes of the output file: canonical JSON in UTF-8, without a line feed at the end. */
    public byte[] write(Extraction extraction) {
        return CanonicalJson.bytes(tree(extraction));
    }

    private static ObjectNode tree(Extraction extraction) {
        StoredPlaces places = new StoredPlaces(extraction.pages());
        ObjectNode root = JsonFields.object();
        root.put("schema", SCHEMA);
        root.set("source", source(extraction.source()));
        root.set("decision", decision(extraction.reading().decision(), places));
        ArrayNode sections = root.putArray("sections");
        extraction.reading().sections().forEach(section -> sections.add(section(section, places)));
        ArrayNode tables = root.putArray("tables");
        extraction.reading().tables().forEach(table -> tables.add(TableJson.table(table, places)));
        ArrayNode amounts = root.putArray("amounts");
        extraction.reading().amounts().forEach(amount -> amounts.add(AmountJson.amount(amount, places)));
        ArrayNode discrepancies = root.putArray("discrepancies");
        extraction.discrepancies().forEach(discrepancy -> discrepancies.add(discrepancy(discrepancy, places)));
        root.set("quality", quality(extraction, places));
        return root;
    }

    private static ObjectNode source(SourceInfo source) {
        ObjectNode node = JsonFields.object();
        node.put("name", JsonFields.clean(source.name()));
        node.put("mediaType", source.mediaType());
        node.put("sha256", source.sha256());
        node.put("bytes", source.bytes());
        JsonFields.integer(node, "pages", source.pages());
        return node;
    }

    private static ObjectNode decision(Decision decision, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        JsonFields.text(node, "issuer", decision.issuer());
        JsonFields.text(node, "province", decision.province());
        JsonFields.text(node, "provinceCode", decision.provinceCode());
        JsonFields.text(node, "type", decision.type());
        JsonFields.text(node, "number", decision.number());
        JsonFields.text(node, "title", decision.title());
        JsonFields.text(node, "place", decision.place());
        date(node, "date", decision.date());
        date(node, "effective", decision.effective());
        Period period = decision.period();
        if (period != null) {
            node.putObject("period").put("from", period.from()).put("to", period.to());
        }
        ArrayNode citations = node.putArray("citations");
        decision.citations().forEach(citation -> citations.add(citation(citation, places)));
        ArrayNode signers = node.putArray("signers");
        decision.signers().forEach(signer -> signers.add(signer(signer, places)));
        JsonFields.texts(
                node,
                "recipients",
                decision.recipients().stream().map(JsonFields::oneLine).toList());
        ObjectNode at = JsonFields.object();
        decision.at().forEach((field, anchors) -> {
            if (!anchors.isEmpty()) {
                at.set(field, places.at(anchors));
            }
        });
        if (!at.isEmpty()) {
            node.set("at", at);
        }
        if (!decision.confidence().isEmpty()) {
            ObjectNode confidence = node.putObject("confidence");
            decision.confidence().forEach((field, value) -> JsonFields.confidence(confidence, field, value));
        }
        return node;
    }

    private static void date(ObjectNode node, String name, @Nullable LocalDate date) {
        if (date != null) {
            node.put(name, date.toString());
        }
    }

    private static ObjectNode citation(Citation citation, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("type", JsonFields.clean(citation.type()));
        JsonFields.text(node, "number", citation.number());
        date(node, "date", citation.date());
        node.put(
                "text",
                JsonFields.clean(JsonFields.oneLine(citation.mentions().get(0).text())));
        List<Anchor> anchors = citation.mentions().stream()
                .flatMap(mention -> mention.text().at().stream())
                .toList();
        places.at(node, anchors);
        JsonFields.confidence(node, "confidence", citation.confidence());
        String read = citation.read();
        if (read != null) {
            node.put("read", JsonFields.clean(read));
        }
        return node;
    }

    private static ObjectNode signer(Signer signer, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("name", JsonFields.clean(JsonFields.oneLine(signer.name())));
        JsonFields.text(node, "position", JsonFields.oneLine(signer.position()));
        if (!signer.authority().isEmpty()) {
            JsonFields.texts(
                    node,
                    "authority",
                    signer.authority().stream().map(JsonFields::oneLine).toList());
        }
        places.at(node, signer.name().at());
        JsonFields.confidence(node, "confidence", signer.name().confidence());
        return node;
    }

    private static ObjectNode section(Section section, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("id", section.id());
        String parent = section.parent();
        if (parent != null) {
            node.put("parent", parent);
        }
        JsonFields.word(node, "kind", section.kind());
        JsonFields.text(node, "number", section.number());
        JsonFields.text(node, "title", JsonFields.oneLine(section.title()));
        JsonFields.text(node, "text", section.text().text().strip());
        places.at(node, section.at());
        JsonFields.confidence(
                node,
                "confidence",
                section.title().confidence().min(section.text().confidence()));
        return node;
    }

    private static ObjectNode discrepancy(Discrepancy discrepancy, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("id", discrepancy.id());
        node.put("code", discrepancy.code().code());
        JsonFields.word(node, "severity", discrepancy.severity());
        node.put("message", JsonFields.clean(discrepancy.message()));
        statement(node, "stated", discrepancy.stated());
        statement(node, "expected", discrepancy.expected());
        if (discrepancy.stated() instanceof Statement.Figure stated
                && discrepancy.expected() instanceof Statement.Figure expected) {
            JsonFields.figure(node, "difference", stated.value().subtract(expected.value()));
        }
        JsonFields.word(node, "cause", discrepancy.cause());
        String root = discrepancy.root();
        if (root != null) {
            node.put("root", root);
        }
        if (!discrepancy.repair().isEmpty()) {
            ArrayNode repairs = node.putArray("repair");
            discrepancy.repair().forEach(repair -> {
                ObjectNode each = repairs.addObject();
                each.put("ref", Pointers.print(repair.ref()));
                each.put("value", repair.value());
            });
        }
        if (!discrepancy.refs().isEmpty()) {
            ArrayNode refs = node.putArray("refs");
            discrepancy.refs().forEach(ref -> refs.add(Pointers.print(ref)));
        }
        places.at(node, discrepancy.at());
        return node;
    }

    private static void statement(ObjectNode node, String name, @Nullable Statement statement) {
        if (statement instanceof Statement.Figure figure) {
            JsonFields.figure(node, name, figure.value());
        } else if (statement instanceof Statement.Words words) {
            node.put(name, JsonFields.clean(words.text()));
        }
    }

    private static ObjectNode quality(Extraction extraction, StoredPlaces places) {
        ObjectNode node = JsonFields.object();
        node.put("status", extraction.complete() ? "complete" : "partial");
        if (!extraction.pages().isEmpty()) {
            ArrayNode pages = node.putArray("pages");
            extraction.pages().forEach(page -> pages.add(page(page)));
        }
        ArrayNode warnings = node.putArray("warnings");
        for (Warning warning : extraction.warnings()) {
            ObjectNode each = warnings.addObject();
            each.put("code", warning.code());
            each.put("message", JsonFields.clean(warning.message()));
            JsonFields.integer(each, "page", warning.page());
            places.at(each, warning.at());
        }
        node.set("leftOut", leftOut(extraction.leftOut()));
        return node;
    }

    private static ObjectNode leftOut(List<LeftOut> all) {
        Map<String, Integer> reasons = new TreeMap<>();
        all.forEach(each -> reasons.merge(JsonFields.word(each.reason()), each.characters(), Integer::sum));
        ObjectNode node = JsonFields.object();
        node.put(
                "characters",
                reasons.values().stream().mapToInt(Integer::intValue).sum());
        if (!reasons.isEmpty()) {
            ObjectNode byReason = node.putObject("reasons");
            reasons.forEach(byReason::put);
        }
        return node;
    }

    private static ObjectNode page(PageInfo page) {
        ObjectNode node = JsonFields.object();
        node.put("page", page.number());
        JsonFields.word(node, "text", page.origin());
        if (page.origin() != TextOrigin.FAILED) {
            node.put("width", JsonFields.points(page.width()));
            node.put("height", JsonFields.points(page.height()));
            node.put("rotation", page.rotation());
        }
        if (page.skewDegrees() != 0) {
            node.put("skew", JsonFields.points(page.skewDegrees()));
        }
        JsonFields.confidence(node, "confidence", page.confidence());
        return node;
    }
}
