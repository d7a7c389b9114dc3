package vn.trichluc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.trichluc.check.rule.Claims;
import vn.trichluc.check.rule.Rule;

/** What holds inside the rooms; {@link ArchitectureTest} holds what holds between them. */
class HouseRulesTest {
    private static final String OURS = "vn.trichluc.";

    /** What others may see of each stage: its root, and where a stage hands out values of its own, their package. */
    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.of(
            "ingest", List.of("vn.trichluc.ingest", "vn.trichluc.ingest.border"),
            "ocr", List.of("vn.trichluc.ocr"),
            "structure", List.of("vn.trichluc.structure"),
            "normalise", List.of("vn.trichluc.normalise"),
            "check", List.of("vn.trichluc.check")));

    /** The rooms that touch files, and what for. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("common", "the digest of a file"),
            Map.entry("ingest", "sources"),
            Map.entry("natives", "libraries that are unpacked"),
            Map.entry("output", "results"),
            Map.entry("pipeline", "folders of sources"),
            Map.entry("archive", "archives"),
            Map.entry("batch", "the state of a run"),
            Map.entry("database", "databases that are files"),
            Map.entry("export", "tables and workbooks"),
            Map.entry("eval", "gold and results"),
            Map.entry("api", "sources that are streams"),
            Map.entry("app", "what the command line names")));

    @Test
    void packagesRunInNoCircle() {
        slices().matching("vn.trichluc.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that needs one which needs it can be understood, tested and moved only with it")
                .check(MainClasses.ALL);
    }

    @TestFactory
    Stream<DynamicTest> theInsideOfAStageIsSeenFromWithinAlone() {
        return DOORS.entrySet().stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage(OURS + stage.getKey() + "..")
                                .should()
                                .dependOnClassesThat(resideInAPackage(OURS + stage.getKey() + "..")
                                        .and(resideOutsideOfPackages(
                                                stage.getValue().toArray(String[]::new))))
                                .because("what else is public there is so for the stage's own packages")
                                .check(MainClasses.ALL)));
    }

    @Test
    void rulesLiveInOneRoomAndRememberNothing() {
        classes()
                .that()
                .areNotInterfaces()
                .and(assignableTo(Rule.class).or(assignableTo(Claims.class)))
                .should()
                .resideInAPackage("vn.trichluc.check.rule")
                .andShould()
                .haveOnlyFinalFields()
                .because("whoever looks for what is checked finds it in one folder, and one rule serves all threads")
                .check(MainClasses.ALL);
    }

    @Test
    void nothingIsKeptBetweenDocumentsInStaticFields() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("documents are read by several threads, and the result of one may not depend on another")
                .check(MainClasses.ALL);
    }

    @Test
    void staticArraysAreSeenByTheirOwnClassAlone() {
        fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(not(haveRawType(describe("an array", JavaClass::isArray))))
                .because("whoever sees an array can change it for all")
                .check(MainClasses.ALL);
    }

    @Test
    void filesAreTouchedWhereInputAndOutputBelong() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        FILES.keySet().stream().map(room -> OURS + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .because("what reads words, decides and checks must do so from values alone")
                .check(MainClasses.ALL);
    }

    @Test
    void oneSimpleNameStandsForOneClass() {
        Map<String, List<String>> byName = MainClasses.ALL.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        byName.values().removeIf(packages -> packages.size() == 1);
        assertThat(byName).as("names that stand for several classes").isEmpty();
    }
}
