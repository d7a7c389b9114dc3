package vn.trichluc.structure.words;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.DocumentTypes;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;

/**
 * Knows the words by which the parts of an administrative document are recognised. They are compared without marks,
 * which recognition loses.
 */
public final class AdministrativePhrases {
    private static final String TYPE_INITIALS = "bcdghklnpqt";

    private static final Pattern ISSUER = Pattern.compile(
            "(?:chu tich )?(?:uy ban" + WordEdge.END + "|ubnd|hoi dong nhan dan" + WordEdge.END + "|hdnd).*"
                    + "|(?:bo truong )?bo (?!luat).*|(?:thu tuong )?chinh phu|thu tuong chinh phu|quoc hoi"
                    + WordEdge.END + ".*"
                    + "|(?:giam doc )?so \\p{L}.*|chu tich nuoc|thong doc.*|toa an nhan dan.*|vien kiem sat.*"
                    + "|kiem toan nha nuoc.*|van phong .*|thanh tra .*");

    private static final Pattern LESSER_ISSUER = Pattern.compile(
            "(?:tong cuc|cuc|chi cuc|ban|trung tam|truong|vien|hoc vien|benh vien|dai hoc|hoi|lien minh|cong ty"
                    + "|tap doan|ngan hang|tinh uy|thanh uy|huyen uy|kho bac|bao hiem|cong an|so)" + WordEdge.END
                    + ".*");

    private static final Pattern OFFICE_HOLDER =
            Pattern.compile("(?:q\\. ?)?chu tich|giam doc|bo truong|tong cuc truong");

