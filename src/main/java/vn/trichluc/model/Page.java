package vn.trichluc.model;

import java.util.List;

/**
 * One page as geometry: its words in no particular order, and the lines drawn on it. Boxes are in points from the top
 * left of the upright page.
 */
public record Page(PageInfo info, List<Word> words, List<Ruling> rulings) {
    public Page {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }

    public Page withWords(List<Word> newWords) {
        return new Page(info, newWords, rulings);
    }
}
