package vn.trichluc.text;

import java.util.regex.Pattern;

/**
 * Recognises rows and lines that carry a table over a page's end. "Mang sang", "Cộng chuyển trang sau" repeat the sum
 * so far; "Phụ lục (tiếp theo)" repeats what the table is. Only their whole form counts: "Kinh phí năm trước chuyển
 * sang" is money.
 */
public final class CarriedForward {
    private static final String PAGE = "trang (?:trước|sau|bên|kế|kế tiếp|tiếp theo|số \\d{1,3}|\\d{1,3})";

    private static final Pattern ROW = Pattern.compile("(?:(?:tổng )?cộng |số |số tiền |lũy kế |luỹ kế )?(?:"
            + "mang sang(?: " + PAGE + ")?"
            + "|(?:mang|chuyển)(?: sang| qua)? " + PAGE
            + "|(?:từ )?" + PAGE + "(?: mang| chuyển)(?: sang| qua)?"
            + "|(?:đến )?(?:hết )?trang(?: này| trước| \\d{1,3}))[:. ]*");

    private static final Pattern LINE = Pattern.compile(
            "(?:(?:phụ lục|phụ biểu|biểu mẫu|biểu|bảng|mẫu)(?: số)?"
                    + "(?: [ivxlc]{1,7}| \\d{1,3})?(?:[.\\-/]\\d{1,3})*+[a-zđ]? ?)?(?:[(\\[](?:tiếp(?: theo)?|tt)[.… ]*[)\\]]|tiếp theo)[.… ]*");

    /** The greatest length of such a text, in characters; longer ones are content. */
    private static final int MAX_CHARACTERS = 60;

    private CarriedForward() {}

    /** Whether a row with this label repeats the sum of the rows before it. */
    public static boolean isRow(String label) {
        return label.length() <= MAX_CHARACTERS
                && ROW.matcher(Folding.key(label).strip()).matches();
    }

    /** Whether a line says that the table before it goes on, and nothing else. */
    public static boolean isLine(String line) {
        return line.length() <= MAX_CHARACTERS
                && LINE.matcher(Folding.key(line).strip()).matches();
    }
}
