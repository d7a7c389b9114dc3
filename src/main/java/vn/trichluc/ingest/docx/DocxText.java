package vn.trichluc.ingest.docx;

/** Collects the characters of a part of a DOCX that is no content, such as deleted or hidden text. */
final class DocxText {
    private DocxText() {}

    /** Returns the text below a node; paragraphs, tabs and breaks are spaces, field instructions are left out. */
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
