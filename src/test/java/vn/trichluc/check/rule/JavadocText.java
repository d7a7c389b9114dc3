package vn.trichluc.check.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment above a class or a package, as Markdown. */
final class JavadocText {
    private static final Pattern COMMENT = Pattern.compile(
            "/\\*\\*(?<text>(?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)?(?:public final class|package) ", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("<h2>(?<title>[^<]*)</h2>");

    /** @param title empty above the first heading */
    record Part(String title, String text) {}

    private JavadocText() {}

    /** The parts of the comment, each below its heading. */
    static List<Part> of(Path source) throws IOException {
        Matcher comment = COMMENT.matcher(Files.readString(source, StandardCharsets.UTF_8));
        if (!comment.find()) {
            throw new IllegalArgumentException("no comment in " + source);
        }
        String text = comment.group("text").replaceAll("(?m)^\\s*\\* ?", "");
        List<Part> parts = new ArrayList<>();
        String title = "";
        int from = 0;
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            parts.add(new Part(title, markdown(text.substring(from, heading.start()))));
            title = heading.group("title");
            from = heading.end();
        }
        parts.add(new Part(title, markdown(text.substring(from))));
        return parts;
    }

    private static String markdown(String html) {
        List<String> blocks = new ArrayList<>();
        for (String block : html.replace("</ul>", "\n\n").split("<p>|<ul>|\\n\\s*\\n")) {
            String plain = inline(block);
            if (!plain.isEmpty()) {
                blocks.add(plain);
            }
        }
        return String.join("\n\n", blocks);
    }

    /** One line a paragraph, one a list's item. */
    private static String inline(String block) {
        return block.strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?<li>", "\n- ")
                .strip()
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:\\w+\\.)*\\w+ ([^}]+)}", "$1")
                .replaceAll("\\{@link (?:\\w+\\.)*(\\w+)}", "`$1`")
                .replaceAll("</?b>", "**")
                .replaceAll("</?i>", "*")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
