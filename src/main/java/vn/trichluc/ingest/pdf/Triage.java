package vn.trichluc.ingest.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.text.VietnameseSyllables;
import vn.trichluc.text.WordShapes;

/**
 * Decides whether a page's text layer is believed, the page is read from its picture, or it is blank. The criteria are
 * whether the page shows the text and whether its letters make words, not how long it is. The language matters only
 * over the picture of a whole page: a layer without Vietnamese marks is bad recognition there. Figures are no evidence
 * either way: a table of numbers is not held against the page.
 */
final class Triage {
    /** The share of the page from which a picture is a scan, or the paper's own background. */
    private static final double FULL_PAGE_SHARE = Picture.SCAN_SHARE;

    /**
     * The least number of words over a scan that are its text; fewer are stamps and captions. A page of text has some
     * 400.
     */
    private static final int MIN_WORDS_OVER_SCAN = 30;

    /** The least number of runs of letters whose quality is evidence. */
    private static final int MIN_RUNS = 12;

    /** The least share of runs of letters that have the shape of a Vietnamese syllable. */
    private static final double MIN_SYLLABLES = 0.70;

    /** The least share of runs of letters that have the shape of a word of any language in Latin script. */
    private static final double MIN_WORDS = 0.75;

    /**
     * The least share of vowels among the letters of all runs, abbreviations too; languages in Latin script have 0.35
     * and more.
     */
    private static final double MIN_VOWELS = 0.22;

    /** The least share of letters among all characters; with fewer they are codes among figures. */
    private static final double MIN_LETTERS = 0.4;

    /** The least number of runs whose vowels are evidence; fewer may all be abbreviations. */
    private static final int MIN_RUNS_FOR_VOWELS = 24;

    /**
     * The largest share of characters that are neither letters, figures nor the punctuation of running text and tables.
     */
    private static final double MAX_SYMBOLS = 0.20;

    /** The least share of runs of letters with a Vietnamese mark; Vietnamese prose has 0.7, tables of names less. */
    private static final double MIN_MARKED = 0.20;

    /**
     * The largest share of letters that are neither ASCII nor Vietnamese: pre-Unicode fonts (TCVN3, VNI) leave such
     * letters in a text layer, even on a page of few words.
     */
    private static final double MAX_FOREIGN = 0.05;

    private static final int MIN_FOREIGN = 3;

    /** The largest share of characters that the file does not tell. */
    private static final double MAX_UNKNOWN = 0.01;

    /** The number of letters drawn as shapes to one character of text, above which the text is drawn as shapes. */
    private static final double MAX_OUTLINES_PER_CHARACTER = 0.5;

    private static final int MIN_OUTLINES = 60;

    /**
     * The least share of a page without text that a picture with something to read covers; a smaller one is a speck or
     * a logo.
     */
    private static final double MIN_PICTURE_SHARE = 0.005;

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** The longest abbreviation (UBND, TTHC) in letters; abbreviations are neither syllables nor noise. */
    private static final int MAX_ABBREVIATION = 6;

    /** The judgement, and its reason in a few words with the figures. */
    record Verdict(TextOrigin origin, String reason) {}

