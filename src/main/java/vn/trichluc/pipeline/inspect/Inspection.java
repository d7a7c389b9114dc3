package vn.trichluc.pipeline.inspect;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceKind;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;
import vn.trichluc.output.OutputFolder;
import vn.trichluc.pipeline.PageObserver;
import vn.trichluc.pipeline.Pipeline;

/** A file with pages of which the steps of reading are drawn. It is for one thread. */
public final class Inspection implements AutoCloseable {
    private static final String PAGE_FAILED = "page-failed";

    private final Source source;
    private final Opened.Paged paged;

    private Inspection(Source source, Opened.Paged paged) {
        this.source = source;
        this.paged = paged;
    }

    /**
     * The pictures that were written, and what could not be.
     *
     * @param pictures in the order of writing: the pages as stored first, then page by page the other steps
     * @param problems one line for each page that could not be read or drawn; empty where all is well
     */
    public record Pictures(List<Path> pictures, List<String> problems) {
        public Pictures {
            pictures = List.copyOf(pictures);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Opens a source whose pages are to be looked at.
     *
     * @throws UnreadableDocument where nothing can be read, or the source has no pages
     */
    public static Inspection of(Source source) throws UnreadableDocument {
        Opened opened = new Ingest(Limits.DEFAULT).open(source);
        if (opened instanceof Opened.Paged paged) {
            return new Inspection(source, paged);
        }
        opened.close();
        throw new UnreadableDocument(
                UnreadableDocument.Category.UNSUPPORTED,
                String.format(
                        Locale.ROOT,
                        "%s: expected a file with pages (%s), found one of running text; it has no"
                                + " picture to look at.",
                        source.name(),
                        SourceKind.anyPagedTitle()));
    }

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return paged.pages();
    }

    /**
     * Reads the whole document, since what a table's figures mean may stand on another page, and writes the pictures of
     * some pages.
     *
     * @param numbers of pages, from 1
     * @throws UnreadableDocument where the document cannot be read
     * @throws EnvironmentUnusable where the folder cannot be written to, or no letters can be drawn on this machine
     */
    public Pictures draw(Collection<Integer> numbers, Pipeline pipeline, OutputFolder folder)
            throws UnreadableDocument {
        Lettering letters = new Lettering();
        List<Path> written = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<Integer, Page> read = new TreeMap<>();
        Set<Integer> drawable = new HashSet<>();
        for (int number : new TreeSet<>(numbers)) {
            try {
                written.add(write(folder, Step.STORED, paged.render(number)));
                drawable.add(number);
            } catch (UnreadablePage e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        Extraction extraction = extract(pipeline, page -> {
            if (drawable.contains(page.info().number())) {
                read.put(page.info().number(), page);
            }
        });
        for (Page page : read.values()) {
            int number = page.info().number();
            PageSteps steps =
                    new PageSteps(letters, (step, picture) -> written.add(write(folder, step.file(number), picture)));
            try {
                steps.draw(paged.render(number), page, extraction);
            } catch (UnreadablePage e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        for (Warning warning : extraction.warnings()) {
            Integer number = warning.page();
            if (warning.code().equals(PAGE_FAILED) && number != null && drawable.contains(number)) {
                problems.add(warning.message());
            }
        }
        return new Pictures(written, problems);
    }

    private Extraction extract(Pipeline pipeline, PageObserver observer) throws UnreadableDocument {
        Outcome outcome = pipeline.extract(source, observer);
        if (outcome instanceof Outcome.Extracted extracted) {
            return extracted.extraction();
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        throw new UnreadableDocument(failed.category(), failed.message());
    }

    private static Path write(OutputFolder folder, Step step, PageImage page) {
        return write(folder, step.file(page.page()), page.pixels());
    }

    private static Path write(OutputFolder folder, Path name, BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(png)) {
            if (!ImageIO.write(picture, "png", to)) {
                throw new IllegalStateException("no PNG holds a picture of " + picture.getColorModel());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.write(name, png.toByteArray());
    }

    @Override
    public void close() {
        paged.close();
    }
}
