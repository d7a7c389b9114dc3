package vn.trichluc.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database: a JDBC URL, {@code postgresql://user:password@host:port/name}, or the path of a file,
 * which is DuckDB's if it ends in .duckdb or .ddb, and SQLite's otherwise.
 *
 * @param jdbc the driver's URL
 * @param user the user; null if it is in the URL, in the environment, or not needed
 * @param shown the address for messages, without a password
 */
record DatabaseUrl(
        Dialect dialect,
        String jdbc,
        @Nullable String user,
        @Nullable String password,
        String shown) {
    /** The time that SQLite waits for another writer; {@link Database} tries a dozen times. */
    private static final int BUSY_MILLIS = 10_000;

    private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&;]*");
    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");

    /**
     * Parses an address.
     *
     * @throws IllegalArgumentException if it names no database that the program knows; the message is one line
     */
    static DatabaseUrl parse(String url) {
        String shown =
                USER_INFO.matcher(SECRET.matcher(url).replaceAll("$1***")).replaceAll("//");
        if (url.isBlank()) {
            throw new IllegalArgumentException("which database? an empty name");
        }
        if (url.startsWith("jdbc:sqlite:") || url.startsWith("sqlite:")) {
            return file(Dialect.SQLITE, url.substring(url.indexOf("sqlite:") + "sqlite:".length()));
        }
        if (url.startsWith("jdbc:duckdb:") || url.startsWith("duckdb:")) {
            return file(Dialect.DUCKDB, url.substring(url.indexOf("duckdb:") + "duckdb:".length()));
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(Dialect.POSTGRESQL, url, null, null, shown);
        }
        if (url.startsWith("postgresql://") || url.startsWith("postgres://")) {
            return postgres(url, shown);
        }
        // a letter and a colon may be a Windows drive
        if (SCHEME.matcher(url).matches()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "no such kind of database: %s; expected jdbc:sqlite:, jdbc:postgresql:, jdbc:duckdb:, postgresql:// or a file",
                    shown));
        }
        String lower = url.toLowerCase(Locale.ROOT);
        boolean duck = lower.endsWith(".duckdb") || lower.endsWith(".ddb");
        return file(duck ? Dialect.DUCKDB : Dialect.SQLITE, url);
    }

    private static DatabaseUrl file(Dialect dialect, String path) {
        if (path.isBlank()) {
            throw new IllegalArgumentException("which file? " + dialect.label() + " without a path");
        }
        return new DatabaseUrl(
                dialect, "jdbc:" + dialect.name().toLowerCase(Locale.ROOT) + ":" + path, null, null, path);
    }

    private static DatabaseUrl postgres(String url, String shown) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a URL: " + shown, e);
        }
        String info = uri.getRawUserInfo();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost() == null ? "localhost" : uri.getHost();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String jdbc = "jdbc:postgresql://" + host + port + uri.getRawPath() + query;
        if (info == null) {
            return new DatabaseUrl(Dialect.POSTGRESQL, jdbc, null, null, shown);
        }
        int colon = info.indexOf(':');
        return new DatabaseUrl(
                Dialect.POSTGRESQL,
                jdbc,
                decoded(colon < 0 ? info : info.substring(0, colon)),
                colon < 0 ? null : decoded(info.substring(colon + 1)),
                shown);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns the settings of the drivers. */
    Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        switch (dialect) {
            case SQLITE -> {
                properties.setProperty("transaction_mode", "IMMEDIATE"); // writers queue instead of failing at commit
                properties.setProperty("busy_timeout", String.valueOf(BUSY_MILLIS));
                properties.setProperty("journal_mode", "WAL"); // readers go on while a document is written
                properties.setProperty("synchronous", "FULL"); // what is committed survives a power cut
                properties.setProperty("foreign_keys", "true");
            }
            case POSTGRESQL -> {
                properties.setProperty("reWriteBatchedInserts", "true");
                properties.setProperty("ApplicationName", "trichluc");
                properties.setProperty("tcpKeepAlive", "true");
            }
            case DUCKDB -> {}
        }
        return properties;
    }
}
