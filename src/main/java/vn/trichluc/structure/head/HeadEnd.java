package vn.trichluc.structure.head;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.text.Folding;

/** The reasons why a head ends: the first paragraph that one of these cases recognises belongs to the body. */
public enum HeadEnd {
    /** The paragraph is the first legal basis: {@code Căn cứ Luật Tổ chức chính quyền địa phương …;}. */
    BASIS(at -> AdministrativePhrases.isBasis(at.text()) && !isTitleOfPlan(at)),

    /**
     * The paragraph is the addressee of a letter (Decree 30/2020/NĐ-CP, Appendix I, box 9a): {@code Kính gửi: Sở Công
     * Thương}.
     */
    ADDRESSEE(at -> HeadLine.isAddressee(at.text())),

    /** The paragraph is longer than any title. */
    LONG_PARAGRAPH(at -> at.text().length() > HeadEnd.MAX_TITLE_CHARACTERS),

    /** The paragraph is the word that enacts, below the type: {@code QUYẾT ĐỊNH:}. */
    ENACTING(at -> at.head().hasType() && AdministrativePhrases.isEnacting(at.text())),

    /** The paragraph begins recipients or signature. A document with a head and nothing else is a form or a cover. */
    CLOSE(at -> Close.startsAt(at.blocks(), at.index())),

    /**
     * The paragraph is a sentence below type or title: {@code Nhằm hỗ trợ các cơ sở, Sở Công Thương ban hành Kế hoạch
     * như sau:}.
     */
    SENTENCE(HeadEnd::isSentence),

    /** The paragraph is a numbered heading: {@code Điều 1.}, {@code I. MỤC TIÊU}. */
    HEADING(at -> Markers.at(at.text()).filter(Marker::certain).isPresent() && !at.isOfHead()),

    /**
     * The paragraph begins an annex, and the head has neither number nor date and none follows: the page was cut out of
     * a decision.
     */
    ANNEX(at -> !at.head().hasNumber()
            && !at.head().hasPlace()
            && !numberFollows(at)
            && AnnexStart.at(at.blocks(), at.index(), false).isPresent());

    /** The greatest length of a paragraph of the head, in characters; longer ones are the body's. */
    private static final int MAX_TITLE_CHARACTERS = 600;

    /** The greatest length of a line of a title, in characters: it is no longer than a line of a page. */
    private static final int MAX_TITLE_LINE_CHARACTERS = 120;

    /** The number of blocks below the first line of a head within which its number stands. */
    private static final int MAX_BLOCKS_TO_NUMBER = 7;

    private static final Pattern TO_CARRY_OUT = Pattern.compile("thuc hien ");

    /** The words with which the first sentence of a plan, a report or a notice begins. */
    private static final Pattern OPENING =
            Pattern.compile("(?:thuc hien|can cu|nham|de|tren co so|tiep theo|sau khi|trong|theo|ngay|vua qua) ");

    /** A paragraph together with the head that was read above it. */
    record At(HeadReading head, List<Block> blocks, int index) {
        At {
            blocks = List.copyOf(blocks);
        }

        String text() {
            return ((Paragraph) blocks.get(index)).text().text();
        }

        /** Whether the paragraph is a line of a head by its own words. */
        boolean isOfHead() {
            String bare = Folding.bare(text());
            return Motto.isIn(text()) || HeadLine.isNumber(bare) || HeadLine.isPlaceAndDate(text(), bare);
        }
    }

    private final Predicate<At> sight;

    HeadEnd(Predicate<At> sight) {
        this.sight = sight;
    }

    /** Returns the reason why the body begins with this paragraph; empty where the head goes on. */
    static Optional<HeadEnd> before(At at) {
        return Stream.of(values()).filter(end -> end.sight.test(at)).findFirst();
    }

    /**
     * Whether the paragraph is a plan's title, "Thực hiện Nghị quyết số …" straight below the type; a legal basis ends
     * with a mark.
     */
    private static boolean isTitleOfPlan(At at) {
        String text = at.text();
        return at.head().expects(HeadReading.Expect.TITLE)
                && !at.head().hasTitle()
                && Folding.first(text) == 't'
                && TO_CARRY_OUT.matcher(Folding.bare(text)).lookingAt()
                && !text.matches(".*[.:;,]");
    }

    private static boolean isSentence(At at) {
        if ((!at.head().hasType() && !at.head().hasTitle()) || at.isOfHead()) {
            return false;
        }
        String text = at.text();
        boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";") || text.startsWith("- ");
        return sentence ? !isTitleWithStop(at) : runsOn(at);
    }

    /**
     * Whether the paragraph is a title although it ends like a sentence: below the type a title may end with a full
     * stop, and each of its lines with a semicolon.
     */
    private static boolean isTitleWithStop(At at) {
        String text = at.text();
        if (!at.head().expects(HeadReading.Expect.TITLE)
                || text.length() > MAX_TITLE_CHARACTERS / 2
                || text.startsWith("- ")) {
            return false;
        }
        if (!at.head().hasTitle()) {
            return text.endsWith(".") || text.endsWith(";");
        }
        String before = at.head().lastOfTitle().text();
        boolean goesOn = Character.isLowerCase(text.charAt(0))
                || (AdministrativePhrases.isCapitals(text) && AdministrativePhrases.isCapitals(before));
        return (text.endsWith(";") && goesOn) || (before.endsWith(";") && !text.endsWith(":"));
    }

    /** Whether a sentence of the body begins below a title: it is too long for a line of it, or its clause is open. */
    private static boolean runsOn(At at) {
        String text = at.text();
        return at.head().hasTitle()
                && Character.isUpperCase(text.charAt(0))
                && !AdministrativePhrases.isCapitals(text)
                && OPENING.matcher(Folding.bare(text)).lookingAt()
                && (text.length() > MAX_TITLE_LINE_CHARACTERS || text.endsWith(","));
    }

    private static boolean numberFollows(At at) {
        return at.blocks().stream()
                .skip(at.index() + 1L)
                .limit(MAX_BLOCKS_TO_NUMBER)
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && HeadLine.isNumber(Folding.bare(paragraph.text().text())));
    }
}
