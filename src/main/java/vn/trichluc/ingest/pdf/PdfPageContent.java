package vn.trichluc.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.ingest.warning.LegacyWarnings;
import vn.trichluc.ingest.warning.PictureSize;
import vn.trichluc.ingest.warning.PictureWarnings;
import vn.trichluc.ingest.warning.UnseenWarnings;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.LeftOut.Reason;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/**
 * The content of one PDF page: its words without the captions of electronic signatures and without readers' notes, and
 * the overlays that are to be left out of its picture.
 */
final class PdfPageContent {
    /** The share of the page's characters that must run another way for the page to be turned. */
    private static final double MIN_TURNED_SHARE = 0.6;

    /** The side in points from which a field without text shows a seal or a handwritten signature. */
    private static final double MIN_SEAL_POINTS = 40;

    private final int number;
    private final PageDrawing drawing;
    private final List<WordGluer.Glued> words;
    private final Set<COSDictionary> leftOut = new HashSet<>();

    /** The words of overlays that are left out. */
    private final List<WordGluer.Glued> overlaid = new ArrayList<>();

    private final List<Warning> warnings = new ArrayList<>();
    private final List<Warning> legacy;

    /** @param number the number of the page, from 1 */
    PdfPageContent(int number, PageDrawing drawing) {
        this.number = number;
        this.drawing = drawing;
        WordGluer gluer = new WordGluer();
        this.words = withoutCaptions(gluer.words(covered(drawing)));
        this.legacy = LegacyWarnings.of(gluer.converted(), number);
        if (drawing.contradicted() > 0) {
            warnings.add(new Warning(
                    "layer-replaced",
                    OneLine.say(
                            "Page %d: %d digits look otherwise than the file says; the page is read from its picture.",
                            number, drawing.contradicted()),
                    number));
        }
        if (!drawing.faults().isEmpty()) {
            warnings.add(new Warning(
                    PageLayer.DAMAGED,
                    OneLine.say(
                            "Page %d: %d parts of its content cannot be read (first: %s); compare it with the original.",
                            number, drawing.faults().size(), drawing.faults().get(0)),
                    number));
        }
    }

    /** Returns the annotations that are no content: captions, notes, seals. */
    Set<COSDictionary> leftOut() {
        return Set.copyOf(leftOut);
    }

    PageDrawing drawing() {
        return drawing;
    }

    /** Whether the picture of the page is this one image and nothing drawn over it. */
    @SuppressWarnings("ReferenceEquality") // the same image drawn once more at the same place is another picture
    boolean isNothingBut(Picture picture) {
        boolean textSeen = words.stream().anyMatch(WordGluer.Glued::isSeen);
        boolean otherPicture = drawing.pictures().stream()
                .anyMatch(other -> other != picture
                        && !isLeftOut(other.group())
                        && other.at().area() > 0);
        return !textSeen && !otherPicture && drawing.outlines() == 0 && picture.group() == 0;
    }

    private boolean isLeftOut(int group) {
        Overlay overlay = drawing.overlays().get(group);
        return overlay != null && leftOut.contains(overlay.annotation().getCOSObject());
    }

    PageLayer layer() {
        Triage.Verdict verdict = new Triage().judge(drawing, words);
        boolean believed = verdict.origin() == TextOrigin.TEXT_LAYER;
        int turn = believed ? turn(words) : 0;
        PageSheet sheet = drawing.sheet();
        // a damaged page that shows nothing has lost its content, and is not blank
        boolean lost = verdict.origin() == TextOrigin.BLANK && !drawing.faults().isEmpty();
        PageInfo info = new PageInfo(
                number,
                lost ? TextOrigin.FAILED : verdict.origin(),
                rounded(turn % 180 == 0 ? sheet.width() : sheet.height()),
                rounded(turn % 180 == 0 ? sheet.height() : sheet.width()),
                turn,
                0,
                Confidence.PRINTED);
        if (!believed) {
            boolean blank = info.origin() == TextOrigin.BLANK;
            List<LeftOut> hidden = blank ? unseen(info) : List.of();
            List<Warning> all = new ArrayList<>(warnings);
            all.addAll(UnseenWarnings.of(hidden));
            List<Word> passedOver = info.origin() == TextOrigin.OCR ? witnesses(info) : List.of();
            return new PageLayer(
                    new Page(info, List.of(), List.of()), verdict.reason(), all, hidden, passedOver, false);
        }
        List<LeftOut> unseen = unseen(info);
        List<Warning> all = ofTextLayer(info);
        all.addAll(UnseenWarnings.of(unseen));
        unseen.addAll(overlaid(info));
        return new PageLayer(page(info), verdict.reason(), all, unseen, List.of(), Triage.isScan(drawing));
    }

