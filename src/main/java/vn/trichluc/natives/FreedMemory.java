package vn.trichluc.natives;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * Has the C library keep what pictures gave back. By its own rule glibc gives memory of this size back to the system and
 * asks for it anew for each picture, which the system then clears page by page: a twentieth of recognition's time. What a
 * process needs at most does not grow by it.
 */
final class FreedMemory {
    /** From malloc.h of glibc. */
    private static final int M_TRIM_THRESHOLD = -1;

    private static final int M_MMAP_THRESHOLD = -3;

    /** The most that glibc takes; a page of A3 at 400 dpi has 31 million pixels. */
    private static final int SHARED_BYTES = 32 << 20;

    /** Free memory at the end of the heap that is kept. */
    private static final int KEPT_BYTES = 64 << 20;

    private FreedMemory() {}

    static void keep(NativePlatform platform) {
        if (platform != NativePlatform.LINUX_X86_64 && platform != NativePlatform.LINUX_ARM64) {
            return;
        }
        Function option = NativeLibrary.getProcess().getFunction("mallopt");
        option.invokeInt(new Object[] {M_MMAP_THRESHOLD, SHARED_BYTES});
        option.invokeInt(new Object[] {M_TRIM_THRESHOLD, KEPT_BYTES});
    }
}
