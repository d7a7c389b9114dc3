package vn.trichluc.natives;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folder in which a program may keep what it can make again: by the XDG base directories, and their like on
 * macOS and Windows.
 */
final class CacheFolder {
    private CacheFolder() {}

    /** Returns the folder; null if the user has no home. */
    static @Nullable Path of(String osName, Map<String, String> environment) {
        String system = osName.toLowerCase(Locale.ROOT);
        Path home = path(System.getProperty("user.home"));
        Path caches;
        if (system.startsWith("windows")) {
            caches = path(environment.get("LOCALAPPDATA"));
        } else if (system.startsWith("mac")) {
            caches = home == null ? null : home.resolve("Library").resolve("Caches");
        } else {
            Path xdg = path(environment.get("XDG_CACHE_HOME"));
            caches = xdg != null || home == null ? xdg : home.resolve(".cache");
        }
        return caches == null ? null : caches.resolve("trichluc");
    }

    /** Returns an absolute path; null for any other, since the XDG specification has relative ones ignored. */
    private static @Nullable Path path(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
