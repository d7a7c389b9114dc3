package vn.trichluc.output;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses the file for each source's result: the source's name with {@code .json} for its ending, its folders kept. If
 * two sources would take one name (a.pdf and a.docx; on many file systems also A.pdf), all of them keep their ending:
 * a.pdf.json, a.docx.json; if that is not enough, they are numbered in the order given: a.pdf.2.json.
 */
public final class OutputNames {
    private OutputNames() {}

    /**
     * Returns the paths of the results.
     *
     * @param sources the paths of the sources relative to the output folder, in the order of the run
     * @return one path for each source, all different also if case and composition are ignored, in the same order
     */
    public static List<Path> of(List<Path> sources) {
        Map<String, List<Integer>> wanted = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            wanted.computeIfAbsent(key(named(sources.get(i), stem(sources.get(i)))), k -> new ArrayList<>())
                    .add(i);
        }
        List<Path> names = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Path source : sources) {
            boolean alone = wanted.getOrDefault(key(named(source, stem(source))), List.of())
                            .size()
                    == 1;
            String base = alone ? stem(source) : String.valueOf(source.getFileName());
            Path name = named(source, base);
            for (int n = 2; taken.containsKey(key(name)); n++) {
                name = named(source, base + "." + n);
            }
            taken.put(key(name), names.size());
            names.add(name);
        }
        return names;
    }

    private static Path named(Path source, String base) {
        return source.resolveSibling(base + ".json");
    }

    private static String stem(Path source) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Returns a key that is equal for names that are one file on a file system that ignores case, or how letters are
     * composed.
     */
    private static String key(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
