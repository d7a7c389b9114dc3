package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.ingest.flow.Shade;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.ingest.flow.WordFields;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Warning;

/**
 * Reads the body of a DOCX as flow items, as it would print with all tracked changes accepted: insertions are text;
 * deletions, text that is struck through and hidden text are kept apart. Text boxes follow the paragraph to which they
 * are anchored; notes follow the paragraph or table that refers to them, with their number in brackets. Generated
 * tables of contents are left out.
 */
final class DocxBody {
    private static final XmlNode NO_PROPERTIES = XmlNode.element("w:pPr", Map.of());

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final DocxNotes notes;
    private final DocxRuns runs;
    private final DocxTables tables;
    private final List<Warning> warnings = new ArrayList<>();

    /** The colour behind the text being read; empty if it is not known. */
    private Optional<Shade> ground;

    /** The text of paragraphs whose end was deleted, which belongs to the next paragraph. */
    private @Nullable StyledText carried;

    /** @param ground the colour behind the body; empty if it is not known */
    DocxBody(
            WordStyles styles,
            WordNumbering numbering,
            DocxNotes notes,
            WordFields.Balance fields,
            Optional<Shade> ground) {
        this.ground = ground;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.runs = new DocxRuns(styles, notes, new WordFields(fields));
        this.tables = new DocxTables(this::blocks);
    }

    FlowContent read(XmlNode body) {
        List<FlowItem> result = new ArrayList<>();
        for (XmlNode child : body.children()) {
            block(child, result);
            for (DocxNotes.Note note : notes.take()) {
                addNote(note, result);
            }
        }
        endOfContainer(result);
        return new FlowContent(result, warnings, warnings.isEmpty());
    }

    /** Reads the blocks of a cell, a text box or a note. */
    private List<FlowItem> blocks(XmlNode container) {
        List<FlowItem> result = new ArrayList<>();
        StyledText outside = carried;
        carried = null;
        Optional<Shade> around = ground;
        if (container.is("w:tc")) {
            ground = WordGround.ofCell(container, ground);
        } else if (container.is("w:txbxContent")) {
            ground = Optional.empty();
        }
        for (XmlNode child : container.children()) {
            block(child, result);
        }
        endOfContainer(result);
        carried = outside;
        ground = around;
        return result;
    }

    private void endOfContainer(List<FlowItem> result) {
        if (carried != null) {
            result.add(new FlowItem.Text(carried, "", Alignment.UNKNOWN, 0));
            carried = null;
        }
    }

    private void block(XmlNode node, List<FlowItem> result) {
        switch (node.name()) {
            case "w:p" -> paragraph(node, result);
            case "w:tbl" -> {
                Optional<Shade> around = ground;
                ground = WordGround.ofTable(node, styles, ground);
                result.add(tables.table(node));
                ground = around;
            }
            case "w:sdt" -> {
                XmlNode content = node.child("w:sdtContent");
                if (content != null && !isContents(node)) {
                    content.children().forEach(child -> block(child, result));
                }
            }
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" ->
                node.children().forEach(child -> block(child, result));
            case "mc:AlternateContent" -> DocxRuns.chosen(node).forEach(child -> block(child, result));
            case "w:altChunk" ->
                warnings.add(new Warning(
                        "part-left-out",
                        "the document embeds another file whose text was not read; open it in Word and save it anew",
                        null));
            default -> {
                // properties, marks, deletions
            }
        }
    }

    private static boolean isContents(XmlNode sdt) {
        XmlNode gallery = sdt.descend("w:sdtPr", "w:docPartObj", "w:docPartGallery");
        return gallery != null && "Table of Contents".equals(gallery.attribute("val"));
    }

    private void paragraph(XmlNode node, List<FlowItem> result) {
        XmlNode own = node.child("w:pPr");
        XmlNode properties = own == null ? NO_PROPERTIES : own;
        String style = styles.styleOf(properties);
        String styleName = styles.name(style);
        StyledText text = carried == null ? new StyledText() : carried;
        carried = null;
        boolean inContents = runs.inContents();
        boolean listed = styleName.startsWith("toc ") || styleName.equals("table of figures");
        Optional<Shade> behind = WordGround.of(styles.paragraphProperty(properties, style, "w:shd"), ground);
        List<XmlNode> boxes = runs.read(node, style, behind, listed ? new StyledText() : text);
        XmlNode mark = properties.child("w:rPr");
        boolean deleted = mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
        if (deleted) {
            carried = text.length() == 0 ? null : text;
            return;
        }
        boolean hidden = mark != null && Boolean.TRUE.equals(mark.toggle("w:vanish")) && text.isBlank();
        if (hidden || listed || (inContents && text.isBlank())) {
            if (text.hasUnseen()) {
                result.add(new FlowItem.Text(text, "", Alignment.UNKNOWN, 0));
            }
            return;
        }
        result.add(new FlowItem.Text(
                text, numbering.next(properties, style), alignment(properties, style), heading(properties, style)));
        result.addAll(runs.takePictures());
        for (XmlNode box : boxes) {
            result.addAll(blocks(box));
        }
    }

    private void addNote(DocxNotes.Note note, List<FlowItem> result) {
        boolean first = true;
        for (FlowItem item : blocks(note.content())) {
            if (first && item instanceof FlowItem.Text text) {
                result.add(new FlowItem.Text(
                        text.text(), (note.mark() + " " + text.label()).strip(), text.alignment(), 0));
            } else {
                result.add(item);
            }
            first = false;
        }
    }

    private int heading(XmlNode properties, String style) {
        XmlNode outline = styles.paragraphProperty(properties, style, "w:outlineLvl");
        int level = outline == null ? -1 : XmlNode.parse(outline.attribute("val"), -1);
        return level >= 0 && level < 9 ? level + 1 : 0; // 9 is body text
    }

    private Alignment alignment(XmlNode properties, String style) {
        XmlNode jc = styles.paragraphProperty(properties, style, "w:jc");
        String value = jc == null ? null : jc.attribute("val");
        return switch (value == null ? "left" : value) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }
}
