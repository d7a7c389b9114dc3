package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trichluc.check.Checks;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.layout.Layout;
import vn.trichluc.model.Document;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceKind;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.structure.DocumentPart;
import vn.trichluc.structure.Structure;
import vn.trichluc.text.VisibleLine;

/**
 * The whole way of one document. Safe for use by several threads: documents share nothing but the recognisers.
 *
 * <pre>
 * Source          -> ingest     blocks (text, Word, HTML) | pages
 * pages           -> PageReader text layer | picture -> image -> ocr -> mend -> words; -> layout -> blocks
 * blocks          -> structure  head, sections, tables with meaning
 *                 -> normalise  amounts, dates, citations, values of cells
 *                 -> check      discrepancies
 * </pre>
 *
 * <p>A file that holds several documents has each read by itself.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private static final String PROGRAM = "vn.trichluc.";

    private final Ingest ingest = new Ingest(Limits.DEFAULT);
    private final Structure structure;
    private final Normaliser normaliser;
    private final Checks checks;
    private final DocumentPages pages;

    public Pipeline(PipelineConfig config) {
        structure = new Structure(config.lexicons());
        normaliser = new Normaliser(config.lexicons());
        checks = new Checks(config.lexicons());
        pages = new DocumentPages(new Recognition(config.jobs()), new Layout());
    }

    /** Reads one document. Faults of the document are part of the outcome; only an unusable environment throws. */
    public Outcome extract(Source source) {
        return extract(source, PageObserver.NONE);
    }

    /** Reads one document and gives each of its pages to an observer on the way. */
    public Outcome extract(Source source, PageObserver observer) {
        try (Opened opened = ingest.open(source)) {
            Document document = opened instanceof Opened.Paged paged
                    ? pages.read(paged, observer)
                    : ((Opened.Flow) opened).document();
            SourceKind.Origin origin = document.source().kind().origin();
            List<DocumentPart> parts = structure.documents(document.blocks());
            CheckedReading whole = understood(parts.get(0).outline(), origin);
            for (DocumentPart other : parts.subList(1, parts.size())) {
                whole = FurtherDocument.behind(whole, other, understood(other.outline(), origin));
            }
            List<LeftOut> told = new ArrayList<>();
            parts.forEach(part -> told.addAll(part.outline().leftOut()));
            List<LeftOut> leftOut = new ArrayList<>(document.leftOut());
            leftOut.addAll(Conservation.between(document.blocks(), whole.reading(), told));
            List<Warning> warnings = new ArrayList<>(DocumentWarnings.warnings(document, parts, whole.reading()));
            List<Warning> low =
                    LowConfidence.warnings(document.pages(), whole.reading().tables());
            warnings.addAll(low);
            warnings.addAll(Conservation.warnings(leftOut));
            return new Outcome.Extracted(
                    source,
                    new Extraction(
                            document.source(),
                            whole.reading(),
                            whole.discrepancies(),
                            document.pages(),
                            warnings,
                            document.complete() && low.isEmpty(),
                            leftOut));
        } catch (UnreadableDocument e) {
            return new Outcome.Failed(source, e.category(), String.valueOf(e.getMessage()));
        } catch (EnvironmentUnusable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return programFailed(source, e);
        }
    }

    private CheckedReading understood(Outline outline, SourceKind.Origin origin) {
        Reading reading = normaliser.read(outline);
        return new CheckedReading(reading, checks.find(reading, origin));
    }

    /**
     * Returns the outcome for a fault of the program. It costs one document, not the run; the stack trace goes to the
     * log.
     */
    private static Outcome programFailed(Source source, Throwable fault) {
        LOG.error("{}", VisibleLine.of(String.valueOf(source.path())), fault);
        return new Outcome.Failed(
                source,
                UnreadableDocument.Category.PROGRAM,
                "the program failed on this document (" + VisibleLine.of(fault.toString()) + place(fault)
                        + "); please report it together with the file");
    }

    /** Returns the innermost line of this program in a stack trace. */
    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PROGRAM))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    @Override
    public void close() {
        pages.close();
    }
}
