package vn.trichluc.check.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small document of a rule's file of cases.
 *
 * <p>A file holds several, each below a line {@code === what the case shows}. A line of the document on which a
 * discrepancy stands ends with a mark for each: {@code ⚑ code}, behind which may follow its severity, its cause, and
 * words of its message between quotation marks. The marks are no part of the document. A document without marks must
 * raise nothing.
 *
 * @param title what the case shows, one sentence
 * @param shown the document with its marks, as a reader of the file sees it
 * @param text the document alone
 * @param marks by line, from 1
 */
record RuleCase(String title, String shown, String text, Map<Integer, List<Mark>> marks) {
    static final Path FOLDER = Path.of("src/test/resources/vn/trichluc/check/rule/cases");

    private static final String HEADING = "=== ";

    private static final Pattern MARK =
            Pattern.compile("\\s*⚑ (?<code>[a-z-]+)(?<traits>(?: [a-z]+)*)(?<words>(?: \"[^\"]*\")*)");

    /**
     * @param traits severity and cause, as the contract writes them
     * @param words what the message must contain
     */
    record Mark(String code, List<String> traits, List<String> words) {}

    boolean isSilent() {
        return marks.isEmpty();
    }

    static Path fileOf(Class<?> rule) {
        String name =
                rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return FOLDER.resolve(name + ".txt");
    }

    static List<RuleCase> read(Path file) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        String title = "";
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith(HEADING)) {
                add(title, lines, cases);
                title = line.substring(HEADING.length()).strip();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        add(title, lines, cases);
        return cases;
    }

    private static void add(String title, List<String> lines, List<RuleCase> cases) {
        String shown = String.join("\n", lines).strip();
        if (title.isEmpty() && shown.isEmpty()) {
            return;
        }
        if (title.isEmpty() || shown.isEmpty()) {
            throw new IllegalArgumentException("a case without a heading or without a document: " + title + shown);
        }
        Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
        List<String> text = new ArrayList<>();
        for (String line : shown.split("\n", -1)) {
            int end = line.indexOf('⚑');
            if (end >= 0) {
                marks.put(text.size() + 1, marks(line.substring(end)));
            }
            text.add(end < 0 ? line : line.substring(0, end).stripTrailing());
        }
        cases.add(new RuleCase(title, shown, String.join("\n", text) + "\n", marks));
    }

    private static List<Mark> marks(String written) {
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(written);
        int end = 0;
        while (mark.find() && mark.start() == end) {
            marks.add(new Mark(mark.group("code"), parts(mark.group("traits"), " "), parts(mark.group("words"), "\"")));
            end = mark.end();
        }
        if (end != written.stripTrailing().length()) {
            throw new IllegalArgumentException("not understood as marks: " + written);
        }
        return marks;
    }

    private static List<String> parts(String text, String separator) {
        return java.util.Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
