package vn.trichluc.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the memory of this process, in bytes. */
final class Memory {
    /** The file in which Linux gives the largest resident size of a process (proc(5), "VmHWM"). */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private static final long BYTES_PER_KB = 1_024;

    private Memory() {}

    /** Returns the heap in use after garbage collection; documents in work count. */
    static long afterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Returns the most heap that was in use, garbage included: the sum of each pool's peak. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** Returns the most memory of the machine that was taken; empty if the system does not tell. */
    static Optional<Long> peakResident() {
        try {
            Matcher most = MOST_RESIDENT.matcher(Files.readString(STATUS, StandardCharsets.UTF_8));
            return most.find() ? Optional.of(Long.parseLong(most.group(1)) * BYTES_PER_KB) : Optional.empty();
        } catch (IOException notThisSystem) {
            return Optional.empty();
        }
    }
}
