package vn.trichluc.generated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Plants errors into a draft, each where no other was planted. */
final class Planter {
    private static final Set<String> SUMS = Set.of(
            "row-total",
            "column-total",
            "group-total",
            "table-table",
            "text-table",
            "text-text",
            "text-total",
            "share",
            "words-figures",
            "part-exceeds-whole",
            "amount-implausible");

    private static final Set<String> CELLS = Set.of(
            "cell-lost", "cell-shifted", "row-total", "column-total", "group-total", "table-table", "text-table");

    private final Draft draft;
    private final Random random;
    private final Set<Object> used = new HashSet<>();

    Planter(Draft draft) {
        this.draft = draft;
        this.random = draft.random;
    }

    List<Planted> plant(int count) {
        List<Planted> planted = new ArrayList<>();
        while (planted.size() < count) {
            Planted.Kind kind = Planted.Kind.values()[random.nextInt(Planted.Kind.values().length)];
            plant(kind).ifPresent(planted::add);
        }
        return planted;
    }

    /** Empty where the draft has nothing for this kind, or something was planted there. */
    Optional<Planted> plant(Planted.Kind kind) {
        return switch (kind) {
            case SWAPPED_DIGITS, DROPPED_DIGIT, DOUBLED_DIGIT, OTHER_DIGIT, NEIGHBOUR, WRONG_UNIT -> cell(kind);
            case TEXT_FIGURE ->
                figure(
                        kind,
                        random.nextInt(3) == 0 ? draft.total : draft.parts.get(random.nextInt(draft.parts.size())),
                        Planted.Kind.values()[random.nextInt(4)]);
            case RESTATED ->
                draft.again.isEmpty()
                        ? Optional.empty()
                        : figure(
                                kind,
                                draft.again.get(random.nextInt(draft.again.size())),
                                Planted.Kind.values()[random.nextInt(4)]);
            case WRONG_GROUP -> wrongGroup();
            case SHIFTED_ROW, LOST_CELL -> moved(kind);
            case RATE -> rate();
            case SHARE -> share();
            case WORDS -> words();
            case TEXT_COUNT -> count();
            case RESTATED_COUNT -> countAgain();
            case LIST_COUNT -> list();
            case CAPTION_NUMBER, CAPTION_DATE -> caption(kind);
            case CAPTION_BLANK -> blank();
            case CITATION_YEAR -> citationYear();
            case CITATION_FORM -> citationForm();
            case HEADING_GAP, HEADING_REPEAT -> heading(kind);
            case ANNEX -> annex();
            case UNIT_LINE -> unit();
        };
    }

    private boolean take(Object what) {
        return used.add(what);
    }

    private Optional<Planted> cell(Planted.Kind kind) {
        Grid grid = random.nextInt(3) == 0 ? draft.years : draft.annex;
        Grid.Line line = grid.rows.get(random.nextInt(grid.rows.size()));
        List<Fig> figures = line.figures();
        if (figures.isEmpty() || used.contains(line)) {
            return Optional.empty();
        }
        int place = random.nextInt(figures.size());
        Fig fig = figures.get(place);
        if (kind != Planted.Kind.NEIGHBOUR) {
            return figure(kind, fig, kind);
        }
        Fig other = figures.get(place == 0 ? figures.size() - 1 : place - 1);
        return other.truth == fig.truth || other.isBlank() || fig.isBlank()
                ? Optional.empty()
                : changed(kind, fig, other.printed);
    }

