package vn.trichluc.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.trichluc.batch.ResultSink;
import vn.trichluc.database.Database;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.database.UnfitDocument;
import vn.trichluc.model.EnvironmentUnusable;

/** The database of {@code batch --db}. */
final class DatabaseSink implements ResultSink {
    private final String url;
    private final Database database;

    private DatabaseSink(String url, Database database) {
        this.url = url;
        this.database = database;
    }

    /**
     * Opens the database.
     *
     * @throws IllegalArgumentException if the URL names no database that the program knows
     */
    static DatabaseSink open(String url) {
        return new DatabaseSink(url, Database.open(url));
    }

    @Override
    public String name() {
        return shown(url);
    }

    /** Returns a URL without user and password. */
    static String shown(String url) {
        return url.replaceAll("//[^/@]*@", "//").replaceAll("(?i)([?&;])(?:user|password)=[^&;]*", "$1");
    }

    @Override
    public boolean isEmpty() {
        AtomicBoolean empty = new AtomicBoolean(true);
        try (DatabaseReader reader = DatabaseReader.open(url)) {
            reader.rows(
                    "SELECT sha256 FROM documents LIMIT 1",
                    List.of(new Field("sha256", Type.STRING)),
                    row -> empty.set(false));
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot read " + name() + ": " + e.getMessage(), e);
        }
        return empty.get();
    }

    @Override
    public void put(byte[] json) throws Refused {
        try {
            database.replace(json);
        } catch (UnfitDocument e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
