package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Explanation;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Numerals;
import vn.trichluc.check.claim.Root;
import vn.trichluc.check.claim.Roots;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

/**
 * Names for broken constraints the wrong figure behind them: of all discrepancies that come of one slip, one is the
 * root and proposes the repair, and the others name it.
 */
final class RootNaming {
    private final Roots roots;
    private final Causes causes;

    RootNaming(Roots roots, Causes causes) {
        this.roots = roots;
        this.causes = causes;
    }

    /**
     * Returns the discrepancies with their roots.
     *
     * @param flags numbered, in their order
     */
    List<Discrepancy> name(List<RootNote> flags) {
        List<RootNote> named = new ArrayList<>(flags);
        for (Root root : roots.all()) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < flags.size(); i++) {
                Constraint broken = flags.get(i).broken();
                if (broken != null && mainRoot(broken).filter(root::equals).isPresent()) {
                    own.add(i);
                }
            }
            head(root, own, flags).ifPresent(head -> name(root, head, own, named));
        }
        for (int i = 0; i < named.size(); i++) {
            Constraint broken = flags.get(i).broken();
            if (broken == null) {
                named.set(i, ofSameFigure(named.get(i), named));
            } else if (mainRoot(broken).isEmpty()) {
                named.set(i, unexplained(named.get(i), broken));
            }
        }
        return named.stream().map(RootNote::discrepancy).toList();
    }

    private void name(Root root, int head, List<Integer> own, List<RootNote> named) {
        Cause cause = causes.of(root);
        for (int i : own) {
            RootNote flag = named.get(i);
            Discrepancy discrepancy = flag.discrepancy();
            if (i == head) {
                named.set(i, of(cause, flag.with(repaired(discrepancy, root, own.size() - 1, cause))));
            } else {
                String id = named.get(head).discrepancy().id();
                named.set(i, of(cause, flag.with(discrepancy.withRoot(id, List.of(), cause))));
            }
        }
    }

    /** Lowers an error that a misreading explains to a warning, since it does not accuse the document. */
    private static RootNote of(Cause cause, RootNote flag) {
        return cause == Cause.RECOGNITION ? flag.atMostWarning() : flag;
    }

    /**
     * Gives a part that is more than its whole a root, where one of the two is known to be wrong: it is no error of its
     * own then.
     */
    private static RootNote ofSameFigure(RootNote flag, List<RootNote> named) {
        Discrepancy discrepancy = flag.discrepancy();
        if (discrepancy.code() != DiscrepancyCode.PART_EXCEEDS_WHOLE) {
            return flag;
        }
        return named.stream()
                .map(RootNote::discrepancy)
                .filter(root -> root.repair().stream()
                        .anyMatch(one -> discrepancy.refs().contains(one.ref())))
                .findFirst()
                .map(root -> flag.with(discrepancy.withRoot(root.id(), List.of(), root.cause())))
                .orElse(flag);
    }

    /** Returns the slip that explains a broken constraint: one that changes its whole, or otherwise the greatest. */
    private Optional<Root> mainRoot(Constraint broken) {
        return roots.touching(broken).stream()
                .max(Comparator.comparing((Root root) -> root.changesWholeOf(broken))
                        .thenComparing(root -> size(root)));
    }

    private static BigDecimal size(Root root) {
        BigDecimal size = BigDecimal.ZERO;
        for (Explanation.Change change : root.changes()) {
            size = size.max(change.value().subtract(change.figure().value()).abs());
        }
        return size;
    }

    /**
     * Returns the index of the discrepancy that stands for a slip: preferably one that no other slip has a part in, so
     * that the repair mends it; then one that has the first wrong figure; then a short sum.
     */
    private Optional<Integer> head(Root root, List<Integer> own, List<RootNote> flags) {
        Comparator<Integer> order = Comparator.comparing((Integer i) -> others(root, broken(flags, i)))
                .thenComparing(i -> root.firstIn(broken(flags, i)))
                .thenComparing(i -> broken(flags, i).parts().size())
                .thenComparing(i -> i);
        return own.stream().min(order);
    }

    private static Constraint broken(List<RootNote> flags, int i) {
        Constraint broken = flags.get(i).broken();
        if (broken == null) {
            throw new IllegalArgumentException("no constraint is broken by discrepancy " + i);
        }
        return broken;
    }

    private long others(Root root, Constraint broken) {
        return roots.touching(broken).stream()
                .filter(other -> !other.equals(root))
                .count();
    }

    private static Discrepancy repaired(Discrepancy head, Root root, int others, Cause cause) {
        Phrase first = told(root.changes().get(0));
        int carried = root.changes().size() - 1;
        Phrase changes = carried == 0
                ? first
                : Phrase.of(
                        "%s, carried on into %d other figure%s,",
                        "%s, kéo theo %d số khác%s,", first, carried, new Phrase(carried == 1 ? "" : "s", ""));
        Phrase rest = others == 0
                ? Phrase.of("it holds", "thì khớp")
                : Phrase.of(
                        "it holds, and what names it as root (%d)", "thì khớp, cùng %d chỗ khác do lỗi này", others);
        Phrase tail = Phrase.of("; with %s %s", "; nếu là %s %s", changes, rest);
        List<Discrepancy.Repair> repair = root.isRepairable()
                ? root.changes().stream()
                        .map(change -> new Discrepancy.Repair(change.figure().ref(), unit(change)))
                        .toList()
                : List.of();
        List<Anchor> places = root.changes().stream()
                .flatMap(change -> change.figure().at().stream())
                .toList();
        return told(head, tail).withRoot(null, repair, cause).withPlaces(places);
    }

    /** Returns the value of a change as the output has it: a cell's in its printed unit, an amount's in đồng. */
    private static BigDecimal unit(Explanation.Change change) {
        Figure figure = change.figure();
        return figure.ref() instanceof Ref.Cell ? Figure.plain(change.value().divide(figure.unit())) : change.value();
    }

    /** Describes a change: 630 for 650 (row "VI.6 …", column "KC ĐP"). */
    private static Phrase told(Explanation.Change change) {
        Figure figure = change.figure();
        String value = new Numerals(figure, List.of()).print(change.value());
        if (figure.isBlank()) {
            return Phrase.of("%s in the blank of %s", "%s ở ô trống tại %s", value, figure.name());
        }
        return Phrase.of(
                "%s for %s (%s)",
                "%s thay cho %s (%s)",
                value,
                figure.printed(),
                figure.name().isEmpty() ? figure.place() : figure.name());
    }

    private RootNote unexplained(RootNote flag, Constraint broken) {
        Phrase tail = roots.of(broken) == Roots.Knowledge.AMBIGUOUS
                ? Phrase.of("; which of its figures is wrong cannot be told", "; không xác định được số nào sai")
                : Phrase.of(
                        "; the search for the wrong figure ended without one at its bound of %s steps",
                        "; việc tìm số sai dừng ở giới hạn %s bước mà chưa có kết quả", Roots.MOST_WORK);
        Discrepancy discrepancy = told(flag.discrepancy(), tail);
        Cause cause = causes.unexplained(broken, discrepancy.cause());
        return of(cause, flag.with(discrepancy.withRoot(null, List.of(), cause)));
    }

    /** Returns the discrepancy with more words before the full stop of its message. */
    private static Discrepancy told(Discrepancy discrepancy, Phrase tail) {
        return discrepancy.withMessage(
                discrepancy.message().replaceFirst("\\.$", "") + tail.english() + ".",
                discrepancy.vietnamese().replaceFirst("\\.$", "") + tail.vietnamese() + ".");
    }
}