    private Optional<Planted> figure(Planted.Kind kind, Fig fig, Planted.Kind how) {
        String digits = Long.toString(fig.truth);
        int at = random.nextInt(digits.length());
        StringBuilder other = new StringBuilder(digits);
        switch (how) {
            case SWAPPED_DIGITS -> {
                if (at + 1 == digits.length()) {
                    return Optional.empty();
                }
                other.setCharAt(at, digits.charAt(at + 1));
                other.setCharAt(at + 1, digits.charAt(at));
            }
            case DROPPED_DIGIT -> other.deleteCharAt(at);
            case DOUBLED_DIGIT -> other.insert(at, digits.charAt(at));
            case WRONG_UNIT -> other.append("000");
            default -> other.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
        boolean plain = other.length() > 0
                && other.charAt(0) != '0'
                && !other.toString().equals(digits);
        char mark = fig.printed.indexOf(',') >= 0 || (draft.grouping == ',' && !isText(fig)) ? ',' : '.';
        return plain && fig.truth > 9 && other.length() > 1
                ? changed(kind, fig, Draft.group(Long.parseLong(other.toString()), mark))
                : Optional.empty();
    }

    private boolean isText(Fig fig) {
        return fig == draft.total || draft.parts.contains(fig) || draft.again.contains(fig);
    }

    private Optional<Planted> changed(Planted.Kind kind, Fig fig, String printed) {
        if (fig.claims.isEmpty() || fig.isBlank() || printed.equals(fig.printed) || !take(fig)) {
            return Optional.empty();
        }
        fig.printed = printed;
        return Optional.of(new Planted(kind, SUMS, fig, written -> List.of(fig.line)));
    }

    private Optional<Planted> wrongGroup() {
        List<Grid.Line> rows = draft.annex.rows;
        int at = random.nextInt(rows.size() - 1);
        Grid.Line item = rows.get(at);
        Grid.Line next = rows.get(at + 1);
        boolean lastOfItsGroup = !item.number.isEmpty()
                && Character.isDigit(item.number.charAt(0))
                && at > 0
                && rows.get(at - 1).group == item.group
                && next.group > item.group;
        if (!lastOfItsGroup
                || next.figures().isEmpty()
                || item.figures().stream().allMatch(fig -> fig.truth == 0)
                || item.figures().isEmpty()
                || !take(item)
                || !take(next)) {
            return Optional.empty();
        }
        rows.set(at, next);
        rows.set(at + 1, item);
        Grid.Line before = rows.stream()
                .filter(line -> line.group == item.group)
                .findFirst()
                .orElseThrow();
        take(before);
        List<Fig> figures = new ArrayList<>(next.figures());
        figures.addAll(before.figures());
        figures.addAll(item.figures());
        return Optional.of(new Planted(
                Planted.Kind.WRONG_GROUP,
                Set.of("group-total", "numbering-gap", "numbering-repeat", "page-missing"),
                null,
                written -> figures.stream().map(fig -> fig.line).toList()));
    }

    private Optional<Planted> moved(Planted.Kind kind) {
        List<Grid.Line> rows = draft.annex.rows;
        Grid.Line line = rows.get(random.nextInt(rows.size()));
        List<Fig> figures = line.figures();
        if (figures.size() < 3 || figures.stream().anyMatch(used::contains)) {
            return Optional.empty();
        }
        int at = random.nextInt(figures.size() - 1);
        boolean seen = figures.subList(at, figures.size()).stream()
                        .map(fig -> fig.printed)
                        .distinct()
                        .count()
                > 1;
        if (!seen || figures.get(at).truth == 0 || !take(line)) {
            return Optional.empty();
        }
        figures.forEach(this::take);
        if (kind == Planted.Kind.LOST_CELL) {
            line.dropped = at;
        } else {
            line.shift = at + 1;
        }
        return Optional.of(new Planted(
                kind,
                CELLS,
                null,
                written -> figures.stream().map(fig -> fig.line).toList()));
    }

    private Optional<Planted> rate() {
        Draft.Rated rated = draft.rated.get(random.nextInt(draft.rated.size()));
        if (!take(rated)) {
            return Optional.empty();
        }
        rated.cost += rated.rate * (1 + random.nextInt(3));
        return Optional.of(
                new Planted(Planted.Kind.RATE, Set.of("rate-product"), null, written -> List.of(rated.line)));
    }

    private Optional<Planted> share() {
        if (!draft.shares || !take("share") || used.contains(draft.total) || used.contains(draft.parts.get(0))) {
            return Optional.empty();
        }
        draft.share.printed = Draft.percent(draft.parts.get(0).truth + draft.total.truth / 50, draft.total.truth);
        take(draft.total);
        take(draft.parts.get(0));
        return Optional.of(
                new Planted(Planted.Kind.SHARE, Set.of("share"), null, written -> List.of(draft.share.line)));
    }

    private Optional<Planted> words() {
        if (!draft.withWords || used.contains(draft.total) || !take("words")) {
            return Optional.empty();
        }
        take(draft.total);
        draft.printedWords = Words.million(draft.total.truth + 1 + random.nextInt(900));
        return Optional.of(
                new Planted(Planted.Kind.WORDS, Set.of("words-figures"), null, written -> List.of(draft.total.line)));
    }

    private Optional<Planted> noted(Planted.Kind kind, String note, String... codes) {
        return Optional.of(new Planted(kind, Set.of(codes), null, written -> {
            Integer line = written.lines().get(note);
            return line == null ? List.of() : List.of(line);
        }));
    }

    private Optional<Planted> count() {
        if (!draft.withCounts || !take("count")) {
            return Optional.empty();
        }
        draft.spokenCount += 1 + random.nextInt(5);
        return noted(Planted.Kind.TEXT_COUNT, "count", "text-table", "text-text");
    }

    private Optional<Planted> countAgain() {
        if (!draft.withGoalAgain || !take("count")) {
            return Optional.empty();
        }
        draft.countAgain += 1 + random.nextInt(5);
        return noted(Planted.Kind.RESTATED_COUNT, "count again", "text-text", "text-table");
    }

    private Optional<Planted> list() {
        if (!take("list")) {
            return Optional.empty();
        }
        draft.announced = draft.listed + (random.nextBoolean() ? 1 : 2);
        return noted(Planted.Kind.LIST_COUNT, "list", "list-count");
    }

    private Optional<Planted> caption(Planted.Kind kind) {
        if (!take("caption")) {
            return Optional.empty();
        }
        if (kind == Planted.Kind.CAPTION_NUMBER) {
            int ordinal = Integer.parseInt(draft.number.replaceFirst("/.*", ""));
            draft.captionNumber = (ordinal + 1 + random.nextInt(80)) + "/QĐ-UBND";
            return noted(kind, "caption", "number-conflict");
        }
        draft.captionDate = draft.date.plusDays(1 + random.nextInt(20));
        return noted(kind, "caption", "date-conflict");
    }

    private Optional<Planted> blank() {
        if (!take("annex caption")) {
            return Optional.empty();
        }
        draft.annexNumberBlank = true;
        return Optional.of(new Planted(
                Planted.Kind.CAPTION_BLANK,
                Set.of("number-blank"),
                null,
                written -> written.lines().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("annex"))
                        .map(Map.Entry::getValue)
                        .toList()));
    }

