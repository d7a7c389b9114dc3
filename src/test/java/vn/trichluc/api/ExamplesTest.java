package vn.trichluc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The example project compiles against the library as it is, and does what it says. */
class ExamplesTest {
    private static final Path PROJECT = Path.of("docs/examples/read-decisions");
    private static final Path SEEDS = Path.of("corpus/seeds");

    @TempDir
    private Path classes;

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theExamplesCompileAndRun() throws Exception {
        compile();
        assertThat(run("example.PrintTotals", SEEDS.resolve("002_28f33fe040b4b0a2.txt")))
                .contains("002_28f33fe040b4b0a2.txt\t")
                .containsPattern("\t[0-9]{7,} đồng\n");
        assertThat(run("example.ListDiscrepancies", SEEDS.resolve("002_28f33fe040b4b0a2.txt")))
                .contains("002_28f33fe040b4b0a2.txt d1 ERROR");
        assertThat(run("example.PrintTotals", SEEDS.resolve("missing.txt")))
                .contains("missing.txt: expected a file, found none");
    }

    /** Nothing but the classes that are stable may be used in an example. */
    @Test
    void theExamplesUseTheStablePackagesOnly() throws Exception {
        for (Path source : sources()) {
            assertThat(Files.readString(source).lines().filter(line -> line.startsWith("import vn.trichluc")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("import vn\\.trichluc\\.(api|model)\\..*"));
        }
    }

    @Test
    void theExamplesProjectAsksForThisVersion() throws Exception {
        assertThat(version(PROJECT.resolve("pom.xml"))).isEqualTo(version(Path.of("pom.xml")));
    }

    private static String version(Path pom) throws Exception {
        Matcher matcher = Pattern.compile("<artifactId>trichluc</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(pom));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<Path> sources() throws Exception {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void compile() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean fine = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(fine).as(said.toString()).isTrue();
        }
    }

    private String run(String main, Path file) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            Class<?> program = loader.loadClass(main);
            program.getMethod("main", String[].class).invoke(null, (Object) new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
