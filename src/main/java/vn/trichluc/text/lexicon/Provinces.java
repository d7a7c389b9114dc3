package vn.trichluc.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;

/**
 * The provinces and centrally run cities, with the codes of the General Statistics Office and the days between which
 * each code was valid. One name can have two codes: An Giang was 89 and is 91 since 1 July 2025.
 */
public final class Provinces {
    /** A province named in characters {@code start} to {@code end} of a text. */
    public record Found(String name, int start, int end) {}

    private record Unit(
            String name,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private record Name(String name, Pattern pattern) {}

    /** The city that is often abbreviated to TP.HCM. */
    private static final String HO_CHI_MINH = "Hồ Chí Minh";

    private final List<Unit> units;

    private final List<Name> names;

    public Provinces() {
        units = read();
        names = units.stream()
                .map(Unit::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> new Name(name, pattern(name)))
                .toList();
    }

    /**
     * Returns the first province that the text names, by its bare name: Kiên Giang. Missing or wrong tone marks do not
     * count.
     */
    public Optional<Found> first(String text) {
        String letters = Folding.letters(text);
        Found best = null;
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(letters);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                best = new Found(name.name(), matcher.start(), matcher.end());
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the code of two digits that was valid on that day; empty if there was no such province then. */
    public Optional<String> code(String name, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.name().equals(name) && unit.holdsOn(day))
                .map(Unit::code)
                .findFirst();
    }

    /**
     * Returns the pattern of a name; any kind of space or dash may be between the syllables, or none if recognition
     * lost it.
     */
    private static Pattern pattern(String name) {
        String syllables = Folding.letters(name).replaceAll("[\\s-]+", "[\\\\s-]{0,3}");
        String variants = name.equals(HO_CHI_MINH) ? "(?:" + syllables + "|tp\\.?\\s?hcm)" : syllables;
        return Pattern.compile("(?<![a-z])" + variants + "(?![a-z])");
    }

    private static List<Unit> read() {
        List<Unit> result = new ArrayList<>();
        try (InputStream in = Provinces.class.getResourceAsStream("provinces.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks provinces.tsv: build it anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#") || line.startsWith("name\t")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                result.add(new Unit(fields[0], fields[1], day(fields[2]), day(fields[3])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(result);
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
