package vn.trichluc.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.trichluc.model.Alignment;

/**
 * What an element hands down to what it holds. Only markup and the style attribute are read, no style sheet.
 *
 * @param preformatted white space stands as written
 * @param font name, or list of names with the first choice first; empty where none is named
 */
record HtmlLook(
        boolean bold,
        boolean italic,
        boolean capitals,
        boolean preformatted,
        boolean raised,
        Alignment alignment,
        String font) {
    static final HtmlLook ROOT = new HtmlLook(false, false, false, false, false, Alignment.UNKNOWN, "");

    private static final int BOLD_WEIGHT = 600;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    StyledText.Look forText() {
        return new StyledText.Look(bold, italic, 0, capitals, font);
    }

    /** The look inside {@code element}. */
    HtmlLook within(Element element) {
        String tag = element.normalName();
        Map<String, String> css = css(element);
        boolean nowBold = switch (tag) {
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> bold;
        };
        boolean nowItalic = italic || tag.equals("i") || tag.equals("em") || tag.equals("cite");
        String weight = css.getOrDefault("font-weight", "");
        if (DIGITS.matcher(weight).matches()) {
            nowBold = Integer.parseInt(weight) >= BOLD_WEIGHT;
        } else if (weight.startsWith("bold")) {
            nowBold = true;
        } else if (weight.equals("normal")) {
            nowBold = false;
        }
        String slope = css.getOrDefault("font-style", "");
        if (!slope.isEmpty()) {
            nowItalic = slope.equals("italic") || slope.equals("oblique") || slope.equals("inherit") && italic;
        }
        String transform = css.getOrDefault("text-transform", "");
        boolean nowCapitals = transform.equals("uppercase") || capitals && !transform.equals("none");
        boolean nowPreformatted = preformatted
                || tag.equals("pre")
                || css.getOrDefault("white-space", "").startsWith("pre");
        boolean nowRaised = raised
                || tag.equals("sup")
                || css.getOrDefault("vertical-align", "").equals("super");
        String face = css.getOrDefault("font-family", tag.equals("font") ? element.attr("face") : "");
        return new HtmlLook(
                nowBold,
                nowItalic,
                nowCapitals,
                nowPreformatted,
                nowRaised,
                alignment(element, tag, css),
                face.isBlank() ? font : face);
    }

    private Alignment alignment(Element element, String tag, Map<String, String> css) {
        String value = css.getOrDefault("text-align", element.attr("align").toLowerCase(Locale.ROOT));
        return switch (value) {
            case "center", "middle", "-webkit-center" -> Alignment.CENTRE;
            case "right", "end" -> tag.equals("table") || tag.equals("img") ? alignment : Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFIED;
            case "left", "start" -> tag.equals("table") || tag.equals("img") ? alignment : Alignment.LEFT;
            default -> tag.equals("center") || tag.equals("th") ? Alignment.CENTRE : alignment;
        };
    }

    /** The style attribute, names and values in lower case; a font's name stays as written. */
    static Map<String, String> css(Element element) {
        String style = element.attr("style");
        Map<String, String> result = new HashMap<>();
        if (!style.isEmpty()) {
            for (String declaration : style.split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                    String value = declaration
                            .substring(colon + 1)
                            .replace("!important", "")
                            .strip();
                    result.put(name, name.equals("font-family") ? value : value.toLowerCase(Locale.ROOT));
                }
            }
        }
        return result;
    }
}
