package vn.trichluc.batch;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Holds the next candidates, of which the longest goes first: the last one of a list is not left to one worker while
 * the others have nothing to do, if it is within the capacity. Of two equally long ones the first planned goes first.
 */
final class CandidateQueue {
    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingLong(Candidate::work).reversed().thenComparingLong(Candidate::number);

    /** The time that the plan has to find a longer candidate before the first is handed out. */
    private static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final int capacity;
    private final long spoolBytes;
    private final PriorityQueue<Candidate> waiting = new PriorityQueue<>(LONGEST_FIRST);
    private long spooled;
    private long settledAt = Long.MAX_VALUE;
    private boolean full;
    private boolean ended;
    private boolean closed;

    /**
     * @param capacity the largest number of candidates that wait
     * @param spoolBytes the largest size of unpacked archive members that wait; a single one may be larger
     */
    CandidateQueue(int capacity, long spoolBytes) {
        this.capacity = capacity;
        this.spoolBytes = spoolBytes;
    }

    /** Waits for room and adds a candidate. Returns false if no more is wanted. */
    synchronized boolean put(Candidate candidate) throws InterruptedException {
        while (!closed && !hasRoom()) {
            full = true;
            notifyAll();
            wait();
        }
        if (closed) {
            return false;
        }
        if (settledAt == Long.MAX_VALUE) {
            settledAt = System.nanoTime() + SETTLE_NANOS;
        }
        waiting.add(candidate);
        spooled += spoolBytes(candidate);
        notifyAll();
        return true;
    }

    private boolean hasRoom() {
        return waiting.size() < capacity && spooled < spoolBytes;
    }

    /** Waits for a candidate and takes it; returns null if there will be none. */
    synchronized @Nullable Candidate take() throws InterruptedException {
        while (!closed && !(ended && waiting.isEmpty())) {
            long settle = full || ended ? 0 : settledAt - System.nanoTime();
            if (waiting.isEmpty()) {
                wait();
            } else if (settle > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, settle);
            } else {
                Candidate next = waiting.remove();
                spooled -= spoolBytes(next);
                notifyAll();
                return next;
            }
        }
        return null;
    }

    private static long spoolBytes(Candidate candidate) {
        return candidate.member() == null ? 0 : candidate.bytes();
    }

    /** Ends the adding of candidates; those that wait are still taken. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Ends the adding and taking of candidates. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
