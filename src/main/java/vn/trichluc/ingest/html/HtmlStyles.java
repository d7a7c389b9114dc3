package vn.trichluc.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Copies the declarations about visibility from a page's own style sheets into the style attributes of its elements, so
 * that there is one place to look. Rules for media other than the screen, and those that depend on its size, are not
 * read.
 *
 * <p>If another rule shows the same elements again, or more than half of the text would be hidden, scripts decide what
 * is visible: a reader can open it, and it is not hidden.
 */
final class HtmlStyles {
    /** The largest number of characters of style sheets that are read; Word writes some thousands. */
    private static final int MAX_CHARACTERS = 200_000;

    /** The largest number of rules about visibility; no document has more. */
    private static final int MAX_RULES = 400;

    /** The deepest nesting of groups of rules. */
    private static final int MAX_DEPTH = 4;

    /** The largest number of elements that are compared with rules. */
    private static final long MAX_WORK = 8_000_000;

    private static final double MAX_HIDDEN_SHARE = 0.5;

    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "opacity",
            "filter",
            "transform",
            "color",
            "-webkit-text-fill-color",
            "background",
            "background-color",
            "background-image",
            "font",
            "font-size",
            "text-decoration",
            "text-decoration-line",
            "position",
            "left",
            "right",
            "top",
            "bottom",
            "text-indent",
            "margin-left",
            "clip",
            "clip-path",
            "overflow",
            "overflow-x",
            "overflow-y",
            "height",
            "max-height",
            "width",
            "max-width",
            "vertical-align",
            "mso-hide",
            "mso-text-raise");

    private static final Pattern COMMENT = Pattern.compile("/[*](?:[^*]|[*](?!/))*+[*]/|<!--|-->");
    private static final Pattern ON_SCREEN = Pattern.compile("(?:all|screen)(?:\\s*,.*)?|[a-z, ]*,\\s*(?:all|screen)");
    private static final Pattern NAME = Pattern.compile("[.#][a-z0-9_-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("#[a-z0-9_-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS =
            Pattern.compile("\\.[a-z0-9_-]+|\\[[^\\]]*\\]|:[a-z-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-z][a-z0-9]*", Pattern.CASE_INSENSITIVE);

    /**
     * A rule about visibility.
     *
     * @param weight the specificity of the selector: rules of more weight come first, later ones before earlier ones
     */
    private record Rule(String selector, int weight, Map<String, String> declarations) {
        boolean hides() {
            return HtmlSight.isGone(declarations)
                    || declarations.getOrDefault("visibility", "").equals("hidden");
        }

        boolean shows() {
            String display = declarations.getOrDefault("display", "none");
            return !display.equals("none")
                    || declarations.getOrDefault("visibility", "").equals("visible");
        }
    }

    private final Document page;
    private final List<Rule> rules = new ArrayList<>();

    private HtmlStyles(Document page) {
        this.page = page;
    }

    /** Copies the style sheets into the style attributes. */
    static void apply(Document page) {
        HtmlStyles styles = new HtmlStyles(page);
        StringBuilder sheet = new StringBuilder();
        for (Element style : page.select("style")) {
            String media = style.attr("media").strip().toLowerCase(Locale.ROOT);
            if (media.isEmpty() || ON_SCREEN.matcher(media).matches()) {
                sheet.append(style.data()).append('\n');
            }
        }
        if (sheet.length() > 0 && sheet.length() <= MAX_CHARACTERS) {
            styles.read(COMMENT.matcher(sheet).replaceAll(" "), 0);
            styles.write();
        }
    }

    /** Whether other files determine how the page looks. */
    static boolean hasForeignSheet(Document page) {
        return page.select("link[rel~=(?i)stylesheet]").stream()
                        .anyMatch(link -> !link.attr("media").strip().equalsIgnoreCase("print"))
                || page.select("style").stream()
                        .anyMatch(style -> style.data().toLowerCase(Locale.ROOT).contains("@import"));
    }

    /**
     * Reads rules in order, those of {@code @media screen} included; everything else that begins with an at sign is
     * skipped.
     */
    private void read(String sheet, int depth) {
        int at = 0;
        while (at < sheet.length()) {
            int open = sheet.indexOf('{', at);
            int statement = sheet.indexOf(';', at);
            if (open < 0) {
                return;
            }
            String head = sheet.substring(at, open).strip();
            if (statement >= 0 && statement < open && head.startsWith("@")) {
                at = statement + 1; // @import, @charset
                continue;
            }
            int close = closing(sheet, open);
            String body = sheet.substring(open + 1, close);
            if (!head.startsWith("@")) {
                rule(head, body);
            } else if (depth < MAX_DEPTH
                    && head.toLowerCase(Locale.ROOT).startsWith("@media")
                    && ON_SCREEN
                            .matcher(head.substring("@media".length()).strip().toLowerCase(Locale.ROOT))
                            .matches()) {
                read(body, depth + 1);
            }
            at = close + 1;
        }
    }

    private static int closing(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sheet.length();
    }

    private void rule(String selectors, String body) {
        Map<String, String> declarations = HtmlLook.declarations(body);
        declarations.keySet().retainAll(PROPERTIES);
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",")) {
            String one = selector.strip();
            if (!one.isEmpty() && rules.size() < MAX_RULES) {
                rules.add(new Rule(one, weight(one), declarations));
            }
        }
    }

    private static int weight(String selector) {
        return 10_000 * count(ID, selector) + 100 * count(CLASS, selector) + count(TAG, selector);
    }

    private static int count(Pattern pattern, String selector) {
        return (int) pattern.matcher(selector).results().limit(99).count();
    }

    private void write() {
        int elements = page.getAllElements().size();
        if ((long) elements * rules.size() > MAX_WORK) {
            return;
        }
        int all = page.text().length();
        IdentityHashMap<Element, StringBuilder> found = new IdentityHashMap<>();
        List<Rule> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparingInt(Rule::weight));
        for (Rule rule : ordered) {
            List<Element> matched = matched(rule);
            int characters = matched.stream()
                    .mapToInt(element -> element.text().length())
                    .sum();
            boolean hides = rule.hides() && (isShownAgain(rule) || characters > MAX_HIDDEN_SHARE * all);
            if (!hides) {
                StringBuilder css = new StringBuilder();
                rule.declarations()
                        .forEach((name, value) ->
                                css.append(name).append(':').append(value).append(';'));
                matched.forEach(element -> found.computeIfAbsent(element, key -> new StringBuilder())
                        .append(css));
            }
        }
        found.forEach((element, css) -> element.attr("style", HtmlLook.merged(css.toString(), element.attr("style"))));
    }

    /** Returns the elements that a rule selects; none if it is about a state or a part that is no element. */
    private List<Element> matched(Rule rule) {
        try {
            Evaluator evaluator = QueryParser.parse(rule.selector());
            return page.select(evaluator);
        } catch (SelectorParseException | IllegalArgumentException state) {
            return List.of(); // :hover, ::before
        }
    }

    /** Whether another rule names the same class or element and shows it. */
    private boolean isShownAgain(Rule hiding) {
        Matcher name = NAME.matcher(hiding.selector());
        String last = "";
        while (name.find()) {
            last = name.group();
        }
        String wanted = last;
        return !wanted.isEmpty()
                && rules.stream()
                        .anyMatch(rule -> rule.shows()
                                && NAME.matcher(rule.selector())
                                        .results()
                                        .anyMatch(other -> other.group().equalsIgnoreCase(wanted)));
    }
}
