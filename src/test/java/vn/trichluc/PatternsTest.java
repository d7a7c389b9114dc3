package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.util.ReflectionUtils;

/**
 * Patterns mean the same on every JDK and know Vietnamese letters. {@code \b} and {@code \B} know all letters up to Java 18
 * and ASCII alone since; {@code \w}, {@code \W} and the POSIX classes know ASCII alone, and so does matching without regard
 * to case where {@link Pattern#UNICODE_CASE} is not asked for.
 */
class PatternsTest {
    private static final String WORDS = "bBwW";

    private static final Pattern POSIX =
            Pattern.compile("\\{(?:Lower|Upper|ASCII|Alpha|Digit|Alnum|Punct|Graph|Print|Blank|Cntrl|XDigit|Space)}.*");

    private static final Pattern CASE_WITHOUT_UNICODE = Pattern.compile("\\(\\?[a-zA-Z&&[^uU]]*i[a-zA-Z&&[^uU]]*[-:)]");

    private static final Pattern OTHER_THAN_ASCII = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noLiteralHoldsAConstructThatKnowsAsciiAloneOnSomeJdk() throws IOException {
        List<String> wrong = new ArrayList<>();
        int literals = 0;
        for (Literal literal : literals()) {
            literals++;
            if (knowsAsciiAlone(literal.value())) {
                wrong.add(literal.place() + ": " + literal.value());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(literals).as("literals read").isGreaterThan(5000);
    }

    @Test
    void noCompiledPatternOverlooksTheCaseOfVietnameseLetters() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        int patterns = 0;
        for (Field field : patternFields()) {
            Pattern pattern = (Pattern) ReflectionUtils.makeAccessible(field).get(null);
            patterns++;
            boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
            boolean allLetters = (pattern.flags() & (Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)) != 0;
            if (knowsAsciiAlone(pattern.pattern())
                    || anyCase
                            && !allLetters
                            && OTHER_THAN_ASCII.matcher(pattern.pattern()).find()) {
                wrong.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + ": " + pattern.pattern());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(patterns).as("patterns read").isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bvốn\\b",
                "vốn\\B",
                "\\w+",
                "[^\\W]",
                "\\\\\\b",
                "\\p{Alpha}",
                "\\P{Punct}+",
                "(?i)đồng",
                "(?:(?si)đồng)",
                "(?i:năm)"
            })
    void suchConstructsAreTold(String pattern) {
        assertThat(knowsAsciiAlone(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\b",
                "\\p{L}\\p{IsAlphabetic}\\p{Lu}",
                "(?iu)đồng",
                "(?ui:đồng)",
                "(?i)[a-z]+",
                "(?<i>đ)",
                "\b",
                "\\d\\s\\h",
                "w\\."
            })
    void othersAreNot(String pattern) {
        assertThat(knowsAsciiAlone(pattern)).isFalse();
    }

    private static boolean knowsAsciiAlone(String pattern) {
        for (int i = pattern.indexOf('\\'); i >= 0 && i + 1 < pattern.length(); i = pattern.indexOf('\\', i + 2)) {
            char construct = pattern.charAt(i + 1);
            boolean isClass = Character.toLowerCase(construct) == 'p';
            if (WORDS.indexOf(construct) >= 0
                    || isClass && POSIX.matcher(pattern.substring(i + 2)).lookingAt()) {
                return true;
            }
        }
        return CASE_WITHOUT_UNICODE.matcher(pattern).find()
                && OTHER_THAN_ASCII.matcher(pattern).find();
    }

    /** @param place file and line */
    private record Literal(String place, String value) {}

    private static List<Literal> literals() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Literal> literals = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-encoding", "UTF-8"), null, files.getJavaFileObjectsFromPaths(java));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                LineMap lines = unit.getLineMap();
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void none) {
                        if (literal.getValue() instanceof String value) {
                            long line = lines.getLineNumber(positions.getStartPosition(unit, literal));
                            literals.add(
                                    new Literal(Path.of(unit.getSourceFile().getName()) + ":" + line, value));
                        }
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        return literals;
    }

    private static List<Field> patternFields() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.trichluc").stream()
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::reflect)
                        .toList();
    }
}
