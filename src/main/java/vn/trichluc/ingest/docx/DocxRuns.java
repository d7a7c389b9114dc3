package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.ingest.flow.ListMarks;
import vn.trichluc.ingest.flow.Shade;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.ingest.flow.WordFields;
import vn.trichluc.ingest.warning.PictureSize;
import vn.trichluc.model.LeftOut.Reason;

/** Turns the runs of a DOCX paragraph into its text. Fields may extend from one paragraph to the next. */
final class DocxRuns {
    /** The least rise in half points (1 point) above the characters before for which characters count as raised. */
    private static final int MIN_RISE_HALF_POINTS = 2;

    private final WordStyles styles;
    private final DocxNotes notes;
    private final WordFields fields;
    private final List<PictureSize> pictures = new ArrayList<>();

    DocxRuns(WordStyles styles, DocxNotes notes, WordFields fields) {
        this.styles = styles;
        this.notes = notes;
        this.fields = fields;
    }

    boolean inContents() {
        return fields.inContents();
    }

    /**
     * Appends the text of a paragraph.
     *
     * @param ground the colour behind it; empty if it is not known
     * @return the text boxes that are anchored to it
     */
    List<XmlNode> read(XmlNode paragraph, String style, Optional<Shade> ground, StyledText target) {
        List<XmlNode> boxes = new ArrayList<>();
        new Reader(style, ground, target, boxes).inline(paragraph);
        return boxes;
    }

    /** Returns the pictures found since the last call. */
    List<FlowItem> takePictures() {
        List<FlowItem> result =
                List.copyOf(pictures.stream().map(FlowItem.Picture::new).toList());
        pictures.clear();
        return result;
    }

    /** Returns the content of the alternative that a modern Word shows. */
    static List<XmlNode> chosen(XmlNode alternative) {
        XmlNode choice = alternative.child("mc:Choice");
        XmlNode taken = choice == null ? alternative.child("mc:Fallback") : choice;
        return taken == null ? List.of() : taken.children();
    }

    private final class Reader {
        private final String paragraphStyle;
        private final Optional<Shade> ground;
        private final StyledText target;
        private final List<XmlNode> boxes;

        /** The height of the previous run above the line, in half points. */
        private int lastRise;

        Reader(String paragraphStyle, Optional<Shade> ground, StyledText target, List<XmlNode> boxes) {
            this.paragraphStyle = paragraphStyle;
            this.ground = ground;
            this.target = target;
            this.boxes = boxes;
        }

        void inline(XmlNode container) {
            for (XmlNode node : container.children()) {
                switch (node.name()) {
                    case "w:r", "m:r" -> run(node);
                    case "w:hyperlink",
                            "w:ins",
                            "w:moveTo",
                            "w:smartTag",
                            "w:customXml",
                            "w:dir",
                            "w:bdo",
                            "w:sdtContent" -> inline(node);
                    case "w:del", "w:moveFrom" ->
                        target.append(DocxText.of(node), StyledText.Look.PLAIN.unseen(Reason.STRUCK_THROUGH));
                    case "w:fldSimple" -> simpleField(node);
                    case "w:sdt" -> {
                        XmlNode content = node.child("w:sdtContent");
                        if (content != null) {
                            inline(content);
                        }
                    }
                    case "mc:AlternateContent" ->
                        chosen(node).forEach(child -> {
                            if (child.is("w:r")) {
                                run(child);
                            }
                        });
                    case "m:f" -> fraction(node);
                    case "m:sup" -> {
                        target.append("^", StyledText.Look.PLAIN);
                        inline(node);
                    }
                    default -> {
                        if (node.name().startsWith("m:")) {
                            inline(node);
                        }
                    }
                }
            }
        }

        private void simpleField(XmlNode node) {
            String instruction = node.attribute("instr");
            fields.begin();
            fields.instruction(instruction == null ? "" : instruction);
            fields.separate();
            inline(node);
            fields.end();
        }

        private void fraction(XmlNode node) {
            XmlNode above = node.child("m:num");
            XmlNode below = node.child("m:den");
            if (above != null && below != null) {
                inline(above);
                target.append("/", StyledText.Look.PLAIN);
                inline(below);
            }
        }

        private void run(XmlNode run) {
            XmlNode properties = run.child(run.is("m:r") ? "m:rPr" : "w:rPr");
            String named = properties == null ? null : properties.value("w:rStyle");
            String runStyle = named == null ? "" : named;
            double points = points(styles.runProperty(properties, runStyle, paragraphStyle, "w:sz"));
            Reason unseen = unseen(properties, runStyle, points);
            StyledText.Look look = new StyledText.Look(
                    styles.toggle(properties, runStyle, paragraphStyle, "w:b"),
                    styles.toggle(properties, runStyle, paragraphStyle, "w:i"),
                    points,
                    styles.toggle(properties, runStyle, paragraphStyle, "w:caps"),
                    styles.font(properties, runStyle, paragraphStyle),
                    script(properties, runStyle),
                    unseen);
            for (XmlNode node : run.children()) {
                switch (node.name()) {
                    case "w:fldChar" -> field(node);
                    case "w:instrText" -> fields.instruction(node.allText());
                    default -> {
                        if (fields.printed()) {
                            character(node, look);
                        }
                    }
                }
            }
        }

