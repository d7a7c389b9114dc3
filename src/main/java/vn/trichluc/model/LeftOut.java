package vn.trichluc.model;

/**
 * Characters that stood in the source and stand nowhere in the output, and why. White space is no character.
 *
 * @param text as it was read, with its place; not blank
 */
public record LeftOut(Reason reason, PlacedText text) {
    /** Why something is no content. The contract prints the names in lower case with hyphens. */
    public enum Reason {
        /** A line at the edge of several pages, or of the official gazette. */
        RUNNING_HEAD,
        PAGE_NUMBER,
        /** What digital signing prints beside a signature: signer, agency, time. */
        SIGNATURE_CAPTION,
        /** A reader's note laid over the page: told by the warning {@code note-left-out}. */
        NOTE,
        /** A registry's or copyist's stamp. */
        STAMP,
        /** What a scanner program or a recogniser adds. */
        SCANNER_MARK,
        /** A number or day of the head that a pen filled in and that could not be read. */
        HANDWRITTEN,
        /** The source does not show it. */
        HIDDEN,
        /** The source shows it crossed out. */
        STRUCK_THROUGH,
        /** Quốc hiệu and tiêu ngữ (Decree 30/2020/NĐ-CP, Appendix I, box 1). */
        MOTTO,
        /** Words that only name what stands beside them: Số, ngày, tháng, Nơi nhận, Đơn vị tính. */
        LABEL,
        /** Rules, dot leaders, bullets and other marks that order the page. */
        LAYOUT,
        /** A table of contents: every entry stands in the document itself. */
        CONTENTS,
        /** Printed again: the head of an attachment, the header of a table on its next page. */
        REPEATED,
        /** A web page's navigation, header, footer and controls around the document. */
        NAVIGATION,
        /** Initials of the drafter, ticks, specks. */
        NOISE,
        /** No stage says why: always told by the warning {@code text-left-out}. */
        UNEXPLAINED
    }

    public LeftOut {
        if (text.isBlank()) {
            throw new IllegalArgumentException("what is left out has characters");
        }
    }

    /** Characters without white space, of the text as Unicode code points. */
    public int characters() {
        return characters(text.text());
    }

    /** Code points of a text that are no white space and no control. */
    public static int characters(String text) {
        return (int) text.codePoints().filter(LeftOut::counts).count();
    }

    /** Whether a code point is a character: no white space, no control. */
    public static boolean counts(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }
}
