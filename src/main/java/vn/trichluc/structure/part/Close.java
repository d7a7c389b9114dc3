package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.structure.words.VisualLines;

/**
 * The close of a document: recipients at the left, signature at the right, in any order and interleaved line by line
 * where two columns were read as one (Decree 30/2020/NĐ-CP, Appendix I, boxes 7 and 9b).
 *
 * @param recipients without dash and closing mark
 * @param others lines that are neither recipient nor signature
 * @param leftOut what of the close is no content
 * @param next index of the first block behind the close
 */
public record Close(
        List<PlacedText> recipients, List<Signer> signers, List<PlacedText> others, List<LeftOut> leftOut, int next) {
    /**
     * The number of lines below a position without authority within which the name may stand; seals and marks lie
     * between.
     */
    private static final int MAX_LINES_TO_NAME = 5;

    public Close {
        recipients = List.copyOf(recipients);
        signers = List.copyOf(signers);
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether the close of a document begins with block {@code index}. */
    public static boolean startsAt(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return false;
        }
        List<PlacedText> lines = VisualLines.of(paragraph.text());
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0).text();
        return Recipients.isLabel(first)
                || SignatureLine.isAuthority(first)
                || (SignatureLine.isPosition(first)
                        && !AdministrativePhrases.isIssuer(first)
                        && nameFollows(blocks, index, lines));
    }

    /** Reads the close that begins with block {@code index}. */
    public static Close read(List<Block> blocks, int index) {
        CloseReading close = new CloseReading();
        int next = index;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph paragraph) {
            List<PlacedText> lines = CloseLines.of(paragraph.text());
            boolean ends = next > index
                    && ((close.isComplete() && isOnNextPage(blocks, next))
                            || (!close.awaitsName(lines) && endsBefore(blocks, next, paragraph, close.isSigned())));
            if (ends || !lines.stream().allMatch(close::accepts)) {
                break;
            }
            lines.forEach(close::read);
            next++;
        }
        return close.end(Math.max(next, index + 1));
    }

    private static boolean isOnNextPage(List<Block> blocks, int index) {
        return CloseReading.page(((Paragraph) blocks.get(index)).text())
                > CloseReading.page(((Paragraph) blocks.get(index - 1)).text());
    }

    private static boolean nameFollows(List<Block> blocks, int index, List<PlacedText> lines) {
        List<PlacedText> below = new ArrayList<>(lines.subList(1, lines.size()));
        for (int i = index + 1; i < blocks.size() && below.size() < MAX_LINES_TO_NAME; i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                break;
            }
            below.addAll(VisualLines.of(paragraph.text()));
        }
        return below.stream()
                .limit(MAX_LINES_TO_NAME)
                .anyMatch(line -> SignatureLine.name(line)
                        .filter(name -> !AdministrativePhrases.isCapitals(name.text()))
                        .isPresent());
    }

    private static boolean endsBefore(List<Block> blocks, int index, Paragraph paragraph, boolean signed) {
        String text = paragraph.text().text();
        boolean signature = SignatureLine.isAuthority(text) || SignatureLine.isPosition(text);
        return !signature
                && (Motto.isIn(text)
                        || AdministrativePhrases.isIssuer(text)
                        || AnnexStart.at(
                                        blocks,
                                        index,
                                        signed
                                                || AdministrativePhrases.type(text)
                                                        .isPresent())
                                .isPresent()
                        || Markers.at(text)
                                .filter(Marker::certain)
                                .filter(marker -> !Recipients.isDashed(text))
                                .isPresent());
    }
}
