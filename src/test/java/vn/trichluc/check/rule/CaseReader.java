package vn.trichluc.check.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.text.lexicon.Lexicons;

/** Reads the document of a case as the program reads a file. */
final class CaseReader implements AutoCloseable {
    private final Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1));
    private final Path folder;

    CaseReader(Path folder) {
        this.folder = folder;
    }

    List<Discrepancy> discrepancies(RuleCase one) throws IOException {
        return extraction(one).discrepancies();
    }

    /** What the rule alone finds. */
    List<Discrepancy> discrepancies(RuleCase one, Class<?> rule) throws IOException {
        Evidence evidence =
                Evidence.of(extraction(one).reading(), Lexicons.standard().funds());
        try {
            return ((Rule) rule.getConstructor().newInstance()).find(evidence);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(rule + " is made without arguments", e);
        }
    }

    private Extraction extraction(RuleCase one) throws IOException {
        Path file = Files.writeString(folder.resolve("case.txt"), one.text(), StandardCharsets.UTF_8);
        if (pipeline.extract(Source.of(file)) instanceof Outcome.Extracted extracted) {
            return extracted.extraction();
        }
        throw new IllegalStateException("not read: " + one.title());
    }

    /** The line where the discrepancy stands: the first of its places. */
    static int line(Discrepancy found) {
        return found.at().get(0) instanceof Anchor.OnLine on ? on.line() : 0;
    }

    static String severity(Discrepancy found) {
        return found.severity().name().toLowerCase(Locale.ROOT);
    }

    static String cause(Discrepancy found) {
        return found.cause().name().toLowerCase(Locale.ROOT);
    }

    static boolean fits(RuleCase.Mark mark, Discrepancy found) {
        return mark.code().equals(found.code().code())
                && List.of(severity(found), cause(found)).containsAll(mark.traits())
                && mark.words().stream().allMatch(found.message()::contains);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
