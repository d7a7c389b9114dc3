package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    @Test
    void noLiteralHoldsAConstructThatKnowsAsciiAloneOnSomeJdk() throws IOException {
        List<String> wrong = new ArrayList<>();
        int literals = 0;
        for (SourceLiterals.Literal literal : SourceLiterals.all()) {
            literals++;
            if (knowsAsciiAlone(literal.value())) {
                wrong.add(literal.toString());
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
                    || (anyCase
                            && !allLetters
                            && OTHER_THAN_ASCII.matcher(pattern.pattern()).find())) {
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
                    || (isClass && POSIX.matcher(pattern.substring(i + 2)).lookingAt())) {
                return true;
            }
        }
        return CASE_WITHOUT_UNICODE.matcher(pattern).find()
                && OTHER_THAN_ASCII.matcher(pattern).find();
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
