package vn.trichluc.natives;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The machines for which libraries are in the class path, by the names that their publisher gives them.
 *
 * <p>JNA looks for a library under the name that its Java binding fixes (leptonica and tesseract; on Windows with a
 * version), the system's linker under the name that the other library wrote into itself. On Linux a loaded library is
 * known by its own inner name, so that one file is enough.
 */
enum NativePlatform {
    LINUX_X86_64("linux-x86_64"),
    LINUX_ARM64("linux-arm64"),
    MACOSX_X86_64("macosx-x86_64"),
    MACOSX_ARM64("macosx-arm64"),
    WINDOWS_X86_64("windows-x86_64");

    private final String publisherName;

    NativePlatform(String publisherName) {
        this.publisherName = publisherName;
    }

    String publisherName() {
        return publisherName;
    }

    /**
     * Returns the platform of a machine.
     *
     * @param osName as in the system property os.name
     * @param osArch as in the system property os.arch
     * @return empty for a machine without libraries
     */
    static Optional<NativePlatform> of(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT);
        boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        if (!intel && !arm) {
            return Optional.empty();
        }
        if (system.startsWith("linux")) {
            return Optional.of(intel ? LINUX_X86_64 : LINUX_ARM64);
        }
        if (system.startsWith("mac")) {
            return Optional.of(intel ? MACOSX_X86_64 : MACOSX_ARM64);
        }
        return system.startsWith("windows") && intel ? Optional.of(WINDOWS_X86_64) : Optional.empty();
    }

    /** Returns the libraries in the order in which they must be loaded. */
    List<NativeFile> files() {
        String leptonica = "/org/bytedeco/leptonica/" + publisherName + "/";
        String tesseract = "/org/bytedeco/tesseract/" + publisherName + "/";
        return switch (this) {
            case LINUX_X86_64, LINUX_ARM64 ->
                List.of(
                        new NativeFile(leptonica + "libleptonica.so.6", "libleptonica.so"),
                        new NativeFile(tesseract + "libtesseract.so.5.5", "libtesseract.so"));
            case MACOSX_X86_64, MACOSX_ARM64 ->
                List.of(
                        new NativeFile(
                                leptonica + "libleptonica.6.dylib", "libleptonica.6.dylib", "libleptonica.dylib"),
                        new NativeFile(tesseract + "libtesseract.5.5.dylib", "libtesseract.dylib"));
            case WINDOWS_X86_64 ->
                List.of(
                        new NativeFile(leptonica + "libwinpthread-1.dll", "libwinpthread-1.dll"),
                        new NativeFile(leptonica + "libgcc_s_seh-1.dll", "libgcc_s_seh-1.dll"),
                        new NativeFile(leptonica + "libstdc++-6.dll", "libstdc++-6.dll"),
                        new NativeFile(leptonica + "libleptonica-6.dll", "libleptonica-6.dll", "libleptonica1870.dll"),
                        new NativeFile(tesseract + "libtesseract55.dll", "libtesseract553.dll"));
        };
    }
}
