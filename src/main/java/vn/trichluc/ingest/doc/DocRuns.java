package vn.trichluc.ingest.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.ingest.flow.ListMarks;
import vn.trichluc.ingest.flow.Shade;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.ingest.flow.WordFields;
import vn.trichluc.model.LeftOut.Reason;

/** Turns the runs of a binary Word paragraph into its text. Fields may extend from one paragraph to the next. */
final class DocRuns {
    private static final char NOTE_REFERENCE = '\u0002';
    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000B';
    private static final char PAGE_BREAK = '\f';
    private static final char PARAGRAPH_END = '\r';
    private static final char COLUMN_BREAK = '\u000E';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final char SOFT_HYPHEN = '\u001F';

    /** The index of white among the sixteen colours of [MS-DOC] 2.9.119. */
    private static final int WHITE_INDEX = 8;

    /** Whether the end of a paragraph is kept, deleted by a revision, or hidden. */
    enum End {
        PLAIN,
        DELETED,
        HIDDEN
    }

    /**
     * A reference to a note.
     *
     * @param number the number of the note among the footnotes or among the endnotes, from 1
     */
    record Note(boolean foot, int number) {}

    private final WordFields fields;
    private final List<Note> notes = new ArrayList<>();
    private final DocPictures pictures;
    private final List<FlowItem> met = new ArrayList<>();
    private int footnotes;

    DocRuns(Range body, DocPictures pictures) {
        this.pictures = pictures;
        String text = body.text();
        long begins = text.chars().filter(c -> c == FIELD_BEGIN).count();
        long ends = text.chars().filter(c -> c == FIELD_END).count();
        this.fields = new WordFields(begins == ends ? WordFields.Balance.EVEN : WordFields.Balance.ODD);
    }

    boolean inContents() {
        return fields.inContents();
    }

    /** Returns the footnotes referred to since the last call. */
    List<Note> takeNotes() {
        List<Note> result = List.copyOf(notes);
        notes.clear();
        return result;
    }

    /** Returns the pictures found since the last call. */
    List<FlowItem> takePictures() {
        List<FlowItem> result = List.copyOf(met);
        met.clear();
        return result;
    }

    End read(Paragraph paragraph, StyledText target) {
        End end = End.PLAIN;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean deleted = run.isMarkedDeleted();
            StyledText.Look look = look(paragraph, run);
            if (run.isSymbol()) {
                char c = run.getSymbolCharacter();
                String font =
                        run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
                target.append(ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, font) : String.valueOf(c), look);
                continue;
            }
            if (look.unseen() == null) {
                pictures.in(run).map(FlowItem.Picture::new).ifPresent(met::add);
            }
            String text = run.text();
            read(text, run, look, target);
            if (text.indexOf(PARAGRAPH_END) >= 0) {
                end = deleted ? End.DELETED : run.isVanished() ? End.HIDDEN : End.PLAIN;
            }
        }
        return end;
    }

    private void read(String text, CharacterRun run, StyledText.Look look, StyledText target) {
        boolean hidden = look.unseen() == Reason.HIDDEN;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    flush(plain, look, target);
                    fields.begin();
                }
                case FIELD_SEPARATOR -> fields.separate();
                case FIELD_END -> {
                    flush(plain, look, target);
                    fields.end();
                }
                case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> {
                    flush(plain, look, target);
                    if (look.unseen() == null && fields.printed()) {
                        target.lineBreak();
                    } else if (fields.printed()) {
                        target.append(" ", look);
                    }
                }
                case NOTE_REFERENCE -> {
                    if (!hidden && run.isSpecialCharacter()) {
                        notes.add(new Note(true, ++footnotes));
                    }
                }
                case NO_BREAK_HYPHEN -> plain.append(fields.printed() ? "-" : "");
                case CELL_END, PARAGRAPH_END, SOFT_HYPHEN -> {
                    // no text
                }
                default -> {
                    if (!fields.printed()) {
                        fields.instruction(String.valueOf(c));
                    } else if (c >= ' ' || c == '\t') {
                        plain.append(ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, fontOf(run)) : String.valueOf(c));
                    }
                }
            }
        }
        flush(plain, look, target);
    }

    private static void flush(StringBuilder plain, StyledText.Look look, StyledText target) {
        if (!plain.isEmpty()) {
            target.append(plain.toString(), look);
            plain.setLength(0);
        }
    }

    private static StyledText.Look look(Paragraph paragraph, CharacterRun run) {
        double points = run.getFontSize() / 2.0;
        StyledText.Script script = switch (run.getSubSuperScriptIndex()) {
            case 1 -> StyledText.Script.RAISED;
            case 2 -> StyledText.Script.LOWERED;
            default -> StyledText.Script.PLAIN;
        };
        return new StyledText.Look(
                run.isBold(),
                run.isItalic(),
                points,
                run.isCapitalized(),
                fontOf(run),
                script,
                unseen(paragraph, run, points));
    }

    /** Returns the reason why the text of a run is no content; null if it is content. */
    private static @Nullable Reason unseen(Paragraph paragraph, CharacterRun run, double points) {
        if (run.isVanished() || (points > 0 && points < StyledText.MIN_POINTS) || isPale(paragraph, run)) {
            return Reason.HIDDEN;
        }
        boolean struck = run.isMarkedDeleted() || run.isStrikeThrough() || run.isDoubleStrikeThrough();
        return struck ? Reason.STRUCK_THROUGH : null;
    }

    /** Whether the run is white on paper. The shading of table cells is not known here. */
    private static boolean isPale(Paragraph paragraph, CharacterRun run) {
        int colour = run.getIco24();
        boolean white = (run.getColor() == WHITE_INDEX && colour <= 0)
                || (colour > 0 && !shade(colour).isSeenOn(Shade.WHITE));
        ShadingDescriptor shading = paragraph.getShading();
        boolean plain = shading == null || shading.isEmpty();
        return white && plain && !run.isHighlighted() && !paragraph.isInTable();
    }

    /**
     * Converts a colour of the format.
     *
     * @param colour blue, green, red from the highest byte [MS-DOC] 2.9.43
     */
    private static Shade shade(int colour) {
        return Shade.of((colour & 0xFF) << 16 | (colour & 0xFF00) | (colour >> 16 & 0xFF));
    }

    private static String fontOf(CharacterRun run) {
        String font = run.getFontName();
        return font == null ? "" : font;
    }
}
