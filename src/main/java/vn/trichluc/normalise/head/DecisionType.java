package vn.trichluc.normalise.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.citation.InstrumentNumber;
import vn.trichluc.normalise.citation.InstrumentType;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Decides the type of a decision. It comes from the word in its head, except that of a consolidated text, which takes
 * its word from another (văn bản hợp nhất, Ordinance 01/2012/UBTVQH13). Without a word it comes from its symbol, from
 * the word before its number in a caption, or from the form of a letter. A letter has no word for its type, a symbol of
 * unit and section, and an addressee (Decree 30/2020/NĐ-CP, Appendix I, boxes 3, 5b and 9a).
 */
final class DecisionType {
    private static final String LETTER = "công văn";

    private static final String CONSOLIDATED = "văn bản hợp nhất";

    private static final String DIRECTIVE = "chỉ thị";

    /** The parts of a symbol, whether its figures are left blank or not: Số: /CT-TTHT. */
    private static final Pattern SYMBOL = Pattern.compile(
            "/\\s*(?:\\d{4}\\s*/\\s*)?(?<symbol>\\p{Lu}[\\p{L}\\d&]*(?:\\s*[-–/]\\s*\\p{Lu}[\\p{L}\\d&]*)*+)");

    private static final Pattern ADDRESSEE = Pattern.compile("kinh gui" + WordEdge.END + ".*", Pattern.DOTALL);

    private static final Pattern SUBJECT = Pattern.compile("v\\s?/\\s?v" + WordEdge.END + ".*", Pattern.DOTALL);

    /** Words and signs of a name that its initials leave out. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?:VÀ|-|–)");

    /** The least number of initials that are compared; fewer say nothing, as the L of a law. */
    private static final int MIN_INITIALS = 2;

    /** The number of sections in which a letter's form is looked for: the preamble, and the first behind it. */
    private static final int FIRST_SECTIONS = 2;

    private DecisionType() {}

    /**
     * Gives the type that a decision calls itself, or that its number shows.
     *
     * @return in lower case; empty where neither shows it
     */
    static String of(Outline outline, String number) {
        Head head = outline.head();
        String symbol = symbol(head, number);
        Optional<String> meant = ofSymbol(symbol, head.issuer().text());
        if (meant.filter(CONSOLIDATED::equals).isPresent()) {
            return CONSOLIDATED;
        }
        if (!head.type().isBlank()) {
            return InstrumentType.of(head.type().text()).orElseGet(() -> printed(head));
        }
        Optional<String> captioned = head.number().isBlank() ? ofCaption(head) : Optional.empty();
        if (captioned.isPresent()) {
            return captioned.get();
        }
        boolean letter = isLetter(outline);
        return letter && meant.filter(DIRECTIVE::equals).isPresent() ? LETTER : meant.orElse(letter ? LETTER : "");
    }

    private static String printed(Head head) {
        return HeadFields.oneLine(head.type().text()).toLowerCase(Locale.ROOT).replaceAll("[:.\\s]+$", "");
    }

    /**
     * Returns the word before the number of the caption that ties an attachment to the document, for a document whose
     * head is lost.
     */
    private static Optional<String> ofCaption(Head head) {
        for (PlacedText caption : head.captions()) {
            for (InstrumentNumber number : InstrumentNumber.all(caption.text())) {
                Optional<InstrumentType.Named> named =
                        InstrumentType.atEnd(caption.text().substring(0, number.start()));
                if (named.isPresent()) {
                    return named.map(InstrumentType.Named::type);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the symbol without spaces; empty where neither the number nor a blank one has it. */
    static String symbol(Head head, String number) {
        Matcher matcher = SYMBOL.matcher(
                number.isEmpty() ? InstrumentNumber.plain(head.number().text()) : number);
        return matcher.find() ? matcher.group("symbol").replaceAll("\\s", "") : "";
    }

    /**
     * Returns the type that a symbol means beside its issuer's name: the CT of CỤC THUẾ is no chỉ thị in 123/CT-TTHT,
     * and TB-CT is a thông báo of that body.
     */
    private static Optional<String> ofSymbol(String symbol, String issuer) {
        Optional<String> type = InstrumentType.ofSymbol(symbol);
        List<String> parts = List.of(symbol.split("[-/]"));
        boolean compound = parts.size() > 1;
        boolean unit =
                compound && areInitials(parts.get(0), issuer) && !areInitials(parts.get(parts.size() - 1), issuer);
        return compound && (unit || type.isEmpty()) ? Optional.of(LETTER) : type;
    }

    /** Whether the letters are the initials of the issuer's name, or of its last words. */
    private static boolean areInitials(String letters, String issuer) {
        StringBuilder initials = new StringBuilder();
        for (String word : issuer.strip().split("[\\s-]+")) {
            if (!word.isEmpty() && !LEFT_OUT.matcher(word).matches()) {
                initials.append(word.charAt(0));
            }
        }
        String bare = Folding.bare(letters);
        return bare.length() >= MIN_INITIALS
                && Folding.bare(initials.toString()).endsWith(bare);
    }

    private static boolean isLetter(Outline outline) {
        if (SUBJECT.matcher(Folding.bare(outline.head().title().text())).matches()) {
            return true;
        }
        return outline.sections().stream()
                .limit(FIRST_SECTIONS)
                .anyMatch(section -> isAddressee(section.text()) || isAddressee(section.title()));
    }

    private static boolean isAddressee(PlacedText text) {
        return ADDRESSEE.matcher(Folding.bare(text.text())).matches();
    }
}
