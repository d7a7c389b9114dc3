package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.trichluc.model.Block;
import vn.trichluc.model.Outline;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.part.Close;

/** Cuts the blocks of a file into its documents. */
final class DocumentParts {
    private static final String DECISION = "quyet dinh";

    /** The types of documents that send others along, folded; a letter has none. */
    private static final Set<String> SENDING =
            Set.of("to trinh", "bao cao", "thong bao", "giay moi", "bien ban", "huong dan", "");

    private final List<List<Block>> parts = new ArrayList<>();

    DocumentParts(List<Block> content) {
        List<Integer> starts = new ArrayList<>(new DocumentHeads(content).starts());
        if (starts.isEmpty()) {
            parts.add(content);
            return;
        }
        if (isDocument(content.subList(0, starts.get(0)))) {
            starts.add(0, 0);
        } else {
            starts.set(0, 0);
        }
        starts.add(content.size());
        for (int i = 1; i < starts.size(); i++) {
            parts.add(content.subList(starts.get(i - 1), starts.get(i)));
        }
    }

    /**
     * Whether the blocks above the first motto are a document whose own motto is lost, and not a cover or the list of a
     * portal.
     */
    private static boolean isDocument(List<Block> lead) {
        HeadReader.Found head = HeadReader.read(lead);
        return !head.type().isEmpty()
                && IntStream.range(0, head.body().size()).anyMatch(i -> Close.startsAt(head.body(), i));
    }

    List<DocumentPart> decisionFirst(Function<List<Block>, Outline> reader) {
        int decision = decision();
        List<DocumentPart> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Block> part = parts.get(i);
            DocumentPart read = new DocumentPart(
                    i + 1, part.isEmpty() ? List.of() : part.get(0).at(), reader.apply(part));
            result.add(i == decision ? 0 : result.size(), read);
        }
        return result;
    }

    private int decision() {
        if (parts.size() > 1 && SENDING.contains(type(0))) {
            for (int i = 1; i < parts.size(); i++) {
                if (type(i).equals(DECISION)) {
                    return i;
                }
            }
        }
        return 0;
    }

    private String type(int part) {
        return DocumentHeads.type(HeadReader.read(parts.get(part)));
    }
}
