package vn.trichluc.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any text is read, and every mention stands in order within it. */
class AmountsFuzzTest {
    /** Pieces that the grammar knows, so that its depths are reached; a byte chooses one, or a character of its own. */
    private static final List<String> PIECES = List.of(
            "1", "05", "000", "1.000", "17,205", "l.000", "2021", "§", "O", ".", ",", ";", "/", "-", "%", "(", ")", ":",
            "\n", " ", "\u00a0", "triệu", "tỷ", "nghìn", "trăm", "đồng", "đ", "tr", "VNĐ", "USD", "$", "rưỡi", "nửa",
            "không quá", "từ", "đến", "khoảng", "mỗi", "hàng", "năm", "tháng", "quý", "ngày", "trở lên", "cụm", "người",
            "Điều", "số", "một", "hai", "lăm", "mươi", "mười", "mốt", "linh", "bằng chữ", "chẵn", "lần", "giờ", "phần",
            "cho", "trên", "\u0301", "\u00ad", "\ud83d", "İ");

    @FuzzTest
    void anyTextIsRead(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0) {
            int choice = data.consumeInt(0, PIECES.size());
            if (choice < PIECES.size()) {
                text.append(PIECES.get(choice));
            } else {
                text.append(data.consumeString(4));
            }
            if (data.consumeBoolean()) {
                text.append(' ');
            }
        }
        int end = 0;
        for (Mention mention : Amounts.parse(text.toString())) {
            if (mention.start() < end || mention.end() <= mention.start() || mention.end() > text.length()) {
                throw new AssertionError(mention + " in " + text);
            }
            end = mention.end();
        }
    }
}
