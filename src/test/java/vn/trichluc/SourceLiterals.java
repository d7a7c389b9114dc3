package vn.trichluc;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The string literals of the program's sources. */
final class SourceLiterals {
    private static final Path SOURCES = Path.of("src/main/java");

    private SourceLiterals() {}

    /** One literal of a source. */
    record Literal(Path file, long line, String value) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + value;
        }
    }

    static List<Literal> all() throws IOException {
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
                                    new Literal(Path.of(unit.getSourceFile().getName()), line, value));
                        }
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        return literals;
    }
}
