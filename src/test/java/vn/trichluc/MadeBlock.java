package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document for people that is made from the program, between the lines {@code <!-- NAME -->} and
 * {@code <!-- /NAME -->}. {@code -Ddocs.update=true} writes it anew and fails, so that the switch is never left on.
 */
public final class MadeBlock {
    private MadeBlock() {}

    /** Fails where the part is not what the program would make it now. */
    public static void holds(Path document, String name, String made) throws IOException {
        String text = Files.readString(document);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- /" + name + " -->";
        assertThat(text).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        String written = text.substring(from, to);
        if (Boolean.getBoolean("docs.update") && !written.equals(made)) {
            Files.writeString(document, text.substring(0, from) + made + text.substring(to));
            fail("%s is written anew: read the difference, then run without -Ddocs.update", document);
        }
        assertThat(written)
                .as("%s, %s: run with -Ddocs.update=true", document, name)
                .isEqualTo(made);
    }
}
