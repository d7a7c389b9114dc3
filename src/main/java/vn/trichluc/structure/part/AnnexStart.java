package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadingWords;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;

/**
 * The beginning of an annex: "Phụ lục II", "Biểu 02", or the title of what the decision puts into force (chương trình,
 * kế hoạch, quy chế) above a caption that ties it to the decision (Decree 30/2020/NĐ-CP, Appendix I, part IV).
 *
 * @param label the printed word and number: Phụ lục 01; empty where only a title stands there
 * @param number empty where it has none
 * @param title empty where it has none
 * @param captions in order; empty where none stands there
 * @param at where number and title stand
 * @param next index of the first block behind title and captions
 */
public record AnnexStart(
        PlacedText label, String number, PlacedText title, List<PlacedText> captions, List<Anchor> at, int next) {
    private static final int MAX_TITLE_PARAGRAPHS = 6;

    private static final int MAX_TITLE_CHARACTERS = 300;

    /** The least number of words of a title behind a signature; fewer words in capitals are a stamp's. */
    private static final int MIN_TITLE_WORDS = 4;

    /** The least number of letters of a title; fewer are what recognition made of a pen's stroke. */
    private static final int MIN_TITLE_LETTERS = 3;

    private static final Pattern WORD =
            Pattern.compile("(phu luc|bieu mau|bieu|mau|danh muc|bang)(?:\\s+so)?\\s*[:.]?\\s*"
                    + "((?:[ivxlc]{1,7}|\\d{1,3})(?:[.\\-/]\\d{1,3}){0,9}[a-z]?(?![\\p{L}\\p{N}]))?\\s*[:.\\-/]*\\s*");

    public AnnexStart {
        captions = List.copyOf(captions);
        at = List.copyOf(at);
    }

    /**
     * Returns the annex that begins with a block.
     *
     * @param fresh whether a part of the document ended just before: then its title needs no caption
     * @return empty where no annex begins with block {@code index}
     */
    public static Optional<AnnexStart> at(List<Block> blocks, int index, boolean fresh) {
        if (!(blocks.get(index) instanceof Paragraph first) || first.text().length() > MAX_TITLE_CHARACTERS) {
            return Optional.empty();
        }
        return worded(blocks, index, first).or(() -> titled(blocks, index, first, fresh));
    }

    /** Whether the text is nothing but the word for an annex and its number: Phụ lục, Biểu 02. */
    public static boolean isWordAlone(String text) {
        return WORD.matcher(Folding.letters(text.strip())).matches();
    }

    /** Reads an annex that begins with its word: Phụ lục 01: …, BIỂU 02. …. */
    private static Optional<AnnexStart> worded(List<Block> blocks, int index, Paragraph first) {
        PlacedText text = first.text();
        if (text.isEmpty() || !Letters.isCapital(text.text().charAt(0)) || !mayBeWord(text.text())) {
            return Optional.empty();
        }
        Matcher matcher = WORD.matcher(Folding.letters(text.text()));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group(2) == null ? "" : matcher.group(2);
        if (number.isEmpty() && !matcher.group(1).equals("phu luc")) {
            return Optional.empty();
        }
        PlacedText rest = text.slice(matcher.end()).strip();
        boolean captioned = index + 1 < blocks.size() && isCaption(blocks.get(index + 1));
        if (AdministrativePhrases.isCaption(rest.text())) {
            return rest.text().startsWith("(")
                    ? Optional.of(gather(
                            blocks, index + 1, roman(number), List.of(), List.of(rest), text.slice(0, matcher.end())))
                    : Optional.empty();
        }
        boolean heads = rest.isEmpty()
                || AdministrativePhrases.isCapitals(rest.text())
                || captioned
                || (HeadingWords.isStrong(first.style()) && !endsSentence(rest.text()));
        return heads
                ? Optional.of(gather(
                        blocks,
                        index + 1,
                        roman(number),
                        rest.isEmpty() ? List.of() : List.of(rest),
                        List.of(),
                        text.slice(0, matcher.end())))
                : Optional.empty();
    }

    /** Whether the text may begin with the word for an annex, by its first letter. */
    private static boolean mayBeWord(String text) {
        return "bdmp".indexOf(Folding.first(text)) >= 0;
    }

    /** Reads an annex that begins with a title above a caption, or with which a new part begins. */
    private static Optional<AnnexStart> titled(List<Block> blocks, int index, Paragraph first, boolean fresh) {
        String text = first.text().text();
        boolean type = AdministrativePhrases.typeAtStart(text)
                .filter(found ->
                        AdministrativePhrases.isCapitals(text.substring(0, Math.min(found.length(), text.length()))))
                .isPresent();
        boolean capitals = AdministrativePhrases.isCapitals(text);
        if ((!type && !capitals && !HeadingWords.isStrong(first.style())) || !isTitleLine(first)) {
            return Optional.empty();
        }
        if (text.chars().filter(Character::isLetter).count() < MIN_TITLE_LETTERS) {
            return Optional.empty();
        }
        boolean names = AdministrativePhrases.isIssuer(text)
                || AdministrativePhrases.isIssuerRest(text)
                || AdministrativePhrases.isEnacting(text);
        if (names || Motto.isIn(text) || SignatureLine.isAuthority(text)) {
            return Optional.empty();
        }
        boolean begins = captionFollows(blocks, index)
                || (fresh && capitals && (type || text.split("\\s+").length >= MIN_TITLE_WORDS));
        return begins
                ? Optional.of(gather(blocks, index + 1, "", List.of(first.text()), List.of(), PlacedText.EMPTY))
                : Optional.empty();
    }

    private static boolean captionFollows(List<Block> blocks, int index) {
        int last = Math.min(blocks.size(), index + MAX_TITLE_PARAGRAPHS);
        for (int i = index + 1; i < last; i++) {
            if (isCaption(blocks.get(i))) {
                return true;
            }
            if (!(blocks.get(i) instanceof Paragraph paragraph)
                    || !isTitleLine(paragraph)
                    || AdministrativePhrases.isUnitLine(paragraph.text().text())) {
                return false;
            }
        }
        return false;
    }

    private static AnnexStart gather(
            List<Block> blocks,
            int from,
            String number,
            List<PlacedText> titles,
            List<PlacedText> found,
            PlacedText word) {
        List<PlacedText> title = new ArrayList<>(titles);
        List<PlacedText> captions = new ArrayList<>(found);
        int next = from;
        while (next < blocks.size() && next < from + MAX_TITLE_PARAGRAPHS) {
            if (!(blocks.get(next) instanceof Paragraph paragraph)) {
                break;
            }
            if (isCaption(paragraph)) {
                captions.add(paragraph.text());
            } else if (goesOn(blocks, next, paragraph, title, captions)) {
                title.add(paragraph.text());
            } else {
                break;
            }
            next++;
        }
        PlacedText whole = HeadingWords.withoutClosing(PlacedText.join(" ", title));
        List<Anchor> at = new ArrayList<>(word.at());
        for (Anchor anchor : whole.at()) {
            if (!at.contains(anchor)) {
                at.add(anchor);
            }
        }
        return new AnnexStart(word, number, whole, captions, at, next);
    }

    private static boolean goesOn(
            List<Block> blocks, int index, Paragraph paragraph, List<PlacedText> title, List<PlacedText> captions) {
        String text = paragraph.text().text();
        if (!isTitleLine(paragraph)
                || AdministrativePhrases.isUnitLine(text)
                || AdministrativePhrases.isBasis(text)
                || AdministrativePhrases.isIssuer(text)) {
            return false;
        }
        if (!captions.isEmpty()) {
            return title.isEmpty() && AdministrativePhrases.isCapitals(text);
        }
        boolean typeAlone = title.size() == 1
                && AdministrativePhrases.type(title.get(0).text()).isPresent();
        return AdministrativePhrases.isCapitals(text)
                || typeAlone
                || captionFollows(blocks, index)
                || (title.isEmpty() && (HeadingWords.isStrong(paragraph.style()) || isCentred(paragraph)));
    }

    private static boolean isTitleLine(Paragraph paragraph) {
        String text = paragraph.text().text();
        return text.length() <= MAX_TITLE_CHARACTERS
                && !endsSentence(text)
                && !text.startsWith("-")
                && Markers.at(text).filter(Marker::certain).isEmpty()
                && !(mayBeWord(text)
                        && WORD_WITH_NUMBER.matcher(Folding.bare(text)).lookingAt());
    }

    private static final Pattern WORD_WITH_NUMBER =
            Pattern.compile("(?:phu luc|bieu|mau)(?:\\s+so)?\\s*(?:[ivxlc]{1,7}|\\d{1,3})(?![\\p{L}\\p{N}])");

    private static boolean endsSentence(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '.' || last == ';' || last == ':';
    }

    private static boolean isCentred(Paragraph paragraph) {
        return paragraph.style().alignment() == Alignment.CENTRE;
    }

    private static boolean isCaption(Block block) {
        return block instanceof Paragraph paragraph
                && AdministrativePhrases.isCaption(paragraph.text().text());
    }

    private static String roman(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(0)) ? number : number.toUpperCase(Locale.ROOT);
    }
}
