package vn.trichluc.ingest.docx;

/** The characters of a part of a DOCX that is no content: deleted, hidden. */
final class DocxText {
    private DocxText() {}

    /** Paragraphs, tabs and breaks are blanks; instructions of fields are none of it. */
    static String of(XmlNode node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(XmlNode node, StringBuilder text) {
        switch (node.name()) {
            case "w:t", "w:delText", "m:t" -> text.append(node.allText());
            case "w:tab", "w:br", "w:cr" -> text.append(' ');
            case "w:noBreakHyphen" -> text.append('-');
            case "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr" -> {
                // properties; their tabs are stops
            }
            case "mc:AlternateContent" -> DocxRuns.chosen(node).forEach(child -> collect(child, text));
            default -> {
                node.children().forEach(child -> collect(child, text));
                if (node.is("w:p")) {
                    text.append(' ');
                }
            }
        }
    }
}
