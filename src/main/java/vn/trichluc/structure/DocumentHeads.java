package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.FormLine;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.DocumentTypes;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;
import vn.trichluc.text.lexicon.DocumentTypes.Head;

/**
 * Finds where the documents of a file begin that holds more than one: a submission and the draft of its decision, two
 * decisions in one scan. Each has a head of its own: the state's motto and, soon below, a type that stands on its own
 * or a number whose symbol names its type (Decree 30/2020/NĐ-CP, Appendix I); where the motto is lost, behind the close
 * of another document, a type above legal bases. What a decision issues (a programme, rules, an annex) may repeat
 * motto, issuer and number; its type is one that is issued, or a caption ties it to the decision. A form has its number
 * ("Mẫu số 01") above the motto, or dots where its issuer and symbol belong.
 */
final class DocumentHeads {
    /** The largest number of documents of a file; the last of them has the rest. */
    private static final int MAX_DOCUMENTS = 200;

    /** The number of blocks below a motto within which a type is that of its head. */
    private static final int MAX_BLOCKS_TO_TYPE = 15;

    /** The number of blocks between type and legal bases: title and issuer. */
    private static final int MAX_BLOCKS_TO_BASIS = 6;

    /** The greatest length of a type such as QUYẾT ĐỊNH with what recognition may add, in characters. */
    private static final int MAX_TYPE_CHARACTERS = 20;

    /**
     * The number of blocks over which the two lines of one motto, quốc hiệu and tiêu ngữ, may stand, with issuer,
     * number and date between them where columns mix.
     */
    private static final int MAX_BLOCKS_OF_A_MOTTO = 7;

    /**
     * The greatest length of a paragraph that holds the motto, in characters: both lines, with issuer, number and date
     * where these were read as one paragraph.
     */
    private static final int MAX_MOTTO_CHARACTERS = 300;

    /**
     * The largest number of blocks of a head (issuers, number, marks of draft and registry) that come before the motto
     * beside them.
     */
    private static final int MAX_BLOCKS_ABOVE_MOTTO = 8;

    /**
     * The largest number of blocks of a head. A head has some fifteen lines; marks of the registry and of signing may
     * double them.
     */
    private static final int MAX_BLOCKS_OF_A_HEAD = 48;

    /** The number of blocks below the number of a letter within which its subject, V/v …, stands. */
    private static final int MAX_SUBJECT_BLOCKS = 3;

    private static final int FORM_NUMBER_BLOCKS_ABOVE = 3;

    /** The greatest length of a head's line, in characters. A longer one above a motto belongs to the text before. */
    private static final int MAX_LINE_CHARACTERS = 90;

    private static final Pattern SYMBOL = Pattern.compile("/\\s*([a-z]+)\\s*-");

    private final List<Block> blocks;
    private final List<Integer> starts = new ArrayList<>();

    /** The index behind the last block that was examined for a close. */
    private int searched;

    private boolean closed;

    /**
     * The folded title of the document that began last. A plan that it names is the one behind it and part of it,
     * although it has a number.
     */
    private String titleBefore = "";

