package vn.trichluc.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes made-up decisions, every second one with an error planted: {@code WrittenDecisions FOLDER COUNT [SEED]} makes
 * {@code FOLDER/0/0.txt} and so on.
 */
public final class WrittenDecisions {
    private static final int FILES_A_FOLDER = 500;

    private WrittenDecisions() {}

    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
    }

    /**
     * Writes made-up decisions into a folder.
     *
     * @return the files, in the order of their numbers
     */
    public static List<Path> write(Path folder, int count, long seed) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draft draft = new Draft(seed + i);
            if (i % 2 == 1) {
                new Planter(draft).plant(1);
            }
            Path parent = Files.createDirectories(folder.resolve(Integer.toString(i / FILES_A_FOLDER)));
            files.add(Files.writeString(
                    parent.resolve(i + ".txt"), Scribe.write(draft).text() + "\nBản lưu số " + (seed + i) + "\n"));
        }
        return files;
    }
}
