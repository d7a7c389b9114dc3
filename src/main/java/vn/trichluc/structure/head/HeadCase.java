package vn.trichluc.structure.head;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.text.Folding;

/**
 * The grammar of a head: what one of its lines can be. The cases are asked in the order in which they stand here, and
 * the first that recognises its own takes the line. Each says what it recognises, with a line as heads print it.
 *
 * <p>The boxes are those of Decree 30/2020/NĐ-CP, Appendix I. Its two columns may come one after the other or line by
 * line; so a line is known by its words, and by what the lines before it leave open ({@link HeadReading#expects}),
 * never by its place on the page.
 */
public enum HeadCase {
    /**
     * Quốc hiệu and tiêu ngữ (box 1) are left out: {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}. What stands before and
     * behind them on the line is read as lines of their own.
     */
    MOTTO((line, head) -> Motto.isIn(line.text()), HeadCase::motto),

    /** A rule is drawn with characters: {@code -------}. It is left out. */
    ORNAMENT(
            (line, head) -> line.isBlank() || AdministrativePhrases.isOrnament(line.text()),
            (line, head) -> head.leave(LeftOut.Reason.LAYOUT, line)),

    /**
     * A number stands behind the issuer's name where both columns came as one: {@code UBND TỈNH KIÊN GIANG Số:
     * 12/KH-UBND}.
     */
    NUMBER_INSIDE(HeadCase::hasNumberInside, HeadCase::numberInside),

    /** A title that cites an instrument breaks before its number or date: {@code số 33/2015/QĐ-TTg ngày …}. */
    CITED_IN_TITLE(HeadCase::isCitedInTitle, (line, head) -> head.addToTitle(line)),

    /**
     * The number with the document's symbol (box 3): {@code Số: 2454/QĐ-UBND}. A place and date may stand behind it.
     */
    NUMBER(
            (line, head) -> HeadLine.isNumber(bare(line)) && HeadLine.isOwnNumber(line.text(), false),
            (line, head) -> head.number(line)),

    /** Place and date of issue (box 4): {@code Kiên Giang, ngày 20 tháng 10 năm 2020}. */
    PLACE_AND_DATE((line, head) -> HeadLine.isPlaceAndDate(line.text(), bare(line)), (line, head) -> head.place(line)),

    /**
     * A registry's stamp, a mark of urgency or of secrecy (boxes 10a to 12) is left out: {@code HỎA TỐC}, {@code ĐẾN}.
     */
    STAMP((line, head) -> HeadLine.isStamp(bare(line)) && !head.isInTitle(line), (line, head) -> head.stamp(line)),

    /**
     * The word for the document's type in capitals (box 5a): {@code QUYẾT ĐỊNH}. The title, or the issuer's name behind
     * "của", may follow on the same line: {@code KẾ HOẠCH PHÁT TRIỂN CỤM CÔNG NGHIỆP}.
     */
    TYPE((line, head) -> !head.hasType() && TypeLine.of(line, head.hasBegun()).isPresent(), HeadCase::type),

    /** The subject of a letter, which has no type (box 5b): {@code V/v phân bổ kinh phí khuyến công}. */
    SUBJECT((line, head) -> !head.hasType() && HeadLine.isSubject(bare(line)), (line, head) -> head.subject(line)),

    /**
     * The body that issues stands again between the title and the legal bases: {@code ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG},
     * {@code CHỦ TỊCH ỦY BAN NHÂN DÂN …}. Behind "của" the title goes on with a body's name, which is another one.
     */
    ISSUER_AGAIN(
            (line, head) -> head.hasType()
                    && head.hasTitle()
                    && !head.asksForMore()
                    && head.issuer().isNamedBy(line.text()),
            (line, head) -> head.issuerAgain(line)),

    /**
     * The session of a council that resolved: {@code (Khóa IX, kỳ họp thứ 5)}. It is kept among the preamble's lines.
     */
    SESSION(
            (line, head) -> !head.expects(HeadReading.Expect.TITLE) && HeadLine.isSession(bare(line)),
            (line, head) -> head.session(line)),

    /** The title below the type, or a letter's subject, goes on: {@code tỉnh Kiên Giang giai đoạn 2021 - 2025}. */
    TITLE(
            (line, head) -> head.expects(HeadReading.Expect.TITLE)
                    || (head.expects(HeadReading.Expect.SUBJECT) && !AdministrativePhrases.isCapitals(line.text())),
            (line, head) -> head.addToTitle(line)),

    /**
     * Straight below the number a letter has its subject, at times without "V/v": {@code phân bổ kinh phí khuyến công}.
     */
    BELOW_NUMBER(
            (line, head) ->
                    head.expects(HeadReading.Expect.BELOW_NUMBER) && !AdministrativePhrases.isCapitals(line.text()),
            (line, head) -> head.belowNumber(line)),

    /** The body that issues, with the body above it (box 2): {@code ỦY BAN NHÂN DÂN}, {@code TỈNH KIÊN GIANG}. */
    ISSUER((line, head) -> !head.hasType(), (line, head) -> head.issuerLine(line)),

    /** Any other line of the head, which is none of its fields, is kept among the preamble's lines. */
    OTHER((line, head) -> true, (line, head) -> head.other(line));

    private final BiPredicate<PlacedText, HeadReading> sight;
    private final BiConsumer<PlacedText, HeadReading> act;

    HeadCase(BiPredicate<PlacedText, HeadReading> sight, BiConsumer<PlacedText, HeadReading> act) {
        this.sight = sight;
        this.act = act;
    }

    /** Reads one line as it was set, and returns the case that it is. */
    static HeadCase take(PlacedText line, HeadReading head) {
        for (HeadCase each : values()) {
            if (each.sight.test(line, head)) {
                each.act.accept(line, head);
                return each;
            }
        }
        throw new IllegalStateException("the last case takes every line");
    }

    private static String bare(PlacedText line) {
        return Folding.bare(line.text());
    }

    private static void motto(PlacedText line, HeadReading head) {
        Motto motto = Motto.in(line.text()).orElseThrow();
        head.motto();
        take(line.slice(0, motto.start()).strip(), head);
        head.leave(LeftOut.Reason.MOTTO, line.slice(motto.start(), motto.end()));
        take(line.slice(motto.end()).strip(), head); // tiêu ngữ may follow quốc hiệu
    }

    private static boolean hasNumberInside(PlacedText line, HeadReading head) {
        int inside = head.expects(HeadReading.Expect.TITLE) ? 0 : HeadLine.startOfNumberInside(line.text());
        return inside > 0 && HeadLine.isNumber(Folding.bare(line.text().substring(inside)));
    }

    private static void numberInside(PlacedText line, HeadReading head) {
        int inside = HeadLine.startOfNumberInside(line.text());
        take(line.slice(0, inside).strip(), head);
        take(line.slice(inside), head);
    }

    private static boolean isCitedInTitle(PlacedText line, HeadReading head) {
        if (!head.expects(HeadReading.Expect.TITLE)) {
            return false;
        }
        String bare = bare(line);
        if (HeadLine.isNumber(bare)) {
            return !HeadLine.isOwnNumber(line.text(), head.hasTitle());
        }
        return head.hasTitle()
                && HeadLine.isPlaceAndDate(line.text(), bare)
                && (head.hasPlace() || !HeadLine.isPlaceCommaDate(line.text()));
    }

    private static void type(PlacedText line, HeadReading head) {
        head.type(TypeLine.of(line, head.hasBegun()).orElseThrow());
    }
}
