package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * An instrument's number breaks the form that the decrees on clerical work give it (Nghị định 30/2020/NĐ-CP, Phụ lục
 * I: number/TYPE-ISSUER; laws, decrees and circulars number/year/TYPE-ISSUER), by a slip of its own or of recognition.
 */
final class CitationMalformed implements Rule {
    /** "04/2020/QĐ/UBND": a stroke where the hyphen between type and issuer belongs. */
    private static final Pattern STROKE = Pattern.compile(
            "(?<before>\\d+\\p{L}?(?:/\\d{4})?/(?:QĐ|QD|NQ|CT|KH|TB|TTr|BC|HD|NĐ|ND|TT|CTr))/(?<issuer>\\p{Lu}[\\p{L}-]+)");

    /** Kinds of instruments whose numbers hold the year. */
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<number>\\d{1,4})/(?<symbol>(?:NĐ|ND)-CP|TT-\\p{Lu}\\p{L}+|TTLT-\\p{Lu}[\\p{L}-]+)");

    /** A number or a year in which letters stand for digits: 45/20l2, l2/QĐ. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<=^|^[\\dlIOo]{1,6}/)(?:(?=[lIOo]*\\d)[\\dlIOo]{1,6}(?=/)|[12lI][\\dlIOo]{3}(?=[/-]))");

    /** Recognition reads TT as 77; a circular's number holds the year, so that a decree of 1977 is none. */
    private static final Pattern SEVENS = Pattern.compile("(?<=\\d/\\d{4}/)(?:77|7T|T7)(?=(?:LT)?[-/])");

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Citation> citations = evidence.reading().decision().citations();
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Finding finding = null;
            for (Citation.Mention mention : citations.get(i).mentions()) {
                Optional<String> form = form(mention.number(), citations);
                if (form.isPresent() && finding == null) {
                    finding = Finding.of(
                                    DiscrepancyCode.CITATION_MALFORMED,
                                    Severity.WARNING,
                                    read(mention.number()).equals(mention.number()) ? Cause.SOURCE : Cause.RECOGNITION,
                                    Phrase.of(
                                            "The number %s breaks the form of such numbers; %s would fit.",
                                            "Số ký hiệu %s sai thể thức; đúng phải là %s.",
                                            mention.number(),
                                            form.get()))
                            .stated(Statement.of(mention.number()))
                            .expected(Statement.of(form.get()))
                            .refs(List.of(Ref.citation(i)));
                }
                if (form.isPresent() && finding != null) {
                    finding.at(mention.text().at());
                }
            }
            if (finding != null) {
                finding.addTo(found);
            }
        }
        return found;
    }

    /** The well-formed number that was meant; empty where the number is well-formed or what was meant is not known. */
    private static Optional<String> form(String number, List<Citation> citations) {
        String read = read(number);
        Matcher stroke = STROKE.matcher(read);
        if (stroke.matches()) {
            return Optional.of(stroke.group("before") + "-" + stroke.group("issuer"));
        }
        return withYear(read, citations).or(() -> read.equals(number) ? Optional.empty() : Optional.of(read));
    }

    /** The number without what recognition takes for other signs. */
    private static String read(String number) {
        String digits = DIGITS.matcher(number)
                .replaceAll(part -> part.group()
                        .replace('l', '1')
                        .replace('I', '1')
                        .replace('O', '0')
                        .replace('o', '0'));
        return SEVENS.matcher(digits).replaceFirst("TT");
    }

    private static Optional<String> withYear(String number, List<Citation> citations) {
        Matcher bare = WITHOUT_YEAR.matcher(number);
        if (!bare.matches()) {
            return Optional.empty();
        }
        Pattern whole = Pattern.compile("0*" + bare.group("number").replaceFirst("^0+", "") + "/\\d{4}/"
                + Pattern.quote(level(bare.group("symbol"))));
        return citations.stream()
                .flatMap(citation -> citation.mentions().stream())
                .map(Citation.Mention::number)
                .filter(other -> whole.matcher(level(other)).matches())
                .findFirst();
    }

    private static String level(String number) {
        return number.toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }
}
