package vn.trichluc.ingest.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.Shade;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.model.LeftOut.Reason;

/**
 * The properties by which an element decides whether the text of its content is visible (CSS Color 3, CSS Backgrounds
 * 3, CSS Text Decoration 3).
 *
 * @param invisible whether it takes up space and shows nothing
 * @param clear whether the text's colour is fully transparent
 * @param points the size of the letters
 * @param colour the colour of the text; empty if it is not known
 * @param ground the colour behind the text; empty if it is not known: a picture, a shading, a style sheet that is not
 *     at hand
 * @param foreign whether style sheets that are not at hand may colour elements that have a class or a name
 */
record HtmlSight(
        boolean invisible,
        boolean clear,
        double points,
        Optional<Shade> colour,
        Optional<Shade> ground,
        boolean struck,
        boolean foreign) {
    /** The usual font size of a browser, in points. */
    private static final double USUAL_POINTS = 12;

    private static final double POINTS_OF_PIXEL = 0.75;

    /** The position beside the screen, in points, from which an element counts as moved out of sight. */
    private static final double OFF_SCREEN_POINTS = -375;

    private static final double OFF_SCREEN_PERCENT = -100;

    /** The least opacity with which an element is visible. */
    private static final double MIN_OPACITY = 0.06;

    /** The side in points up to which a box that cuts off its content shows nothing. */
    private static final double NO_BOX_POINTS = 1;

    private static final Pattern LENGTH =
            Pattern.compile("(-?(?:\\d+(?:\\.\\d*)?|\\.\\d+))\\s*(px|pt|pc|em|rem|ex|cm|mm|in|vw|vh|%)?");

    /** Matches the size in the shorthand of fonts: italic 12px/1.5 Arial. */
    private static final Pattern FONT_SIZE =
            Pattern.compile("(?:^|.*\\s)((?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:px|pt|em|rem|%)?)(?:\\s*/\\s*\\S+)?\\s+\\S.*");

    private static final Pattern CLIPPED =
            Pattern.compile("rect\\(\\s*([01](?:px)?)[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)"
                    + "|inset\\(\\s*(?:5\\d|[6-9]\\d|100)%.*|circle\\(\\s*0.*|polygon\\(\\s*0 0\\s*,\\s*0 0\\s*,.*");

    private static final Pattern SCALED_AWAY = Pattern.compile(".*scale[xy]?\\(\\s*0?\\.?0+\\s*[,)].*");

    private static final Pattern TRANSLATED = Pattern.compile(".*translate(?:x|y|3d)?\\(\\s*(-[^,)]+)[,)].*");

    private static final Pattern OPACITY =
            Pattern.compile(".*opacity\\(\\s*([\\d.]+)(%?)\\s*\\).*|.*opacity=([\\d.]+)\\).*");

    private static final Set<String> OFFSETS = Set.of("left", "top", "right", "bottom");

    private static final Optional<Shade> LINK = Optional.of(Shade.of(0x0000EE));

    /**
     * Returns the properties of a page.
     *
     * @param foreign whether other files determine how it looks
     */
    static HtmlSight of(boolean foreign) {
        return new HtmlSight(
                false, false, USUAL_POINTS, Optional.of(Shade.BLACK), Optional.of(Shade.WHITE), false, foreign);
    }

    /** Returns the reason why text here is no content; null if it is content. */
    @Nullable
    Reason unseen() {
        boolean pale = colour.isPresent() && ground.isPresent() && !colour.get().isSeenOn(ground.get());
        if (invisible || clear || points < StyledText.MIN_POINTS || pale) {
            return Reason.HIDDEN;
        }
        return struck ? Reason.STRUCK_THROUGH : null;
    }

    /** Returns the properties inside {@code element}. */
    HtmlSight within(Element element, Map<String, String> css) {
        String tag = element.normalName();
        String visibility = css.getOrDefault("visibility", "");
        boolean nowInvisible = visibility.equals("hidden")
                || visibility.equals("collapse")
                || (invisible && !visibility.equals("visible"));
        String ink = css.getOrDefault("-webkit-text-fill-color", css.getOrDefault("color", markup(element, tag)));
        boolean ownInk = !ink.isEmpty() && !ink.equals("inherit") && !ink.equals("currentcolor");
        Optional<Shade> nowColour =
                ownInk ? Shade.parse(ink) : tag.equals("a") && element.hasAttr("href") ? LINK : colour;
        boolean nowClear = ownInk ? Shade.alpha(ink) < MIN_OPACITY : clear;
        return new HtmlSight(
                nowInvisible,
                nowClear,
                size(css),
                nowColour,
                ground(element, tag, css),
                struck || isStruck(tag, css),
                foreign);
    }

    /** Returns the letters' colour by attributes from before style sheets; empty if there is none. */
    private static String markup(Element element, String tag) {
        return tag.equals("font") ? element.attr("color") : tag.equals("body") ? element.attr("text") : "";
    }

    private static boolean isStruck(String tag, Map<String, String> css) {
        String line = css.getOrDefault("text-decoration", "") + " " + css.getOrDefault("text-decoration-line", "");
        boolean byTag = tag.equals("del") || ((tag.equals("s") || tag.equals("strike")) && line.isBlank());
        return byTag || line.contains("line-through");
    }

    private Optional<Shade> ground(Element element, String tag, Map<String, String> css) {
        String background = css.getOrDefault("background", "");
        String picture = css.getOrDefault("background-image", element.attr("background"));
        if (isPicture(background) || isPicture(picture) || element.hasAttr("background")) {
            return Optional.empty();
        }
        String colours =
                css.getOrDefault("background-color", background.isEmpty() ? element.attr("bgcolor") : background);
        if (colours.equals("inherit") || colours.equals("initial") || colours.equals("none")) {
            return ground;
        }
        if (colours.isEmpty()) {
            boolean unknown = foreign && (element.hasAttr("class") || element.hasAttr("id"));
            return unknown ? Optional.empty() : tag.equals("mark") ? Shade.parse("yellow") : ground;
        }
        Optional<Shade> own = Shade.parse(colours);
        for (String part : colours.split("\\s+(?![^()]*\\))")) {
            own = own.isPresent() ? own : Shade.parse(part);
            if (Shade.alpha(part) == 0) {
                return ground;
            }
        }
        double alpha = Shade.alpha(colours);
        if (own.isEmpty() || alpha >= 1) {
            return own;
        }
        Optional<Shade> above = own;
        return ground.map(below -> above.get().over(below, alpha));
    }

    private static boolean isPicture(String background) {
        return background.contains("url(") || background.contains("gradient");
    }

    private double size(Map<String, String> css) {
        String size = css.getOrDefault("font-size", "");
        if (size.isEmpty()) {
            Matcher font = FONT_SIZE.matcher(css.getOrDefault("font", ""));
            size = font.matches() ? font.group(1) : "";
        }
        Matcher length = LENGTH.matcher(size);
        if (!length.matches()) {
            boolean named = !size.isEmpty() && !size.equals("inherit") && !size.equals("smaller");
            return named ? USUAL_POINTS : points; // small, larger, calc(…)
        }
        String unit = length.group(2) == null ? "px" : length.group(2);
        double number = Double.parseDouble(length.group(1));
        return unit.equals("em") || unit.equals("%") || unit.equals("ex")
                ? points * number / (unit.equals("%") ? 100 : 1)
                : points(number, unit);
    }

    private static double points(double number, String unit) {
        return switch (unit) {
            case "pt" -> number;
            case "pc", "em", "rem" -> number * USUAL_POINTS;
            case "ex" -> number * USUAL_POINTS / 2;
            case "cm" -> number * 72 / 2.54;
            case "mm" -> number * 72 / 25.4;
            case "in" -> number * 72;
            case "vw", "vh", "%" -> number * 8;
            default -> number * POINTS_OF_PIXEL;
        };
    }

    /** Whether an element is not shown at all, whatever it holds. */
    static boolean isGone(Element element, Map<String, String> css) {
        String tag = element.normalName();
        return element.hasAttr("hidden")
                || tag.equals("template")
                || tag.equals("noscript")
                || (tag.equals("dialog") && !element.hasAttr("open"))
                || isGone(css);
    }

    static boolean isGone(Map<String, String> css) {
        return css.getOrDefault("display", "").equals("none")
                || css.getOrDefault("mso-hide", "").equals("all")
                || isTransparent(css)
                || isOffScreen(css)
                || CLIPPED.matcher(css.getOrDefault("clip", "")).matches()
                || CLIPPED.matcher(css.getOrDefault("clip-path", "")).matches()
                || SCALED_AWAY.matcher(css.getOrDefault("transform", "")).matches()
                || isCutOff(css);
    }

    private static boolean isTransparent(Map<String, String> css) {
        Matcher opacity = LENGTH.matcher(css.getOrDefault("opacity", ""));
        if (opacity.matches()) {
            boolean percent = "%".equals(opacity.group(2));
            return Double.parseDouble(opacity.group(1)) < MIN_OPACITY * (percent ? 100 : 1);
        }
        Matcher filter = OPACITY.matcher(css.getOrDefault("filter", ""));
        if (!filter.matches()) {
            return false;
        }
        boolean old = filter.group(3) != null; // alpha(opacity=0), in per cent
        String number = old ? filter.group(3) : filter.group(1);
        return number.matches("\\d+(?:\\.\\d*)?|\\.\\d+")
                && Double.parseDouble(number)
                        < MIN_OPACITY * (old || filter.group(2).equals("%") ? 100 : 1);
    }

    private static boolean isOffScreen(Map<String, String> css) {
        String position = css.getOrDefault("position", "");
        boolean placed = position.equals("absolute") || position.equals("fixed");
        Matcher translated = TRANSLATED.matcher(css.getOrDefault("transform", ""));
        return (placed && OFFSETS.stream().anyMatch(side -> isFarOff(css.getOrDefault(side, ""))))
                || isFarOff(css.getOrDefault("text-indent", ""))
                || isFarOff(css.getOrDefault("margin-left", ""))
                || (translated.matches() && isFarOff(translated.group(1).strip()));
    }

    private static boolean isFarOff(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches()) {
            return false;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        boolean relative = unit.equals("%") || unit.equals("vw") || unit.equals("vh");
        return relative ? number <= OFF_SCREEN_PERCENT : points(number, unit) <= OFF_SCREEN_POINTS;
    }

    private static boolean isCutOff(Map<String, String> css) {
        boolean cuts = css.getOrDefault("overflow", css.getOrDefault("overflow-y", ""))
                        .toLowerCase(Locale.ROOT)
                        .matches("hidden|clip")
                || css.getOrDefault("overflow-x", "").matches("hidden|clip");
        return cuts
                && (isNoLength(css.getOrDefault("height", css.getOrDefault("max-height", "")))
                        || isNoLength(css.getOrDefault("width", css.getOrDefault("max-width", ""))));
    }

    private static boolean isNoLength(String length) {
        Matcher matcher = LENGTH.matcher(length);
        return matcher.matches()
                && points(Double.parseDouble(matcher.group(1)), matcher.group(2) == null ? "px" : matcher.group(2))
                        <= NO_BOX_POINTS;
    }
}
