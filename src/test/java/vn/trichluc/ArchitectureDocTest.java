package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of the floors in docs/architecture.md is drawn by hand; it says what the packages are. */
class ArchitectureDocTest {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String ROOT = "vn.trichluc.";

    /** A line that begins a floor: its number, and what stands there. */
    private static final Pattern FLOOR = Pattern.compile("(\\d) {2}(.*)");

    /** A package, and its sub-packages in brackets; what stands behind several blanks explains. */
    private static final Pattern ROOM = Pattern.compile("([a-z]+)(?: \\(([a-z ]+)\\))?");

    /** Floor of each package; the lowest is 1. */
    private static final Map<String, Integer> FLOORS = new TreeMap<>();

    /** Packages and their sub-packages, as drawn. */
    private static final Set<String> DRAWN = new TreeSet<>();

    private static JavaClasses classes;

    @BeforeAll
    static void read() throws IOException {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.trichluc");
        int floor = 0;
        for (String line : picture()) {
            var begins = FLOOR.matcher(line);
            String rooms = line.strip();
            if (begins.matches()) {
                floor = Integer.parseInt(begins.group(1));
                rooms = begins.group(2);
            }
            String named = rooms.split(" {3,}", 2)[0];
            if (named.endsWith(":")) {
                continue;
            }
            for (MatchResult room : ROOM.matcher(named.replaceFirst("^beside them: ", ""))
                    .results()
                    .toList()) {
                assertThat(FLOORS.put(room.group(1), floor))
                        .as("%s is drawn twice", room.group(1))
                        .isNull();
                DRAWN.add(room.group(1));
                if (room.group(2) != null) {
                    for (String inner : room.group(2).split(" ")) {
                        DRAWN.add(room.group(1) + "." + inner);
                    }
                }
            }
        }
    }

    private static Set<String> picture() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf("```\n", text.indexOf("## The floors")) + 4;
        return text.substring(from, text.indexOf("```", from))
                .lines()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    @Test
    void everyPackageIsDrawnOnceAndNothingElse() {
        Set<String> present = classes.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(DRAWN).isEqualTo(present);
    }

    @Test
    void importsGoFromFloorToLowerFloor() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String there =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (there.startsWith(ROOT) && !room(there).equals(room(type.getPackageName()))) {
                    if (FLOORS.get(room(there)) >= FLOORS.get(room(type.getPackageName()))) {
                        wrong.add(room(type.getPackageName()) + " -> " + room(there));
                    }
                }
            }
        }
        assertThat(wrong).as("imports that do not go down in the picture").isEmpty();
    }

    private static String room(String name) {
        String inside = name.substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
