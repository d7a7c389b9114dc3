package vn.trichluc.text.amount;

import java.util.List;
import java.util.Set;

/**
 * Recognises figures that state no quantity because they belong to a name or a code: Điều 4, khu vực 1, 45/2012/NĐ-CP.
 */
final class References {
    private static final Set<String> WORDS = Set.of(
            "điều", "khoản", "điểm", "mục", "tiết", "chương", "phần", "lục", "biểu", "bảng", "mẫu", "quý", "số", "thứ",
            "vực", "nhóm", "hạng", "hình", "trang", "tổ", "đường", "phường", "quận", "tầng", "k", "km", "bậc", "đợt",
            "thôn", "ấp", "phố", "lộ", "ql", "dt", "tl", "tờ", "thửa", "bước", "loại", "cấp", "đội", "khóa", "khoá",
            "dạng", "ca");

    /**
     * Words of two syllables that a count may follow, although their second syllable is among the words above: mô hình
     * 05 hộ.
     */
    private static final Set<String> OTHER_WORDS = Set.of(
            "mô hình",
            "đại biểu",
            "địa điểm",
            "trọng điểm",
            "thí điểm",
            "thời điểm",
            "thành phần",
            "cổ phần",
            "tổng số",
            "trong số",
            "góp phần",
            "cung cấp",
            "trợ cấp",
            "phân loại",
            "tập hình",
            "các loại",
            "sơ cấp",
            "trung cấp",
            "toàn phần",
            "chi tiết",
            "thời tiết",
            "hạ tầng",
            "cao tầng",
            "danh mục",
            "hạng mục",
            "chuyên mục",
            "tiêu biểu",
            "phát biểu",
            "truyền hình",
            "điển hình",
            "loại hình",
            "xếp hạng",
            "nâng cấp",
            "phân cấp",
            "chỉnh trang",
            "mở đường",
            "làm đường",
            "quan điểm",
            "đặc điểm",
            "chỉ số",
            "con số");

    /** Signs that are no punctuation where they stand between two figures without a space. */
    private static final Set<String> IN_FIGURE = Set.of(".", ",", "'", "’", "‘", "`", "´", "*", "^", "§", "|", "\\");

    private static final int MOST_MARKS = 4;

    private References() {}

    /** Whether the figure at token {@code i} belongs to the word before it on its line. */
    static boolean precede(List<Token> tokens, int i) {
        if (i == 0 || tokens.get(i).lineStart()) {
            return false;
        }
        String word = tokens.get(i - 1).text();
        if (!WORDS.contains(word)) {
            boolean years = i + 1 < tokens.size() && tokens.get(i + 1).is("năm"); // "giai đoạn 5 năm"
            return i > 1 && word.equals("đoạn") && tokens.get(i - 2).is("giai") && !years;
        }
        if (i == 1) {
            return true;
        }
        Token before = tokens.get(i - 2);
        boolean counted = before.isNumber() && !tokens.get(i - 1).lineStart();
        return !counted && !OTHER_WORDS.contains(before.text() + " " + word);
    }

    /**
     * Whether the figure is part of a code: it stands behind a stroke, in a ratio, or is joined by a dash to a word
     * (45/2012/NĐ-CP, 1:500, COVID-19), or only an invisible character or a speck parts it from a figure.
     */
    static boolean isPartOfCode(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i).glued()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token second = before.glued() && i > 1 ? tokens.get(i - 2) : null;
        if (before.isNumber() || isDamaged(tokens, i)) {
            return true;
        }
        return switch (before.text()) {
            case "/", "_" -> true;
            case "-" -> second != null && second.isWord();
            case ":" -> second != null && second.isNumber();
            default -> false;
        };
    }

    /** Whether the figure is the rest of another behind signs that recognition has put into it: 5§0, 5..500, 1'500. */
    private static boolean isDamaged(List<Token> tokens, int i) {
        int at = i - 1;
        while (at > 0
                && at > i - MOST_MARKS
                && tokens.get(at).glued()
                && IN_FIGURE.contains(tokens.get(at).text())) {
            at--;
        }
        return at < i - 1 && tokens.get(at).isNumber();
    }

    /** Whether the figure belongs to the name of a unit: "Đơn vị tính: 1.000 đồng". */
    static boolean isUnitLine(List<Token> tokens, int i) {
        int at = i > 0 && tokens.get(i - 1).is(":") ? i - 2 : i - 1;
        if (at < 0) {
            return false;
        }
        String word = tokens.get(at).text();
        return word.equals("đvt")
                || word.equals("dvt")
                || (at > 1 && word.equals("tính") && tokens.get(at - 1).is("vị"))
                || (at > 0
                        && i > at + 1
                        && word.equals("vị")
                        && tokens.get(at - 1).is("đơn"));
    }
}
