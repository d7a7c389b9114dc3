package vn.trichluc.natives;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Loads Leptonica and Tesseract into this process, once. They come from the class path, even if that is one jar, and
 * are unpacked into the user's cache folder, or into a private temporary one if that cannot be written to or nothing in
 * it may be run.
 */
public final class NativeLibraries {
    private static final List<String> BINDING_NAMES =
            List.of("leptonica", "tesseract", "libleptonica1870", "libtesseract553");

    private NativeLibraries() {}

    /**
     * Returns once the libraries can be used.
     *
     * @throws EnvironmentUnusable if there are none for this machine, or they can nowhere be unpacked and loaded
     */
    public static void load() {
        if (Once.FAILURE != null) {
            throw new EnvironmentUnusable(Once.FAILURE);
        }
    }

    /** Holds the outcome of the first attempt, which is that of all, since libraries belong to the process. */
    private static final class Once {
        static final @Nullable String FAILURE = attempt();

        private static @Nullable String attempt() {
            try {
                loadFrom(Map.copyOf(System.getenv()));
                return null;
            } catch (EnvironmentUnusable e) {
                return e.getMessage();
            }
        }
    }

    private static void loadFrom(Map<String, String> environment) {
        String osName = System.getProperty("os.name", "");
        String osArch = System.getProperty("os.arch", "");
        NativePlatform platform = NativePlatform.of(osName, osArch)
                .orElseThrow(() -> new EnvironmentUnusable(String.format(
                        Locale.ROOT,
                        "No recognition libraries for %s on %s: use 64-bit Linux, macOS or Windows on Intel, or Linux or macOS on ARM.",
                        osName,
                        osArch)));
        SortedMap<String, byte[]> contents = contents(platform);
        List<String> failures = new ArrayList<>();
        if (!loadFrom(CacheFolder.of(osName, environment), platform, contents, failures)
                && !loadFrom(temporary(failures), platform, contents, failures)) {
            throw new EnvironmentUnusable(String.format(
                    Locale.ROOT,
                    "The recognition libraries cannot be unpacked and loaded: %s. Free some 20 MB and make one of these folders writable, on a file system that lets programs run.",
                    String.join("; ", failures)));
        }
    }

    private static boolean loadFrom(
            @Nullable Path parent, NativePlatform platform, SortedMap<String, byte[]> contents, List<String> failures) {
        if (parent == null) {
            return false;
        }
        try {
            Path folder = new NativeFolder(parent).hold("natives-" + platform.publisherName(), contents);
            BINDING_NAMES.forEach(name -> NativeLibrary.addSearchPath(name, folder.toString()));
            platform.files()
                    .forEach(file -> NativeLibrary.getInstance(
                            folder.resolve(file.names().get(0)).toString()));
            FreedMemory.keep(platform);
            return true;
        } catch (IOException | LinkageError e) {
            failures.add(String.format(Locale.ROOT, "%s (%s)", parent, firstLine(e)));
            return false;
        }
    }

    /** Makes a private folder of this process, which is deleted at its end. */
    private static @Nullable Path temporary(List<String> failures) {
        try {
            Path folder = Files.createTempDirectory("trichluc-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.deleteAsFarAsPossible(folder)));
            return folder;
        } catch (IOException e) {
            failures.add(String.format(Locale.ROOT, "%s (%s)", System.getProperty("java.io.tmpdir"), firstLine(e)));
            return null;
        }
    }

    private static SortedMap<String, byte[]> contents(NativePlatform platform) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (NativeFile file : platform.files()) {
            byte[] content = read(file.resource(), platform);
            file.names().forEach(name -> contents.put(name, content));
        }
        return contents;
    }

    private static byte[] read(String resource, NativePlatform platform) {
        try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new EnvironmentUnusable(String.format(
                        Locale.ROOT,
                        "%s is not in the class path: this build leaves out %s.",
                        resource,
                        platform.publisherName()));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT, "%s cannot be read from the program's own jar: install it anew.", resource),
                    e);
        }
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return String.format(Locale.ROOT, "%s: %s", failure.getClass().getSimpleName(), OneLine.firstOf(message));
    }
}
