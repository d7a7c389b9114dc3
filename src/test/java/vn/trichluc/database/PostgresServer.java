package vn.trichluc.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server of its own, from the binaries on the test class path. PostgreSQL refuses to run as root, as which
 * builds in containers run: there it runs as nobody, in folders that are nobody's. Where it cannot start, the test fails.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "postgres";
    private static final int NOBODY = 65534;
    private static final int START_SECONDS = 60;
    private static final long POLL_MILLIS = 100;
    private static final int EXECUTABLE = 0111;

    private final Path folder;
    private final boolean durable;
    private final int port;
    private Process process;
    private int databases;

    private PostgresServer(Path folder, boolean durable, int port) throws IOException {
        this.folder = folder;
        this.durable = durable;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts a server on a free port.
     *
     * @param durable whether it waits for the disk as in earnest ({@code fsync}); otherwise it is as fast as tests like it
     */
    public static PostgresServer start(boolean durable) throws IOException {
        Path folder = Files.createTempDirectory("trichluc-postgres");
        try {
            unpack(folder);
            Files.createDirectory(folder.resolve("run"));
            if (isRoot()) {
                give(folder);
            }
            run(
                    folder,
                    "initdb",
                    "-D",
                    folder.resolve("data").toString(),
                    "-U",
                    USER,
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C");
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            PostgresServer server = new PostgresServer(folder, durable, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** A URL of a new, empty database. */
    public synchronized String freshDatabase() throws SQLException {
        String name = "d" + ++databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s?user=%s", port, database, USER);
    }

    /** Stops it without asking those who are connected, as if the power were gone. */
    public void crash() {
        end(true);
    }

    /** Starts it again, on its old data and port. */
    public void comeBack() throws IOException {
        Files.deleteIfExists(folder.resolve("data/postmaster.pid"));
        process = launch();
    }

    private Process launch() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                folder.resolve("data").toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=" + folder.resolve("run")));
        if (!durable) {
            arguments.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        Path log = folder.resolve("log");
        Process started = command(folder, "postgres", arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                DriverManager.getConnection(url("postgres")).close();
                return started;
            } catch (SQLException e) {
                if (!started.isAlive() || System.nanoTime() > deadline) {
                    started.destroyForcibly();
                    throw new IOException("PostgreSQL does not start: " + Files.readString(log), e);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void run(Path folder, String program, String... arguments) throws IOException {
        Process process = command(folder, program, Arrays.asList(arguments))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static ProcessBuilder command(Path folder, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
        command.add(folder.resolve("bin/" + program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void unpack(Path folder) throws IOException {
        String system = System.getProperty("os.name").startsWith("Windows")
                ? "Windows"
                : System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            if (packed == null) {
                throw new IOException("no PostgreSQL for " + system + " on " + machine + " on the test class path");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, target);
                        if ((entry.getMode() & EXECUTABLE) != 0 && !system.equals("Windows")) {
                            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                        }
                    }
                }
            }
        }
    }

    /** Makes nobody the owner of a folder and all in it. */
    private static void give(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(path, "unix:uid", NOBODY);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void end(boolean atOnce) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        if (atOnce) {
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        } else {
            process.destroy();
        }
        try {
            process.waitFor(START_SECONDS, TimeUnit.SECONDS);
            for (ProcessHandle each : all) {
                each.onExit().get(START_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end(true);
        delete(folder);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (java.util.stream.Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.err.println("left " + folder + ": " + e);
        }
    }
}
