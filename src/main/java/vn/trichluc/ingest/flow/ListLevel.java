package vn.trichluc.ingest.flow;

/**
 * One level of an automatically numbered list.
 *
 * @param start the first number
 * @param text what is printed, {@code %1} to {@code %9} standing for the counters of the levels from the top: "Điều
 *     %1."; for a bullet the mark itself
 * @param restartAfter the counter starts anew after an item of this level (from 1) or of one above it; 0 for never
 * @param legal write all counters in figures
 */
public record ListLevel(int start, ListNumberFormat format, String text, int restartAfter, boolean legal) {}
