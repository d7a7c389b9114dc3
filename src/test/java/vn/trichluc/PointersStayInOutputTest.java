package vn.trichluc;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.trichluc.output.Pointers;

/**
 * The program says by {@link vn.trichluc.model.Ref} what a discrepancy points at. Only {@code output} makes JSON Pointers
 * of it; {@code database}, which reads files, has them parsed there.
 */
@AnalyzeClasses(packages = "vn.trichluc", importOptions = ImportOption.DoNotIncludeTests.class)
class PointersStayInOutputTest {
    private static final Path OUTPUT = Path.of("src/main/java/vn/trichluc/output");

    private static final Pattern STEP =
            Pattern.compile("/(?:tables|columns|rows|cells|sections|amounts|decision|citations|signers)(?:/|\\(|$)");

    @ArchTest
    static final ArchRule onlyOutputPrintsThem = noClasses()
            .that()
            .resideOutsideOfPackage("vn.trichluc.output..")
            .should()
            .accessTargetWhere(targetOwner(type(Pointers.class)).and(target(name("print"))));

    @ArchTest
    static final ArchRule onlyDatabaseHasThemParsed = noClasses()
            .that()
            .resideOutsideOfPackages("vn.trichluc.output..", "vn.trichluc.database..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Pointers.class);

    @Test
    void noLiteralElsewhereIsAStepOfOne() throws IOException {
        List<SourceLiterals.Literal> steps = SourceLiterals.all().stream()
                .filter(literal -> STEP.matcher(literal.value()).find())
                .filter(literal -> !literal.file().startsWith(OUTPUT))
                .toList();
        assertThat(steps).isEmpty();
    }
}
