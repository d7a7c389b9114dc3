package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Misprint;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.ProgrammeMoney;
import vn.trichluc.check.evidence.RepeatedSentences;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Two passages state one fact with two figures: the money of the whole programme, or of one of its sources, in two
 * places; or a sentence of the decision's articles that stands again under the same headings in the programme
 * attached, word for word but for one figure.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the two is wrong. The two amounts are one fact where neither the words before them nor the headings above
 * name anything else, no heading looks back, and no other years are named; and where one is a slip of the other or
 * within 5 per cent of it, or two other figures of both statements agree. For counts it is a warning.
 *
 * <h2>What is no error</h2>
 *
 * <p>What was done before is another programme; so are the same words of two programmes of one document. Sentences
 * that differ in two figures, and numbers of articles and years, are not compared.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000 states 140.150 triệu in the decision and again in the programme attached, and 29 figures of its
 * articles stand in the programme as well: all hold.
 */
public final class TextText implements Claims {
    /** Nearer than this two totals of one programme are one fact, if nothing else ties them. */
    private static final double ONE_FACT = 0.05;

    private static final int WORDS_OF_A_MESSAGE = 60;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        Set<List<Figure.Key>> seen = new HashSet<>();
        for (RepeatedSentences.Pair pair : RepeatedSentences.of(evidence)) {
            add(
                    same(
                            pair.first().figure(),
                            pair.second().figure(),
                            pair.second().sentence()),
                    seen,
                    claims);
        }
        List<ProgrammeMoney.Stated> stated = ProgrammeMoney.of(evidence);
        for (int later = 1; later < stated.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (stated.get(earlier).mayBeOne(stated.get(later))) {
                    programme(stated.get(earlier), stated.get(later)).forEach(sum -> add(sum, seen, claims));
                    break;
                }
            }
        }
        return claims;
    }

    private static void add(Sum sum, Set<List<Figure.Key>> seen, List<Constraint> claims) {
        if (seen.add(List.of(sum.whole().key(), sum.parts().get(0).key()))) {
            claims.add(sum);
        }
    }

    /** What both state, as far as the one is near the other or enough else agrees. */
    private static List<Sum> programme(ProgrammeMoney.Stated first, ProgrammeMoney.Stated second) {
        List<Sum> all = new ArrayList<>();
        second.amounts().forEach((key, later) -> {
            LocatedAmount earlier = first.amounts().get(key);
            if (earlier != null) {
                all.add(same(earlier.figure(), later.figure(), ProgrammeMoney.label(later)));
            }
        });
        long agreeing = all.stream().filter(Sum::holds).count();
        boolean totals = !all.isEmpty() && (all.get(0).holds() || isNear(all.get(0)));
        return all.stream()
                .filter(sum -> sum.holds() || agreeing >= 2 || ((totals || agreeing == 1) && isNear(sum)))
                .toList();
    }

    /** Whether a hand or an eye makes the one of the other, or little is between them. */
    private static boolean isNear(Sum sum) {
        return sum.relativeDifference() <= ONE_FACT
                || new Misprint(List.of()).of(sum.whole(), sum.expected()) != Misprint.Slip.ARBITRARY;
    }

    private static Sum same(Figure first, Figure second, String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        String quoted = plain.length() > WORDS_OF_A_MESSAGE ? plain.substring(0, WORDS_OF_A_MESSAGE) + "…" : plain;
        return new Sum(DiscrepancyCode.TEXT_TEXT, Phrase.of("“%s”", "“%s”", quoted), second, List.of(first));
    }

    @Override
    public Finding report(Constraint broken) {
        Sum sum = (Sum) broken;
        Figure first = sum.parts().get(0);
        Figure second = sum.whole();
        Phrase message = Phrase.of(
                "The text states %s (%s) and %s (%s) for one thing: %s.",
                "Phần lời ghi %s (%s) và %s (%s) cho cùng một nội dung: %s.",
                first.printed(),
                first.place(),
                second.printed(),
                second.place(),
                sum.name());
        Severity severity = second.money() ? Severity.ERROR : Severity.WARNING;
        return Finding.of(DiscrepancyCode.TEXT_TEXT, severity, Cause.SOURCE, message)
                .stated(Statement.of(second.value()))
                .expected(Statement.of(first.value()))
                .refs(sum.refs())
                .at(second.at())
                .at(first.at());
    }
}
