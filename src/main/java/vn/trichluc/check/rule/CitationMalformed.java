package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.NumberForm;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * An instrument's number breaks the form that it must have, by a slip of its own or of recognition. Such slips are
 * another mark, or none, where a stroke or a hyphen belongs (QĐ/UBND, QĐ_BKHCN, NĐCP, 45-2012/NĐ-CP, 23//2018/NQ-
 * HĐND); a decree without CP, another instrument without its issuer (12/2019/TT); a State's number in the Party's
 * form (12-QĐ/UBND); letters for digits; a decree or circular without its year, where the document also cites it with
 * the year. The printed form stays as it is.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>Whoever looks the instrument up by this number does not find it. The message gives the form that was meant,
 * where it can be told. It is a note of recognition where recognition was less than 0.8 sure of the mention.
 *
 * <h2>What is no error</h2>
 *
 * <p>Forms that were in use before (304/QĐ-UB, 327-CT, 177/CP), the Party's own numbers (37-QĐ/TW), letters without a
 * type (1234/BCT-CNĐP).
 *
 * <h2>Source</h2>
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I: number/TYPE-ISSUER; laws, decrees and circulars number/year/TYPE-ISSUER.
 * Seed 003: 04/2020/QĐ/UBND; seed 000: 45/ND-CP.
 */
public final class CitationMalformed implements Rule {
    /** Kinds of instruments whose numbers hold the year. */
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<number>\\d{1,4})/(?<symbol>(?:NĐ|ND)-CP|TT-\\p{Lu}\\p{L}+|TTLT-\\p{Lu}[\\p{L}-]+)");

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Citation> citations = evidence.reading().decision().citations();
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            Finding finding = null;
            for (Citation.Mention mention : citation.mentions()) {
                if (citation.read() != null && !mention.number().equals(citation.number())) {
                    continue; // recognition read it otherwise in another place, and that is settled
                }
                Optional<String> form = form(mention.number(), citations);
                if (form.isEmpty() && !NumberForm.lacksIssuer(mention.number(), citation.type(), mention.date())) {
                    continue;
                }
                finding = finding == null ? finding(i, mention, form) : finding;
                finding.at(mention.text().at());
            }
            if (finding != null) {
                finding.addTo(found);
            }
        }
        return found;
    }

    private static Finding finding(int index, Citation.Mention mention, Optional<String> form) {
        String number = mention.number();
        // recognition may have made the slip itself
        boolean doubted = mention.text().confidence().isInDoubt();
        boolean misread = doubted || !NumberForm.recognised(number).equals(number);
        Finding finding = Finding.of(
                        DiscrepancyCode.CITATION_MALFORMED,
                        doubted ? Severity.NOTE : Severity.WARNING,
                        misread ? Cause.RECOGNITION : Cause.SOURCE,
                        form.isPresent()
                                ? Phrase.of(
                                        "The number %s breaks the form of such numbers; %s would fit.",
                                        "Số ký hiệu %s sai thể thức; đúng phải là %s.", number, form.get())
                                : Phrase.of(
                                        "The number %s breaks the form of such numbers: the issuer is missing.",
                                        "Số ký hiệu %s sai thể thức: thiếu cơ quan ban hành.", number))
                .stated(Statement.of(number))
                .refs(List.of(new Ref.Citation(index)));
        return form.isPresent() ? finding.expected(Statement.of(form.get())) : finding;
    }

    /** The well-formed number that was meant; empty where the number is well-formed or what was meant is not known. */
    private static Optional<String> form(String number, List<Citation> citations) {
        String meant = NumberForm.meant(number);
        return withYear(meant, citations).or(() -> meant.equals(number) ? Optional.empty() : Optional.of(meant));
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
