package vn.trichluc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports run downwards only, sibling stages never see each other, and each library has one room. */
class ArchitectureTest {
    /** Which of our packages each package may import beside {@code common}, which all may. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("common", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("ingest", Set.of("model", "text")),
            Map.entry("natives", Set.of("model")),
            Map.entry("image", Set.of("model", "natives")),
            Map.entry("ocr", Set.of("model", "natives")),
            Map.entry("mend", Set.of("model", "text")),
            Map.entry("layout", Set.of("model")),
            Map.entry("structure", Set.of("model", "text")),
            Map.entry("normalise", Set.of("model", "text")),
            Map.entry("check", Set.of("model", "text")),
            Map.entry("output", Set.of("model")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "model",
                            "text",
                            "ingest",
                            "image",
                            "ocr",
                            "mend",
                            "layout",
                            "structure",
                            "normalise",
                            "check",
                            "output")),
            Map.entry("eval", Set.of("model", "text", "output")),
            Map.entry("archive", Set.of("model", "text")),
            Map.entry("database", Set.of("model", "output")),
            Map.entry("export", Set.of("model", "output", "database")),
            Map.entry("batch", Set.of("model", "text", "pipeline", "output", "archive")),
            Map.entry("api", Set.of("model", "text", "pipeline", "output")),
            Map.entry(
                    "app",
                    Set.of("model", "text", "pipeline", "output", "eval", "archive", "batch", "database", "export"))));

    /** Third-party packages and the rooms that may know them. */
    private static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("org.apache.pdfbox..", Set.of("ingest")),
            Map.entry("org.apache.tika..", Set.of("ingest")),
            Map.entry("org.apache.poi..", Set.of("ingest", "export")),
            Map.entry("org.jsoup..", Set.of("ingest")),
            Map.entry("net.sourceforge.lept4j..", Set.of("image", "ocr.tesseract")),
            Map.entry("net.sourceforge.tess4j..", Set.of("ocr.tesseract")),
            Map.entry("com.sun.jna..", Set.of("natives", "image", "ocr.tesseract")),
            Map.entry("opennlp..", Set.of("structure")),
            Map.entry("com.fasterxml.jackson..", Set.of("output", "eval", "batch", "database", "export")),
            Map.entry("org.apache.commons.compress..", Set.of("ingest", "archive")),
            Map.entry("java.sql..", Set.of("batch", "database", "export")),
            Map.entry("org.sqlite..", Set.of("batch", "database")),
            Map.entry("org.postgresql..", Set.of("database")),
            Map.entry("org.duckdb..", Set.of("database", "export")),
            Map.entry("de.siegmar.fastcsv..", Set.of("export")),
            Map.entry("picocli..", Set.of("app")),
            Map.entry("me.tongfei..", Set.of("app"))));

    private static final String OURS = "vn.trichluc.";

    /** What the classes of each room depend on, found by one walk over them all. */
    private static final Map<String, List<Dependency>> DEPENDENCIES = MainClasses.ALL.stream()
            .collect(Collectors.groupingBy(
                    one -> room(one.getPackageName()),
                    TreeMap::new,
                    Collectors.flatMapping(one -> one.getDirectDependenciesFromSelf().stream(), Collectors.toList())));

    @Test
    void modelKnowsNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage("vn.trichluc.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("vn.trichluc.model..", "vn.trichluc.common..", "java..", "org.jspecify..")
                .because("what crosses borders must bring nothing along")
                .check(MainClasses.ALL);
    }

    @Test
    void readingKnowsNothingOfBeingLookedAt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.trichluc.pipeline.inspect..", "vn.trichluc.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.trichluc.pipeline.inspect..")
                .because("a document is read the same way whether a person looks on or not")
                .check(MainClasses.ALL);
    }

    @Test
    void everyRoomIsInTheTable() {
        assertThat(DEPENDENCIES.keySet()).isEqualTo(MAY_IMPORT.keySet());
    }

    @TestFactory
    List<DynamicTest> importsRunDownwardsOnly() {
        return MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Set<String> allowed = new TreeSet<>(entry.getValue());
                    allowed.add(entry.getKey());
                    allowed.add("common");
                    assertThat(DEPENDENCIES.getOrDefault(entry.getKey(), List.of()))
                            .filteredOn(dependency -> target(dependency).startsWith(OURS))
                            .filteredOn(dependency -> !allowed.contains(room(target(dependency))))
                            .extracting(Dependency::getDescription)
                            .isEmpty();
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> eachLibraryHasOneRoom() {
        return ROOMS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String library = entry.getKey().replace("..", "");
                    assertThat(DEPENDENCIES.values())
                            .flatExtracting(all -> all)
                            .filteredOn(dependency -> (target(dependency) + ".").startsWith(library + "."))
                            .filteredOn(dependency -> entry.getValue().stream()
                                    .noneMatch(room -> (origin(dependency) + ".").startsWith(OURS + room + ".")))
                            .extracting(Dependency::getDescription)
                            .isEmpty();
                }))
                .toList();
    }

    private static String origin(Dependency dependency) {
        return dependency.getOriginClass().getPackageName();
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    /** The name behind {@code vn.trichluc}. */
    private static String room(String packageName) {
        return packageName.substring(OURS.length()).split("\\.")[0];
    }
}