    private Optional<Planted> citationYear() {
        if (!take("circular")) {
            return Optional.empty();
        }
        draft.circularDate = "28 tháng 12 năm 20" + (13 + random.nextInt(5));
        return noted(Planted.Kind.CITATION_YEAR, "circular", "citation-conflict");
    }

    private Optional<Planted> citationForm() {
        if (!take("local")) {
            return Optional.empty();
        }
        draft.local = "16/2010/QĐ/UBND";
        return noted(Planted.Kind.CITATION_FORM, "local", "citation-malformed");
    }

    private Optional<Planted> heading(Planted.Kind kind) {
        if (!take("heading")) {
            return Optional.empty();
        }
        int at = 2 + random.nextInt(2); // I and again I may begin a list anew
        int off = kind == Planted.Kind.HEADING_GAP ? 1 : -1;
        for (int i = at; i < draft.headings.size(); i++) {
            draft.headings.set(i, Draft.roman(i + 1 + off));
        }
        return noted(kind, "heading" + at, kind == Planted.Kind.HEADING_GAP ? "numbering-gap" : "numbering-repeat");
    }

    private Optional<Planted> annex() {
        if (!take("mention")) {
            return Optional.empty();
        }
        draft.mentionedAnnex = "03";
        return noted(Planted.Kind.ANNEX, "mention", "annex-missing");
    }

    private Optional<Planted> unit() {
        if (!take("unit")) {
            return Optional.empty();
        }
        draft.annex.unitLost = true;
        return Optional.of(new Planted(
                Planted.Kind.UNIT_LINE,
                Set.of("unit-missing"),
                null,
                written -> List.of(draft.annex.line, draft.annex.line + 1, draft.annex.rows.get(0).line)));
    }
}