    DocumentHeads(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns the index of the first block of each head, in order; empty where none is found. */
    List<Integer> starts() {
        int lastMotto = -MAX_BLOCKS_TO_TYPE;
        int free = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isMotto(i)) {
                boolean secondLine = i - lastMotto < MAX_BLOCKS_OF_A_MOTTO && !typeBetween(lastMotto, i);
                lastMotto = i;
                int start = start(i, free);
                if (!secondLine && begins(start, i)) {
                    add(start);
                }
                free = i + 1;
            } else if (i - lastMotto >= MAX_BLOCKS_TO_TYPE && isEnactedType(i) && basisFollows(i)) {
                int start = start(i, free);
                if (isClosedBefore(start) && !isForm(start, i)) {
                    add(start);
                }
                free = i + 1;
            }
        }
        return List.copyOf(starts);
    }

    private void add(int start) {
        if (starts.size() < MAX_DOCUMENTS) {
            starts.add(start);
        }
        closed = false;
        searched = start;
        titleBefore = Folding.bare(head(start).title().text());
    }

    private HeadReader.Found head(int start) {
        return HeadReader.read(blocks.subList(start, Math.min(blocks.size(), start + MAX_BLOCKS_OF_A_HEAD)));
    }

    /** Whether the document that began last has its close before the block. */
    private boolean isClosedBefore(int index) {
        while (!closed && searched < index) {
            closed = Close.startsAt(blocks, searched);
            searched++;
        }
        return closed;
    }

    private boolean isEnactedType(int index) {
        return blocks.get(index) instanceof Paragraph line
                && line.text().length() <= MAX_TYPE_CHARACTERS
                && !line.text().text().endsWith(":")
                && AdministrativePhrases.isCapitals(line.text().text())
                && AdministrativePhrases.type(line.text().text())
                        .filter(type -> begins(type) == Head.ENACTS)
                        .isPresent();
    }

    private boolean basisFollows(int type) {
        int end = Math.min(blocks.size(), type + 1 + MAX_BLOCKS_TO_BASIS);
        for (int i = type + 1; i < end; i++) {
            if (blocks.get(i) instanceof Paragraph line
                    && AdministrativePhrases.isBasis(line.text().text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMotto(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && paragraph.text().length() <= MAX_MOTTO_CHARACTERS
                && Motto.isIn(paragraph.text().text());
    }

    private boolean typeBetween(int from, int to) {
        for (int i = Math.max(0, from + 1); i < to; i++) {
            if (blocks.get(i) instanceof Paragraph line
                    && AdministrativePhrases.type(line.text().text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the first line of the head that the motto stands in.
     *
     * @param free index of the first block that belongs to no head before
     */
    private int start(int motto, int free) {
        int lowest = Math.max(free, motto - MAX_BLOCKS_ABOVE_MOTTO);
        int start = motto;
        int above = above(start, lowest);
        while (above < start) {
            start = above;
            above = above(start, lowest);
        }
        return start;
    }

    /**
     * Returns the index of the line above that belongs to the head, or of the number with a letter's subject below it;
     * {@code start} where there is neither.
     */
    private int above(int start, int lowest) {
        if (start > lowest && blocks.get(start - 1) instanceof Paragraph line && isOfHead(line)) {
            return start - 1;
        }
        for (int i = start - 1; i > Math.max(lowest, start - 1 - MAX_SUBJECT_BLOCKS); i--) {
            if (isSubject(i) && isNumber(i - 1)) {
                return i - 1;
            }
        }
        return start;
    }

    private boolean isSubject(int index) {
        return blocks.get(index) instanceof Paragraph line
                && HeadLine.isSubject(Folding.bare(line.text().text()));
    }

    private boolean isNumber(int index) {
        return blocks.get(index) instanceof Paragraph line
                && HeadLine.isNumber(Folding.bare(line.text().text()));
    }

    private static boolean isOfHead(Paragraph paragraph) {
        String text = paragraph.text().text();
        if (text.length() > MAX_LINE_CHARACTERS) {
            return false;
        }
        String bare = Folding.bare(text);
        return AdministrativePhrases.isIssuer(text)
                || AdministrativePhrases.isIssuerRest(text)
                || AdministrativePhrases.isLesserIssuer(text)
                || AdministrativePhrases.isOrnament(text)
                || HeadLine.isNumber(bare)
                || HeadLine.isPlaceAndDate(text, bare)
                || HeadLine.isStamp(bare)
                || (AdministrativePhrases.isCapitals(text) && !isOfClose(paragraph));
    }

    /**
     * Whether the paragraph belongs to a close: the last lines of the document before may be set in capitals as well.
     */
    private static boolean isOfClose(Paragraph paragraph) {
        String text = paragraph.text().text();
        return SignatureLine.isAuthority(text)
                || SignatureLine.isPosition(text)
                || SignatureLine.name(paragraph.text()).isPresent();
    }

    private boolean begins(int start, int motto) {
        if (isForm(start, motto)) {
            return false;
        }
        HeadReader.Found head = head(start);
        String type = type(head);
        Head begins = begins(type);
        if (begins == Head.ENACTS || begins == Head.ALONE) {
            return true;
        }
        String number = Folding.bare(head.number().text());
        if (begins == Head.SYMBOL) {
            String symbol =
                    Folding.bare(DocumentTypes.ofHead(type).orElseThrow().symbol());
            return head.captions().isEmpty()
                    && !titleBefore.contains(type)
                    && SYMBOL.matcher(number)
                            .results()
                            .anyMatch(found -> found.group(1).equals(symbol));
        }
        return type.isEmpty()
                && SYMBOL.matcher(number).find()
                && !head.body().isEmpty()
                && head.body().get(0) instanceof Paragraph first
                && HeadLine.isAddressee(first.text().text());
    }

    private static Head begins(String type) {
        return DocumentTypes.ofHead(type).map(DocumentType::head).orElse(Head.NEVER);
    }

    /** Returns the type of a head, folded; empty where it names none. */
    static String type(HeadReader.Found head) {
        return AdministrativePhrases.type(head.type().text()).orElse("");
    }

    private boolean isForm(int start, int motto) {
        int end = Math.min(blocks.size(), motto + MAX_BLOCKS_OF_A_MOTTO);
        for (int i = Math.max(0, start - FORM_NUMBER_BLOCKS_ABOVE); i < end; i++) {
            String bare = shortLine(i);
            if ((i < motto && FormLine.isNumber(bare)) || (i >= start && FormLine.isField(bare))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of a short paragraph, folded; empty where the block is something else. */
    private String shortLine(int index) {
        return blocks.get(index) instanceof Paragraph line && line.text().length() <= MAX_LINE_CHARACTERS
                ? Folding.bare(line.text().text())
                : "";
    }
}
