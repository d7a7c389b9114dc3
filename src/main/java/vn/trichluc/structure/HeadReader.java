package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/**
 * Reads the head of a document from its first blocks: issuer, number, place and date, type, title. The two columns may
 * come one after the other or line by line; a line is known by its words, never by its place (Decree 30/2020/NĐ-CP,
 * Appendix I, boxes 2 to 5).
 */
final class HeadReader {
    /** A head has some fifteen lines; marks of the registry and of signing may double them. */
    private static final int MAX_LINES = 60;

    /** Longer paragraphs are the body's. */
    private static final int MAX_TITLE_CHARACTERS = 600;

    private static final int MAX_NUMBER_LINE_CHARACTERS = 90;

    private static final int MAX_PLACE_LINE_CHARACTERS = 110;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|cong van|phap lenh)\\s+)?s[o0]\\s*[:;.,]?\\s*");

    /** Figures may be blank or handwritten; the symbol is printed. Spaces stand round the dashes at times. */
    private static final Pattern SYMBOL = Pattern.compile(
            "[^/]{0,25}?/\\s*(?:[\\dA-Za-zĐđ]{2,12}\\s*/\\s*)?[A-Za-zĐđ\\d]{1,12}(?:\\s*[-–—/.]\\s*[\\p{L}\\d&.]{1,15}){0,4}");

    private static final Pattern DATE = Pattern.compile(
            "ng[a-z]{1,2}y\\s*.{0,14}?\\s*th[a-z]{1,3}g\\s*.{0,14}?\\s*n[a-z]m\\s*[\\d.]{0,6}|ngay\\s+\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");

    private static final Pattern SUBJECT = Pattern.compile("(?:v/v|v/\\s*v|ve viec)\\b\\s*[:.]?\\s*");

    private static final Pattern ADDRESSEE = Pattern.compile("kinh gui\\b.*", Pattern.DOTALL);

    /** Registry stamps and marks of urgency and secrecy. */
    private static final Pattern STAMP = Pattern.compile(
            "(?:cong van )?den\\b.{0,40}|so den\\b.*|gio\\s*:.*|ngay\\s*:.*|chuyen\\s*:.*|luu ho so.*|hoa toc.*|(?:thuong )?khan"
                    + "|mat|toi mat|tuyet mat|du thao.*|cong thong tin dien tu.*|van ban dien tu.*|ban chinh");

    private static final Pattern SESSION = Pattern.compile("\\(?\\s*(?:khoa|ky hop)\\b.*");

    private final List<PlacedText> issuer = new ArrayList<>();
    private final List<PlacedText> lesserIssuer = new ArrayList<>();
    private final List<PlacedText> title = new ArrayList<>();
    private final List<PlacedText> captions = new ArrayList<>();
    private PlacedText authorityLine = PlacedText.EMPTY;
    private PlacedText type = PlacedText.EMPTY;
    private PlacedText number = PlacedText.EMPTY;
    private PlacedText placeAndDate = PlacedText.EMPTY;
    private Expect expect = Expect.ISSUER;
    private boolean issuerGoesOn;
    private boolean motto;
    private int lines;

    /** What a line that says nothing of itself belongs to. */
    private enum Expect {
        ISSUER,
        SUBJECT,
        TITLE,
        NOTHING
    }

    /** What was read. */
    record Found(
            PlacedText issuer,
            PlacedText type,
            PlacedText number,
            PlacedText placeAndDate,
            PlacedText title,
            List<PlacedText> captions,
            int next) {}

    private HeadReader() {}

    static Found read(List<Block> blocks) {
        return new HeadReader().readAll(blocks);
    }

    private Found readAll(List<Block> blocks) {
        int next = 0;
        while (next < blocks.size()
                && lines < MAX_LINES
                && blocks.get(next) instanceof Paragraph paragraph
                && !endsBefore(blocks, next, paragraph)) {
            String text = paragraph.text().text();
            if (Lexicon.isCaption(text)) {
                captions.add(paragraph.text());
                expect = Expect.NOTHING;
            } else {
                VisualLines.of(paragraph.text()).forEach(this::line);
            }
            next++;
        }
        boolean anything = motto || !number.isEmpty() || !type.isEmpty();
        PlacedText whole = PlacedText.join(" ", title);
        return new Found(
                issuer(), type, number, placeAndDate, whole, captions, anything || !issuer.isEmpty() ? next : 0);
    }

    /** Whether the body begins with this paragraph. */
    private boolean endsBefore(List<Block> blocks, int index, Paragraph paragraph) {
        String text = paragraph.text().text();
        String bare = Folding.bare(text);
        if (Lexicon.isBasis(text)
                || ADDRESSEE.matcher(bare).matches()
                || text.length() > MAX_TITLE_CHARACTERS
                || !type.isEmpty() && Lexicon.isEnacting(text)
                || Close.startsAt(blocks, index)) {
            return true;
        }
        boolean known = !type.isEmpty() || !title.isEmpty();
        boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";") || text.startsWith("- ");
        boolean ofHead = Lexicon.motto(text).find()
                || isNumber(bare)
                || DATE.matcher(bare).find();
        if (known && sentence && !ofHead && !isTitleWithStop(text)) {
            return true;
        }
        if (Markers.at(text).filter(Marker::certain).isPresent() && !ofHead) {
            return true;
        }
        return number.isEmpty()
                && placeAndDate.isEmpty()
                && !numberFollows(blocks, index)
                && AnnexStart.at(blocks, index, false).isPresent();
    }

    /** A title that ends with a full stop is still one line after the type. */
    private boolean isTitleWithStop(String text) {
        return expect == Expect.TITLE
                && title.isEmpty()
                && text.endsWith(".")
                && text.length() <= MAX_TITLE_CHARACTERS / 2;
    }

    private static boolean numberFollows(List<Block> blocks, int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 8); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && isNumber(Folding.bare(paragraph.text().text()))) {
                return true;
            }
        }
        return false;
    }

    private void line(PlacedText line) {
        lines++;
        Matcher matcher = Lexicon.motto(line.text());
        if (matcher.find()) {
            motto = true;
            issuerGoesOn = false;
            if (expect == Expect.SUBJECT) {
                expect = Expect.NOTHING;
            }
            other(line.slice(0, matcher.start()).strip());
            other(line.slice(matcher.end()).strip());
        } else {
            other(line);
        }
    }

    private void other(PlacedText line) {
        String text = line.text();
        String bare = Folding.bare(text);
        if (text.isBlank() || Lexicon.isOrnament(text)) {
            return;
        }
        if (isNumber(bare)) {
            number(line);
        } else if (isPlaceAndDate(text, bare)) {
            place(line);
        } else if (STAMP.matcher(bare).matches()) {
            issuerGoesOn = false;
        } else if (type.isEmpty() && isTypeLine(line)) {
            expect = Expect.TITLE;
        } else if (type.isEmpty() && SUBJECT.matcher(bare).lookingAt()) {
            expect = Expect.SUBJECT;
            title.add(line);
        } else if (!title.isEmpty() && !type.isEmpty() && isAuthority(text, bare)) {
            authorityLine = line;
            expect = Expect.NOTHING;
        } else if (SESSION.matcher(bare).matches() && expect != Expect.TITLE) {
            issuerGoesOn = false;
        } else if (expect == Expect.TITLE || expect == Expect.SUBJECT && !Lexicon.isCapitals(text)) {
            title.add(line);
        } else if (type.isEmpty()) {
            issuerLine(line);
        }
    }

    static boolean isNumber(String bare) {
        Matcher matcher = NUMBER.matcher(bare);
        return matcher.lookingAt()
                && bare.length() <= MAX_NUMBER_LINE_CHARACTERS
                && (bare.indexOf('/', matcher.end()) >= 0
                        || bare.substring(matcher.end()).matches("[\\d .…_]{0,20}"));
    }

    /** The number's line; a place and date behind it on the same line are taken apart. */
    private void number(PlacedText line) {
        String letters = Folding.letters(line.text());
        Matcher date = DATE.matcher(letters);
        PlacedText own = line;
        Matcher start = NUMBER.matcher(letters);
        if (date.find() && start.lookingAt()) {
            Matcher symbol = SYMBOL.matcher(line.text());
            symbol.region(start.end(), date.start());
            if (symbol.lookingAt()) {
                own = line.slice(0, symbol.end());
                place(line.slice(symbol.end()).strip());
            }
        }
        if (worth(own) > worth(number)) {
            number = own;
        }
        issuerGoesOn = false;
        if (expect == Expect.ISSUER && !issuer.isEmpty()) {
            expect = Expect.NOTHING;
        }
    }

    /** A number with symbol and figures is better than a blank one, and that better than a registry's. */
    private static int worth(PlacedText line) {
        String text = line.text();
        int slash = text.indexOf('/');
        if (line.isEmpty()) {
            return 0;
        }
        if (slash < 0) {
            return 1;
        }
        return text.substring(0, slash).chars().anyMatch(Character::isDigit) ? 3 : 2;
    }

    static boolean isPlaceAndDate(String text, String bare) {
        Matcher date = DATE.matcher(bare);
        return text.length() <= MAX_PLACE_LINE_CHARACTERS
                && date.find()
                && date.start() > 1
                && date.start() <= MAX_PLACE_LINE_CHARACTERS / 2
                && Character.isUpperCase(text.charAt(0))
                && bare.substring(0, date.start()).matches("[^:;/]*[,.]?\\s*")
                && bare.length() - date.end() <= 5;
    }

    private void place(PlacedText line) {
        if (placeAndDate.isEmpty() && !line.isBlank()) {
            placeAndDate = line;
        }
        issuerGoesOn = false;
        if (expect == Expect.SUBJECT) {
            expect = Expect.NOTHING;
        }
    }

    /** Takes the type's line, or the type at its start where the title follows on the same line. */
    private boolean isTypeLine(PlacedText line) {
        if (!Character.isUpperCase(line.text().charAt(0))) {
            return false;
        }
        if (Lexicon.type(line.text()).isPresent() && Lexicon.isCapitals(line.text())) {
            type = line;
            return true;
        }
        Optional<String> start = Lexicon.typeAtStart(line.text());
        if (start.isEmpty() || Lexicon.isCapitals(line.text())) {
            return false;
        }
        int end = start.get().length();
        boolean inCapitals =
                end < line.length() && Lexicon.isCapitals(line.text().substring(0, end));
        if (inCapitals) {
            type = line.slice(0, end);
            title.add(line.slice(end).strip());
        }
        return inCapitals;
    }

    /** The issuer in capitals between title and legal bases. */
    private boolean isAuthority(String text, String bare) {
        String known = Folding.bare(PlacedText.join(" ", issuer).text());
        return Lexicon.isIssuer(text)
                || Lexicon.isCapitals(text) && !known.isEmpty() && (known.contains(bare) || bare.contains(known))
                || Lexicon.isLesserIssuer(text) && Lexicon.isCapitals(text) && known.startsWith(bare);
    }

    private void issuerLine(PlacedText line) {
        String text = line.text();
        boolean starts = Lexicon.isIssuer(text);
        if (starts
                && issuer.stream().anyMatch(known -> Folding.bare(known.text()).equals(Folding.bare(text)))) {
            issuerGoesOn = false;
            expect = Expect.NOTHING;
        } else if (expect == Expect.ISSUER && (starts || issuerGoesOn && goesOn(text))) {
            issuer.add(line);
            issuerGoesOn = true;
        } else if (expect == Expect.ISSUER && issuer.isEmpty() && Lexicon.isLesserIssuer(text)) {
            lesserIssuer.add(line);
        } else {
            issuerGoesOn = false;
        }
    }

    /** The second line of a long name, or a body below the one above. */
    private static boolean goesOn(String text) {
        return Lexicon.isIssuerRest(text) || Lexicon.isLesserIssuer(text);
    }

    /** From the left block; where that is missing or has lost its second line, from the line below the title. */
    private PlacedText issuer() {
        PlacedText left = PlacedText.join(" ", issuer.isEmpty() ? lesserIssuer : issuer);
        String known = Folding.bare(left.text());
        String authority = Folding.bare(authorityLine.text());
        return left.isEmpty() || authority.startsWith(known) && authority.length() > known.length()
                ? authorityLine
                : left;
    }
}