    /**
     * Returns the words of a layer that is not believed, for comparison with recognition; none if digits are known to
     * be false.
     */
    private List<Word> witnesses(PageInfo info) {
        return drawing.contradicted() > 0
                ? List.of()
                : placed(
                        info,
                        words.stream()
                                .filter(word -> word.isSeen() || word.shown() == Glyph.Shown.LAYER)
                                .toList());
    }

    private List<Warning> ofTextLayer(PageInfo info) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(legacy);
        for (Picture picture : drawing.pictures()) {
            PictureSize size =
                    PictureSize.ofPoints(picture.at().width(), picture.at().height());
            if (size.isKnown() && size.mayHoldText() && !isLeftOut(picture.group()) && !hasWords(picture.at())) {
                all.add(PictureWarnings.onPage(size, new Anchor.InBox(box(info, picture.at()))));
            }
        }
        return all;
    }

    /**
     * Returns the text of overlays that is no text of the page, each as a whole: captions of digital signing, readers'
     * notes.
     */
    private List<LeftOut> overlaid(PageInfo info) {
        Map<Integer, List<PlacedText>> groups = new LinkedHashMap<>();
        for (WordGluer.Glued word : overlaid) {
            groups.computeIfAbsent(word.group(), group -> new ArrayList<>())
                    .add(PlacedText.of(word.text(), new Anchor.InBox(box(info, word.at()))));
        }
        List<LeftOut> result = new ArrayList<>();
        groups.forEach((group, texts) -> {
            Overlay overlay = drawing.overlays().get(group);
            boolean note = overlay != null && overlay.kind() == Overlay.Kind.NOTE;
            result.add(new LeftOut(note ? Reason.NOTE : Reason.SIGNATURE_CAPTION, PlacedText.join(" ", texts)));
        });
        return result;
    }

    /** Returns the text that the page does not show, or shows crossed out, joined by line. */
    private List<LeftOut> unseen(PageInfo info) {
        List<LeftOut> result = new ArrayList<>();
        WordGluer.Glued last = null;
        for (WordGluer.Glued word : words) {
            Reason why = reason(word);
            if (why == null) {
                last = null;
                continue;
            }
            PlacedText text = PlacedText.of(word.text(), new Anchor.InBox(box(info, word.at())));
            LeftOut before = last == null ? null : result.get(result.size() - 1);
            boolean goesOn = before != null && before.reason() == why && last != null && isOneLine(last, word);
            if (before != null && goesOn) {
                result.set(result.size() - 1, new LeftOut(why, PlacedText.join(" ", List.of(before.text(), text))));
            } else {
                result.add(new LeftOut(why, text));
            }
            last = word;
        }
        return result;
    }

    private static boolean isOneLine(WordGluer.Glued word, WordGluer.Glued next) {
        return word.direction() == next.direction()
                && Math.abs(word.at().top() - next.at().top())
                                + Math.abs(word.at().bottom() - next.at().bottom())
                        <= word.fontSize() / 2
                && next.at().left() - word.at().right() <= word.fontSize();
    }

    private static @Nullable Reason reason(WordGluer.Glued word) {
        return switch (word.shown()) {
            case SEEN, LAYER -> null;
            case STRUCK -> Reason.STRUCK_THROUGH;
            case HIDDEN -> Reason.HIDDEN;
        };
    }

    private boolean hasWords(Extent at) {
        return words.stream()
                .anyMatch(word -> at.contains(
                        (word.at().left() + word.at().right()) / 2,
                        (word.at().top() + word.at().bottom()) / 2));
    }

    private Page page(PageInfo info) {
        List<Word> placed = placed(
                info,
                words.stream().filter(word -> word.shown() == Glyph.Shown.SEEN).toList());
        List<Ruling> rulings = new DrawnRulings()
                .of(drawing.strokes(), drawing.sheet().width(), drawing.sheet().height()).stream()
                        .map(ink -> new Ruling(box(info, ink)))
                        .toList();
        return new Page(info, placed, rulings);
    }

    private List<Word> placed(PageInfo info, List<WordGluer.Glued> glued) {
        List<Word> placed = new ArrayList<>(glued.size());
        for (WordGluer.Glued word : glued) {
            Extent at =
                    word.at().within(drawing.sheet().width(), drawing.sheet().height());
            if (at.area() > 0) {
                placed.add(new Word(
                        word.text(),
                        box(info, at),
                        rounded(word.fontSize()),
                        word.bold(),
                        word.italic(),
                        Confidence.PRINTED));
            }
        }
        return placed;
    }

    /** Marks text under a picture of the whole page as not visible. */
    private static List<Glyph> covered(PageDrawing drawing) {
        int hiddenBefore = 0;
        double page = drawing.sheet().width() * drawing.sheet().height();
        for (Picture picture : drawing.pictures()) {
            if (picture.opaque() && picture.at().area() >= Picture.SCAN_SHARE * page) {
                hiddenBefore = Math.max(hiddenBefore, picture.glyphsBefore());
            }
        }
        if (hiddenBefore == 0) {
            return drawing.glyphs();
        }
        List<Glyph> glyphs = new ArrayList<>(drawing.glyphs());
        for (int i = 0; i < hiddenBefore; i++) {
            glyphs.set(i, glyphs.get(i).as(Glyph.Shown.LAYER));
        }
        return glyphs;
    }

    private List<WordGluer.Glued> withoutCaptions(List<WordGluer.Glued> all) {
        Map<Integer, List<String>> texts = new LinkedHashMap<>();
        for (WordGluer.Glued word : all) {
            texts.computeIfAbsent(word.group(), group -> new ArrayList<>()).add(word.text());
        }
        Set<Integer> dropped = new HashSet<>();
        drawing.overlays().forEach((group, overlay) -> {
            List<String> text = texts.getOrDefault(group, List.of());
            if (isLeftOut(overlay, text)) {
                dropped.add(group);
                leftOut.add(overlay.annotation().getCOSObject());
            }
        });
        texts.forEach((group, text) -> {
            boolean form = group != 0 && !drawing.overlays().containsKey(group);
            if (form && SignatureCaption.isCaption(text)) {
                dropped.add(group);
            }
        });
        all.stream().filter(word -> dropped.contains(word.group())).forEach(overlaid::add);
        return all.stream().filter(word -> !dropped.contains(word.group())).toList();
    }

    private boolean isLeftOut(Overlay overlay, List<String> text) {
        return switch (overlay.kind()) {
            case SIGNATURE -> text.isEmpty() ? isSealSized(overlay) : SignatureCaption.isCaptionOfField(text);
            case FIELD -> SignatureCaption.isCaption(text);
            case NOTE -> {
                boolean note = !SignatureCaption.isNumberOrDate(text);
                if (note && !text.isEmpty()) {
                    warnings.add(new Warning(
                            "note-left-out",
                            OneLine.say(
                                    "Page %d: a note of %d words laid over the page is not read as part of the document.",
                                    number, text.size()),
                            number));
                }
                yield note;
            }
        };
    }

    private static boolean isSealSized(Overlay overlay) {
        return overlay.annotation().getRectangle() != null
                && Math.min(
                                overlay.annotation().getRectangle().getWidth(),
                                overlay.annotation().getRectangle().getHeight())
                        >= MIN_SEAL_POINTS;
    }

    /** Returns the degrees clockwise by which the page is to be turned so that most of its text is upright. */
    private static int turn(List<WordGluer.Glued> words) {
        int[] characters = new int[Direction.values().length];
        int all = 0;
        for (WordGluer.Glued word : words) {
            if (word.isSeen()) {
                characters[word.direction().ordinal()] += word.text().length();
                all += word.text().length();
            }
        }
        for (Direction direction : Direction.values()) {
            if (characters[direction.ordinal()] > MIN_TURNED_SHARE * all) {
                return direction.uprightTurn();
            }
        }
        return 0;
    }

    /** Returns the place on the upright page of an extent on the page as shown. */
    private Box box(PageInfo page, Extent at) {
        double w = drawing.sheet().width();
        double h = drawing.sheet().height();
        Extent upright = switch (page.rotation()) {
            case 90 -> new Extent(h - at.bottom(), at.left(), h - at.top(), at.right());
            case 180 -> new Extent(w - at.right(), h - at.bottom(), w - at.left(), h - at.top());
            case 270 -> new Extent(at.top(), w - at.right(), at.bottom(), w - at.left());
            default -> at;
        };
        return new Box(
                page.number(),
                rounded(upright.left()),
                rounded(upright.top()),
                rounded(upright.right()),
                rounded(upright.bottom()));
    }

    /** Rounds to a hundredth of a point, as finer differences are noise of the arithmetic. */
    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
