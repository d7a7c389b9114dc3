package vn.trichluc.batch;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The next candidates, of which the longest goes first: what stands last in a list of any length is not left to one
 * worker while the others have nothing to do, as long as it is within the window. Of two equally long ones the first
 * planned goes first.
 */
final class CandidateQueue {
    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingLong(Candidate::work).reversed().thenComparingLong(Candidate::number);

    /** The first is not handed out before the plan had this time to find a longer one. */
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
     * @param capacity candidates that wait at most
     * @param spoolBytes of members of archives, unpacked, that wait at most; one may be larger
     */
    CandidateQueue(int capacity, long spoolBytes) {
        this.capacity = capacity;
        this.spoolBytes = spoolBytes;
    }

    /** Waits for room. Returns false where no more is wanted. */
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

    /** Waits for a candidate; null where there will be none. */
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

    /** No more will be put. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Nothing more is put or taken. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
