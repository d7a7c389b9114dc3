package vn.trichluc.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The runs of a binary Word paragraph become its text. Fields run on from one paragraph to the next. */
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

    /** What became of a paragraph's end. */
    enum End {
        PLAIN,
        DELETED,
        HIDDEN
    }

    /** @param number from 1, of the footnotes or of the endnotes */
    record Note(boolean foot, int number) {}

    private final WordFields fields;
    private final List<Note> notes = new ArrayList<>();
    private int footnotes;

    DocRuns(Range body) {
        String text = body.text();
        long begins = text.chars().filter(c -> c == FIELD_BEGIN).count();
        long ends = text.chars().filter(c -> c == FIELD_END).count();
        this.fields = new WordFields(begins == ends ? WordFields.Balance.EVEN : WordFields.Balance.ODD);
    }

    boolean inContents() {
        return fields.inContents();
    }

    /** The footnotes referred to since the last call. */
    List<Note> takeNotes() {
        List<Note> result = List.copyOf(notes);
        notes.clear();
        return result;
    }

    End read(Paragraph paragraph, StyledText target) {
        End end = End.PLAIN;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean deleted = run.isMarkedDeleted();
            boolean shown = !deleted && !run.isVanished();
            if (shown && run.isSymbol()) {
                char c = run.getSymbolCharacter();
                String font =
                        run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
                append(ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, font) : String.valueOf(c), run, target);
                continue;
            }
            String text = run.text();
            read(text, run, shown, target);
            if (text.indexOf(PARAGRAPH_END) >= 0) {
                end = deleted ? End.DELETED : run.isVanished() ? End.HIDDEN : End.PLAIN;
            }
        }
        return end;
    }

    private void read(String text, CharacterRun run, boolean shown, StyledText target) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    flush(plain, run, target);
                    fields.begin();
                }
                case FIELD_SEPARATOR -> fields.separate();
                case FIELD_END -> {
                    flush(plain, run, target);
                    fields.end();
                }
                case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> {
                    flush(plain, run, target);
                    if (shown && fields.printed()) {
                        target.lineBreak();
                    }
                }
                case NOTE_REFERENCE -> {
                    if (shown && run.isSpecialCharacter()) {
                        notes.add(new Note(true, ++footnotes));
                    }
                }
                case NO_BREAK_HYPHEN -> plain.append(shown && fields.printed() ? "-" : "");
                case CELL_END, PARAGRAPH_END, SOFT_HYPHEN -> {
                    // no text
                }
                default -> {
                    if (!fields.printed()) {
                        fields.instruction(String.valueOf(c));
                    } else if (shown && (c >= ' ' || c == '\t')) {
                        plain.append(ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, fontOf(run)) : String.valueOf(c));
                    }
                }
            }
        }
        flush(plain, run, target);
    }

    private void flush(StringBuilder plain, CharacterRun run, StyledText target) {
        if (!plain.isEmpty()) {
            append(plain.toString(), run, target);
            plain.setLength(0);
        }
    }

    private void append(String text, CharacterRun run, StyledText target) {
        StyledText.Look look = new StyledText.Look(
                run.isBold(), run.isItalic(), run.getFontSize() / 2.0, run.isCapitalized(), fontOf(run));
        if (run.getSubSuperScriptIndex() == 1) {
            target.appendRaised(text, look);
        } else {
            target.append(text, look);
        }
    }

    private static String fontOf(CharacterRun run) {
        String font = run.getFontName();
        return font == null ? "" : font;
    }
}
