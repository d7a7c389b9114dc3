package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.NumberWords;

/** A number in words differs from its figures: "47.585 triệu đồng (bằng chữ: …)", "03 (ba) mô hình". */
final class WordsFigures implements Rule {
    private static final Pattern IN_WORDS = Pattern.compile(
            "bằng chữ\\s*:?\\s*(?<words>\\p{L}[\\p{L}\\s,]*?)\\s*(?:[.;()/]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    private static final Pattern COUNT_IN_WORDS =
            Pattern.compile("(?<![\\d.,/])(?<figures>\\d{1,4})\\s*\\((?<words>\\p{L}[\\p{L}\\s]{0,60})\\)");

    /** The words follow their figures within so many characters. */
    private static final int NEAR = 40;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            Matcher words = IN_WORDS.matcher(passage.string());
            while (words.find()) {
                amount(passage, words, evidence.amounts(), found);
            }
            Matcher count = COUNT_IN_WORDS.matcher(passage.string());
            while (count.find()) {
                count(passage, count, found);
            }
        }
        return found;
    }

    private static void amount(Passage passage, Matcher words, List<LocatedAmount> amounts, List<Discrepancy> found) {
        Optional<BigDecimal> said = NumberWords.value(words.group("words"));
        Optional<LocatedAmount> figures = amounts.stream()
                .filter(amount ->
                        amount.passage().equals(passage) && amount.amount().vnd() != null)
                .filter(amount -> amount.end() <= words.start() && words.start() - amount.end() <= NEAR)
                .max(Comparator.comparingInt(LocatedAmount::end));
        if (said.isEmpty()
                || figures.isEmpty()
                || said.get().compareTo(figures.get().figure().value()) == 0) {
            return;
        }
        Figure figure = figures.get().figure();
        String message = String.format(
                Locale.ROOT,
                "%s is said to be \"%s\" in words, which is %s.",
                figure.printed(),
                words.group("words"),
                new Numerals(figure, List.of()).printWithUnit(said.get()));
        Finding.of(DiscrepancyCode.WORDS_FIGURES, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(figure.value()))
                .expected(Statement.of(Figure.plain(said.get())))
                .refs(List.of(figure.ref()))
                .at(figure.at())
                .at(passage.text().at(words.start("words"), words.end("words")))
                .addTo(found);
    }

    private static void count(Passage passage, Matcher count, List<Discrepancy> found) {
        BigDecimal figures = new BigDecimal(count.group("figures"));
        Optional<BigDecimal> said = NumberWords.value(count.group("words"));
        if (said.isPresent() && said.get().compareTo(figures) != 0) {
            String message = String.format(
                    Locale.ROOT,
                    "%s is said to be \"%s\" in words, which is %s.",
                    count.group("figures"),
                    count.group("words"),
                    said.get().toPlainString());
            Finding.of(DiscrepancyCode.WORDS_FIGURES, Severity.ERROR, Cause.SOURCE, message)
                    .stated(Statement.of(figures))
                    .expected(Statement.of(Figure.plain(said.get())))
                    .refs(passage.refs())
                    .at(passage.text().at(count.start(), count.end()))
                    .addTo(found);
        }
    }
}
