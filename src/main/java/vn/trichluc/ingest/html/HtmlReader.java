package vn.trichluc.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.model.LeftOut.Reason;

/**
 * Turns a web page into flow items: block elements are paragraphs, tables keep their spans, lists get their numbers.
 */
public final class HtmlReader {
    /** The deepest nesting of elements; the parser moves deeper ones up and keeps their text. */
    static final int MAX_DEPTH = 256;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final Element root;
    private final HtmlTables tables;

    private HtmlReader(Element root) {
        this.root = root;
        this.tables = new HtmlTables(this::blocks);
    }

    public static FlowContent read(byte[] content) {
        HtmlText decoded = HtmlText.decode(content);
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        Document page = Jsoup.parse(decoded.text(), "", parser);
        HtmlStyles.apply(page);
        Element root = HtmlContent.root(page);
        HtmlLook look = HtmlLook.of(HtmlStyles.hasForeignSheet(page));
        for (int i = root.parents().size() - 1; i >= 0; i--) {
            look = look.within(root.parents().get(i));
        }
        return new FlowContent(
                new HtmlReader(root).document(page.body(), look.within(root)), decoded.warnings(), decoded.complete());
    }

    private List<FlowItem> document(Element body, HtmlLook look) {
        Walk walk = new Walk();
        if (!body.equals(root)) {
            walk.around(body, look);
            walk.close();
        }
        walk.children(root, look);
        walk.close();
        return walk.items;
    }

    private List<FlowItem> blocks(Element container, HtmlLook look) {
        Walk walk = new Walk();
        walk.children(container, look);
        walk.close();
        return walk.items;
    }

    /** Reads one container: the page, or a cell. */
    private final class Walk {
        private final List<FlowItem> items = new ArrayList<>();
        private final List<FlowItem> pictures = new ArrayList<>();
        private StyledText text = new StyledText();
        private String label = "";
        private Alignment alignment = new Alignment(vn.trichluc.model.Alignment.UNKNOWN, 0);

        /** The alignment and the heading level of the open paragraph. */
        private record Alignment(vn.trichluc.model.Alignment value, int headingLevel) {}

        void children(Element parent, HtmlLook look) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode words) {
                    characters(words.getWholeText(), look);
                } else if (node instanceof Element element && HtmlContent.isDropped(element, root)) {
                    leaveOut(element, look);
                } else if (node instanceof Element element) {
                    if (HtmlSight.isGone(element, HtmlLook.css(element))) {
                        text.append(element.text(), look.forText().unseen(Reason.HIDDEN));
                    } else {
                        element(element, look);
                    }
                }
            }
        }

        /** Records a part of the page that does not belong to the document. */
        private void leaveOut(Element element, HtmlLook look) {
            text.append(element.text(), look.forText().unseen(Reason.NAVIGATION));
        }

        /** Records everything around the element that holds the document. */
        private void around(Element within, HtmlLook look) {
            for (Element child : within.children()) {
                if (child.equals(root)) {
                    continue;
                }
                if (root.parents().contains(child)) {
                    around(child, look);
                } else {
                    leaveOut(child, look);
                }
            }
            String own = within.ownText();
            if (!own.isBlank()) {
                text.append(own, look.forText().unseen(Reason.NAVIGATION));
            }
        }

        private void element(Element element, HtmlLook outer) {
            String tag = element.normalName();
            HtmlLook look = outer.within(element);
            if (tag.equals("br")) {
                text.lineBreak();
            } else if (tag.equals("img")) {
                picture(element);
            } else if (tag.equals("table")) {
                close();
                Element caption = element.selectFirst("> caption");
                if (caption != null && !HtmlContent.isDropped(caption, root)) {
                    open(caption, look.within(caption));
                    children(caption, look.within(caption));
                    close();
                }
                items.add(tables.table(element, look));
            } else if (BLOCKS.contains(tag)) {
                open(element, look);
                children(element, look);
                close();
                if (tag.equals("li")) {
                    label = ""; // an empty item's number is not the next paragraph's
                }
                alignment = new Alignment(outer.alignment(), 0);
            } else if (HtmlContent.isNoteReference(element)) {
                text.append(element.text(), look.forText().unseen(Reason.LAYOUT));
            } else {
                children(element, look);
            }
        }

        /** Keeps a picture, to follow the paragraph that contains it. */
        private void picture(Element element) {
            pictures.add(new FlowItem.Picture(HtmlPictures.size(element)));
        }

        private void open(Element element, HtmlLook look) {
            close();
            String tag = element.normalName();
            boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
            alignment = new Alignment(look.alignment(), heading ? tag.charAt(1) - '0' : 0);
            if (tag.equals("li")) {
                label = HtmlLists.label(element);
            }
        }

        /** Makes a paragraph of everything read since the last block began, if there is anything. */
        void close() {
            if (text.hasUnseen() && text.isBlank()) {
                items.add(new FlowItem.Text(text, "", alignment.value(), 0));
            } else if (!text.isBlank() || (!label.isEmpty() && text.length() > 0)) {
                items.add(new FlowItem.Text(text, label, alignment.value(), alignment.headingLevel()));
                label = "";
            }
            text = new StyledText();
            items.addAll(pictures);
            pictures.clear();
        }

        private void characters(String words, HtmlLook look) {
            if (words.isBlank() && text.endsWithSpace()) {
                return; // white space between blocks
            }
            if (look.preformatted()) {
                String[] lines = words.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        text.lineBreak();
                    }
                    text.append(lines[i], look.forText());
                }
            } else {
                text.append(words.replace('\n', ' ').replace('\r', ' '), look.forText());
            }
        }
    }

    /** Returns the list element to which an item belongs; null if it is in none. */
    static @Nullable Element listOf(Element item) {
        Element parent = item.parent();
        return parent != null && Set.of("ol", "ul", "menu").contains(parent.normalName()) ? parent : null;
    }
}
