package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.ReadingOrder;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;

/**
 * A block that every such document has is not there: the head with number, place and date, or the signature.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>Pages may be lost.
 *
 * <h2>What is no error</h2>
 *
 * <p>Only a document of an authority must have them: it has a number, a date, a type, a caption, "Lưu: …" or a
 * signer; an authority's name on the cover of an estimate is none of these. A block that names nobody (CHỦ TỊCH, "(Đã
 * ký)", a name under a seal) and what digital signing prints are signatures.
 *
 * <h2>Source</h2>
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 8. Seed 001: the decision before the programme; seed 003: no signature.
 */
public final class PartMissing implements Rule {
    /** The last line of every list of recipients: "Lưu: VT". */
    private static final Pattern FILE_COPY = Pattern.compile("^\\s*[-–]?\\s*Lưu(?!\\p{L})");

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        Reading reading = evidence.reading();
        Head head = reading.head();
        List<Discrepancy> found = new ArrayList<>();
        if (!isAdministrative(head)) {
            return found;
        }
        if (head.number().isBlank() && head.placeAndDate().isBlank()) {
            Phrase known = reading.decision().number().isEmpty()
                    ? Phrase.NONE
                    : Phrase.of(" (what is known of them stands in a caption)", " (chỉ biết qua chú dẫn phụ lục)");
            report(Phrase.of(
                            "The head with number, place and date is missing%s: the first page may be lost.",
                            "Thiếu phần đầu với số, nơi và ngày ban hành%s: có thể mất trang đầu.", known))
                    .at(start(reading))
                    .addTo(found);
        } else {
            lostLine(reading, found);
        }
        if (head.signers().isEmpty() && reading.decision().signers().isEmpty()) {
            report(Phrase.of(
                            "The signature is missing: no authority line, position or name stands anywhere.",
                            "Thiếu phần ký: không có quyền hạn, chức vụ hay họ tên người ký."))
                    .refs(List.of(Ref.SIGNERS))
                    .at(end(reading))
                    .addTo(found);
        }
        return found;
    }

    /** A head that has its type and one of the two lines always has the other. */
    private static void lostLine(Reading reading, List<Discrepancy> found) {
        Head head = reading.head();
        if (head.type().isBlank() && head.title().isBlank()) {
            return;
        }
        if (head.number().isBlank() && reading.decision().number().isEmpty()) {
            report(Phrase.of("The head has no line with the number.", "Phần đầu không có dòng ghi số."))
                    .refs(List.of(Ref.NUMBER))
                    .at(start(reading))
                    .addTo(found);
        }
        if (head.placeAndDate().isBlank() && reading.decision().date() == null) {
            report(Phrase.of(
                            "The head has no line with place and date.",
                            "Phần đầu không có dòng ghi nơi và ngày ban hành."))
                    .refs(List.of(Ref.DATE))
                    .at(start(reading))
                    .addTo(found);
        }
    }

    /**
     * Whether anything shows that it is a document of an authority: estimates and outlines have its name on their cover,
     * and are signed elsewhere.
     */
    private static boolean isAdministrative(Head head) {
        return Stream.of(head.number(), head.placeAndDate(), head.type()).anyMatch(field -> !field.isBlank())
                || !head.captions().isEmpty()
                || head.recipients().stream()
                        .anyMatch(line -> FILE_COPY.matcher(line.text()).find())
                || !head.signers().isEmpty();
    }

    private static Finding report(Phrase message) {
        return Finding.of(DiscrepancyCode.PART_MISSING, Severity.WARNING, Cause.CAPTURE, message);
    }

    /** Where the document begins: the first place of all. */
    private static List<Anchor> start(Reading reading) {
        return everything(reading).min(ReadingOrder.PLACES).map(List::of).orElse(List.of());
    }

    /** Where a signature would stand: behind the recipients, else at the end of the document. */
    private static List<Anchor> end(Reading reading) {
        List<PlacedText> recipients = reading.head().recipients();
        if (!recipients.isEmpty()) {
            return recipients.get(recipients.size() - 1).at();
        }
        return everything(reading).max(ReadingOrder.PLACES).map(List::of).orElse(List.of());
    }

    private static Stream<Anchor> everything(Reading reading) {
        Head head = reading.head();
        return Stream.of(
                        Stream.of(head.issuer(), head.type(), head.title()).flatMap(text -> text.at().stream()),
                        head.captions().stream().flatMap(text -> text.at().stream()),
                        reading.sections().stream().flatMap(section -> section.at().stream()),
                        reading.sections().stream().flatMap(section -> section.text().at().stream()),
                        reading.tables().stream().flatMap(table -> table.at().stream()))
                .flatMap(anchors -> anchors);
    }
}
