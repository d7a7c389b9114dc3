package vn.trichluc.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.model.Fund;
import vn.trichluc.text.Folding;

/** Which source of money a header names: the words are in {@code funds.tsv}. */
final class FundLexicon {
    private static final String WORDS = "funds.tsv";

    private record Entry(Fund fund, Pattern words) {}

    private final List<Entry> entries;

    private FundLexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static FundLexicon load() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = FundLexicon.class.getResourceAsStream("/vn/trichluc/structure/" + WORDS)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + WORDS);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    Fund fund = Fund.valueOf(
                            line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_'));
                    entries.add(new Entry(fund, pattern(line.substring(tab + 1).strip())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + WORDS + " cannot be read", e);
        }
        return new FundLexicon(entries);
    }

    private static Pattern pattern(String words) {
        return words.startsWith("=")
                ? Pattern.compile("^" + Pattern.quote(words.substring(1)) + "$")
                : Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])");
    }

    /** The source that one header cell names. */
    Optional<Fund> find(String header) {
        String folded = Folding.bare(header);
        for (Entry entry : entries) {
            if (entry.words().matcher(folded).find()) {
                return Optional.of(entry.fund());
            }
        }
        return Optional.empty();
    }
}
