package vn.trichluc.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that is the document, without its scripts and its navigation. */
final class HtmlContent {
    /** The share of the page's characters that a main element must hold to be taken for the document. */
    private static final double MAIN_SHARE = 0.5;

    /** The share of its characters in links from which a list is navigation, if it has {@link #MENU_LINKS} or more. */
    private static final double LINK_SHARE = 0.8;

    private static final int MENU_LINKS = 3;

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "head",
            "nav",
            "aside",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "input",
            "textarea",
            "title",
            "link",
            "meta");

    private static final Set<String> NEVER_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "alert", "dialog");

    private static final Pattern NOTE_TARGET =
            Pattern.compile("#_?(?:ftn|fn|edn|footnote|endnote|cite_note)(?!.*ref).*", Pattern.CASE_INSENSITIVE);

    private HtmlContent() {}

    /** Returns the element that holds the document. */
    static Element root(Document page) {
        Element body = page.body();
        int all = body.text().length();
        for (String selector : new String[] {"main", "[role=main]", "article"}) {
            Element candidate = body.selectFirst(selector);
            if (candidate != null && candidate.text().length() >= MAIN_SHARE * all) {
                return candidate;
            }
        }
        return body;
    }

    /** Whether the element is no part of the document: a program, navigation, furniture of the page. */
    static boolean isDropped(Element element, Element root) {
        String tag = element.normalName();
        if (NEVER_TEXT.contains(tag)
                || NEVER_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean pageFurniture = (tag.equals("header") || tag.equals("footer"))
                && root.normalName().equals("body");
        return (pageFurniture && element.closest("article, main") == null) || isMenu(element);
    }

    private static boolean isMenu(Element element) {
        String tag = element.normalName();
        if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("menu")) {
            return false;
        }
        int links = element.select("a[href]").size();
        int linked = element.select("a[href]").text().length();
        return links >= MENU_LINKS && linked >= LINK_SHARE * element.text().length();
    }

    /** Whether the element is the mark that leads to a note, which is no part of the sentence. */
    static boolean isNoteReference(Element element) {
        String target = element.attr("href");
        int hash = target.indexOf('#');
        return element.normalName().equals("a")
                && hash >= 0
                && NOTE_TARGET.matcher(target.substring(hash)).matches()
                && element.text().length() <= 6;
    }
}
