package vn.trichluc.structure.body;

import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.text.Folding;

/**
 * The grammar of a decision behind its head: what a block can be. The cases are asked in the order in which they stand
 * here, and the first that sees its own in the block takes it; the last takes every paragraph. Each case says what it
 * sees, with a line as decisions print it, and where the text goes.
 *
 * <p>The layout is that of Decree 30/2020/NĐ-CP, Appendix I, for administrative decisions, and of Decree 34/2016/NĐ-CP
 * (amended by Decree 154/2020/NĐ-CP) for normative ones: legal bases, the word that enacts, numbered articles, the
 * close, and behind it what the decision puts into force or attaches, with a head that repeats parts of the decision's
 * own.
 */
public enum BodyCase {
    /** A grid is a table; grids that follow each other may be one table over several pages. */
    TABLE(body -> body.block() instanceof Grid, BodyReading::tables),

    /**
     * A paragraph inside quotation marks gives another instrument its new wording: {@code “Điều 5. Mức hỗ trợ}. Its
     * articles and points are not this decision's, so that it is running text whatever it begins with. The paragraph
     * that opens the passage is asked by the cases below.
     */
    QUOTED(BodyReading::isQuoted, BodyReading::runningText),

    /**
     * Quốc hiệu and tiêu ngữ (Appendix I, box 1) stand over the head of an attachment: {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA
     * VIỆT NAM}. They are left out; what stands beside them is a line of that head.
     */
    MOTTO(body -> Motto.isIn(body.line()), BodyReading::motto),

    /** A rule is drawn with characters: {@code -------}. It is left out. */
    ORNAMENT(body -> AdministrativePhrases.isOrnament(body.line()), BodyReading::ornament),

    /**
     * The word that enacts stands between the legal bases and the first article: {@code QUYẾT ĐỊNH:}. It ends the
     * preamble. Before the first section the word for the decision's type enacts without its colon, too.
     */
    ENACTING(
            body -> AdministrativePhrases.isEnacting(body.line()) || (body.isBeforeBody() && repeatsType(body)),
            BodyReading::enactingWord),

    /**
     * Recipients and signature (Appendix I, boxes 7 and 9b) close the decision or its attachment: {@code Nơi nhận:},
     * {@code TM. ỦY BAN NHÂN DÂN}. {@link Close} takes all their lines.
     */
    CLOSE(body -> Close.startsAt(body.blocks(), body.index()), BodyReading::close),

    /**
     * An attachment has lines of a head of its own, and a copied page repeats the decision's: {@code ỦY BAN NHÂN DÂN
     * TỈNH KIÊN GIANG}, {@code Số: 12/KH-UBND}, {@code DỰ THẢO}. A line that says what the decision's head says is left
     * out; any other goes to the running text of the attachment.
     */
    SECOND_HEAD(BodyCase::isSecondHead, BodyReading::secondHead),

    /**
     * An annex begins (Appendix I: the annexes of a document), or what the decision puts into force: {@code Phụ lục
     * II}, {@code Biểu 02}, {@code KẾ HOẠCH} above {@code (Kèm theo Quyết định số …)}. It is a section, and its
     * captions are kept. {@link AnnexStart} takes its title's lines, too.
     */
    ANNEX(body -> body.annexStart().isPresent(), BodyReading::annex),

    /**
     * A numbered heading begins a section: {@code Chương I}, {@code Điều 1.}, {@code a)} (phần, chương, mục, tiểu mục,
     * điều, khoản, điểm: Decree 34/2016/NĐ-CP, Article 62). A number that could be something else needs a list that
     * awaits it.
     */
    HEADING(body -> body.marker().isPresent(), BodyReading::heading),

    /**
     * A paragraph that its file marks as a heading begins a section without a number: a style of Word, {@code <h2>}.
     */
    TITLED(BodyCase::isTitled, BodyReading::title),

    /**
     * A caption ties a table or an annex to its decision: {@code (Kèm theo Quyết định số 2454/QĐ-UBND …)}. It is kept
     * as what it is, and is running text where it stands.
     */
    CAPTION(BodyReading::isCaption, BodyReading::caption),

    /** Any other paragraph is running text of the section that is open, or of the preamble: {@code Căn cứ Luật …}. */
    TEXT(body -> true, BodyReading::runningText);

    /**
     * The greatest length of a title, in characters. A longer paragraph is none, even if its file marks it as a
     * heading.
     */
    private static final int MAX_TITLE_CHARACTERS = 300;

    /** The number of blocks between the name of a body and the motto beside it in the head of an attachment. */
    private static final int MAX_BLOCKS_TO_MOTTO = 4;

    private final Predicate<BodyReading> sight;
    private final Consumer<BodyReading> act;

    BodyCase(Predicate<BodyReading> sight, Consumer<BodyReading> act) {
        this.sight = sight;
        this.act = act;
    }

    /** Takes the block at the cursor, and those that belong with it, and returns the case that it was. */
    static BodyCase take(BodyReading body) {
        for (BodyCase each : values()) {
            if (each.sight.test(body)) {
                each.act.accept(body);
                return each;
            }
        }
        throw new IllegalStateException("the last case takes every paragraph");
    }

    /**
     * Whether the line is the word for the decision's type in capitals, that is, the word that enacts without its
     * colon.
     */
    private static boolean repeatsType(BodyReading body) {
        return !body.head().type().isEmpty()
                && AdministrativePhrases.isCapitals(body.line())
                && Folding.bare(body.line())
                        .equals(Folding.bare(body.head().type().text()));
    }

    /**
     * Whether the line is one of a second head. Before the body an issuer's name repeats the head's. Where a part
     * begins, each line of a head is known by its form; elsewhere only an issuer's name is one, with a motto soon
     * below.
     */
    private static boolean isSecondHead(BodyReading body) {
        String line = body.line();
        boolean issuer = AdministrativePhrases.isIssuer(line);
        if (issuer && body.isBeforeBody() && body.head().isThere()) {
            return true;
        }
        if (!body.isFresh()) {
            return issuer && mottoFollows(body);
        }
        String bare = Folding.bare(line);
        return issuer
                || AdministrativePhrases.isIssuerRest(line)
                || HeadLine.isNumber(bare)
                || HeadLine.isPlaceAndDate(line, bare)
                || bare.startsWith("du thao");
    }

    private static boolean mottoFollows(BodyReading body) {
        return body.blocks().stream()
                .skip(body.index() + 1L)
                .limit(MAX_BLOCKS_TO_MOTTO)
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && Motto.isIn(paragraph.text().text()));
    }

    private static boolean isTitled(BodyReading body) {
        return body.paragraph().style().headingLevel() > 0 && body.line().length() <= MAX_TITLE_CHARACTERS;
    }
}
