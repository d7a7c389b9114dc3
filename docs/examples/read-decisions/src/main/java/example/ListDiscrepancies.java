package example;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.trichluc.api.Result;
import vn.trichluc.api.Trichluc;
import vn.trichluc.model.Discrepancy;

/** Lists what in a decision does not agree with itself, in English and in Vietnamese. Reads from a stream. */
public final class ListDiscrepancies {
    private ListDiscrepancies() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Trichluc trichluc = Trichluc.builder().jobs(2).build()) {
            for (String file : files) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                    print(out, trichluc.extract(in, file));
                }
            }
        }
    }

    private static void print(PrintStream out, Result result) {
        if (result.extraction().isEmpty()) {
            out.println(result);
            return;
        }
        for (Discrepancy each : result.extraction().get().discrepancies()) {
            out.println(result.name() + " " + each.id() + " " + each.severity() + " " + each.code());
            out.println("  " + each.message());
            out.println("  " + each.vietnamese());
        }
    }
}
