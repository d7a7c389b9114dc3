package vn.trichluc.ingest.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.text.VietnameseSyllables;
import vn.trichluc.text.WordShapes;

/**
 * Whether a page's text layer is believed, the page is read from its picture, or it is blank. What counts is whether the
 * page shows the text and whether its letters make words, not how long it is. In which language is no matter but over the
 * picture of a whole page: a layer without Vietnamese marks is somebody's bad recognition there. Figures are no evidence
 * either way: a table of numbers is not held against the page.
 */
final class Triage {
    /** A picture over this share of the page is a scan, or the paper's own background. */
    private static final double FULL_PAGE_SHARE = Picture.SCAN_SHARE;

    /** Fewer words over a scan are stamps and captions, not its text; a page of text has some 400. */
    private static final int MIN_WORDS_OVER_SCAN = 30;

    /** From so many runs of letters on, their quality says something. */
    private static final int MIN_RUNS = 12;

    /** Share of runs of letters that have the shape of a Vietnamese syllable. */
    private static final double MIN_SYLLABLES = 0.70;

    /** Share of runs of letters that have the shape of a word of any language in Latin script. */
    private static final double MIN_WORDS = 0.75;

    /** Share of vowels among the letters of all runs, abbreviations too; the languages in Latin script have 0.35 and more. */
    private static final double MIN_VOWELS = 0.22;

    /** Share of letters among all characters; fewer are codes among figures. */
    private static final double MIN_LETTERS = 0.4;

    /** Fewer runs may all be abbreviations. */
    private static final int MIN_RUNS_FOR_VOWELS = 24;

    /** Share of characters that are neither letters, figures nor the punctuation of running text and tables. */
    private static final double MAX_SYMBOLS = 0.20;

    /** Share of runs of letters that bear a Vietnamese mark; Vietnamese prose has 0.7, tables of names less. */
    private static final double MIN_MARKED = 0.20;

    /**
     * Share of letters that are neither ASCII nor Vietnamese: what fonts from before Unicode (TCVN3, VNI) leave in a
     * text layer, even on a page of few words.
     */
    private static final double MAX_FOREIGN = 0.05;

    private static final int MIN_FOREIGN = 3;

    /** Share of characters that the file does not tell. */
    private static final double MAX_UNKNOWN = 0.01;

    /** Letters drawn as shapes: more than this to one character of text, and in all. */
    private static final double MAX_OUTLINES_PER_CHARACTER = 0.5;

    private static final int MIN_OUTLINES = 60;

    /** A smaller picture on a page without text is a speck or a logo: nothing to read. */
    private static final double MIN_PICTURE_SHARE = 0.005;

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** Abbreviations (UBND, TTHC) are no syllables and no noise. */
    private static final int MAX_ABBREVIATION = 6;

    /** The judgement, and why in a few words with the figures. */
    record Verdict(TextOrigin origin, String reason) {}

    /** How a text looks. */
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

        /** Letters of other scripts are what they are: no encoding from before Unicode leaves them. */
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
            return runs < MIN_RUNS || syllables >= MIN_SYLLABLES && marked >= MIN_MARKED;
        }

        /** Whether its letters make words, of whatever language. */
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

    /** @param words of the page, captions and notes left out */
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
