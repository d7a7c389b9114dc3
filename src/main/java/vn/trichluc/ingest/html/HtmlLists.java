package vn.trichluc.ingest.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.trichluc.ingest.flow.ListNumberFormat;

/** Computes the numbers that a browser puts before the items of a list (HTML Living Standard, 4.4.5 to 4.4.8). */
final class HtmlLists {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,8}");

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,\\s]*%?");

    private HtmlLists() {}

    /**
     * Returns the number as printed: "1.", "a.", a dash for a bullet; empty if the list shows none or the text has its
     * own.
     */
    static String label(Element item) {
        Element list = HtmlReader.listOf(item);
        if (list == null) {
            return "";
        }
        boolean ordered = list.normalName().equals("ol");
        ListNumberFormat format = format(item, list, ordered);
        String own = item.ownText().isBlank() ? item.text() : item.wholeText();
        String text = own.strip();
        if (format == ListNumberFormat.NONE) {
            return "";
        }
        if (format == ListNumberFormat.BULLET) {
            return text.startsWith("-") || text.startsWith("+") || text.startsWith("•") || text.startsWith("*")
                    ? ""
                    : FIGURE.matcher(text).matches() ? "•" : "-"; // a dash would look like a minus
        }
        String label = format.format(ordinal(item, list)) + ".";
        boolean typed = text.startsWith(label) || text.startsWith(label.replace('.', ')'));
        return typed ? "" : label;
    }

    private static ListNumberFormat format(Element item, Element list, boolean ordered) {
        for (Element element : new Element[] {item, list}) {
            Map<String, String> css = HtmlLook.css(element);
            String type = css.getOrDefault("list-style-type", "");
            String shorthand = css.getOrDefault("list-style", "");
            if (!type.isEmpty() && !type.equals("inherit")) {
                return ListNumberFormat.ofHtml(type);
            }
            if (shorthand.lines().anyMatch(line -> (" " + line + " ").contains(" none "))) {
                return ListNumberFormat.NONE;
            }
            String attribute = element.attr("type");
            if (!attribute.isEmpty()) {
                // a and A, i and I are told apart by case; disc, circle and square are not
                return ListNumberFormat.ofHtml(
                        attribute.length() == 1 ? attribute : attribute.toLowerCase(Locale.ROOT));
            }
        }
        return ordered ? ListNumberFormat.DECIMAL : ListNumberFormat.BULLET;
    }

    private static int ordinal(Element item, Element list) {
        boolean reversed = list.hasAttr("reversed");
        int step = reversed ? -1 : 1;
        int items = (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        int number = number(list.attr("start"), reversed ? items : 1) - step;
        for (Element sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = number(sibling.attr("value"), number + step);
            }
            if (sibling.equals(item)) {
                break;
            }
        }
        return number;
    }

    private static int number(String digits, int otherwise) {
        String stripped = digits.strip();
        return NUMBER.matcher(stripped).matches() ? Integer.parseInt(stripped) : otherwise;
    }
}
