package vn.trichluc.generated;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.trichluc.check.Checks;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.structure.Structure;

/**
 * How well the checks find what was planted. Usage: Measurement DOCUMENTS [SEED [show]]: prints recall by kind of error,
 * precision, and how often the root is named exactly.
 */
public final class Measurement {
    /** What was counted over one run. */
    static final class Tally {
        final Map<Planted.Kind, int[]> byKind = new EnumMap<>(Planted.Kind.class);
        int documents;
        int cleanErrors;
        int cleanWarnings;
        int raised;
        int justified;
        int locatable;
        int rootsRight;
        int rootsWrong;
        int othersNamed;
        int others;
        final List<String> examples = new ArrayList<>();

        double recall(boolean arithmetic) {
            int found = 0;
            int all = 0;
            for (Map.Entry<Planted.Kind, int[]> entry : byKind.entrySet()) {
                if (entry.getKey().arithmetic == arithmetic) {
                    found += entry.getValue()[0];
                    all += entry.getValue()[1];
                }
            }
            return all == 0 ? 1 : found / (double) all;
        }

        double precision() {
            return raised == 0 ? 1 : justified / (double) raised;
        }

        double rootAccuracy() {
            return locatable == 0 ? 1 : rootsRight / (double) locatable;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d documents%nnone planted: %d errors, %d warnings%nrecall arithmetic %.2f %%, rest %.2f %%%n"
                            + "precision %.2f %% of %d errors and warnings%nroots %.2f %% of %d that can be told, %d named wrong"
                            + "; of %d that cannot be told %d named%n",
                    documents,
                    cleanErrors,
                    cleanWarnings,
                    100 * recall(true),
                    100 * recall(false),
                    100 * precision(),
                    raised,
                    100 * rootAccuracy(),
                    locatable,
                    rootsWrong,
                    others,
                    othersNamed));
            byKind.forEach((kind, counts) -> text.append(String.format(
                    Locale.ROOT, "  %-15s %5d of %5d%n", kind.name().toLowerCase(Locale.ROOT), counts[0], counts[1])));
            return text.toString();
        }
    }

    private final Checks checks = new Checks();
    private final Structure structure = new Structure();
    private final Normaliser normaliser = new Normaliser();
    private final Path file;
    private final Tally tally = new Tally();

    Measurement(Path folder) {
        file = folder.resolve("made-up.txt");
    }

    public static void main(String[] arguments) throws IOException, UnreadableDocument {
        int documents = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("made-up");
        Measurement measurement = new Measurement(folder);
        Tally tally = measurement.run(seed, documents);
        System.out.print(tally);
        if (arguments.length > 2) {
            tally.examples.stream().limit(Integer.parseInt(arguments[2])).forEach(System.out::println);
        }
        Files.delete(measurement.file);
        Files.delete(folder);
    }

    /** Half of the documents with nothing planted or one error, half with two to six. */
    Tally run(long seed, int documents) throws IOException, UnreadableDocument {
        for (int i = 0; i < documents; i++) {
            clean(seed + i);
            planted(seed + i, i % 2 == 0 ? 1 : 2 + i / 2 % 5);
        }
        return tally;
    }

    private Reading read(String text) throws IOException, UnreadableDocument {
        Files.writeString(file, text);
        SourceInfo info = new SourceInfo("made-up.txt", "text/plain", "0".repeat(64), text.length(), null);
        return normaliser.read(structure.outline(
                new TextDocuments().read(Source.of(file), info).blocks()));
    }

    private void clean(long seed) throws IOException, UnreadableDocument {
        tally.documents++;
        Draft draft = new Draft(seed);
        Scribe.Written written = Scribe.write(draft);
        for (Discrepancy one : checks.find(read(written.text()))) {
            tally.cleanErrors += one.severity() == Severity.ERROR ? 1 : 0;
            tally.cleanWarnings += one.severity() == Severity.WARNING ? 1 : 0;
            if (one.severity() != Severity.NOTE) {
                tally.examples.add(seed + " clean " + draft.manner + ": " + shown(one));
            }
        }
    }

    private void planted(long seed, int count) throws IOException, UnreadableDocument {
        Draft draft = new Draft(seed);
        List<Planted> planted = new Planter(draft).plant(count);
        Scribe.Written written = Scribe.write(draft);
        Reading reading = read(written.text());
        List<Discrepancy> found = checks.find(reading);
        for (Planted one : planted) {
            boolean seen = found.stream().anyMatch(discrepancy -> explains(one, written, discrepancy));
            int[] counts = tally.byKind.computeIfAbsent(one.kind(), kind -> new int[2]);
            counts[0] += seen ? 1 : 0;
            counts[1]++;
            if (!seen) {
                tally.examples.add(String.format(
                        Locale.ROOT,
                        "%d missed %s %s lines %s of %d: %s",
                        seed,
                        draft.manner,
                        one.kind(),
                        one.lines().apply(written),
                        count,
                        one.figure() == null ? "" : one.figure().truth + " as " + one.figure().printed));
            }
        }
        for (Discrepancy discrepancy : found) {
            if (discrepancy.severity() == Severity.NOTE) {
                continue;
            }
            boolean justified = planted.stream()
                    .anyMatch(one -> explains(one, written, discrepancy)
                            || found.stream()
                                    .filter(root -> root.id().equals(discrepancy.root()))
                                    .anyMatch(root -> explains(one, written, root)));
            tally.raised++;
            tally.justified += justified ? 1 : 0;
            if (!justified) {
                tally.examples.add(seed + " false " + draft.manner + " "
                        + planted.stream().map(Planted::kind).toList() + ": " + shown(discrepancy));
            }
        }
        Fig figure = planted.get(0).figure();
        if (count == 1 && figure != null && planted.get(0).kind().isOfOneFigure()) {
            root(seed, draft, figure, reading, found);
        }
    }

    private void root(long seed, Draft draft, Fig figure, Reading reading, List<Discrepancy> found) {
        List<Discrepancy.Repair> repairs =
                found.stream().flatMap(one -> one.repair().stream()).toList();
        boolean right = repairs.size() == 1 && isMended(repairs.get(0), figure, reading);
        if (figure.canBeTold(draft.figures)) {
            tally.locatable++;
            tally.rootsRight += right ? 1 : 0;
            tally.rootsWrong += !right && !repairs.isEmpty() ? 1 : 0;
            if (!right) {
                tally.examples.add(String.format(
                        Locale.ROOT,
                        "%d root %s line %d %d as %s: %s %s",
                        seed,
                        draft.manner,
                        figure.line,
                        figure.truth,
                        figure.printed,
                        repairs,
                        found.stream().map(Measurement::shown).toList()));
            }
        } else {
            tally.others++;
            tally.othersNamed += right ? 1 : 0;
        }
    }

    private static boolean isMended(Discrepancy.Repair repair, Fig figure, Reading reading) {
        if (repair.ref() instanceof Ref.Amount ref) {
            Amount amount = reading.amounts().get(ref.amount());
            BigDecimal truth = BigDecimal.valueOf(figure.truth).movePointRight(6);
            return isAt(amount.text(), figure) && repair.value().compareTo(truth) == 0;
        }
        Ref.Cell ref = (Ref.Cell) repair.ref();
        Cell cell =
                reading.tables().get(ref.table()).rows().get(ref.row()).cells().get(ref.column());
        return isAt(cell.text(), figure)
                && cell.text().text().strip().equals(figure.printed)
                && repair.value().compareTo(BigDecimal.valueOf(figure.truth)) == 0;
    }

    private static boolean isAt(PlacedText text, Fig figure) {
        return text.at().stream().anyMatch(anchor -> anchor.equals(new Anchor.OnLine(figure.line)));
    }

    private static boolean explains(Planted planted, Scribe.Written written, Discrepancy discrepancy) {
        Set<Integer> lines = new HashSet<>(planted.lines().apply(written));
        return planted.codes().contains(discrepancy.code().code())
                && discrepancy.at().stream()
                        .anyMatch(anchor -> anchor instanceof Anchor.OnLine line && lines.contains(line.line()));
    }

    private static String shown(Discrepancy one) {
        return one.code().code() + " " + one.message();
    }
}
