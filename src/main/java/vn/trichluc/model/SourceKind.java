package vn.trichluc.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The formats of files that are read. Whatever names formats is made from these lines: the messages that say what was
 * expected, which files of a folder are documents, the command line's help, README's table. {@code ingest.Ingest} binds
 * each to its reader, by a switch that does not compile while one is missing.
 */
public enum SourceKind {
    PDF(
            "PDF",
            Origin.PAGES,
            types("application/pdf"),
            endings("pdf"),
            begins("%PDF-"),
            "pages of text, of pictures, or of both"),
    PNG(
            "PNG",
            Origin.PAGES,
            types("image/png"),
            endings("png"),
            begins("\u0089PNG\r\n\u001a\n"),
            "a picture of a page"),
    JPEG(
            "JPEG",
            Origin.PAGES,
            types("image/jpeg"),
            endings("jpg", "jpeg"),
            begins("\u00ff\u00d8\u00ff"),
            "a picture of a page"),
    TIFF(
            "TIFF",
            Origin.PAGES,
            types("image/tiff"),
            endings("tif", "tiff"),
            begins("II*\u0000", "MM\u0000*"),
            "pictures of pages"),
    TEXT("TXT", Origin.TEXT, types("text/plain"), endings("txt", "text"), begins(), "plain text"),
    MARKDOWN(
            "Markdown",
            Origin.TEXT,
            types("text/markdown"),
            endings("md", "markdown"),
            begins(),
            "text with marks of Markdown"),
    DOCX(
            "DOCX",
            Origin.TYPED,
            types(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                    "application/vnd.ms-word.document.macroenabled.12"),
            endings("docx", "docm", "dotx"),
            begins(),
            "a document of Word since 2007"),
    DOC("DOC", Origin.TYPED, types("application/msword"), endings("doc"), begins(), "a document of Word 97 to 2003"),
    HTML(
            "HTML",
            Origin.TYPED,
            types("text/html", "application/xhtml+xml"),
            endings("html", "htm", "xhtml"),
            begins(),
            "a web page");

    /** The origin of the text in a file of a format: whether errors in it can be those of a recognition. */
    public enum Origin {
        /** Pages, printed or recognised: each word says how surely it was recognised. */
        PAGES,
        /** Text of unknown making: it may be what another program recognised. */
        TEXT,
        /** Text as somebody typed it. */
        TYPED
    }

    private final String title;
    private final Origin origin;
    private final List<String> mediaTypes;
    private final List<String> endings;
    private final List<String> firstBytes;
    private final String described;

    SourceKind(
            String title,
            Origin origin,
            List<String> mediaTypes,
            List<String> endings,
            List<String> firstBytes,
            String described) {
        this.title = title;
        this.origin = origin;
        this.mediaTypes = mediaTypes;
        this.endings = endings;
        this.firstBytes = firstBytes;
        this.described = described;
    }

    /** Returns the format's short name in lists and messages: DOCX. */
    public String title() {
        return title;
    }

    public Origin origin() {
        return origin;
    }

    /** Returns the IANA media types without parameters; the first is the usual one. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** Returns the endings of file names in lower case without the dot; the first is the usual one. */
    public List<String> endings() {
        return endings;
    }

    /** Describes such a file as a person sees it, as part of a message: a web page. */
    public String described() {
        return described;
    }

    /** Whether a file of this kind consists of pages, which can be drawn; the others are running text. */
    public boolean isPaged() {
        return origin == Origin.PAGES;
    }

    /** Whether the bytes of a file of this kind are text that an editor shows. */
    public boolean isCharacters() {
        return mediaTypes.get(0).startsWith("text/");
    }

    /** Whether a file that begins with these bytes, taken as ISO 8859-1, can only be of this kind. */
    public boolean isBegunBy(String head) {
        return firstBytes.stream().anyMatch(head::startsWith);
    }

    /**
     * Returns the index in a file's head of the first bytes by which this kind is known; -1 where the head does not
     * hold them.
     */
    public int headerIn(String head) {
        return firstBytes.stream()
                .mapToInt(head::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Returns the kind that a file's name promises by its ending; empty where no kind has that ending. */
    public static Optional<SourceKind> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.indexOf('.') < 0 ? Optional.empty() : first(kind -> kind.endings.contains(ending));
    }

    /** Returns the kind of a media type without parameters; empty where such files are not read. */
    public static Optional<SourceKind> ofMediaType(String mediaType) {
        return first(kind -> kind.mediaTypes.contains(mediaType));
    }

    /** Lists all kinds that are read, for a message: {@code PDF, PNG, …, DOC or HTML}. */
    public static String anyTitle() {
        return titles(kind -> true);
    }

    /** Lists the kinds of files that have pages, for a message: {@code PDF, PNG, JPEG or TIFF}. */
    public static String anyPagedTitle() {
        return titles(SourceKind::isPaged);
    }

    private static String titles(Predicate<SourceKind> which) {
        List<String> titles =
                Arrays.stream(values()).filter(which).map(SourceKind::title).toList();
        int last = titles.size() - 1;
        return titles.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + titles.get(last);
    }

    private static Optional<SourceKind> first(Predicate<SourceKind> which) {
        return Arrays.stream(values()).filter(which).findFirst();
    }

    private static List<String> types(String... types) {
        return List.of(types);
    }

    private static List<String> endings(String... endings) {
        return List.of(endings);
    }

    /**
     * Returns the first bytes of a kind.
     *
     * @param bytes as ISO 8859-1; empty where other formats begin alike, as all of ZIP do
     */
    private static List<String> begins(String... bytes) {
        return List.of(bytes);
    }
}
