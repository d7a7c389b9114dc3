package vn.trichluc.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;
import vn.trichluc.structure.Grids;
import vn.trichluc.structure.TableCases;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.table.TableReader;
import vn.trichluc.text.lexicon.Lexicons;

/** body-cases.tsv: paragraph by paragraph, which case of the grammar of a decision takes it. */
class BodyCasesTableTest {
    private static final int COLUMNS = 4;

    private static final String HEAD = "head";

    static List<Arguments> cases() throws IOException {
        return TableCases.of("body-cases.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachBlockIsTakenByItsCase(String name, List<List<String>> rows) {
        List<Block> blocks = new ArrayList<>();
        rows.forEach(row -> blocks.add(block(row.get(0), row.get(1), blocks.size() + 1)));

        assertThat(taken(blocks)).isEqualTo(rows.stream().map(row -> row.get(2)).toList());
    }

    @Test
    void theTableShowsEveryCase() throws IOException {
        Set<BodyCase> shown = EnumSet.noneOf(BodyCase.class);
        for (Arguments each : cases()) {
            for (Object row : (List<?>) each.get()[1]) {
                String word = String.valueOf(((List<?>) row).get(2));
                if (!word.equals(HEAD)) {
                    shown.add(BodyCase.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
        }
        assertThat(shown).containsExactly(BodyCase.values());
    }

    /** One word a block: the head's, or the case that took it, alone or with others. */
    private static List<String> taken(List<Block> blocks) {
        HeadReader.Found head = HeadReader.read(blocks);
        BodyReading body = new BodyReading(head, new TableReader(Lexicons.standard()));
        List<String> taken = new ArrayList<>();
        while (taken.size() < blocks.size() - head.body().size()) {
            taken.add(HEAD);
        }
        while (!body.isAtEnd()) {
            int first = body.index();
            String word = BodyCase.take(body).name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (int i = first; i < body.index(); i++) {
                taken.add(word);
            }
        }
        return taken;
    }

    private static Block block(String set, String text, int line) {
        if (set.equals("grid")) {
            return Grids.grid(line, text.split(" // "));
        }
        Style style = new Style(
                set.contains("b"),
                false,
                set.contains("c") ? Alignment.CENTRE : Alignment.UNKNOWN,
                set.contains("h") ? 2 : 0,
                0);
        return new Paragraph(PlacedText.of(text, new Anchor.OnLine(line)), style);
    }
}
