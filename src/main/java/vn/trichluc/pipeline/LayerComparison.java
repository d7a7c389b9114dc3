package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/**
 * A page that was read twice: once by whoever made its text layer, once from its picture. One of the two is taken, and
 * the figures that the other shows otherwise are in doubt.
 */
final class LayerComparison {
    /** Code of the warning about a page one of whose two readings was passed over. */
    private static final String REPLACED = "layer-replaced";

    /**
     * The least share of the compared figures that are alike. A layer with fewer was no reading of this page's figures.
     */
    private static final double MIN_ALIKE = 0.5;

    /**
     * The ratio of recognised letters and figures to those of the layer above which the layer covers only a part of the
     * page.
     */
    private static final double MAX_BEYOND_LAYER = 1.5;

    /** The share of a word's box that lies within another's where both show the same ink. */
    private static final double MIN_WITHIN = 0.5;

    private static final Pattern NO_FIGURE = Pattern.compile("[^0-9,.]");
    private static final Pattern EDGES = Pattern.compile("^[,.]+|[,.]+$");

    private LayerComparison() {}

    /** Returns what was recognised of a page whose layer is not believed, with a warning. */
    static Recognised passedOver(PageLayer layer, Recognised read) {
        Page page = read.page();
        if (layer.passedOver().isEmpty() || page.info().origin() == TextOrigin.FAILED) {
            return read;
        }
        return page.words().isEmpty() ? unread(layer, page) : replaced(layer, layer.passedOver(), read);
    }

    /**
     * Returns the layer that lies over the picture of a page, or what was recognised where the picture shows much more.
     */
    static Recognised over(PageLayer layer, Recognised read) {
        Page page = layer.page();
        if (characters(read.page().words()) > MAX_BEYOND_LAYER * characters(page.words())) {
            return replaced(layer, shown(page), read);
        }
        List<Word> seen = shown(read.page());
        Compared compared = Compared.of(page.words(), shown(page), seen);
        return new Recognised(
                page.withWords(compared.words()),
                seen.isEmpty()
                        ? List.of()
                        : List.of(warning(
                                page,
                                "was taken from its text layer, which lies over a picture; what was recognised there was passed over",
                                compared)),
                true);
    }

    private static Recognised replaced(PageLayer layer, List<Word> others, Recognised read) {
        Page page = read.page();
        Compared compared = Compared.of(page.words(), shown(page), others);
        List<Warning> warnings = new ArrayList<>(read.warnings());
        warnings.add(warning(
                page,
                String.format(
                        Locale.ROOT,
                        "was read from its picture; its text layer of %d words was passed over (%s)",
                        others.size(),
                        layer.reason()),
                compared));
        return new Recognised(page.withWords(compared.words()), warnings, read.isWhole());
    }

    private static Warning warning(Page page, String what, Compared compared) {
        return new Warning(
                REPLACED,
                String.format(Locale.ROOT, "Page %d %s. %s", page.info().number(), what, compared.message()),
                page.info().number());
    }

    /**
     * Returns a page on which nothing was recognised. With words in its layer it is not blank, even if its picture
     * shows nothing.
     */
    private static Recognised unread(PageLayer layer, Page page) {
        PageInfo info = page.info();
        PageInfo doubtful = new PageInfo(
                info.number(),
                TextOrigin.OCR,
                info.width(),
                info.height(),
                info.rotation(),
                info.skewDegrees(),
                Confidence.PRINTED);
        Warning warning = new Warning(
                PictureReading.BLANK_DOUBTFUL,
                String.format(
                        Locale.ROOT,
                        "Page %d: nothing could be read in its picture, but its text layer holds %d words that were not believed (%s); look at it.",
                        info.number(),
                        layer.passedOver().size(),
                        layer.reason()),
                info.number());
        return new Recognised(new Page(doubtful, List.of(), page.rulings()), List.of(warning), false);
    }

