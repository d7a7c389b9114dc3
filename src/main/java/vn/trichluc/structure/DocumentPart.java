package vn.trichluc.structure;

import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Outline;

/**
 * One document of a file, which may hold several.
 *
 * @param number of the documents of the file, from 1
 * @param at where its head begins; empty where the file has nothing
 */
public record DocumentPart(int number, List<Anchor> at, Outline outline) {
    public DocumentPart {
        at = List.copyOf(at);
    }
}
