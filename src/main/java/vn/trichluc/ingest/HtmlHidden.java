package vn.trichluc.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own style sheet hides. Only plain rules are believed ({@code .note { display: none }}): where another
 * rule shows the same class or name again, scripts decide what is seen, and nothing is hidden.
 */
final class HtmlHidden {
    /** Characters of style sheets that are read; Word writes some thousands. */
    private static final int MAX_CHARACTERS = 200_000;

    /** More rules that hide are no document's. */
    private static final int MAX_RULES = 50;

    /** More than this share of the text is not hidden: the rule is taken back by what is not read here. */
    private static final double MAX_SHARE = 0.5;

    private static final Pattern COMMENT = Pattern.compile("/[*](?:[^*]|[*](?!/))*+[*]/");
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*+[{](?:[^{}]*+[{][^{}]*+[}])*+[^{}]*+[}]");
    private static final Pattern RULE = Pattern.compile("([^{}]++)[{]([^{}]*+)[}]");
    private static final Pattern HIDES =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)(?![a-z0-9_-])");
    private static final Pattern SHOWS =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*(?!none)|visibility\\s*:\\s*visible)");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]*[.#][a-z0-9_-]+", Pattern.CASE_INSENSITIVE);

    private HtmlHidden() {}

    /** Gives what is hidden the attribute that says so. */
    static void mark(Document page) {
        StringBuilder sheet = new StringBuilder();
        for (Element style : page.select("style")) {
            sheet.append(style.data()).append('\n');
        }
        if (sheet.length() == 0 || sheet.length() > MAX_CHARACTERS) {
            return;
        }
        String plain = AT_RULE.matcher(COMMENT.matcher(sheet).replaceAll(" ")).replaceAll(" ");
        List<String> hiding = new ArrayList<>();
        StringBuilder showing = new StringBuilder();
        Matcher rule = RULE.matcher(plain);
        while (rule.find()) {
            if (HIDES.matcher(rule.group(2)).find()) {
                hiding.addAll(List.of(rule.group(1).strip().split("\\s*,\\s*")));
            } else if (SHOWS.matcher(rule.group(2)).find()) {
                showing.append(rule.group(1)).append(' ');
            }
        }
        int all = page.text().length();
        hiding.stream()
                .filter(selector -> PLAIN.matcher(selector).matches())
                .filter(selector -> !showing.toString().contains(selector.substring(mark(selector))))
                .limit(MAX_RULES)
                .forEach(selector -> hide(page, selector, all));
    }

    private static void hide(Document page, String selector, int all) {
        List<Element> hidden = page.select(selector);
        int characters =
                hidden.stream().mapToInt(element -> element.text().length()).sum();
        if (characters <= MAX_SHARE * all) {
            hidden.forEach(element -> element.attr("hidden", true));
        }
    }

    /** Where the class or name begins. */
    private static int mark(String selector) {
        return Math.max(selector.indexOf('.'), selector.indexOf('#'));
    }
}
