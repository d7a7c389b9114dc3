package vn.trichluc.structure.section;

import java.util.List;
import java.util.Optional;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Confidence;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.MarkerKind;
import vn.trichluc.structure.words.Markers;

/**
 * Settles a heading's number that recognition was not sure of by the list in which it stands: I and 1, d and đ differ
 * by less than a pixel in small print. A number that was read surely stays, whether it counts on or not.
 */
public final class DoubtfulMarker {
    /** The number of blocks within which the next number of a list stands. */
    private static final int MAX_BLOCKS_TO_NEXT = 60;

    private static final String D = "d";

    private static final String BARRED_D = "đ";

    private static final Marker C = letter("c", 3, 0);

    private DoubtfulMarker() {}

    public static Marker settled(Marker marker, List<Block> blocks, int index, SectionTree tree) {
        if (!(blocks.get(index) instanceof Paragraph paragraph) || !isDoubtful(paragraph, marker)) {
            return marker;
        }
        if (marker.kind() == MarkerKind.ROMAN
                && marker.number().equals("I")
                && !AdministrativePhrases.isCapitals(paragraph.text().text().substring(marker.end()))
                && next(blocks, index, List.of(MarkerKind.ROMAN, MarkerKind.ARABIC))
                        .filter(next -> next.kind() == MarkerKind.ARABIC
                                && next.values().equals(List.of(2)))
                        .isPresent()) {
            return new Marker(MarkerKind.ARABIC, "1", List.of(1), marker.end(), marker.certain());
        }
        return marker.kind() == MarkerKind.LETTER ? letter(marker, blocks, index, tree) : marker;
    }

    private static Marker letter(Marker marker, List<Block> blocks, int index, SectionTree tree) {
        String next = next(blocks, index, List.of(MarkerKind.LETTER))
                .map(Marker::number)
                .orElse("");
        Marker d = letter(D, 4, marker.end());
        Marker barred = letter(BARRED_D, 5, marker.end());
        boolean isD = marker.number().equals(BARRED_D) && next.equals(BARRED_D) && tree.isOpen(C) && !tree.isOpen(d);
        boolean isBarred = marker.number().equals(D) && next.equals("e") && tree.isOpen(d);
        return isD ? d : isBarred ? barred : marker;
    }

    private static Marker letter(String letter, int place, int end) {
        return new Marker(MarkerKind.LETTER, letter, List.of(place), end, true);
    }

    private static boolean isDoubtful(Paragraph paragraph, Marker marker) {
        return paragraph.text().confidence(0, marker.end()).isBelow(Confidence.Limit.BELIEVED);
    }

    private static Optional<Marker> next(List<Block> blocks, int index, List<MarkerKind> kinds) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 1 + MAX_BLOCKS_TO_NEXT); i++) {
            if (blocks.get(i) instanceof Paragraph below) {
                Optional<Marker> found =
                        Markers.at(below.text().text()).filter(marker -> kinds.contains(marker.kind()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
