package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Numerals;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.amount.FigureSearch;
import vn.trichluc.text.amount.NumberWords;

/**
 * A number in words differs from its figures: "47.585 triệu đồng (bằng chữ: …)", "03 (ba) mô hình".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The words are there to make the figure sure; where they differ, one of them is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>A bracket that begins with other words is no number in words: 05 (Kế hoạch năm).
 *
 * <h2>Source</h2>
 *
 * <p>None in the seeds.
 */
public final class WordsFigures implements Claims {
    private static final Pattern IN_WORDS = Pattern.compile(
            "bằng chữ\\s*:?\\s*(?<words>\\p{L}[\\p{L}\\s,]*?)\\s*(?:[.;()/]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    private static final Pattern COUNT_IN_WORDS =
            Pattern.compile("(?=\\d)(?<![\\d.,/])(?<figures>\\d{1,4})\\s*\\((?<words>\\p{L}[\\p{L}\\s]{0,60})\\)");

    /** The words follow their figures within so many characters. */
    private static final int NEAR = 40;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            Matcher words = IN_WORDS.matcher(passage.string());
            while (passage.letters().contains("bang chu") && words.find()) {
                amount(passage, words, evidence.amounts()).ifPresent(claims::add);
            }
            FigureSearch counts = new FigureSearch(COUNT_IN_WORDS, passage.string());
            boolean brackets = passage.letters().indexOf('(') >= 0;
            while (brackets && counts.find()) {
                count(passage, counts.matcher()).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Sum> amount(Passage passage, Matcher words, List<LocatedAmount> amounts) {
        Optional<BigDecimal> said = NumberWords.value(words.group("words"));
        Optional<LocatedAmount> figures = amounts.stream()
                .filter(amount ->
                        amount.passage().equals(passage) && amount.amount().vnd() != null)
                .filter(amount -> amount.start() < words.start() && words.start() - amount.end() <= NEAR)
                .max(Comparator.comparingInt(LocatedAmount::start));
        return said.isEmpty() || figures.isEmpty()
                ? Optional.empty()
                : Optional.of(claim(passage, words, figures.get().figure(), said.get()));
    }

    private static Optional<Sum> count(Passage passage, Matcher count) {
        Optional<BigDecimal> said = NumberWords.value(count.group("words"));
        Figure figures = passage.figure(
                count.start("figures"),
                count.end("figures"),
                count.group("figures"),
                new BigDecimal(count.group("figures")));
        return said.map(value -> claim(passage, count, figures, value));
    }

    private static Sum claim(Passage passage, Matcher words, Figure figures, BigDecimal said) {
        Figure inWords = new Figure(
                passage.ref(),
                words.start("words"),
                Phrase.NONE,
                words.group("words"),
                said,
                figures.step(),
                figures.unit(),
                figures.money(),
                passage.text().confidence(words.start("words"), words.end("words")),
                passage.text().at(words.start("words"), words.end("words")));
        return new Sum(DiscrepancyCode.WORDS_FIGURES, Phrase.NONE, figures, List.of(inWords));
    }

    @Override
    public Finding report(Constraint broken) {
        Figure figures = broken.whole();
        Numerals numerals = new Numerals(figures, List.of());
        Phrase message = Phrase.of(
                "%s is said to be \"%s\" in words, which is %s (%s).",
                "%s được viết bằng chữ là \"%s\", tức là %s (%s).",
                figures.printed(),
                broken.parts().get(0).printed(),
                figures.money() ? numerals.printWithUnit(broken.expected()) : numerals.print(broken.expected()),
                figures.place());
        return Finding.of(DiscrepancyCode.WORDS_FIGURES, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(figures.value()))
                .expected(Statement.of(broken.expected()))
                .refs(List.of(figures.ref()))
                .at(broken.at());
    }
}
