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

/** What this process holds, in bytes. */
final class Memory {
    /** Where Linux says how much of a process was resident at most (proc(5), "VmHWM"). */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private static final long BYTES_PER_KB = 1_024;

    private Memory() {}

    /** The heap in use once what is no longer needed is collected; documents in work count. */
    static long afterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most heap that was in use, what was no longer needed included: the sum of each pool's peak. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** The most memory of the machine that was taken; empty where the system does not say. */
    static Optional<Long> peakResident() {
        try {
            Matcher most = MOST_RESIDENT.matcher(Files.readString(STATUS, StandardCharsets.UTF_8));
            return most.find() ? Optional.of(Long.parseLong(most.group(1)) * BYTES_PER_KB) : Optional.empty();
        } catch (IOException notThisSystem) {
            return Optional.empty();
        }
    }
}
