package vn.trichluc.structure.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.model.Category;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Table;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/** Gives the budget lines of a programme of industrial promotion (khuyến công) the activities that they pay for. */
public final class Activities {
    private static final Pattern INDUSTRIAL_PROMOTION = Pattern.compile(WordEdge.START + "khuyen cong" + WordEdge.END);

    private Activities() {}

    /** The holder of the model, which is read when the first such programme comes: most documents are none. */
    private static final class Loaded {
        static final ActivityCategoriser CATEGORISER = ActivityCategoriser.ofClassPath();
    }

    /**
     * Gives the lines of a programme's tables their activities; returns the outline itself where it is no such
     * programme or has no tables.
     */
    public static Outline categorised(Outline outline) {
        if (outline.tables().isEmpty() || !isProgramme(outline)) {
            return outline;
        }
        List<Table> tables =
                outline.tables().stream().map(Activities::categorised).toList();
        return outline.withTables(tables);
    }

    /**
     * Whether the document is such a programme: by its title, the titles of what is attached, or the captions of those.
     */
    private static boolean isProgramme(Outline outline) {
        List<PlacedText> names = new ArrayList<>(outline.head().captions());
        names.add(outline.head().title());
        outline.sections().stream()
                .filter(section -> section.kind() == SectionKind.ANNEX)
                .map(Section::title)
                .forEach(names::add);
        return names.stream()
                .anyMatch(name ->
                        INDUSTRIAL_PROMOTION.matcher(Folding.bare(name.text())).find());
    }

    private static Table categorised(Table table) {
        Map<String, String> labels = new HashMap<>();
        table.rows().forEach(row -> labels.put(row.id(), row.label()));
        Map<String, List<String>> groups = new HashMap<>();
        List<Row> rows = table.rows().stream()
                .map(row -> {
                    String parent = row.parent();
                    String group = parent == null ? "" : labels.getOrDefault(parent, "");
                    return category(row, groups.computeIfAbsent(group, ActivityCategoriser::ofGroup))
                            .map(row::withCategory)
                            .orElse(row);
                })
                .toList();
        return table.withRows(rows);
    }

    private static Optional<Category> category(Row row, List<String> ofGroup) {
        boolean words = row.label().chars().anyMatch(Character::isLetter);
        return words && row.kind() != RowKind.TOTAL
                ? Loaded.CATEGORISER.category(row.label(), ofGroup)
                : Optional.empty();
    }
}
