package vn.trichluc.ingest.flow;

/**
 * One level of an automatically numbered list.
 *
 * @param start the first number
 * @param text the printed text, in which {@code %1} to {@code %9} stand for the counters of the levels from the top:
 *     "Điều %1."; for a bullet the bullet itself
 * @param restartAfter the level (from 1) after whose items, or those of a level above it, the counter starts anew; 0
 *     for never
 * @param legal whether all counters are written in figures
 */
public record ListLevel(int start, ListNumberFormat format, String text, int restartAfter, boolean legal) {}
