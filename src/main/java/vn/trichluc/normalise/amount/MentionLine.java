package vn.trichluc.normalise.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

/**
 * One paragraph, list item or heading of running text, with its mentions.
 *
 * @param section id of its section; null before the first
 * @param passage index of the passage among its section's, and {@code offset} the line's first character in it
 * @param level the deeper in the outline, the larger: a list item is deeper than the line that it hangs on
 * @param place in its section
 * @param mentions in order of place within {@code text}
 */
public record MentionLine(
        @Nullable String section,
        int passage,
        int offset,
        PlacedText text,
        int level,
        Place place,
        List<Mention> mentions) {
    /** The place of a line in its section. */
    public enum Place {
        TITLE,
        /**
         * The line right behind the title, of which it may be the end: "3.1. Kinh phí từ chủ đầu tư: 84.090 triệu
         * đồng".
         */
        FIRST,
        LATER
    }

    private static final int SECTION_STEP = 100;
    private static final int PLAIN = 10;

    /**
     * A number with dots at the beginning of a line. The marks of lines are digits with dots, a letter, a dash, a plus,
     * a star; each is deeper than the one before.
     */
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,4})[.)-]?\\s+\\S");

    private static final Pattern LETTERED = Pattern.compile("\\s*\\p{L}[).]\\s+\\S");

    public MentionLine {
        mentions = List.copyOf(mentions);
    }

    /** Makes the line of a text that belongs to no document. */
    static MentionLine of(String text) {
        return line(null, 0, 0, PlacedText.of(text, new Anchor.OnLine(1)), PLAIN, Place.LATER);
    }

    /** Returns all running text of the sections, line by line in reading order. */
    public static List<MentionLine> of(List<Section> sections) {
        List<MentionLine> lines = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        for (Section section : sections) {
            String parent = section.parent();
            int depth = section.isPreamble() ? 0 : parent == null ? 1 : depths.getOrDefault(parent, 0) + 1;
            depths.put(section.id(), depth);
            if (!section.title().isBlank()) {
                lines.add(line(section.id(), 0, 0, section.title(), depth * SECTION_STEP, Place.TITLE));
            }
            split(section, depth * SECTION_STEP, lines);
        }
        return lines;
    }

    private static void split(Section section, int base, List<MentionLine> lines) {
        String plain = section.text().text();
        int start = 0;
        int passage = 0;
        Place place = section.isPreamble() ? Place.LATER : Place.FIRST;
        while (start < plain.length()) {
            int feed = plain.indexOf('\n', start);
            int end = feed < 0 ? plain.length() : feed;
            if (!plain.substring(start, end).isBlank()) {
                PlacedText line = section.text().slice(start, end);
                int offset = section.isPreamble() ? 0 : section.title().length() + 1 + start;
                lines.add(line(section.id(), passage, offset, line, base + PLAIN + depth(line.text()), place));
                place = Place.LATER;
            }
            passage += section.isPreamble() ? 1 : 0;
            start = end + 1;
        }
    }

    private static MentionLine line(
            @Nullable String section, int passage, int offset, PlacedText text, int level, Place place) {
        return new MentionLine(section, passage, offset, text, level, place, Amounts.parse(text));
    }

    /** Returns how many levels a line's own mark puts it below the plain text of its section. */
    private static int depth(String line) {
        String text = line.stripLeading();
        if (text.isEmpty()) {
            return 0;
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.lookingAt()) {
            return 1 + (int) numbered.group(1).chars().filter(c -> c == '.').count();
        }
        if (LETTERED.matcher(text).lookingAt()) {
            return 10;
        }
        return switch (text.charAt(0)) {
            case '-', '–', '—', '•', '·' -> 20;
            case '+' -> 30;
            case '*' -> 40;
            default -> 0;
        };
    }
}
