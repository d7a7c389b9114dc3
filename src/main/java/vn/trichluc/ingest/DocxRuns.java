package vn.trichluc.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of a DOCX paragraph become its text. Fields run on from one paragraph to the next. */
final class DocxRuns {
    private final WordStyles styles;
    private final DocxNotes notes;
    private final WordFields fields;

    DocxRuns(WordStyles styles, DocxNotes notes, WordFields fields) {
        this.styles = styles;
        this.notes = notes;
        this.fields = fields;
    }

    boolean inContents() {
        return fields.inContents();
    }

    /**
     * Appends the printed text of a paragraph.
     *
     * @return the text boxes that hang on it
     */
    List<XmlNode> read(XmlNode paragraph, String style, StyledText target) {
        List<XmlNode> boxes = new ArrayList<>();
        new Reader(style, target, boxes).inline(paragraph);
        return boxes;
    }

    /** What of an alternative is read: what a modern Word shows. */
    static List<XmlNode> chosen(XmlNode alternative) {
        XmlNode choice = alternative.child("mc:Choice");
        XmlNode taken = choice == null ? alternative.child("mc:Fallback") : choice;
        return taken == null ? List.of() : taken.children();
    }

    private final class Reader {
        private final String paragraphStyle;
        private final StyledText target;
        private final List<XmlNode> boxes;

        Reader(String paragraphStyle, StyledText target, List<XmlNode> boxes) {
            this.paragraphStyle = paragraphStyle;
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
            boolean hidden = styles.toggle(properties, runStyle, paragraphStyle, "w:vanish");
            StyledText.Look look = new StyledText.Look(
                    styles.toggle(properties, runStyle, paragraphStyle, "w:b"),
                    styles.toggle(properties, runStyle, paragraphStyle, "w:i"),
                    points(styles.runProperty(properties, runStyle, paragraphStyle, "w:sz")),
                    styles.toggle(properties, runStyle, paragraphStyle, "w:caps"),
                    styles.font(properties, runStyle, paragraphStyle));
            for (XmlNode node : run.children()) {
                switch (node.name()) {
                    case "w:fldChar" -> field(node);
                    case "w:instrText" -> fields.instruction(node.allText());
                    default -> {
                        if (!hidden && fields.printed()) {
                            character(node, properties, runStyle, look);
                        }
                    }
                }
            }
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

        private void character(XmlNode node, @Nullable XmlNode properties, String runStyle, StyledText.Look look) {
            switch (node.name()) {
                case "w:t", "m:t" -> text(node.allText(), properties, runStyle, look);
                case "w:tab", "w:ptab" -> target.append(" ", look);
                case "w:br", "w:cr" -> target.lineBreak();
                case "w:noBreakHyphen" -> target.append("-", look);
                case "w:sym" -> target.append(symbol(node), look);
                case "w:footnoteReference", "w:endnoteReference" -> notes.refer(node);
                case "mc:AlternateContent" ->
                    chosen(node).forEach(child -> character(child, properties, runStyle, look));
                case "w:drawing", "w:pict", "w:object" -> findBoxes(node);
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

        private void text(String text, @Nullable XmlNode properties, String runStyle, StyledText.Look look) {
            String shown = symbols(text, look.font());
            XmlNode vertical = styles.runProperty(properties, runStyle, paragraphStyle, "w:vertAlign");
            if (vertical != null && "superscript".equals(vertical.attribute("val"))) {
                target.appendRaised(shown, look);
            } else {
                target.append(shown, look);
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

    private static double points(@Nullable XmlNode size) {
        return size == null ? 0 : Math.max(0, XmlNode.parse(size.attribute("val"), 0)) / 2.0; // given in half points
    }

    /** Characters of symbol fonts stand in the private use area. */
    private static String symbols(String text, String font) {
        if (text.chars().noneMatch(c -> ListMarks.isPrivateUse((char) c))) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
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
