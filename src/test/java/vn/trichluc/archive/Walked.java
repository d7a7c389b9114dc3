package vn.trichluc.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.UnreadableDocument.Category;

/** What a walk handed over: reads every member whole. */
final class Walked implements Visitor {
    record Problem(String name, Category category, String reason) {}

    final Map<String, byte[]> members = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();

    static Walked of(Path archive) throws IOException {
        return of(archive, ArchiveLimits.DEFAULT);
    }

    static Walked of(Path archive, ArchiveLimits limits) throws IOException {
        Walked walked = new Walked();
        new Archives(limits).walk(archive, walked);
        return walked;
    }

    @Override
    public void member(Member member) throws IOException {
        byte[] bytes = member.content().readAllBytes();
        if (members.put(member.name(), bytes) != null) {
            throw new AssertionError("twice: " + member.name());
        }
    }

    @Override
    public void problem(String name, Category category, String reason) {
        problems.add(new Problem(name, category, reason));
    }

    List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** {@code name CATEGORY}, in their order. */
    List<String> troubles() {
        return problems.stream()
                .map(problem -> problem.name() + " " + problem.category())
                .toList();
    }

    String text(String name) {
        byte[] bytes = members.get(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
