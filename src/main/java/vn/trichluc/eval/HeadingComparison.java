package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares headings by kind, number and first words, in the document's order and, for those that were found, their
 * title and the heading to which they belong. Points (a, b, c) and headings without a number are not compared: no
 * decree says whether such a line is a heading or an item of a list.
 */
final class HeadingComparison {
    /**
     * The result of the comparison.
     *
     * @param titles headings with a line of their own whose title is read from its first to its last word
     * @param parents headings read under the right heading
     */
    record Found(Matches headings, Tally titles, Tally parents) {}

    private static final Pattern JUDGED = Pattern.compile("(?:[IVXLC]+|\\d+)(?:\\.\\d+)*+");

    /** The number of first characters that are compared, as it is a matter of taste where a heading's own words end. */
    private static final int FIRST_WORDS = 40;

    private static final double ALIKE = 0.1; // share of these characters that a scan may lose

    private static final double SAME_TITLE = 0.03; // share of a title's characters that a scan may lose

    private HeadingComparison() {}

    static Found compare(Gold gold, JsonNode result, List<String> misses) {
        List<JsonNode> free = new ArrayList<>();
        for (JsonNode section : result.path("sections")) {
            boolean plain = section.path("kind").asText().equals("heading");
            if (!plain || JUDGED.matcher(section.path("number").asText("")).matches()) {
                free.add(section);
            }
        }
        int found = free.size();
        int matched = 0;
        Tally titles = Tally.NONE;
        Tally parents = Tally.NONE;
        List<@Nullable JsonNode> sections = new ArrayList<>();
        for (Gold.Heading heading : gold.headings()) {
            int index = find(heading, free);
            JsonNode section = index >= 0 ? free.remove(index) : null;
            sections.add(section);
            if (section == null) {
                misses.add(described("heading missing", heading));
            } else {
                matched++;
            }
            if (!heading.runsOn() && !heading.title().isEmpty()) {
                boolean right = section != null && sameTitle(heading, section);
                titles = titles.plus(right);
                if (section != null && !right) {
                    misses.add(described("heading's title", heading) + " expected, "
                            + section.path("title").asText("nothing") + " read");
                }
            }
            if (heading.parent() != Gold.Heading.ANY) {
                boolean right = section != null && under(heading.parent(), sections, section);
                parents = parents.plus(right);
                if (section != null && !right) {
                    misses.add(described("heading's parent", heading) + ": " + parentsWords(heading, gold)
                            + " expected, " + section.path("parent").asText("none") + " read");
                }
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
        return new Found(new Matches(matched, gold.headings().size(), found), titles, parents);
    }

    private static String described(String miss, Gold.Heading heading) {
        return String.format(Locale.ROOT, "%s: %s %s %s", miss, heading.kind(), heading.number(), heading.title());
    }

    private static String parentsWords(Gold.Heading heading, Gold gold) {
        return heading.parent() == Gold.Heading.NONE
                ? "none"
                : gold.headings().get(heading.parent()).number() + " "
                        + gold.headings().get(heading.parent()).title();
    }

    private static boolean sameTitle(Gold.Heading heading, JsonNode section) {
        return ComparableText.alike(
                ComparableText.of(heading.title()),
                ComparableText.of(section.path("title").asText("")),
                SAME_TITLE);
    }

    /**
     * Whether a section was read under the right heading.
     *
     * @param sections the section found for each heading of the gold so far; null if none was
     */
    private static boolean under(int parent, List<@Nullable JsonNode> sections, JsonNode section) {
        if (parent == Gold.Heading.NONE) {
            return !section.has("parent");
        }
        JsonNode expected = sections.get(parent);
        return expected != null && expected.path("id").equals(section.path("parent"));
    }

    private static int find(Gold.Heading heading, List<JsonNode> sections) {
        for (int i = 0; i < sections.size(); i++) {
            JsonNode section = sections.get(i);
            if (heading.kind().equals(section.path("kind").asText())
                    && number(heading.number())
                            .equals(number(section.path("number").asText("")))
                    && Locus.of(section.path("at")).meets(heading.place())
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
        String wanted = ComparableText.of(title);
        String got = ComparableText.of(
                section.path("title").asText("") + " " + section.path("text").asText(""));
        int length = Math.min(FIRST_WORDS, wanted.length());
        return got.length() >= length
                && ComparableText.alike(wanted.substring(0, length), got.substring(0, length), ALIKE);
    }
}
