package vn.trichluc.pipeline.inspect;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BiConsumer;
import vn.trichluc.image.PagePreparation;
import vn.trichluc.image.PreparedPage;
import vn.trichluc.image.UprightPicture;
import vn.trichluc.model.Box;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;

/** Draws what a page became, once its document is read. One picture at a time is held. */
final class PageSteps {
    private final PagePreparation preparation = new PagePreparation();
    private final Lettering letters;
    private final BiConsumer<Step, BufferedImage> out;

    PageSteps(Lettering letters, BiConsumer<Step, BufferedImage> out) {
        this.letters = letters;
        this.out = out;
    }

    /** Draws the steps of one page: none for a blank page; for one that could not be read, those of its picture. */
    void draw(PageImage stored, Page page, Extraction extraction) {
        PageInfo info = page.info();
        if (info.origin() == TextOrigin.TEXT_LAYER) {
            PageImage upright = UprightPicture.of(stored, info.rotation());
            if (info.rotation() != 0) {
                out.accept(Step.UPRIGHT, upright.pixels());
            }
            read(upright, page, List.of());
            result(upright, info, extraction);
        } else if (info.origin() == TextOrigin.OCR) {
            // the way it was prepared for recognition: the same picture comes out again
            PreparedPage prepared = preparation.prepare(stored, info.rotation());
            PageImage upright = UprightPicture.of(stored, info.rotation());
            read(prepared(upright, prepared), page, prepared.cells());
            result(upright, info, extraction);
        } else if (info.origin() == TextOrigin.FAILED) {
            PreparedPage prepared = preparation.prepare(stored);
            PageImage straight = prepared(UprightPicture.of(stored, prepared.rotation()), prepared);
            Page rulings = new Page(info, List.of(), prepared.rulings());
            out.accept(
                    Step.RULINGS,
                    Drawing.of(straight, PageFindings.rulings(rulings, prepared.cells()), List.of(), letters));
        }
    }

    /** Returns the straightened picture. */
    private PageImage prepared(PageImage upright, PreparedPage prepared) {
        PageImage straight = UprightPicture.straight(upright, prepared.skewDegrees());
        out.accept(Step.UPRIGHT, straight.pixels());
        out.accept(Step.PRINT, prepared.clean().pixels());
        return straight;
    }

    private void read(PageImage straight, Page page, List<Box> enclosed) {
        out.accept(Step.RULINGS, Drawing.of(straight, PageFindings.rulings(page, enclosed), List.of(), letters));
        out.accept(Step.WORDS, Drawing.of(straight, PageFindings.words(page), List.of(), letters));
    }

    private void result(PageImage upright, PageInfo info, Extraction extraction) {
        ResultFindings.Result result = ResultFindings.of(extraction, info);
        out.accept(Step.RESULT, Drawing.of(upright, result.findings(), result.notes(), letters));
    }
}
