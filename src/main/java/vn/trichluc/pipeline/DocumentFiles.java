package vn.trichluc.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.model.SourceKind;
import vn.trichluc.text.Folding;

/**
 * Decides which files in a folder or archive, that nobody named himself, are documents: by their names, and where these
 * do not say, by their first bytes.
 */
public final class DocumentFiles {
    /**
     * The beginnings of the names of files that programs leave beside documents: locks of Word and LibreOffice, forks
     * of macOS.
     */
    private static final List<String> LITTER = List.of("~$", "._", ".~lock.");

    /** The number of first bytes that are looked at, more than any kind of file needs to be known. */
    private static final int FIRST_BYTES_LENGTH = 16;

    /**
     * Names that projects give the texts about themselves, in lower case without ending: the community files of the
     * hosting sites, the names of the GNU coding standards, and texts that tools read.
     */
    private static final Set<String> PROJECT_TEXTS = Set.of(
            "readme",
            "read_me",
            "changelog",
            "changes",
            "history",
            "news",
            "releases",
            "release_notes",
            "license",
            "licence",
            "licenses",
            "copying",
            "copyright",
            "notice",
            "authors",
            "contributors",
            "maintainers",
            "owners",
            "codeowners",
            "credits",
            "thanks",
            "acknowledgements",
            "contributing",
            "code_of_conduct",
            "security",
            "support",
            "governance",
            "roadmap",
            "todo",
            "install",
            "installation",
            "upgrading",
            "citation",
            "faq",
            "pull_request_template",
            "issue_template",
            "requirements",
            "cmakelists",
            "robots",
            "humans",
            "third_party_notices");

    /**
     * The ending of such a name that says a language, a licence or a version: README.vi, LICENSE-APACHE, CHANGELOG-2.1.
     */
    private static final Pattern VARIANT = Pattern.compile("[._-](?:[a-z]{2,12}|[a-z]{2}[_-][a-z]{2,4}|v?\\d[\\d.]*)");

    /** The number of bytes of a text in which a decision's head is looked for. */
    private static final int HEAD_BYTES = 32 << 10;

    /** The national motto, folded. The other column of the letterhead may stand before it on the line. */
    private static final Pattern MOTTO = Pattern.compile("cong\\s+hoa\\s+xa\\s+hoi\\s+chu\\s+nghia\\s+viet\\s+nam");

    /**
     * The type of an instrument on a line of its own. The plan or report of a software project has such a heading as
     * well, but no {@link #BASIS}.
     */
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^[^\\p{L}\\n]*(?:quyet dinh|nghi quyet|ke hoach|chi thi|thong tu|nghi dinh|to trinh|bao cao|thong bao)"
                    + "[^\\p{L}\\n]*$");

    /** The beginning of a legal basis (căn cứ), folded. */
    private static final Pattern BASIS = Pattern.compile("(?m)^[^\\p{L}\\n]*can cu ");

    private DocumentFiles() {}

    /** Whether a file's name is that of a document. */
    public static boolean isDocument(String fileName) {
        return SourceKind.ofName(fileName).isPresent();
    }

    /** Returns the reason why a file on the disk is not read; empty where it is a document. */
    public static Optional<Skip> skip(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return skip(String.valueOf(file.getFileName()), in);
        }
    }

    /**
     * Returns the reason why a member of an archive is not read; empty where it is a document.
     *
     * @param content that can be marked; it stands at its beginning afterwards
     */
    public static Optional<Skip> skip(String fileName, InputStream content) throws IOException {
        if (LITTER.stream().anyMatch(fileName::startsWith)) {
            return Optional.of(Skip.LITTER);
        }
        if (fileName.startsWith(".")) {
            return Optional.of(Skip.HIDDEN);
        }
        if (isProjectText(fileName)) {
            return hasHead(begin(content, HEAD_BYTES)) ? Optional.empty() : Optional.of(Skip.DOCUMENTATION);
        }
        if (isDocument(fileName)) {
            return Optional.empty();
        }
        String head = new String(begin(content, FIRST_BYTES_LENGTH), StandardCharsets.ISO_8859_1);
        boolean begun = Arrays.stream(SourceKind.values()).anyMatch(kind -> kind.isBegunBy(head));
        return begun ? Optional.empty() : Optional.of(Skip.ENDING);
    }

    /**
     * Whether a file is, by its name, a project's text about itself. A decision may have such a name too (NEWS.txt);
     * {@link #hasHead} finds it.
     */
    private static boolean isProjectText(String fileName) {
        if (SourceKind.ofName(fileName).map(SourceKind::origin).orElse(null) != SourceKind.Origin.TEXT) {
            return false;
        }
        String stem = fileName.substring(0, fileName.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        for (int end = stem.length(); end > 0; end--) {
            String name = stem.substring(0, end).replace('-', '_');
            boolean whole =
                    end == stem.length() || VARIANT.matcher(stem.substring(end)).matches();
            if (whole && PROJECT_TEXTS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] begin(InputStream content, int bytes) throws IOException {
        content.mark(bytes);
        byte[] begin = content.readNBytes(bytes);
        content.reset();
        return begin;
    }

    /** Whether a text begins with a decision's head; in UTF-16 too, where zeros stand between the letters. */
    private static boolean hasHead(byte[] begin) {
        String text = new String(begin, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            text = new String(begin, zerosFirst(begin) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        String folded = Folding.letters(Normalizer.normalize(text, Normalizer.Form.NFC));
        return MOTTO.matcher(folded).find()
                || (TYPE.matcher(folded).find() && BASIS.matcher(folded).find());
    }

    /** Whether more of the zeros are first halves of letters than second ones. */
    private static boolean zerosFirst(byte[] utf16) {
        int first = 0;
        for (int i = 0; i < utf16.length; i++) {
            first += utf16[i] != 0 ? 0 : i % 2 == 0 ? 1 : -1;
        }
        return first > 0;
    }
}
