package vn.trichluc.pipeline.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.layout.TableCells;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.Word;

/** Collects what is known of a page before its words are interpreted. Places are those of the straightened page. */
final class PageFindings {
    private PageFindings() {}

    /**
     * Returns the rulings of a page and the areas that they enclose.
     *
     * @param enclosed the areas that rulings enclose in a picture; empty for a page that is no picture
     */
    static List<Remark> rulings(Page page, List<Box> enclosed) {
        List<Remark> findings = new ArrayList<>();
        enclosed.forEach(area -> findings.add(new Remark(Mark.ENCLOSED, area, "")));
        TableCells.of(page).forEach(cell -> findings.add(new Remark(Mark.CELL, cell, "")));
        for (Ruling ruling : page.rulings()) {
            findings.add(new Remark(Mark.RULING, ruling.box(), ""));
        }
        return findings;
    }

    /** Returns the words of a page, the sure ones first, so that no frame hides a label. */
    static List<Remark> words(Page page) {
        List<Remark> sure = new ArrayList<>();
        List<Remark> labelled = new ArrayList<>();
        for (Word word : page.words()) {
            Remark finding = word(word);
            (finding.label().isEmpty() ? sure : labelled).add(finding);
        }
        sure.addAll(labelled);
        return sure;
    }

    private static Remark word(Word word) {
        Confidence confidence = word.confidence();
        if (confidence.isPrinted()) {
            return new Remark(Mark.PRINTED, word.box(), "");
        }
        if (confidence.isSure()) {
            return new Remark(Mark.SURE, word.box(), "");
        }
        String seen = word.readings().isEmpty() ? word.text() : String.join(" | ", word.readings());
        return new Remark(
                confidence.isBelow(Confidence.Limit.DISPUTED) ? Mark.UNSURE : Mark.DOUBTED,
                word.box(),
                String.format(Locale.ROOT, "%s %s", seen, percent(confidence)));
    }

    /**
     * Returns a confidence in whole per cent: it is rounded to thousandths, as in the output, and then down, so that
     * one just below a threshold looks so.
     */
    static String percent(Confidence confidence) {
        return String.format(Locale.ROOT, "%d %%", Math.round(1_000 * confidence.fraction()) / 10);
    }
}