    private static long characters(List<Word> words) {
        return words.stream()
                .mapToLong(word -> word.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }

    /** Returns the words of a page with their boxes on the page as it is stored: neither turned nor straightened. */
    private static List<Word> shown(Page page) {
        PageInfo info = page.info();
        return page.words().stream()
                .map(word -> word.withBox(turnedBack(info.asStored(word.box()), info)))
                .toList();
    }

    private static Box turnedBack(Box box, PageInfo info) {
        double w = info.width();
        double h = info.height();
        return switch (info.rotation()) {
            case 90 -> new Box(box.page(), box.top(), w - box.right(), box.bottom(), w - box.left());
            case 180 -> new Box(box.page(), w - box.right(), h - box.bottom(), w - box.left(), h - box.top());
            case 270 -> new Box(box.page(), h - box.bottom(), box.left(), h - box.top(), box.right());
            default -> box;
        };
    }

    /**
     * The result of a comparison.
     *
     * @param words those taken; a figure that the other reading shows differently is in doubt
     * @param message how the figures compare, one sentence
     */
    private record Compared(List<Word> words, String message) {
        /**
         * Compares two readings of one page.
         *
         * @param taken the words of the reading that is taken
         * @param shown the same words in the same order, with their boxes on the page as stored
         * @param others words of the other reading, with boxes on the page as stored
         */
        static Compared of(List<Word> taken, List<Word> shown, List<Word> others) {
            List<Word> doubted = new ArrayList<>(taken.size());
            int compared = 0;
            int different = 0;
            for (int i = 0; i < taken.size(); i++) {
                Word word = taken.get(i);
                String figure = figure(word.text());
                Optional<String> other =
                        figure.isEmpty() ? Optional.empty() : at(shown.get(i).box(), others);
                if (other.isPresent()) {
                    compared++;
                    boolean alike = figure(other.get()).equals(figure);
                    different += alike ? 0 : 1;
                    doubted.add(alike ? word : doubted(word, other.get()));
                } else {
                    doubted.add(word);
                }
            }
            if (compared == 0) {
                return new Compared(taken, "Figures of both could not be compared.");
            }
            if (compared - different < MIN_ALIKE * compared) {
                return new Compared(
                        taken,
                        String.format(
                                Locale.ROOT,
                                "Of %d figures %d differ: the two are no readings of the same page.",
                                compared,
                                different));
            }
            return new Compared(
                    doubted,
                    String.format(
                            Locale.ROOT,
                            "Of %d figures %d differ%s.",
                            compared,
                            different,
                            different == 0 ? "" : " and are in doubt"));
        }

        /** Returns the text of the words within a box, from left to right; empty where it holds no figure. */
        private static Optional<String> at(Box box, List<Word> others) {
            StringBuilder text = new StringBuilder();
            others.stream()
                    .filter(other -> within(other.box(), box) >= MIN_WITHIN)
                    .sorted(Comparator.comparingDouble(other -> other.box().left()))
                    .forEach(other -> text.append(other.text()));
            return figure(text.toString()).isEmpty() ? Optional.empty() : Optional.of(text.toString());
        }

        /** Returns the share of one box that lies in the other. */
        private static double within(Box one, Box other) {
            double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
            double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
            double area = (one.right() - one.left()) * (one.bottom() - one.top());
            return width <= 0 || height <= 0 || area <= 0 ? 0 : width * height / area;
        }

        /**
         * Returns the digits of a text and the marks between them. All marks are made full stops: their kind may be
         * misread, but not their presence.
         */
        private static String figure(String text) {
            String marked =
                    EDGES.matcher(NO_FIGURE.matcher(text).replaceAll("")).replaceAll("");
            return marked.replace(',', '.');
        }

        private static Word doubted(Word word, String other) {
            Set<String> readings = new LinkedHashSet<>(word.readings());
            readings.add(word.text());
            readings.add(other);
            return word.withConfidence(word.confidence().min(Confidence.DISPUTED))
                    .withReadings(List.copyOf(readings));
        }
    }
}
