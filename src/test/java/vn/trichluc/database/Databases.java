package vn.trichluc.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Empty databases for tests that take a parameter of this type; one PostgreSQL server serves all of a run. */
public final class Databases {
    private final Server server;
    private final AtomicInteger files = new AtomicInteger();

    private Databases(Server server) {
        this.server = server;
    }

    /** @param folder where databases that are files are made */
    String fresh(Dialect dialect, Path folder) throws IOException, SQLException {
        String name = "fresh" + files.incrementAndGet();
        return switch (dialect) {
            case SQLITE -> folder.resolve(name + ".db").toString();
            case DUCKDB -> folder.resolve(name + ".duckdb").toString();
            case POSTGRESQL -> server.postgres().freshDatabase();
        };
    }

    /** URLs of an empty database of each kind. */
    public List<String> oneOfEach(Path folder) throws IOException, SQLException {
        List<String> urls = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            urls.add(fresh(dialect, folder));
        }
        return urls;
    }

    PostgresServer postgres() throws IOException {
        return server.postgres();
    }

    /** Starts PostgreSQL at its first use, and ends it with the run. */
    private static final class Server implements AutoCloseable {
        private PostgresServer started;

        synchronized PostgresServer postgres() throws IOException {
            if (started == null) {
                started = PostgresServer.start(Boolean.getBoolean("postgres.durable"));
            }
            return started;
        }

        @Override
        public synchronized void close() {
            if (started != null) {
                started.close();
            }
        }
    }

    /** Hands out the databases. */
    public static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Databases.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Databases(context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Databases.class))
                    .getOrComputeIfAbsent("server", key -> new Server(), Server.class));
        }
    }
}
