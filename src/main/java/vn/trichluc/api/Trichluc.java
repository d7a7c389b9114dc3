package vn.trichluc.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.text.lexicon.Funds;
import vn.trichluc.text.lexicon.Lexicons;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * Reads Vietnamese provincial decisions, of every {@link vn.trichluc.model.SourceKind}.
 *
 * <pre>{@code
 * try (Trichluc trichluc = Trichluc.builder().jobs(2).build()) {
 *     Result result = trichluc.extract(Path.of("2454-QD-UBND.pdf"));
 *     result.extraction().ifPresent(read ->
 *             read.discrepancies().forEach(each -> System.out.println(each.code() + ": " + each.message())));
 * }
 * }</pre>
 *
 * <p>Make one and keep it: it holds word lists, and for each page that is recognised at the same time an engine with its
 * model (some 100 MB). Several threads may use it; each calls {@link #extract(Path)} for a document of its own. No
 * document makes it throw, however damaged. A document that exhausts the memory or crashes the recognition's native
 * code ends the whole process: {@code trichluc batch} reads in processes of their own.
 */
public final class Trichluc implements AutoCloseable {
    /** The largest size in bytes of a document that comes as a stream, which is that of a file. */
    private static final long MAX_STREAM_BYTES = 2L << 30;

    private static final int BUFFER_BYTES = 1 << 16;

    private final Pipeline pipeline;
    private final DecisionJson json = new DecisionJson();
    /** The lock that readers hold for reading, {@link #close} for writing: an engine must not be freed under a page. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private Trichluc(PipelineConfig config) {
        pipeline = new Pipeline(config);
    }

    /** Returns a builder with the program's own word lists, and one page recognised at a time for each processor. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file. Its content decides its kind; its name only distinguishes Markdown from plain text, and reveals a
     * web page that was saved as a PDF.
     *
     * @return complete, partial, or failed, a missing file included
     * @throws EnvironmentUnusable if the machine cannot serve; the message says what to do
     * @throws IllegalStateException after {@link #close}
     */
    public Result extract(Path file) {
        return extract(Source.of(file));
    }

    /**
     * Reads a document from a stream to its end. It is in a temporary file meanwhile ({@code java.io.tmpdir}), at most
     * 2 GiB. The stream is not closed.
     *
     * @param name the name that the result gets, and whose ending helps as a file's does; folders before it are left
     *     out
     * @return as for a file of that name
     * @throws IOException if the stream throws it
     * @throws EnvironmentUnusable if the machine cannot serve, or has no room for the temporary file
     * @throws IllegalArgumentException if there is no name
     * @throws IllegalStateException after {@link #close}
     */
    public Result extract(InputStream document, String name) throws IOException {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (base.isBlank()) {
            throw new IllegalArgumentException("a document has a name, not \"" + name + "\"");
        }
        Path file = temporary();
        try {
            if (!copy(document, file)) {
                return Result.failed(
                        base,
                        new Result.Failure(
                                Category.TOO_LARGE,
                                String.format(
                                        Locale.ROOT,
                                        "%s: expected at most %d bytes, found more; split the document.",
                                        base,
                                        MAX_STREAM_BYTES)));
            }
            return extract(new Source(base, file));
        } finally {
            delete(file);
        }
    }

    private Result extract(Source source) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            Outcome outcome = pipeline.extract(source);
            if (outcome instanceof Outcome.Failed failed) {
                return Result.failed(source.name(), new Result.Failure(failed.category(), failed.message()));
            }
            Outcome.Extracted extracted = (Outcome.Extracted) outcome;
            return Result.read(source.name(), extracted.extraction(), json.write(extracted.extraction()));
        } finally {
            use.readLock().unlock();
        }
    }

    /** Copies a document; returns false if it has more bytes than are read. */
    private static boolean copy(InputStream document, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream out = Files.newOutputStream(file)) {
            long total = 0;
            for (int read = document.read(buffer); read >= 0; read = document.read(buffer)) {
                total += read;
                if (total > MAX_STREAM_BYTES) {
                    return false;
                }
                write(out, buffer, read, file);
            }
        }
        return true;
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path file) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw noRoom(file, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("trichluc-", ".document");
        } catch (IOException e) {
            throw noRoom(Path.of(System.getProperty("java.io.tmpdir", ".")), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw noRoom(file, e);
        }
    }

    private static EnvironmentUnusable noRoom(Path where, IOException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot write %s (%s): free some space, or choose another folder with -Djava.io.tmpdir=DIR",
                        where,
                        e.getMessage()),
                e);
    }

    /** Waits for the documents that are being read, then frees the engines. Has no effect the second time. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                pipeline.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** Builds a {@link Trichluc}. It must not be used by several threads. */
    public static final class Builder {
        private int jobs = Runtime.getRuntime().availableProcessors();
        private @Nullable Path funds;
        private @Nullable Path units;

        private Builder() {}

        /**
         * Sets how many pages are recognised at the same time, by all documents together. The default is one for each
         * processor.
         *
         * @param pages at least 1
         */
        public Builder jobs(int pages) {
            if (pages < 1) {
                throw new IllegalArgumentException("at least one job, not " + pages);
            }
            jobs = pages;
            return this;
        }

        /**
         * Adds names of sources of money, as with {@code --funds}: a file in UTF-8 with a line for each, {@code other},
         * a tab, {@code quỹ làng nghề}.
         */
        public Builder funds(Path file) {
            funds = file;
            return this;
        }

        /**
         * Adds words for units of money, as with {@code --units}: a file in UTF-8, a line for each: đồng, a tab, words.
         */
        public Builder units(Path file) {
            units = file;
            return this;
        }

        /**
         * Reads the files of words and builds a reader with these settings.
         *
         * @throws IllegalArgumentException if a file of words cannot be read or understood; the message names the file
         *     and the line
         */
        public Trichluc build() {
            Lexicons lexicons = new Lexicons(
                    funds == null ? Funds.standard() : read(funds, Funds::with),
                    units == null ? MoneyUnits.standard() : read(units, MoneyUnits::with));
            return new Trichluc(PipelineConfig.withJobs(jobs).with(lexicons));
        }

        private static <T> T read(Path file, Function<List<String>, T> reader) {
            try {
                return reader.apply(Files.readAllLines(file, StandardCharsets.UTF_8));
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
    }
}
