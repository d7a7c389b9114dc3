package vn.trichluc.database;

import java.nio.file.Files;
import java.nio.file.Path;

/** A program to be killed: {@code URL FILE…} puts the files into the database, one after the other, again and again. */
final class LoadingLoop {
    private LoadingLoop() {}

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(arguments[0])) {
            for (int i = 0; ; i = (i + 1) % (arguments.length - 1)) {
                database.replace(Files.readAllBytes(Path.of(arguments[i + 1])));
                System.out.println("put");
                System.out.flush();
            }
        }
    }
}
