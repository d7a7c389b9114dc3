package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares fields of the decision, each right or wrong. The set of cited instruments is one field. */
final class HeadComparison {
    /** The fields of words, whose letters may be levelled; numbers, dates and codes must be equal. */
    private static final Set<String> WORDS = Set.of("place", "title", "issuer", "type");

    private static final double ALIKE = 0.03; // share of a title's characters that a scan may lose

    private HeadComparison() {}

    static Tally compare(Gold gold, JsonNode result, List<String> misses) {
        JsonNode decision = result.path("decision");
        Tally tally = Tally.NONE;
        for (Map.Entry<String, JsonNode> field : gold.head().properties()) {
            String name = field.getKey();
            boolean right = matches(name, field.getValue(), got(name, decision));
            tally = tally.plus(right);
            if (!right) {
                misses.add(String.format(
                        Locale.ROOT, "head %s: %s expected, %s read", name, field.getValue(), got(name, decision)));
            }
        }
        if (!gold.citations().isEmpty()) {
            List<String> wrong = wrongCitations(gold, decision);
            tally = tally.plus(wrong.isEmpty());
            wrong.forEach(citation -> misses.add("head citations: " + citation));
        }
        if (gold.citations().stream().anyMatch(citation -> !citation.type().isEmpty())) {
            List<String> wrong = wrongDetails(gold, decision);
            tally = tally.plus(wrong.isEmpty());
            wrong.forEach(citation -> misses.add("head types and dates of citations: " + citation));
        }
        return tally;
    }

    /** Returns the contract's field; signers by their names. */
    private static JsonNode got(String name, JsonNode decision) {
        if (!name.equals("signers")) {
            return decision.path(name);
        }
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        decision.path("signers").forEach(signer -> names.add(signer.path("name").asText()));
        return names;
    }

    private static boolean matches(String name, JsonNode expected, JsonNode got) {
        if (name.equals("signers") || name.equals("recipients")) {
            return levelled(expected).equals(levelled(got));
        }
        if (expected.isArray()) {
            for (JsonNode each : expected) {
                if (matches(name, each, got)) {
                    return true;
                }
            }
            return false;
        }
        if (expected.isNull()) {
            return got.isMissingNode();
        }
        if (WORDS.contains(name)) {
            return !got.isMissingNode()
                    && ComparableText.alike(
                            ComparableText.of(expected.asText()), ComparableText.of(got.asText()), ALIKE);
        }
        return expected.equals(got);
    }

    private static List<String> levelled(JsonNode names) {
        List<String> result = new ArrayList<>();
        names.forEach(name -> result.add(ComparableText.of(name.asText())));
        return result;
    }

    private static List<String> wrongCitations(Gold gold, JsonNode decision) {
        Set<String> got = new TreeSet<>();
        decision.path("citations").forEach(citation -> {
            if (citation.has("number")) {
                got.add(citation.get("number").asText());
            }
        });
        got.remove(gold.head().path("number").asText());
        List<String> wrong = new ArrayList<>();
        Set<String> extra = new TreeSet<>(got);
        for (Gold.Citation citation : gold.citations()) {
            if (!citation.numbers().isEmpty() && citation.numbers().stream().noneMatch(got::contains)) {
                wrong.add("missing " + citation.numbers());
            }
            extra.removeAll(citation.numbers());
        }
        extra.forEach(number -> wrong.add("too much " + number));
        return wrong;
    }

    /** Returns citations that are there, but of another type or date, and laws cited by name that are not there. */
    private static List<String> wrongDetails(Gold gold, JsonNode decision) {
        List<String> wrong = new ArrayList<>();
        for (Gold.Citation citation : gold.citations()) {
            boolean found = citation.type().isEmpty();
            boolean right = found;
            for (JsonNode got : decision.path("citations")) {
                if (isSame(citation, got)) {
                    found = true;
                    right |= citation.type().equals(got.path("type").asText(""))
                            && citation.date().equals(got.path("date").asText(""));
                }
            }
            if (found ? !right : citation.numbers().isEmpty()) {
                wrong.add(String.format(
                        Locale.ROOT,
                        "%s %s%s of %s expected",
                        citation.type(),
                        citation.numbers(),
                        citation.name(),
                        citation.date()));
            }
        }
        return wrong;
    }

    private static boolean isSame(Gold.Citation citation, JsonNode got) {
        return citation.numbers().isEmpty()
                ? !got.has("number")
                        && ComparableText.of(got.path("text").asText("")).contains(ComparableText.of(citation.name()))
                : citation.numbers().contains(got.path("number").asText(""));
    }
}
