package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Table;
import vn.trichluc.structure.DocumentPart;

/**
 * Keeps another document of a file apart from the decision: behind all that the decision says stands an annex section
 * with the other's head, recipients and signers as text, and below it the other's sections, tables and amounts, whose
 * ids begin with that annex's. Its citations are not the decision's and stay out.
 */
final class FurtherDocument {
    /**
     * The codes of discrepancies about the number, date and parts of a decision. They are left out for another
     * document, since the output has room for one.
     */
    private static final Set<DiscrepancyCode> OF_A_HEAD = EnumSet.of(
            DiscrepancyCode.NUMBER_CONFLICT,
            DiscrepancyCode.NUMBER_BLANK,
            DiscrepancyCode.DATE_CONFLICT,
            DiscrepancyCode.PART_MISSING);

    private final Reading before;
    private final int discrepanciesBefore;
    private final String id;

    private FurtherDocument(CheckedReading whole, DocumentPart part) {
        before = whole.reading();
        discrepanciesBefore = whole.discrepancies().size();
        id = id(part);
    }

    /** Returns the id of the annex section that stands for the document. */
    static String id(DocumentPart part) {
        return "doc" + part.number();
    }

    /** Returns the decision's reading with the other document behind it. */
    static CheckedReading behind(CheckedReading whole, DocumentPart part, CheckedReading other) {
        return new FurtherDocument(whole, part).add(whole, part, other);
    }

    private CheckedReading add(CheckedReading whole, DocumentPart part, CheckedReading other) {
        Reading reading = other.reading();
        List<Section> sections = new ArrayList<>(before.sections());
        sections.add(annex(part, reading));
        reading.sections().forEach(section -> sections.add(below(section)));
        List<Table> tables = new ArrayList<>(before.tables());
        reading.tables().forEach(table -> tables.add(below(table)));
        List<Amount> amounts = new ArrayList<>(before.amounts());
        reading.amounts().forEach(amount -> amounts.add(below(amount)));
        List<Quantity> quantities = new ArrayList<>(before.quantities());
        reading.quantities().forEach(quantity -> quantities.add(quantity.withSection(own(quantity.section()))));
        List<Discrepancy> discrepancies = new ArrayList<>(whole.discrepancies());
        discrepancies.addAll(numberedOn(other.discrepancies()));
        return new CheckedReading(
                new Reading(before.head(), before.decision(), sections, tables, amounts, quantities), discrepancies);
    }

    /** Makes the annex section: TỜ TRÌNH Về việc …, with the lines of its head and close as its text. */
    private Section annex(DocumentPart part, Reading reading) {
        Head head = reading.head();
        List<PlacedText> lines = Stream.of(
                        Stream.of(head.issuer(), head.number(), head.placeAndDate()),
                        head.recipients().stream(),
                        head.signers().stream().map(FurtherDocument::signature))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .toList();
        List<PlacedText> title = Stream.of(head.type(), head.title())
                .filter(text -> !text.isBlank())
                .toList();
        return new Section(
                id, null, SectionKind.ANNEX, "", PlacedText.join(" ", title), PlacedText.join("\n", lines), part.at());
    }

    /** Returns authority, position and name of a signer on one line. */
    private static PlacedText signature(Signer signer) {
        List<PlacedText> lines = new ArrayList<>(signer.authority());
        lines.add(signer.position());
        lines.add(signer.name());
        lines.removeIf(PlacedText::isBlank);
        return PlacedText.join(" ", lines);
    }

    private String own(String other) {
        return id + "." + other;
    }

    private @Nullable String ownOrNone(@Nullable String other) {
        return other == null ? null : own(other);
    }

    private String ownOrAnnex(@Nullable String other) {
        return other == null ? id : own(other);
    }

    private Section below(Section section) {
        return section.withId(own(section.id()), ownOrAnnex(section.parent()));
    }

    private Table below(Table table) {
        return table.withId(own(table.id()), ownOrAnnex(table.section()))
                .withRows(table.rows().stream().map(this::below).toList());
    }

    private Row below(Row row) {
        return row.withId(own(row.id()), ownOrNone(row.parent()));
    }

    private Amount below(Amount amount) {
        return amount.withId(own(amount.id()), ownOrAnnex(amount.section()), ownOrNone(amount.whole()));
    }

    /**
     * Returns the other document's discrepancies without those of its head, numbered behind the decision's: d3 behind
     * five is d8.
     */
    private List<Discrepancy> numberedOn(List<Discrepancy> others) {
        List<Discrepancy> kept =
                others.stream().filter(each -> !OF_A_HEAD.contains(each.code())).toList();
        Map<String, String> ids = new HashMap<>();
        kept.forEach(each -> ids.put(each.id(), "d" + (discrepanciesBefore + ids.size() + 1)));
        return kept.stream().map(each -> below(each, ids)).toList();
    }

    private Discrepancy below(Discrepancy other, Map<String, String> ids) {
        String root = other.root();
        List<Discrepancy.Repair> repair = other.repair().stream()
                .flatMap(each -> moved(each.ref()).map(ref -> new Discrepancy.Repair(ref, each.value())))
                .toList();
        return other.withId(ids.getOrDefault(other.id(), other.id()))
                .withRoot(root == null ? null : ids.get(root), repair, other.cause())
                .withRefs(other.refs().stream().flatMap(this::moved).toList());
    }

    /**
     * Returns the same place in the whole output; empty for a field of the other document's head, which the output does
     * not have.
     */
    private Stream<Ref> moved(Ref ref) {
        if (ref instanceof Ref.InSection part) {
            return Stream.of(part.inSection(before.sections().size() + 1 + part.section())); // behind the annex
        }
        if (ref instanceof Ref.InTable part) {
            return Stream.of(part.inTable(before.tables().size() + part.table()));
        }
        if (ref instanceof Ref.Amount amount) {
            return Stream.of(new Ref.Amount(before.amounts().size() + amount.amount()));
        }
        return Stream.empty();
    }
}