    /** The measured quality of a text. */
    record Quality(
            int words,
            int runs,
            double syllables,
            double marked,
            double wordLike,
            double vowels,
            double symbols,
            double unknown,
            boolean foreign) {
        static Quality of(List<WordGluer.Glued> words) {
            int runs = 0;
            int syllables = 0;
            int marked = 0;
            int wordLike = 0;
            int latin = 0;
            int vowels = 0;
            int allRuns = 0;
            int symbols = 0;
            int characters = 0;
            int unknown = 0;
            int letters = 0;
            int foreign = 0;
            for (WordGluer.Glued word : words) {
                characters += word.text().length();
                symbols += (int) word.text().chars().filter(Quality::isSymbol).count();
                unknown += (int) word.text().chars().filter(c -> c == '\uFFFD').count();
                letters += (int) word.text().chars().filter(Character::isLetter).count();
                foreign += (int) word.text().chars().filter(Quality::isForeign).count();
                Matcher matcher = RUN.matcher(word.text());
                while (matcher.find()) {
                    String run = matcher.group();
                    allRuns++;
                    latin += (int) run.codePoints().filter(Quality::isLatin).count();
                    vowels += WordShapes.vowels(run);
                    boolean hasMark = VietnameseSyllables.hasVietnameseLetter(run);
                    boolean syllable = VietnameseSyllables.isSyllable(run);
                    boolean abbreviation =
                            run.length() <= MAX_ABBREVIATION && !syllable && run.equals(run.toUpperCase(Locale.ROOT));
                    if (!abbreviation) {
                        runs++;
                        syllables += syllable ? 1 : 0;
                        marked += hasMark ? 1 : 0;
                        wordLike += WordShapes.isWordLike(run) ? 1 : 0;
                    }
                }
            }
            return new Quality(
                    words.size(),
                    runs,
                    runs == 0 ? 0 : (double) syllables / runs,
                    runs == 0 ? 0 : (double) marked / runs,
                    runs == 0 ? 0 : (double) wordLike / runs,
                    allRuns < MIN_RUNS_FOR_VOWELS || latin < MIN_LETTERS * characters ? 1 : (double) vowels / latin,
                    characters == 0 ? 0 : (double) symbols / characters,
                    characters == 0 ? 0 : (double) unknown / characters,
                    foreign >= MIN_FOREIGN && foreign > MAX_FOREIGN * letters);
        }

        private static boolean isForeign(int character) {
            return character > 0x7F
                    && (isLatin(character) || character == '®' || character == '¬')
                    && !VietnameseSyllables.hasVietnameseLetter(Character.toString(character));
        }

        /** Whether a letter is Latin; letters of other scripts do not come from a pre-Unicode encoding. */
        private static boolean isLatin(int character) {
            return Character.isLetter(character)
                    && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
        }

        private static boolean isSymbol(int character) {
            return !Character.isLetterOrDigit(character)
                    && !Character.isWhitespace(character)
                    && ".,;:-–—−/()%_…+'\"“”‘’•".indexOf(character) < 0
                    && Character.getType(character) != Character.NON_SPACING_MARK
                    && character != '\uFFFD';
        }

        boolean isVietnamese() {
            return runs < MIN_RUNS || (syllables >= MIN_SYLLABLES && marked >= MIN_MARKED);
        }

        /** Whether the letters make words, of any language. */
        boolean isText() {
            return !foreign
                    && symbols <= MAX_SYMBOLS
                    && vowels >= MIN_VOWELS
                    && (runs < MIN_RUNS || wordLike >= MIN_WORDS);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d words, %d runs of letters, syllables %.2f, marked %.2f, like words %.2f, vowels %.2f, symbols %.2f, unknown %.3f",
                    words,
                    runs,
                    syllables,
                    marked,
                    wordLike,
                    vowels,
                    symbols,
                    unknown);
        }
    }

    /** Whether a picture covers the page: a scan, or the paper's own background. */
    static boolean isScan(PageDrawing drawing) {
        return drawing.largestPictureShare() >= FULL_PAGE_SHARE;
    }

    /**
     * Judges a page.
     *
     * @param words the words of the page without captions and notes
     */
    Verdict judge(PageDrawing drawing, List<WordGluer.Glued> words) {
        List<WordGluer.Glued> seen =
                words.stream().filter(WordGluer.Glued::isSeen).toList();
        Quality quality = Quality.of(seen);
        double largest = drawing.largestPictureShare();
        boolean scan = isScan(drawing);
        if (seen.isEmpty()) {
            if (largest >= MIN_PICTURE_SHARE) {
                return new Verdict(
                        TextOrigin.OCR, words.isEmpty() ? "picture without text" : "hidden text under a picture");
            }
            return drawing.outlines() >= MIN_OUTLINES
                    ? new Verdict(TextOrigin.OCR, "letters drawn as shapes")
                    : new Verdict(TextOrigin.BLANK, "nothing to read");
        }
        if (scan && quality.words() < MIN_WORDS_OVER_SCAN) {
            return new Verdict(TextOrigin.OCR, "few words over a scan: " + quality);
        }
        int characters = seen.stream().mapToInt(word -> word.text().length()).sum();
        if (drawing.outlines() >= MIN_OUTLINES && drawing.outlines() > MAX_OUTLINES_PER_CHARACTER * characters) {
            return new Verdict(TextOrigin.OCR, "letters drawn as shapes beside text: " + quality);
        }
        if (drawing.contradicted() > 0) {
            return new Verdict(TextOrigin.OCR, "digits drawn otherwise than the font's character map says");
        }
        if (quality.unknown() > MAX_UNKNOWN) {
            return new Verdict(TextOrigin.OCR, "characters that the file does not tell: " + quality);
        }
        if (!quality.isText()) {
            return new Verdict(TextOrigin.OCR, "letters of the text layer make no words: " + quality);
        }
        if (scan && !quality.isVietnamese()) {
            return new Verdict(TextOrigin.OCR, "text over a scan is not Vietnamese: " + quality);
        }
        return new Verdict(TextOrigin.TEXT_LAYER, quality.toString());
    }
}
