package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the footnotes and endnotes of a DOCX, and those that were referred to but not yet written out. */
final class DocxNotes {
    /**
     * A note.
     *
     * @param mark the mark as printed in front of the note; empty if the note's own text has it
     */
    record Note(String mark, XmlNode content) {}

    private final Map<String, XmlNode> footnotes = new HashMap<>();
    private final Map<String, XmlNode> endnotes = new HashMap<>();
    private final List<Note> pending = new ArrayList<>();
    private int footnoteCount;
    private int endnoteCount;

    DocxNotes(@Nullable XmlNode footnotePart, @Nullable XmlNode endnotePart) {
        put(footnotes, footnotePart, "w:footnote");
        put(endnotes, endnotePart, "w:endnote");
    }

    private static void put(Map<String, XmlNode> notes, @Nullable XmlNode part, String name) {
        if (part != null) {
            for (XmlNode note : part.children(name)) {
                String id = note.attribute("id");
                if (id != null) {
                    notes.put(id, note);
                }
            }
        }
    }

    /** Remembers the note that a {@code w:footnoteReference} or {@code w:endnoteReference} names. */
    void refer(XmlNode reference) {
        boolean foot = reference.is("w:footnoteReference");
        XmlNode note = (foot ? footnotes : endnotes).get(String.valueOf(reference.attribute("id")));
        String custom = reference.attribute("customMarkFollows");
        boolean automatic = custom == null || custom.equals("0") || custom.equals("false");
        int number = 0;
        if (automatic) {
            number = foot ? ++footnoteCount : ++endnoteCount;
        }
        if (note != null) {
            pending.add(new Note(automatic ? "(" + number + ")" : "", note));
        }
    }

    /** Returns the notes referred to since the last call, in order. */
    List<Note> take() {
        List<Note> result = List.copyOf(pending);
        pending.clear();
        return result;
    }
}
