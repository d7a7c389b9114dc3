package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.Style;

/** headings.tsv: paragraph by paragraph, which of them head a section, with what number and title and below which. */
class HeadingsTableTest {
    private static final int COLUMNS = 7;

    static List<Arguments> cases() throws IOException {
        return TableCases.of("headings.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void headingsAreFoundWithNumberTitleAndParent(String name, List<List<String>> rows) {
        List<Block> blocks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (List<String> row : rows) {
            int line = blocks.size() + 1;
            blocks.add(new Paragraph(PlacedText.of(row.get(1), new Anchor.OnLine(line)), style(row.get(0))));
            if (!row.get(2).isEmpty()) {
                expected.add(
                        line + ": " + row.get(2) + " " + row.get(3) + " \"" + row.get(4) + "\" under " + row.get(5));
            }
        }

        List<Section> sections = new Structure().outline(blocks).sections();

        assertThat(sections.stream()
                        .map(section -> ((Anchor.OnLine) section.at().get(0)).line() + ": "
                                + section.kind().name().toLowerCase(Locale.ROOT) + " " + section.number() + " \""
                                + section.title() + "\" under " + parent(section, sections))
                        .toList())
                .isEqualTo(expected);
    }

    private static String parent(Section section, List<Section> sections) {
        Optional<Section> parent = sections.stream()
                .filter(each -> each.id().equals(section.parent()))
                .findFirst();
        return parent.map(found -> found.number().isEmpty() ? found.title().text() : found.number())
                .orElse("");
    }

    private static Style style(String set) {
        return new Style(
                set.contains("b"),
                false,
                set.contains("c") ? Alignment.CENTRE : Alignment.UNKNOWN,
                set.contains("h") ? 2 : 0,
                0);
    }
}
