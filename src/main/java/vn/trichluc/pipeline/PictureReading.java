package vn.trichluc.pipeline;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.trichluc.image.BlankPage;
import vn.trichluc.image.PagePreparation;
import vn.trichluc.image.PreparedPage;
import vn.trichluc.image.PrintContrast;
import vn.trichluc.mend.Mend;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.OcrEngine;

/**
 * Reads the picture of a page. A page that reads well is read once. One that reads badly is tried the other ways round
 * and with its print made darker, before it is believed; one that shows no dark ink is looked at for print of another
 * colour or shade, before it is called blank.
 */
final class PictureReading {
    /** Code of the warning about a page without words that may not be blank. */
    static final String BLANK_DOUBTFUL = "page-blank-doubtful";

    private static final String NEGATIVE = "page-negative";

    /** The factor by which a second way of reading must be better than the first. */
    private static final double CLEARLY_BETTER = 1.3;

    /**
     * The least number of letters and figures that were read for certain on a page of print. Print that shines through,
     * or dust, gives hardly any.
     */
    private static final double MIN_PRINT = 12;

    /** The least share of all letters and figures that were read for certain on a page of print. */
    private static final double MIN_PRINT_SHARE = 0.4;

    /**
     * The number of marks of the size of letters from which a page without words may not be blank. A line of print has
     * some 50; a seal that shines through leaves fewer.
     */
    private static final int MIN_DOUBTFUL_MARKS = 60;

    /** The least number of characters of a word that is wider than high where its line lies. */
    private static final int MIN_LINE = 3;

    /** The least number of marks of a page that is read all four ways round. */
    private static final int MIN_MARKS = 20;

    private static final List<Integer> OTHER_WAYS = List.of(180, 90, 270);

    private static final int FULL_TURN = 360;

    private final BlankPage blankPage = new BlankPage();
    private final PagePreparation preparation = new PagePreparation();
    private final Mend mend = new Mend();

    @SuppressWarnings("ReferenceEquality") // a picture that is no negative is given back itself
    Recognised read(PageImage scanned, OcrEngine engine) throws RecognitionFailed {
        PageImage positive = PrintContrast.positive(scanned);
        Recognised read = readPositive(positive, engine);
        return positive == scanned ? read : read.with(negative(scanned.page()));
    }

    private static Warning negative(int page) {
        return new Warning(
                NEGATIVE,
                String.format(
                        Locale.ROOT,
                        "Page %d is a negative, bright print on a dark ground; it was read with its shades turned: compare it with the original.",
                        page),
                page);
    }

    private Recognised readPositive(PageImage image, OcrEngine engine) throws RecognitionFailed {
        boolean inked = !blankPage.isBlank(image);
        Attempt first = inked ? best(image, engine) : Attempt.NONE;
        if (inked && !first.isPoor()) {
            return page(image, withFaintPrint(first, engine));
        }
        Optional<PageImage> strong = PrintContrast.strengthened(image);
        if (strong.isEmpty()) {
            return inked && !first.words().isEmpty() ? page(image, first) : blank(image, first.marks());
        }
        Attempt second = best(strong.get(), engine);
        Attempt better = second.print() > CLEARLY_BETTER * first.print() ? second : first;
        if (better.isPrint() || (inked && !better.words().isEmpty())) {
            return page(image, better);
        }
        boolean shinesThrough = best(mirrored(strong.get()), engine).isPrint();
        return blank(image, shinesThrough ? 0 : Math.max(first.marks(), second.marks()));
    }

    /** Returns the attempt with the words of much lighter print beside it, if that is print. */
    private Attempt withFaintPrint(Attempt read, OcrEngine engine) throws RecognitionFailed {
        PreparedPage prepared = read.prepared().orElseThrow();
        Optional<PageImage> faint = PrintContrast.faintBeside(
                prepared.clean(), read.words().stream().map(Word::box).toList());
        if (faint.isEmpty()) {
            return read;
        }
        List<Word> words = engine.read(faint.get());
        if (!new Attempt(read.prepared(), words).isPrint()) {
            return read;
        }
        return new Attempt(
                read.prepared(),
                Stream.concat(read.words().stream(), words.stream()).toList());
    }

    /** One attempt to read a page: the prepared page and its words. Both are empty where nothing was prepared. */
    private record Attempt(Optional<PreparedPage> prepared, List<Word> words) {
        static final Attempt NONE = new Attempt(Optional.empty(), List.of());

        /** Returns the mean confidence of all words; 0 where there are none. */
        Confidence confidence() {
            return words.isEmpty()
                    ? Confidence.of(0)
                    : Confidence.mean(words.stream().map(Word::confidence).toList());
        }

