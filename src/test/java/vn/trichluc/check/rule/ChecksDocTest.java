package vn.trichluc.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;

/**
 * {@code docs/checks.md} is made of the comments of the rules and of their cases; nobody writes it by hand. {@code
 * -Dchecks.update=true} writes it anew and fails, so that the switch is never left on.
 */
class ChecksDocTest {
    private static final Path DOC = Path.of("docs/checks.md");
    private static final Path PACKAGE = Path.of("src/main/java/vn/trichluc/check/package-info.java");

    /** The heading of what the document of the checks need not tell its readers. */
    private static final String OF_CODE = "The package";

    private static final List<String> HEADINGS = List.of("", "Why it is in doubt", "What is no error", "Source");

    /** What the document says of one rule, and the code by which it is sorted. */
    private record Entry(DiscrepancyCode code, String name, String summary, String text) {}

    @TempDir
    private Path folder;

    @Test
    void everyRuleTellsWhatItFindsWhyWhatIsNoErrorAndItsSource() throws IOException {
        for (Class<?> rule : RuleClasses.all()) {
            List<JavadocText.Part> parts = JavadocText.of(RuleClasses.source(rule));
            assertThat(parts)
                    .as("headings in the comment of %s", rule.getSimpleName())
                    .extracting(JavadocText.Part::title)
                    .isEqualTo(HEADINGS);
            assertThat(parts)
                    .as("the comment of %s", rule.getSimpleName())
                    .noneMatch(part -> part.text().isBlank());
        }
    }

    @Test
    void theDocumentIsWhatTheRulesSay() throws IOException {
        String made = document();
        if (Boolean.getBoolean("checks.update")) {
            Files.writeString(DOC, made, StandardCharsets.UTF_8);
            fail("%s is written anew: read the difference, then run without -Dchecks.update", DOC);
        }
        List<String> held =
                Files.readString(DOC, StandardCharsets.UTF_8).lines().toList();
        List<String> expected = made.lines().toList();
        int same = 0;
        while (same < Math.min(held.size(), expected.size()) && held.get(same).equals(expected.get(same))) {
            same++;
        }
        assertThat(held.subList(same, Math.min(same + 1, held.size())))
                .as(
                        "%s is out of date from line %d on: change the rules' comments or cases, and run with"
                                + " -Dchecks.update=true",
                        DOC, same + 1)
                .isEqualTo(expected.subList(same, Math.min(same + 1, expected.size())));
    }

    private String document() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (CaseReader reader = new CaseReader(folder)) {
            for (Class<?> rule : RuleClasses.all()) {
                entries.add(entry(rule, reader));
            }
        }
        entries.sort(Comparator.comparing(Entry::code).thenComparing(Entry::name));
        List<String> blocks = new ArrayList<>();
        blocks.add(
                "<!-- Made by ChecksDocTest from the comments of the rules (vn.trichluc.check) and their cases. -->");
        blocks.add("# Checks");
        for (JavadocText.Part part : JavadocText.of(PACKAGE)) {
            if (!part.title().equals(OF_CODE)) {
                blocks.add(part.title().isEmpty() ? "" : "## " + part.title());
                blocks.add(part.text());
            }
        }
        blocks.add("## All checks");
        blocks.add("| code | rule | what it finds |\n|---|---|---|\n"
                + entries.stream()
                        .map(entry -> "| `%s` | [%s](#%s) | %s |"
                                .formatted(
                                        entry.code().code(),
                                        entry.name(),
                                        entry.name().toLowerCase(java.util.Locale.ROOT),
                                        entry.summary().replace("|", "\\|")))
                        .collect(Collectors.joining("\n")));
        entries.forEach(entry -> blocks.add(entry.text()));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static Entry entry(Class<?> rule, CaseReader reader) throws IOException {
        List<JavadocText.Part> parts = JavadocText.of(RuleClasses.source(rule));
        List<RuleCase> cases = RuleCase.read(RuleCase.fileOf(rule));
        RuleCase raised =
                cases.stream().filter(one -> !one.isSilent()).findFirst().orElseThrow();
        RuleCase silent = cases.stream().filter(RuleCase::isSilent).findFirst().orElseThrow();
        Discrepancy found = raisedBy(raised, reader);
        List<String> blocks = new ArrayList<>();
        blocks.add("### " + rule.getSimpleName());
        blocks.add("`%s`. %s".formatted(found.code().code(), parts.get(0).text()));
        parts.subList(1, parts.size()).forEach(part -> blocks.add("**%s.** %s".formatted(part.title(), part.text())));
        blocks.add("%s:".formatted(raised.title()));
        blocks.add(fenced(raised));
        blocks.add("> %s, %s: %s".formatted(CaseReader.severity(found), CaseReader.cause(found), found.message()));
        blocks.add("Silent: %s:".formatted(silent.title()));
        blocks.add(fenced(silent));
        Path file = RuleCase.fileOf(rule);
        List<String> others = Stream.concat(Stream.of(raised, silent), cases.stream())
                .filter(one -> !one.equals(raised) && !one.equals(silent))
                .map(one -> "- " + (one.isSilent() ? "Silent: " : "") + one.title())
                .toList();
        String link =
                "[%s](../%s)".formatted(file.getFileName(), file.toString().replace('\\', '/'));
        blocks.add(others.isEmpty() ? "Cases: " + link : "More cases in " + link + ":\n\n" + String.join("\n", others));
        return new Entry(
                found.code(), rule.getSimpleName(), sentence(parts.get(0).text()), String.join("\n\n", blocks));
    }

    /** The discrepancy of the case's first mark: the rule's own. */
    private static Discrepancy raisedBy(RuleCase one, CaseReader reader) throws IOException {
        int line = one.marks().keySet().iterator().next();
        RuleCase.Mark mark = one.marks().get(line).get(0);
        return reader.discrepancies(one).stream()
                .filter(found -> CaseReader.line(found) == line && CaseReader.fits(mark, found))
                .findFirst()
                .orElseThrow();
    }

    /** The document with the codes alone behind its flags. */
    private static String fenced(RuleCase one) {
        String shown = one.shown().replaceAll("(⚑ [a-z-]+)(?: [a-z]+)*(?: \"[^\"]*\")*", "$1");
        return "```text\n" + shown + "\n```";
    }

    private static String sentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