        /** Returns the reason why the text of a run is no content; null if it is content. */
        private @Nullable Reason unseen(@Nullable XmlNode properties, String runStyle, double points) {
            XmlNode outline = properties == null ? null : properties.descend("textFill", "noFill");
            if (styles.toggle(properties, runStyle, paragraphStyle, "w:vanish")
                    || (points > 0 && points < StyledText.MIN_POINTS)
                    || outline != null
                    || isPale(properties, runStyle)) {
                return Reason.HIDDEN;
            }
            boolean struck = styles.toggle(properties, runStyle, paragraphStyle, "w:strike")
                    || styles.toggle(properties, runStyle, paragraphStyle, "w:dstrike");
            return struck ? Reason.STRUCK_THROUGH : null;
        }

        private boolean isPale(@Nullable XmlNode properties, String runStyle) {
            XmlNode ink = styles.runProperty(properties, runStyle, paragraphStyle, "w:color");
            String colour = ink == null ? null : ink.attribute("val");
            if (colour == null || colour.equals("auto")) {
                return false; // black, or white on a dark ground
            }
            Optional<Shade> text = Shade.parse(colour);
            Optional<Shade> behind = WordGround.ofRun(
                    styles.runProperty(properties, runStyle, paragraphStyle, "w:highlight"),
                    styles.runProperty(properties, runStyle, paragraphStyle, "w:shd"),
                    ground);
            return text.isPresent() && behind.isPresent() && !text.get().isSeenOn(behind.get());
        }

        private StyledText.Script script(@Nullable XmlNode properties, String runStyle) {
            XmlNode vertical = styles.runProperty(properties, runStyle, paragraphStyle, "w:vertAlign");
            String align = vertical == null ? "" : String.valueOf(vertical.attribute("val"));
            XmlNode position = properties == null ? null : properties.child("w:position");
            int rise = position == null ? 0 : XmlNode.parse(position.attribute("val"), 0);
            boolean raised = rise - lastRise >= MIN_RISE_HALF_POINTS && !target.endsWithSpace();
            lastRise = raised ? lastRise : rise;
            if (align.equals("superscript") || raised) {
                return StyledText.Script.RAISED;
            }
            return align.equals("subscript") ? StyledText.Script.LOWERED : StyledText.Script.PLAIN;
        }

        private void field(XmlNode node) {
            String type = node.attribute("fldCharType");
            switch (type == null ? "" : type) {
                case "begin" -> fields.begin();
                case "separate" -> fields.separate();
                case "end" -> fields.end();
                default -> {
                    // no field
                }
            }
        }

        private void character(XmlNode node, StyledText.Look look) {
            boolean hidden = look.unseen() == Reason.HIDDEN;
            switch (node.name()) {
                case "w:t", "m:t" -> target.append(symbols(node.allText(), look.font()), look);
                case "w:tab", "w:ptab" -> target.append("\t", look);
                case "w:br", "w:cr" -> {
                    if (hidden) {
                        target.append(" ", look);
                    } else {
                        target.lineBreak();
                    }
                }
                case "w:noBreakHyphen" -> target.append("-", look);
                case "w:sym" -> target.append(symbol(node), look);
                case "w:footnoteReference", "w:endnoteReference" -> {
                    if (!hidden) {
                        notes.refer(node);
                    }
                }
                case "mc:AlternateContent" -> chosen(node).forEach(child -> character(child, look));
                case "w:drawing", "w:pict", "w:object" -> {
                    if (hidden || isHiddenDrawing(node)) {
                        target.append(DocxText.of(node), look.unseen(Reason.HIDDEN));
                    } else {
                        findBoxes(node);
                        DocxPictures.in(node).ifPresent(pictures::add);
                    }
                }
                case "w:ruby" -> {
                    XmlNode base = node.child("w:rubyBase");
                    if (base != null) {
                        inline(base);
                    }
                }
                default -> {
                    // soft hyphens, layout marks, deleted text
                }
            }
        }

        private void findBoxes(XmlNode node) {
            if (node.is("w:txbxContent")) {
                boxes.add(node);
            } else if (node.is("mc:AlternateContent")) {
                chosen(node).forEach(this::findBoxes);
            } else {
                node.children().forEach(this::findBoxes);
            }
        }
    }

    private static boolean isHiddenDrawing(XmlNode node) {
        if (node.is("docPr")) {
            String hidden = node.attribute("hidden");
            return "1".equals(hidden) || "true".equals(hidden);
        }
        return !node.is("w:txbxContent") && node.children().stream().anyMatch(DocxRuns::isHiddenDrawing);
    }

    private static double points(@Nullable XmlNode size) {
        return size == null ? 0 : Math.max(0, XmlNode.parse(size.attribute("val"), 0)) / 2.0; // given in half points
    }

    /** Replaces the characters of symbol fonts, which are in the private use area, by their Unicode counterparts. */
    private static String symbols(String text, String font) {
        if (text.chars().noneMatch(c -> ListMarks.isPrivateUse((char) c))) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, font) : String.valueOf(c));
        }
        return result.toString();
    }

    private static String symbol(XmlNode node) {
        String code = node.attribute("char");
        String font = node.attribute("font");
        try {
            char c = (char) Integer.parseInt(code == null ? "" : code, 16);
            return ListMarks.isPrivateUse(c) ? ListMarks.symbol(c, font == null ? "" : font) : String.valueOf(c);
        } catch (NumberFormatException e) {
            return ""; // names no character
        }
    }
}