    private static final Pattern ISSUER_GOES_ON = Pattern.compile(
            "(?:tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|quoc hoi|va|nuoc)" + WordEdge.END + ".*");

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\-–—_=*~.·•oO0|]+|[^\\p{L}\\p{N}]+");

    private static final Pattern BASIS = Pattern.compile(
            "(?:can cu|xet de nghi|xet to trinh|theo de nghi|theo to trinh|tren co so|thuc hien (?:quyet dinh|nghi quyet"
                    + "|ket luan|luat|nghi dinh|thong tu)|xet thay|de thuc hien)" + WordEdge.END + ".*",
            Pattern.DOTALL);

    private static final Pattern ENACTING = Pattern.compile(
            "(?:quyet dinh|quyet nghi|nghi quyet|chi thi|ra nghi quyet|thong qua)\\s*[:;.]+|quyet nghi");

    private static final Pattern CAPTION = Pattern.compile(
            "\\(?\\s*(?:duoc )?(?:(?:ban hanh|phe duyet|dinh|gui)\\s+)?kem(?: theo)?\\s+(?:quyet dinh|nghi quyet|nghi dinh"
                    + "|thong tu|chi thi|ke hoach|chuong trinh|to trinh|cong van|van ban|thong bao|bao cao|quy che|quy dinh"
                    + "|de an|du an|huong dan|phuong an|luat|bieu|phu luc|hop dong)" + WordEdge.END + ".*"
                    + "|\\(\\s*(?:theo|tai) (?:quyet dinh|nghi quyet) so" + WordEdge.END + ".*",
            Pattern.DOTALL);

    private static final Pattern MARKS_AT_END = Pattern.compile("[^\\p{L}]+$");

    private static final Pattern UNIT_LINE = Pattern.compile("\\(?\\s*(?:don vi(?: tinh)?|[dđ]vt)" + WordEdge.END
            + ".*|\\(\\s*(?:1\\.?000|nghin|ngan|trieu|ty)?\\s*dong\\s*\\)");

    /**
     * The greatest length of an issuer's name, in characters: enough for "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM CHI NHÁNH TỈNH
     * …", while a sentence is longer.
     */
    private static final int MAX_ISSUER_CHARACTERS = 120;

    /** The greatest length of the words by which a legal basis, a caption or a unit line is known, spaces included. */
    private static final int OPENING_CHARACTERS = 200;

    /** The share of capitals, in hundredths of the letters, from which a line counts as set in capitals. */
    private static final int CAPITALS_PERCENT = 80;

    private AdministrativePhrases() {}

    /** Returns the type that is all of the line ("QUYẾT ĐỊNH"), folded; empty where it is something else. */
    public static Optional<String> type(String line) {
        String bare = MARKS_AT_END.matcher(Folding.bare(line)).replaceFirst("");
        return DocumentTypes.ofHead(bare).map(DocumentType::name);
    }

    /** Returns the type with which the line begins, folded: "chuong trinh" of CHƯƠNG TRÌNH KHUYẾN CÔNG. */
    public static Optional<String> typeAtStart(String line) {
        if (!begins(line, TYPE_INITIALS)) {
            return Optional.empty();
        }
        String bare = opening(line);
        return DocumentTypes.ofHeads().stream()
                .map(DocumentType::name)
                .filter(type ->
                        bare.startsWith(type) && (bare.length() == type.length() || bare.charAt(type.length()) == ' '))
                .findFirst();
    }

    /** Whether the line names a body that issues documents, in capitals as in heads. */
    public static boolean isIssuer(String line) {
        return line.length() <= MAX_ISSUER_CHARACTERS
                && begins(line, "bcghkqstuv")
                && isCapitals(line)
                && ISSUER.matcher(Folding.bare(line)).matches();
    }

    /**
     * Whether the line names a body that issues documents of its own or stands below another; of two candidates it is
     * the weaker.
     */
    public static boolean isLesserIssuer(String line) {
        return line.length() <= MAX_ISSUER_CHARACTERS
                && isCapitals(line)
                && LESSER_ISSUER.matcher(Folding.bare(line)).matches();
    }

    /**
     * Whether the line is the first of an office whose second line names the body: CHỦ TỊCH / ỦY BAN NHÂN DÂN TỈNH LÂM
     * ĐỒNG.
     */
    public static boolean isOfficeHolder(String line) {
        return isCapitals(line) && OFFICE_HOLDER.matcher(Folding.bare(line)).matches();
    }

    /** Whether the line is the second of a body's name: TỈNH KIÊN GIANG. */
    public static boolean isIssuerRest(String line) {
        return line.length() <= MAX_ISSUER_CHARACTERS
                && begins(line, "hnpqtvx")
                && isCapitals(line)
                && ISSUER_GOES_ON.matcher(Folding.bare(line)).matches();
    }

    public static boolean isOrnament(String line) {
        return !line.isEmpty()
                && !mayBeText(line.charAt(0))
                && ORNAMENT.matcher(line).matches();
    }

    /** Whether the text is a legal basis: Căn cứ …, Theo đề nghị …. */
    public static boolean isBasis(String text) {
        return begins(text, "cdtx") && BASIS.matcher(opening(text)).matches();
    }

    /** Whether the line is the word that enacts, QUYẾT ĐỊNH:, between the legal bases and Article 1. */
    public static boolean isEnacting(String line) {
        return begins(line, "cnqrt")
                && isCapitals(line)
                && ENACTING.matcher(Folding.bare(line)).matches();
    }

    /** Whether the text is a caption: (Kèm theo Quyết định số … ngày … của …). */
    public static boolean isCaption(String text) {
        return begins(text, "(bdgkp") && CAPTION.matcher(opening(text)).matches();
    }

    /** Whether the text is a unit line: Đơn vị tính: triệu đồng. */
    public static boolean isUnitLine(String text) {
        return begins(text, "(d") && UNIT_LINE.matcher(opening(text)).matches();
    }

    /** Whether the character may be text, a letter or digit with which no ornament is drawn. */
    private static boolean mayBeText(char c) {
        return Letters.isLetterOrDigit(c) && c != 'o' && c != 'O' && c != '0';
    }

    /** Whether the folded text begins with one of the characters: a cheap condition for a pattern. */
    private static boolean begins(String text, String initials) {
        return initials.indexOf(Folding.first(text)) >= 0;
    }

    /** Returns the folded beginning of a text, long enough for patterns that look at its first words only. */
    private static String opening(String text) {
        return Folding.bare(text.length() > OPENING_CHARACTERS ? text.substring(0, OPENING_CHARACTERS) : text);
    }

    /** Whether nearly all letters are capitals; false without letters. */
    public static boolean isCapitals(String text) {
        int letters = 0;
        int capitals = 0;
        int most = text.length() * (100 - CAPITALS_PERCENT); // of other letters, in hundredths
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                letters++;
                capitals += Letters.isCapital(c) ? 1 : 0;
                if ((letters - capitals) * 100 > most) {
                    return false; // the rest of the text, all capitals, would not make up for them
                }
            }
        }
        return letters > 0 && capitals * 100 >= letters * CAPITALS_PERCENT;
    }
}
