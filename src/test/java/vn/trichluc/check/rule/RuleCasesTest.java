package vn.trichluc.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.Discrepancy;

/** Every rule by its file of cases: the marked lines raise what they are marked with, and nothing else is raised. */
class RuleCasesTest {
    @TempDir
    private static Path folder;

    private static CaseReader reader;

    @BeforeAll
    static void open() {
        reader = new CaseReader(folder);
    }

    @AfterAll
    static void close() {
        reader.close();
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

    @Test
    void theFirstMarkOfAFileIsOfItsRule() throws IOException {
        for (Class<?> rule : RuleClasses.all()) {
            RuleCase first = RuleCase.read(RuleCase.fileOf(rule)).get(0);
            int line = first.marks().keySet().iterator().next();
            assertThat(reader.discrepancies(first, rule))
                    .as("what %s itself finds in its first case", rule.getSimpleName())
                    .anyMatch(found -> CaseReader.line(found) == line
                            && found.code()
                                    .code()
                                    .equals(first.marks().get(line).get(0).code()));
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
        List<Discrepancy> found = new ArrayList<>(reader.discrepancies(one));
        List<String> missed = new ArrayList<>();
        for (Map.Entry<Integer, List<RuleCase.Mark>> line : one.marks().entrySet()) {
            for (RuleCase.Mark mark : line.getValue()) {
                found.stream()
                        .filter(each -> CaseReader.line(each) == line.getKey() && CaseReader.fits(mark, each))
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

    private static String shown(Discrepancy found) {
        return "line %d ⚑ %s %s %s \"%s\""
                .formatted(
                        CaseReader.line(found),
                        found.code().code(),
                        CaseReader.severity(found),
                        CaseReader.cause(found),
                        found.message());
    }
}
