package vn.trichluc.model;

/**
 * An amount of money in a line of text that belongs to no document.
 *
 * @param start index of its first character in the line, in Unicode code points from 0
 * @param end index behind its last character, in the same
 * @param amount its id, section and whole say nothing here
 */
public record LineAmount(int start, int end, Amount amount) {}
