package vn.trichluc.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;

/** Every rule by its file of cases: the marked lines raise what they are marked with, and nothing else is raised. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleCasesTest {
    private final Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1));

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        pipeline.close();
    }

    @Test
    void everyRuleHasAMarkedCaseAndASilentOne() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Class<?> rule : RuleClasses.all()) {
            Path file = RuleCase.fileOf(rule);
            files.add(file);
            assertThat(file).as("cases of " + rule.getSimpleName()).exists();
            List<RuleCase> cases = RuleCase.read(file);
            assertThat(cases).as("%s has a case with a mark", file).anyMatch(one -> !one.isSilent());
            assertThat(cases).as("%s has a case without", file).anyMatch(RuleCase::isSilent);
        }
        try (Stream<Path> found = Files.list(RuleCase.FOLDER)) {
            assertThat(found).as("each file is of a rule").containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @TestFactory
    Stream<DynamicContainer> markedLinesAreRaisedAndNothingElse() throws IOException {
        List<DynamicContainer> files = new ArrayList<>();
        for (Class<?> rule : RuleClasses.all()) {
            Path file = RuleCase.fileOf(rule);
            List<RuleCase> cases = Files.exists(file) ? RuleCase.read(file) : List.of();
            files.add(DynamicContainer.dynamicContainer(
                    rule.getSimpleName(),
                    cases.stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> check(one)))));
        }
        return files.stream();
    }

    private void check(RuleCase one) throws IOException {
        Path file = Files.writeString(folder.resolve("case.txt"), one.text(), StandardCharsets.UTF_8);
        Outcome outcome = pipeline.extract(Source.of(file));
        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        List<Discrepancy> found =
                new ArrayList<>(((Outcome.Extracted) outcome).extraction().discrepancies());
        List<String> missed = new ArrayList<>();
        for (Map.Entry<Integer, List<RuleCase.Mark>> line : one.marks().entrySet()) {
            for (RuleCase.Mark mark : line.getValue()) {
                found.stream()
                        .filter(each -> line(each) == line.getKey() && fits(mark, each))
                        .findFirst()
                        .ifPresentOrElse(found::remove, () -> missed.add("line " + line.getKey() + ": " + mark));
            }
        }
        List<String> unmarked = found.stream().map(RuleCasesTest::shown).toList();
        assertThat(missed)
                .as("marked and not raised; raised and not marked: %s", unmarked)
                .isEmpty();
        assertThat(unmarked).as("raised and not marked").isEmpty();
    }

    private static boolean fits(RuleCase.Mark mark, Discrepancy found) {
        return mark.code().equals(found.code().code())
                && mark.traits().stream()
                        .allMatch(trait -> List.of(
                                        found.severity().name().toLowerCase(Locale.ROOT),
                                        found.cause().name().toLowerCase(Locale.ROOT))
                                .contains(trait))
                && mark.words().stream().allMatch(found.message()::contains);
    }

    /** The line where the discrepancy stands: the first of its places. */
    private static int line(Discrepancy found) {
        return found.at().get(0) instanceof Anchor.OnLine on ? on.line() : 0;
    }

    private static String shown(Discrepancy found) {
        return "line %d ⚑ %s %s %s \"%s\""
                .formatted(
                        line(found),
                        found.code().code(),
                        found.severity().name().toLowerCase(Locale.ROOT),
                        found.cause().name().toLowerCase(Locale.ROOT),
                        found.message());
    }
}
