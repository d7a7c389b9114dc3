package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Column;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Page;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

/**
 * Accounts for every character, so that nothing disappears: what was read either stands in the output or is counted as
 * left out, with a reason. What a stage left out without a reason is found here by comparing what it returned with what
 * it was given.
 */
final class Conservation {
    /** A cell of the row that numbers the columns: A, B, 1, (2), 3=4+5, 6=4x5. */
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("[(\\[]?(?:\\p{Lu}|\\d{1,2})[)\\]]?(?:\\s*[=+x×*:/.-][\\d\\s+x×*:/()\\[\\].-]*)?");

    /**
     * The length, in characters without blanks, above which text that was left out may be content. The longest caption
     * of a signature found has 170, the longest running head 140.
     */
    private static final int MAX_FURNITURE_CHARACTERS = 250;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Conservation() {}

    /**
     * Returns the text of pages that stands in no block.
     *
     * @param told what layout left out with a reason
     * @return the same, and what it left out without one
     */
    static List<LeftOut> between(List<Page> pages, List<Block> blocks, List<LeftOut> told) {
        TextLedger ledger = new TextLedger();
        pages.stream().flatMap(page -> page.words().stream()).map(Word::placed).forEach(ledger::read);
        texts(blocks).forEach(ledger::give);
        return leftOut(told, ledger);
    }

    /**
     * Returns the text of blocks that stands nowhere in the output.
     *
     * @param told what structure left out with a reason
     * @return the same, and what was left out without one; nothing that the output says
     */
    static List<LeftOut> between(List<Block> blocks, Reading reading, List<LeftOut> told) {
        TextLedger ledger = new TextLedger();
        texts(blocks).forEach(ledger::read);
        reading.sections().forEach(section -> give(section, ledger));
        reading.tables().forEach(table -> give(table, ledger));
        give(reading.decision(), reading.head(), ledger);
        List<LeftOut> all = new ArrayList<>(told);
        all.addAll(ofHead(reading));
        reading.tables().stream()
                .filter(table -> table.unit() != null && !table.unitLine().isBlank())
                .forEach(table -> all.add(new LeftOut(LeftOut.Reason.LABEL, table.unitLine())));
        reading.tables().forEach(table -> all.addAll(ofTable(table, ledger)));
        return leftOut(all, ledger);
    }

    private static List<LeftOut> leftOut(List<LeftOut> told, TextLedger ledger) {
        List<LeftOut> result = new ArrayList<>();
        for (LeftOut each : told) {
            ledger.give(each.text()).forEach(part -> result.add(new LeftOut(each.reason(), part)));
        }
        ledger.open().stream().map(Conservation::unexplained).forEach(result::add);
        return result;
    }

    private static LeftOut unexplained(PlacedText text) {
        boolean words = text.text().codePoints().anyMatch(Character::isLetterOrDigit);
        return new LeftOut(words ? LeftOut.Reason.UNEXPLAINED : LeftOut.Reason.LAYOUT, text);
    }

    /**
     * Whether a text that was left out may be content: it is longer than its kind ever is, or names an amount of money,
     * or no stage gave a reason for it. Text that the output says elsewhere is never content; hidden and crossed-out
     * text has warnings of its own.
     */
    private static boolean mayBeContent(LeftOut each) {
        return switch (each.reason()) {
            case UNEXPLAINED -> true;
            case RUNNING_HEAD, PAGE_NUMBER, SIGNATURE_CAPTION, STAMP, SCANNER_MARK, NOISE, CONTENTS, LAYOUT, MOTTO ->
                each.characters() > MAX_FURNITURE_CHARACTERS
                        || statesMoney(each.text().text());
            case NAVIGATION -> statesMoney(each.text().text());
            case NOTE, HANDWRITTEN, HIDDEN, STRUCK_THROUGH, LABEL, REPEATED -> false;
        };
    }

    private static boolean statesMoney(String text) {
        return Amounts.parse(text).stream().anyMatch(mention -> mention instanceof Mention.Money);
    }

    static List<PlacedText> texts(List<Block> blocks) {
        List<PlacedText> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Block.GridCell::text)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static void give(Section section, TextLedger ledger) {
        ledger.give(section.title());
        ledger.give(section.text());
        ledger.give(section.number(), section.at());
    }

