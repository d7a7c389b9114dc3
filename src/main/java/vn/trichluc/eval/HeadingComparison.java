package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Headings by kind, number and first words, in the document's place. Points (a, b, c) and headings without a number are
 * left to taste: whether such a line is a heading or an item of a list, no decree says.
 */
final class HeadingComparison {
    private static final Pattern JUDGED = Pattern.compile("(?:[IVXLC]+|\\d+)(?:\\.\\d+)*");

    /** First words that are compared, in characters: where a heading's own words end is a matter of taste, too. */
    private static final int FIRST_WORDS = 40;

    private static final double ALIKE = 0.1; // of these characters: what a scan may lose

    private HeadingComparison() {}

    static Matches compare(Gold gold, JsonNode result, List<String> misses) {
        List<JsonNode> free = new ArrayList<>();
        for (JsonNode section : result.path("sections")) {
            boolean plain = section.path("kind").asText().equals("heading");
            if (!plain || JUDGED.matcher(section.path("number").asText("")).matches()) {
                free.add(section);
            }
        }
        int found = free.size();
        int matched = 0;
        for (Gold.Heading heading : gold.headings()) {
            int index = find(heading, free);
            if (index >= 0) {
                free.remove(index);
                matched++;
            } else {
                misses.add(String.format(
                        Locale.ROOT, "heading missing: %s %s %s", heading.kind(), heading.number(), heading.title()));
            }
        }
        for (JsonNode section : free) {
            misses.add(String.format(
                    Locale.ROOT,
                    "heading too much: %s %s %s",
                    section.path("kind").asText(),
                    section.path("number").asText(""),
                    section.path("title").asText("")));
        }
        return new Matches(matched, gold.headings().size(), found);
    }

    private static int find(Gold.Heading heading, List<JsonNode> sections) {
        for (int i = 0; i < sections.size(); i++) {
            JsonNode section = sections.get(i);
            if (heading.kind().equals(section.path("kind").asText())
                    && number(heading.number())
                            .equals(number(section.path("number").asText("")))
                    && Place.of(section.path("at")).meets(heading.place())
                    && sameWords(heading.title(), section)) {
                return i;
            }
        }
        return -1;
    }

    private static String number(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    private static boolean sameWords(String title, JsonNode section) {
        String wanted = Levelled.of(title);
        String got = Levelled.of(
                section.path("title").asText("") + " " + section.path("text").asText(""));
        int length = Math.min(FIRST_WORDS, wanted.length());
        return got.length() >= length && Levelled.alike(wanted.substring(0, length), got.substring(0, length), ALIKE);
    }
}
