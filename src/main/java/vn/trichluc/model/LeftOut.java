package vn.trichluc.model;

/**
 * Characters that stood in the source and stand nowhere in the output, and why. White space is no character.
 *
 * @param text as it was read, with its place; not blank
 */
public record LeftOut(Reason reason, PlacedText text) {
    /** The reason why something is no content. The contract prints the names in lower case with hyphens. */
    public enum Reason {
        /** A line that repeats at the edge of several pages, or the running line of the official gazette. */
        RUNNING_HEAD,
        PAGE_NUMBER,
        /** The caption that digital signing prints beside a signature: signer, agency, time. */
        SIGNATURE_CAPTION,
        /** A reader's note laid over the page. The warning {@code note-left-out} reports it. */
        NOTE,
        /** The stamp of a registry or a copyist. */
        STAMP,
        /** A mark that a scanner program or a recogniser adds. */
        SCANNER_MARK,
        /** A number or day of the head that a pen filled in and that could not be read. */
        HANDWRITTEN,
        /** Text that the source holds and does not show. */
        HIDDEN,
        /** Text that the source shows crossed out. */
        STRUCK_THROUGH,
        /** The national motto, quốc hiệu and tiêu ngữ (Decree 30/2020/NĐ-CP, Appendix I, box 1). */
        MOTTO,
        /** Words that only name what stands beside them: Số, ngày, tháng, Nơi nhận, Đơn vị tính. */
        LABEL,
        /** Rules, dot leaders, bullets and other marks that order the page. */
        LAYOUT,
        /** A table of contents: every entry stands in the document itself. */
        CONTENTS,
        /** Text that is printed again: the head of an attachment, the header of a table on its next page. */
        REPEATED,
        /** A web page's navigation, header, footer and controls around the document. */
        NAVIGATION,
        /** Text without meaning for the reader: initials of the drafter, ticks, specks. */
        NOISE,
        /** Text for which no stage gives a reason. The warning {@code text-left-out} always reports it. */
        UNEXPLAINED
    }

    public LeftOut {
        if (text.isBlank()) {
            throw new IllegalArgumentException("what is left out has characters");
        }
    }

    /** Returns the number of characters without white space, counted as Unicode code points. */
    public int characters() {
        return characters(text.text());
    }

    /** Counts the code points of a text that are neither white space nor controls. */
    public static int characters(String text) {
        return (int) text.codePoints().filter(LeftOut::counts).count();
    }

    /** Whether a code point counts as a character: it is neither white space nor a control. */
    public static boolean counts(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }
}
