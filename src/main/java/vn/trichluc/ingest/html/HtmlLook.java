package vn.trichluc.ingest.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.ingest.flow.StyledText.Script;
import vn.trichluc.model.Alignment;

/**
 * The look that an element passes down to its content. It comes from markup and the style attribute, into which {@link
 * HtmlStyles} has written whatever style sheets say about visibility.
 *
 * @param preformatted whether white space is kept as written
 * @param font the name of the font, or a list of names with the first choice first; empty if none is named
 */
record HtmlLook(
        boolean bold,
        boolean italic,
        boolean capitals,
        boolean preformatted,
        Script script,
        Alignment alignment,
        String font,
        HtmlSight sight) {

    private static final int BOLD_WEIGHT = 600;

    private static final String IMPORTANT = "!important";

    /** Matches a value of Word's property for raised text: 4.0pt. */
    private static final Pattern RAISED = Pattern.compile("[1-9].*pt");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /**
     * Returns the look of a page.
     *
     * @param foreign whether other files determine how it looks
     */
    static HtmlLook of(boolean foreign) {
        return new HtmlLook(false, false, false, false, Script.PLAIN, Alignment.UNKNOWN, "", HtmlSight.of(foreign));
    }

    StyledText.Look forText() {
        return new StyledText.Look(bold, italic, 0, capitals, font, script, sight.unseen());
    }

    /** Returns the look inside {@code element}. */
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
            nowItalic = slope.equals("italic") || slope.equals("oblique") || (slope.equals("inherit") && italic);
        }
        String transform = css.getOrDefault("text-transform", "");
        boolean nowCapitals = transform.equals("uppercase") || (capitals && !transform.equals("none"));
        boolean nowPreformatted = preformatted
                || tag.equals("pre")
                || css.getOrDefault("white-space", "").startsWith("pre");
        String face = css.getOrDefault("font-family", tag.equals("font") ? element.attr("face") : "");
        return new HtmlLook(
                nowBold,
                nowItalic,
                nowCapitals,
                nowPreformatted,
                script(tag, css),
                alignment(element, tag, css),
                face.isBlank() ? font : face,
                sight.within(element, css));
    }

    private Script script(String tag, Map<String, String> css) {
        String vertical = css.getOrDefault("vertical-align", "");
        if (vertical.equals("super")
                || RAISED.matcher(css.getOrDefault("mso-text-raise", "")).matches()) {
            return Script.RAISED;
        }
        if (vertical.equals("sub")) {
            return Script.LOWERED;
        }
        boolean baseline = vertical.equals("baseline");
        return switch (tag) {
            case "sup" -> baseline ? Script.PLAIN : Script.RAISED;
            case "sub" -> baseline ? Script.PLAIN : Script.LOWERED;
            default -> baseline ? Script.PLAIN : script;
        };
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

    /** Returns the style attribute by property, in lower case; a font's name stays as written. */
    static Map<String, String> css(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return Map.of();
        }
        Map<String, String> result = declarations(style);
        result.replaceAll((name, value) -> value.replace(IMPORTANT, "").strip());
        return result;
    }

    /**
     * Returns the declarations by property; values keep {@value #IMPORTANT}, which protects them against later ones.
     */
    static Map<String, String> declarations(String css) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String declaration : css.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration.substring(colon + 1).strip();
                String read = name.equals("font-family") ? value : value.toLowerCase(Locale.ROOT);
                if (read.contains(IMPORTANT) || !result.getOrDefault(name, "").contains(IMPORTANT)) {
                    result.put(name, read);
                }
            }
        }
        return result;
    }

    /** Returns the declarations of style sheets followed by those of the style attribute. */
    static String merged(String sheet, String own) {
        StringBuilder result = new StringBuilder();
        declarations(sheet + ";" + own)
                .forEach((name, value) ->
                        result.append(name).append(':').append(value).append(';'));
        return result.toString();
    }
}
