package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Box;

/**
 * Holds the typesetting of a document's pages; a page that shows too little of it gets that of the others of its width.
 */
final class PageMetrics {
    /** The least number of lines on a page that shows its margins. */
    private static final int MIN_LINES = 6;

    /** The least share of lines that end at the right margin on a page that shows its margins. */
    private static final double MIN_FULL_SHARE = 0.3;

    /** The step, in points, to which the widths of pages of one kind are rounded. */
    private static final double SAME_WIDTH_POINTS = 20;

    private final List<ColumnMetrics> byPage = new ArrayList<>();

    PageMetrics(List<PageFlow> flows) {
        Map<Long, List<PageFlow>> byWidth = new HashMap<>();
        for (PageFlow flow : flows) {
            byWidth.computeIfAbsent(width(flow), key -> new ArrayList<>()).add(flow);
        }
        Map<Long, ColumnMetrics> common = new HashMap<>();
        byWidth.forEach((width, alike) -> common.put(width, common(alike)));
        for (PageFlow flow : flows) {
            byPage.add(setting(flow, byWidth.getOrDefault(width(flow), List.of()), common));
        }
    }

    /**
     * Returns the metrics of a page's running text.
     *
     * @param index the index of the page in the document, from 0
     */
    ColumnMetrics main(int index) {
        return byPage.get(index);
    }

    /** Returns the metrics of a column; one beside another column or below the text has its own. */
    static ColumnMetrics of(TextColumn column, ColumnMetrics main) {
        if (column.place() == TextColumn.Place.MAIN) {
            return main;
        }
        List<Double> lefts = column.lines().stream().map(Line::left).toList();
        List<Double> rights = column.lines().stream().map(Line::right).toList();
        TextArea own = new TextArea(
                Quantiles.of(lefts).quantile(0, 0), Quantiles.of(rights).quantile(1, 0));
        TextArea area = column.place() == TextColumn.Place.FOOTNOTE ? main.area() : own;
        return ColumnMetrics.of(column.lines(), area);
    }

    private static long width(PageFlow flow) {
        return Math.round(flow.sheet().info().width() / SAME_WIDTH_POINTS);
    }

    private static boolean showsMargins(PageFlow flow) {
        List<Line> lines = flow.mainLines();
        return lines.size() >= MIN_LINES && flow.area().full(lines) >= MIN_FULL_SHARE * lines.size();
    }

    /**
     * Returns the metrics that the pages of one width have in common; each line is measured from its own page's
     * margins.
     */
    private static ColumnMetrics common(List<PageFlow> flows) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        List<Double> pitches = new ArrayList<>();
        List<Double> indents = new ArrayList<>();
        for (PageFlow flow : flows) {
            if (showsMargins(flow)) {
                ColumnMetrics setting = ColumnMetrics.of(flow.mainLines(), flow.area());
                lefts.add(flow.area().left());
                rights.add(flow.area().right());
                pitches.add(setting.pitchEm());
                if (setting.indents()) {
                    indents.add(setting.indentPoints());
                }
            }
        }
        TextArea area = new TextArea(
                Quantiles.of(lefts).median(0),
                Math.max(Quantiles.of(lefts).median(0), Quantiles.of(rights).median(0)));
        ColumnMetrics unknown = ColumnMetrics.of(List.of(), area);
        return new ColumnMetrics(
                area,
                Quantiles.of(pitches).median(unknown.pitchEm()),
                Quantiles.of(indents).median(0));
    }

    private static ColumnMetrics setting(PageFlow flow, List<PageFlow> alike, Map<Long, ColumnMetrics> common) {
        ColumnMetrics shared = common.getOrDefault(width(flow), ColumnMetrics.of(List.of(), flow.area()));
        TextArea area = flow.area();
        if (!showsMargins(flow)) {
            boolean known = alike.stream().anyMatch(PageMetrics::showsMargins);
            area = known ? shared.area() : withTables(flow);
        }
        ColumnMetrics own = ColumnMetrics.of(flow.mainLines(), area);
        boolean few = flow.mainLines().size() < 2 * MIN_LINES;
        return new ColumnMetrics(
                area,
                few && shared.area().width() > 0 ? shared.pitchEm() : own.pitchEm(),
                own.indents() ? own.indentPoints() : shared.indentPoints());
    }

    private static TextArea withTables(PageFlow flow) {
        TextArea area = flow.area();
        boolean empty = flow.mainLines().isEmpty();
        for (PageTables.Found found : flow.sheet().tables()) {
            Box box = found.lattice().box();
            TextArea table = new TextArea(box.left(), box.right());
            area = empty ? table : area.union(table);
            empty = false;
        }
        return area;
    }
}
