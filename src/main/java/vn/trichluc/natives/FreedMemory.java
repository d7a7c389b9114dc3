package vn.trichluc.natives;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * Has the C library keep the memory that pictures gave back. By default glibc returns memory of this size to the system
 * and requests it anew for each picture, and the system then clears it page by page: a twentieth of recognition's time.
 * The most memory that a process needs does not grow by it.
 */
final class FreedMemory {
    /** The option of this name in glibc's malloc.h. */
    private static final int M_TRIM_THRESHOLD = -1;

    private static final int M_MMAP_THRESHOLD = -3;

    /** The largest value that glibc accepts; a page of A3 at 400 dpi has 31 million pixels. */
    private static final int SHARED_BYTES = 32 << 20;

    /** The free memory at the end of the heap that is kept, in bytes. */
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