    private static void give(Table table, TextLedger ledger) {
        ledger.give(table.title());
        MoneyUnit unit = table.unit();
        if (unit != null) {
            ledger.give(unit.text(), table.unitLine().at());
        }
        table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> ledger.give(cell.text()));
        headers(table.columns()).forEach(name -> ledger.give(name, table.at()));
    }

    /** Returns the cells of a header; one that spans neighbouring columns is given once. */
    private static List<String> headers(List<Column> columns) {
        List<String> names = new ArrayList<>();
        List<String> before = List.of();
        for (Column column : columns) {
            List<String> path = column.path();
            int shared = 0;
            while (shared < path.size()
                    && shared < before.size()
                    && path.get(shared).equals(before.get(shared))) {
                shared++;
            }
            names.addAll(path.subList(shared, path.size()));
            before = path;
        }
        return names;
    }

    /**
     * Ticks off the head and close. The lines of the number and the date are ticked off where these were understood.
     */
    private static void give(Decision decision, Head head, TextLedger ledger) {
        ledger.give(head.issuer());
        ledger.give(head.type());
        ledger.give(head.title());
        ledger.give(decision.number(), head.number().at());
        if (decision.date() != null) {
            ledger.give(head.placeAndDate());
        }
        decision.recipients().forEach(ledger::give);
        for (Signer signer : decision.signers()) {
            signer.authority().forEach(ledger::give);
            ledger.give(signer.position());
            ledger.give(signer.name());
        }
    }

    /**
     * Returns what the head leaves out: the word before the number, and a number or date that a pen filled in, which
     * the warning {@code handwritten} reports. A printed number that was not understood is not among them.
     */
    private static List<LeftOut> ofHead(Reading reading) {
        Head head = reading.head();
        List<LeftOut> result = new ArrayList<>();
        boolean numbered = !reading.decision().number().isEmpty();
        if (!head.number().isBlank() && (numbered || head.number().confidence().isRecognised())) {
            result.add(new LeftOut(numbered ? LeftOut.Reason.LABEL : LeftOut.Reason.HANDWRITTEN, head.number()));
        }
        boolean dated = reading.decision().date() != null;
        if (!head.placeAndDate().isBlank()
                && !dated
                && head.placeAndDate().confidence().isRecognised()) {
            result.add(new LeftOut(LeftOut.Reason.HANDWRITTEN, head.placeAndDate()));
        }
        return result;
    }

    /**
     * Returns what a table leaves out: a header printed again on the next page, the row that numbers the columns, a
     * merged cell that the source repeats.
     */
    private static List<LeftOut> ofTable(Table table, TextLedger ledger) {
        Set<String> words = new HashSet<>();
        Set<String> cells = new HashSet<>();
        table.columns().stream()
                .flatMap(column -> column.path().stream())
                .flatMap(name -> SPACES.splitAsStream(Folding.bare(name)))
                .forEach(words::add);
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cells.add(Folding.bare(cell.text().text())));
        List<LeftOut> result = new ArrayList<>();
        for (Anchor anchor : table.at()) {
            for (PlacedText open : ledger.open(anchor)) {
                String text = open.text().strip();
                String bare = Folding.bare(text);
                if (cells.contains(bare) || SPACES.splitAsStream(bare).allMatch(words::contains)) {
                    result.add(new LeftOut(LeftOut.Reason.REPEATED, open));
                } else if (COLUMN_NUMBER.matcher(text).matches()) {
                    result.add(new LeftOut(LeftOut.Reason.LABEL, open));
                }
            }
        }
        return result;
    }

    /** Returns a warning for each text that was left out and may be content. */
    static List<Warning> warnings(List<LeftOut> leftOut) {
        return leftOut.stream()
                .filter(Conservation::mayBeContent)
                .map(each -> Warning.at(
                        "text-left-out",
                        String.format(
                                Locale.ROOT,
                                "\"%s\" was read and stands nowhere in this file: read it from the source.",
                                each.text().text().strip()),
                        each.text().at()))
                .toList();
    }
}
