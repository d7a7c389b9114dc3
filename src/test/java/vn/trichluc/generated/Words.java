package vn.trichluc.generated;

/** Writes whole numbers in Vietnamese words. */
final class Words {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu", " tỷ", " nghìn tỷ"};

    private Words() {}

    /** A number of triệu đồng as đồng in words: 24050 as "hai mươi bốn tỷ, không trăm năm mươi triệu đồng". */
    static String million(long number) {
        StringBuilder text = new StringBuilder();
        long billions = number / 1000;
        long millions = number % 1000;
        if (billions > 0) {
            text.append(whole(billions)).append(" tỷ");
        }
        if (millions > 0) {
            text.append(billions > 0 ? ", " : "")
                    .append(three((int) millions, billions > 0))
                    .append(" triệu");
        }
        return text + " đồng";
    }

    private static String whole(long number) {
        StringBuilder text = new StringBuilder();
        int scale = 0;
        for (long rest = number; rest > 0; rest /= 1000, scale++) {
            int three = (int) (rest % 1000);
            if (three > 0) {
                text.insert(0, three(three, rest >= 1000) + SCALES[scale] + (text.isEmpty() ? "" : " "));
            }
        }
        return text.toString();
    }

    private static String three(int number, boolean full) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String text = hundreds > 0 || full ? DIGITS[hundreds] + " trăm" : "";
        if (tens == 0) {
            return ones == 0 ? text : (text.isEmpty() ? "" : text + " linh ") + DIGITS[ones];
        }
        text += (text.isEmpty() ? "" : " ") + (tens == 1 ? "mười" : DIGITS[tens] + " mươi");
        String last = ones == 1 && tens > 1 ? "mốt" : ones == 5 ? "lăm" : DIGITS[ones];
        return ones == 0 ? text : text + " " + last;
    }
}
