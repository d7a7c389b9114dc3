package vn.trichluc.structure.part;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.text.Folding;

/**
 * The grammar of a close: what one of its lines can be. The cases are asked in the order in which they stand here, and
 * the first that recognises its own takes the line. Each says what it recognises, with a line as closes print it.
 *
 * <p>The boxes are those of Decree 30/2020/NĐ-CP, Appendix I: the signature at the right (7a authority and position, 7b
 * the name), the recipients at the left (9b). Where both columns were read as one, their lines are mixed.
 */
public enum CloseCase {
    /** The last word of the name on the line before: {@code Nguyễn Văn}, {@code Minh}. */
    NAME_ENDS((line, close) -> close.endsName(line), (line, close) -> close.endName(line)),

    /** The first word of a name that is broken over lines: {@code Nguyễn}, {@code Văn Minh}. */
    NAME_BEGINS(
            (line, close) -> close.signatures().isOpen() && Signatures.isWordOfName(line),
            (line, close) -> close.beginName(line)),

    /**
     * The word over the recipients: {@code Nơi nhận:}. It is left out; what follows on the line is a line of its own.
     */
    LABEL((line, close) -> Recipients.isLabel(line.text()), (line, close) -> close.label(line)),

    /** An authority goes on: {@code KT. TRƯỞNG BAN KẾ HOẠCH,}, {@code TÀI CHÍNH}. */
    REST_OF_AUTHORITY(
            (line, close) -> close.signatures().isRestOfAuthority(line.text()),
            (line, close) -> close.signatures().addToAuthority(line)),

    /** A position goes on: {@code GIÁM ĐỐC SỞ LAO ĐỘNG -}, {@code THƯƠNG BINH VÀ XÃ HỘI}. */
    REST_OF_POSITION(
            (line, close) -> close.signatures().isRestOfPosition(line.text()),
            (line, close) -> close.signatures().position(line)),

    /**
     * The authority for which somebody signs (7a): {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}. Behind a position
     * another signer begins.
     */
    AUTHORITY(
            (line, close) -> SignatureLine.isAuthority(line.text()),
            (line, close) -> close.signatures().authority(line)),

    /** The signer's position (7a): {@code PHÓ CHỦ TỊCH}. */
    POSITION(
            (line, close) -> SignatureLine.isPosition(line.text()) && !Recipients.isDashed(line.text()),
            (line, close) -> close.signatures().position(line)),

    /** A position that recognition did not read letter by letter, below another: {@code PHÓ CHỦ TỊC}. It is no name. */
    MISREAD_POSITION(
            (line, close) -> close.signatures().isOpen() && SignatureLine.isMisreadPosition(line.text()),
            CloseCase::takeUnlisted),

    /** The signer's name (7b), below authority or position: {@code Nguyễn Văn Hồng}, {@code PGS.TS. Trần Thị Lan}. */
    NAME(
            (line, close) ->
                    !Recipients.isDashed(line.text()) && close.signatures().isName(line),
            (line, close) -> close.name(line)),

    /** A name behind the file copy, where a seal left nothing of the position above that recognition could read. */
    NAME_ALONE((line, close) -> close.isNameAlone(line), (line, close) -> close.nameAlone(line)),

    /** A dash or a bullet without words among the recipients is left out. */
    BULLET(
            (line, close) -> close.recipients().isBullet(line),
            (line, close) -> close.leave(LeftOut.Reason.LAYOUT, line)),

    /** A recipient (9b): {@code - Bộ Công Thương;}, {@code - Lưu: VT.}. */
    RECIPIENT(
            (line, close) -> close.recipients().isNext(line),
            (line, close) -> close.recipients().add(line, close.leftOut())),

    /**
     * A recipient goes on: {@code - Thường trực Tỉnh ủy,}, {@code Hội đồng nhân dân tỉnh;}. The file copy ends with its
     * line.
     */
    REST_OF_RECIPIENT(
            (line, close) -> close.recipients().goesOnWith(line),
            (line, close) -> close.recipients().addToLast(line, close.leftOut())),

    /** The remark of a copy whose original bears the signature, {@code (Đã ký)}, is left out. */
    SIGNED(
            (line, close) -> isSigned(Folding.bare(line.text())),
            (line, close) -> close.leave(LeftOut.Reason.LABEL, line)),

    /** A rule is drawn with characters: {@code -------}. It is left out. */
    ORNAMENT(
            (line, close) -> AdministrativePhrases.isOrnament(line.text()),
            (line, close) -> close.leave(LeftOut.Reason.LAYOUT, line)),

    /** The words that recognition read into a pen's strokes or a seal are left out. */
    SCRIBBLE((line, close) -> isScribble(line), (line, close) -> close.scribble(line)),

    /** Any other line is text behind the close. */
    OTHER((line, close) -> true, (line, close) -> close.other(line));

    private static final Pattern SIGNED_WORDS =
            Pattern.compile("\\(?(?:da ky(?: va dong dau)?|ky ten(?:,? dong dau)?|ky)[.)]*");

    private final BiPredicate<PlacedText, CloseReading> sight;
    private final BiConsumer<PlacedText, CloseReading> act;

    CloseCase(BiPredicate<PlacedText, CloseReading> sight, BiConsumer<PlacedText, CloseReading> act) {
        this.sight = sight;
        this.act = act;
    }

    /** Reads a line and returns the case that it is. */
    static CloseCase take(PlacedText line, CloseReading close) {
        return takeFrom(NAME_ENDS, line, close);
    }

    /** Reads a line that is no part of a signature and returns the case that it is. */
    static CloseCase takeUnsigned(PlacedText line, CloseReading close) {
        return takeFrom(BULLET, line, close);
    }

    /** Reads a line that is neither of a signature nor a recipient and returns the case that it is. */
    private static CloseCase takeUnlisted(PlacedText line, CloseReading close) {
        return takeFrom(SIGNED, line, close);
    }

    private static CloseCase takeFrom(CloseCase first, PlacedText line, CloseReading close) {
        for (CloseCase each : values()) {
            if (each.compareTo(first) >= 0 && each.sight.test(line, close)) {
                each.act.accept(line, close);
                return each;
            }
        }
        throw new IllegalStateException("the last case takes every line");
    }

    private static boolean isSigned(String bare) {
        return SIGNED_WORDS.matcher(bare).matches();
    }

    private static boolean isScribble(PlacedText line) {
        return line.confidence().isBelow(Confidence.Limit.SCRIBBLE)
                || (!Recipients.isMoreThanSpeck(line) && line.text().chars().noneMatch(Character::isDigit));
    }
}
