package vn.trichluc.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.trichluc.model.Doubt.Kind;

/**
 * The one rule for what is in doubt. It follows from the discrepancies of a document and from how sure its reading was.
 */
public final class DoubtRule {
    /** The codes of discrepancies about a whole row or table that make every figure in it doubtful. */
    private static final Set<String> OF_ALL_WITHIN = Set.of("cell-lost", "cell-shifted", "number-ambiguous");

    /**
     * For each part of the output that discrepancies name, their codes and the gravest kind of doubt that each code is
     * to it.
     */
    private final Map<Ref, Map<String, Kind>> named = new HashMap<>();

    /**
     * What the rule needs of a discrepancy.
     *
     * @param stated whether it says which of its sides is the stated one: the first of {@code refs}
     * @param follows whether another discrepancy explains it
     * @param refs what it points at in the output
     * @param repaired those that its repair would change
     */
    public record Claim(
            String code, Severity severity, boolean stated, boolean follows, List<Ref> refs, List<Ref> repaired) {
        public Claim {
            refs = List.copyOf(refs);
            repaired = List.copyOf(repaired);
        }

        static Claim of(Discrepancy discrepancy) {
            return new Claim(
                    discrepancy.code().code(),
                    discrepancy.severity(),
                    discrepancy.stated() != null,
                    discrepancy.root() != null,
                    discrepancy.refs(),
                    discrepancy.repair().stream().map(Discrepancy.Repair::ref).toList());
        }
    }

    /**
     * What the rule needs of a table's cell.
     *
     * @param figure whether a figure belongs there: its column is one of money, quantities or per cents
     * @param printed whether anything is printed there
     * @param valued whether it has a value
     * @param corrected whether recognition read something else at first
     * @param confidence of recognition
     */
    public record Shown(boolean figure, boolean printed, boolean valued, boolean corrected, Confidence confidence) {
        /** Returns what the rule needs of a cell in a column of that role. */
        public static Shown of(Cell cell, ColumnRole role) {
            return new Shown(
                    role.isFigure(),
                    !cell.text().isBlank(),
                    cell.value() != null || cell.vnd() != null,
                    cell.read() != null,
                    cell.text().confidence());
        }

        private boolean isFigure() {
            return (figure && printed) || valued;
        }

        private Set<Kind> kinds() {
            EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
            if (figure && printed && !valued) {
                kinds.add(Kind.NO_NUMBER);
            }
            if (confidence.isInDoubt()) {
                kinds.add(Kind.LOW_CONFIDENCE);
            }
            if (corrected) {
                kinds.add(Kind.CORRECTED);
            }
            return kinds;
        }
    }

    /** Makes the rule for a document from all its discrepancies. Notes among them make no figure doubtful. */
    public DoubtRule(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.severity() != Severity.NOTE) {
                note(claim);
            }
        }
    }

    /** Makes the rule for a document that was just read. */
    public static DoubtRule of(List<Discrepancy> discrepancies) {
        return new DoubtRule(discrepancies.stream().map(Claim::of).toList());
    }

    private void note(Claim claim) {
        List<Ref> roots = claim.follows()
                ? List.of()
                : !claim.repaired().isEmpty()
                        ? claim.repaired()
                        : claim.stated() && !claim.refs().isEmpty()
                                ? claim.refs().subList(0, 1)
                                : List.of();
        claim.refs().forEach(ref -> note(claim.code(), ref, Kind.SUSPECT));
        roots.forEach(ref -> note(claim.code(), ref, Kind.ROOT));
    }

    private void note(String code, Ref ref, Kind kind) {
        Ref target = withDoubt(ref);
        boolean container = target instanceof Ref.InTable && !(target instanceof Ref.Cell);
        named.computeIfAbsent(target, t -> new TreeMap<>())
                .merge(code, container ? Kind.NOTE : kind, DoubtRule::graver);
    }

    /** Returns the place itself, or the one that it is a part of, where it has no doubt of its own. */
    private static Ref withDoubt(Ref ref) {
        if (ref instanceof Ref.Text text) {
            return new Ref.Section(text.section());
        }
        return ref instanceof Ref.Label label ? new Ref.Row(label.table(), label.row()) : ref;
    }

    private static Kind graver(Kind one, Kind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Doubt of(Ref target) {
        return doubt(named.getOrDefault(target, Map.of()));
    }

    private static Doubt doubt(Map<String, Kind> codes) {
        return codes.isEmpty()
                ? Doubt.NONE
                : new Doubt(codes.values().stream().min(Kind::compareTo).orElseThrow(), List.copyOf(codes.keySet()));
    }

    private Doubt of(Ref target, Confidence confidence) {
        return of(target).with(confidence.isInDoubt() ? EnumSet.of(Kind.LOW_CONFIDENCE) : Set.of());
    }

    /** Gives the doubt in a table's cell; all indices count from 0, as in {@link Ref}. */
    public Doubt ofCell(int table, int row, int column, Shown shown) {
        Map<String, Kind> codes = named.getOrDefault(new Ref.Cell(table, row, column), Map.of());
        if (shown.isFigure()) {
            for (Ref container :
                    List.of(new Ref.Row(table, row), new Ref.Column(table, column), new Ref.Table(table))) {
                for (String code : named.getOrDefault(container, Map.of()).keySet()) {
                    if (OF_ALL_WITHIN.contains(code)) {
                        codes = new TreeMap<>(codes);
                        codes.merge(code, Kind.SUSPECT, DoubtRule::graver);
                    }
                }
            }
        }
        return doubt(codes).with(shown.kinds());
    }

    /**
     * Gives the doubt in an amount of the running text.
     *
     * @param confidence the lesser of recognition's and that of the printed form
     */
    public Doubt ofAmount(int amount, Confidence confidence) {
        return of(new Ref.Amount(amount), confidence);
    }

    /** Gives the notes on a table as a whole or on its columns. */
    public Doubt ofTable(int table) {
        Map<String, Kind> codes = new TreeMap<>(named.getOrDefault(new Ref.Table(table), Map.of()));
        named.forEach((target, more) -> {
            if (target instanceof Ref.Column column && column.table() == table) {
                codes.putAll(more);
            }
        });
        return doubt(codes);
    }

    /** Gives the notes on a row as a whole, on its number or its label. */
    public Doubt ofRow(int table, int row) {
        return of(new Ref.Row(table, row));
    }

    public Doubt ofSection(int section, Confidence confidence) {
        return of(new Ref.Section(section), confidence);
    }

    /**
     * Gives the doubt in a field of the head.
     *
     * @param field the contract's name: number
     */
    public Doubt ofField(String field, Confidence confidence) {
        return of(new Ref.Field(field), confidence);
    }

    /**
     * Gives the doubt in a citation.
     *
     * @param corrected whether recognition read something else at first
     */
    public Doubt ofCitation(int citation, Confidence confidence, boolean corrected) {
        Doubt doubt = of(new Ref.Citation(citation), confidence);
        return corrected ? doubt.with(EnumSet.of(Kind.CORRECTED)) : doubt;
    }

    public Doubt ofSigner(int signer, Confidence confidence) {
        return of(new Ref.Signer(signer), confidence);
    }
}
