package vn.trichluc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Imports run downwards only, sibling stages never see each other, and each library has one room. */
@AnalyzeClasses(packages = "vn.trichluc", importOptions = ImportOption.DoNotIncludeTests.class)
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

    @ArchTest
    static final ArchRule modelKnowsNoLibrary = noClasses()
            .that()
            .resideInAPackage("vn.trichluc.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("vn.trichluc.model..", "vn.trichluc.common..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule readingKnowsNothingOfBeingLookedAt = noClasses()
            .that()
            .resideOutsideOfPackages("vn.trichluc.pipeline.inspect..", "vn.trichluc.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.trichluc.pipeline.inspect..");

    @TestFactory
    List<DynamicTest> importsRunDownwardsOnly() {
        return MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
                    forbidden.removeAll(entry.getValue());
                    forbidden.remove(entry.getKey());
                    forbidden.remove("common");
                    noClasses()
                            .that()
                            .resideInAPackage("vn.trichluc." + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden.stream()
                                    .map(name -> "vn.trichluc." + name + "..")
                                    .toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(Classes.MAIN);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> eachLibraryHasOneRoom() {
        return ROOMS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("vn.trichluc..")
                                .and()
                                .resideOutsideOfPackages(entry.getValue().stream()
                                        .map(name -> "vn.trichluc." + name + "..")
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(entry.getKey())
                                .allowEmptyShould(true)
                                .check(Classes.MAIN)))
                .toList();
    }

    private static final class Classes {
        static final JavaClasses MAIN = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.trichluc");
    }
}