        /**
         * Whether little can be made of the words. Recognition reads lines that run up or down as well, but no table or
         * paragraph comes of them.
         */
        boolean isPoor() {
            long standing = words.stream()
                    .filter(Attempt::isStanding)
                    .mapToLong(Attempt::characters)
                    .sum();
            long all = words.stream().mapToLong(Attempt::characters).sum();
            return confidence().isInDoubt() || 2 * standing > all;
        }

        private static boolean isStanding(Word word) {
            return word.text().length() >= MIN_LINE
                    && word.box().height() > word.box().width();
        }

        /**
         * Returns the number of letters and figures, of words that do not run up or down, that were read for certain.
         */
        double print() {
            return words.stream()
                    .filter(word -> word.confidence().isSure() && !isStanding(word))
                    .mapToLong(word -> characters(word))
                    .sum();
        }

        boolean isPrint() {
            long all = words.stream().mapToLong(Attempt::characters).sum();
            return print() >= MIN_PRINT && print() >= MIN_PRINT_SHARE * all;
        }

        private static long characters(Word word) {
            long characters =
                    word.text().codePoints().filter(Character::isLetterOrDigit).count();
            return characters < 2 ? 0 : characters;
        }

        int marks() {
            return prepared.map(PreparedPage::marks).orElse(0);
        }
    }

    /**
     * Returns the attempt, of all ways round, that gives most. The others are tried only where the first reads badly.
     */
    private Attempt best(PageImage image, OcrEngine engine) throws RecognitionFailed {
        PreparedPage prepared = upright(image, engine);
        Attempt first = attempt(prepared, engine);
        if (!first.isPoor() || prepared.isBlank()) {
            return first;
        }
        OptionalInt told = engine.rotationToUpright(prepared.clean());
        List<Integer> others = told.isPresent() ? List.of(told.getAsInt()) : OTHER_WAYS;
        if (told.isEmpty() && prepared.marks() < MIN_MARKS) {
            return first;
        }
        Attempt best = first;
        for (int more : others) {
            if (more != 0) {
                Attempt turned = attempt(preparation.prepare(image, (prepared.rotation() + more) % FULL_TURN), engine);
                best = turned.print() > CLEARLY_BETTER * best.print() ? turned : best;
            }
        }
        return best;
    }

    private Attempt attempt(PreparedPage prepared, OcrEngine engine) throws RecognitionFailed {
        List<Word> words = prepared.isBlank() ? List.of() : engine.read(prepared.clean(), prepared.cells());
        return new Attempt(Optional.of(prepared), words);
    }

    /**
     * Prepares the page with the right side up. Where the shapes of letters do not say which side is up, words are
     * read.
     */
    private PreparedPage upright(PageImage image, OcrEngine engine) throws RecognitionFailed {
        PreparedPage prepared = preparation.prepare(image);
        if (prepared.isSideSure() || prepared.isBlank()) {
            return prepared;
        }
        int more = engine.rotationToUpright(prepared.clean()).orElse(0);
        return more == 0 ? prepared : preparation.prepare(image, (prepared.rotation() + more) % FULL_TURN);
    }

    private static PageImage mirrored(PageImage page) {
        BufferedImage from = page.pixels();
        BufferedImage to = new BufferedImage(from.getWidth(), from.getHeight(), from.getType());
        int[] row = new int[from.getWidth()];
        int[] turned = new int[row.length];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                turned[x] = row[row.length - 1 - x];
            }
            to.getRaster().setSamples(0, y, row.length, 1, 0, turned);
        }
        return page.withPixels(to);
    }

    private Recognised page(PageImage image, Attempt attempt) {
        PreparedPage prepared = attempt.prepared().orElseThrow();
        PageInfo info = new PageInfo(
                image.page(),
                TextOrigin.OCR,
                prepared.clean().width(),
                prepared.clean().height(),
                prepared.rotation(),
                prepared.skewDegrees(),
                attempt.confidence());
        return new Recognised(mend.mended(new Page(info, attempt.words(), prepared.rulings())));
    }

    /**
     * Returns a blank page.
     *
     * @param marks number of marks of the size of letters on it that were not read
     */
    private static Recognised blank(PageImage image, int marks) {
        PageInfo info =
                new PageInfo(image.page(), TextOrigin.BLANK, image.width(), image.height(), 0, 0, Confidence.PRINTED);
        Page page = new Page(info, List.of(), List.of());
        return marks < MIN_DOUBTFUL_MARKS
                ? new Recognised(page)
                : new Recognised(
                        page,
                        List.of(new Warning(
                                BLANK_DOUBTFUL,
                                String.format(
                                        Locale.ROOT,
                                        "Page %d: ink of the size of print stands on it, no word of which could be read; look at it, or scan it anew.",
                                        image.page()),
                                image.page())),
                        false);
    }
}
