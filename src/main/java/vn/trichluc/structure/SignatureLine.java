package vn.trichluc.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/** What one line of a signature block is: authority, position or name (Decree 30/2020/NĐ-CP, Appendix I, box 7). */
final class SignatureLine {
    /** TM. for a body, KT. for its head, TL. and TUQ. on order. Q. (acting) belongs to the position. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:T/?M|K/?T|T/?L|TUQ|T/UQ)\\s*[.,:]\\s*\\p{Lu}{2,}.*");

    private static final Pattern POSITION = Pattern.compile("(?:pho |q\\. ?)?(?:tong )?(?:chu tich|giam doc|bo truong"
            + "|thu truong|thu tuong|chanh van phong|chanh thanh tra|cuc truong|vu truong|tong thu ky|truong ban"
            + "|truong phong|chi cuc truong|vien truong|hieu truong|chu nhiem|bi thu|thong doc|kiem toan truong"
            + "|chanh an|doi truong|tuong|cuc pho|vu pho|pho truong|pho ban|kiem toan)" + WordEdge.END + ".*");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}(?:[’'] ?\\p{Lu}?)?\\p{Ll}{0,7}");

    private static final Pattern CAPITAL_WORD = Pattern.compile("\\p{Lu}{1,7}");

    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:GS|PGS|TS|ThS|Ths|BS|KS|CN)\\.?\\s*)+|^(?:Đại tá|Thượng tá|Thiếu tướng|Trung tướng)\\s+");

    /** Names of bodies and a remark that stand where a name could. */
    private static final Pattern NO_NAME = Pattern.compile("(?:van phong|cong bao|so|bo|ubnd|uy ban|hoi dong|trung tam"
            + "|cong thong tin|quoc hoi|chinh phu|da ky|noi nhan|thanh uy|tinh uy|tinh|thanh pho)" + WordEdge.END
            + ".*");

    private static final int MAX_POSITION_CHARACTERS = 70;

    private static final int MIN_NAME_WORDS = 2;

    private static final int MAX_NAME_CHARACTERS = 60;

    /** Two words in capitals are the rest of a position more often than a name. */
    private static final int MIN_CAPITAL_NAME_WORDS = 3;

    private static final int MAX_NAME_WORDS = 6;

    private SignatureLine() {}

    static boolean isAuthority(String line) {
        String text = line.strip();
        return (text.startsWith("T") || text.startsWith("K"))
                && AUTHORITY.matcher(text).matches()
                && Lexicon.isCapitals(line);
    }

    static boolean isPosition(String line) {
        return line.length() <= MAX_POSITION_CHARACTERS
                && Lexicon.isCapitals(line)
                && POSITION.matcher(Folding.bare(line)).matches();
    }

    /** The name of a person that is all of the line, without rank and without what recognition added at its ends. */
    static Optional<PlacedText> name(PlacedText line) {
        String text = line.text();
        if (text.length() > MAX_NAME_CHARACTERS) {
            return Optional.empty();
        }
        Matcher rank = RANK.matcher(text);
        int start = rank.find() ? rank.end() : 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            if (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':') {
                return Optional.empty();
            }
            end--;
        }
        return isName(text.substring(start, end)) ? Optional.of(line.slice(start, end)) : Optional.empty();
    }

    private static boolean isName(String name) {
        List<String> words = List.of(name.split("\\s+"));
        boolean capitals = Lexicon.isCapitals(name);
        Pattern form = capitals ? CAPITAL_WORD : NAME_WORD;
        return words.size() >= (capitals ? MIN_CAPITAL_NAME_WORDS : MIN_NAME_WORDS)
                && words.size() <= MAX_NAME_WORDS
                && !NO_NAME.matcher(Folding.bare(name)).matches()
                && words.stream().allMatch(word -> form.matcher(word).matches());
    }
}
