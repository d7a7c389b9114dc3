package vn.trichluc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Says numbers in Vietnamese, each time in another of the ways that the regions have. */
final class SpokenNumber {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000;

    private final Random random;

    SpokenNumber(Random random) {
        this.random = random;
    }

    /** @param number 0 to 999 999 999 999 999 */
    String say(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> groups = new ArrayList<>();
        if (number >= BILLION) {
            below(number / BILLION, groups);
            groups.set(groups.size() - 1, groups.get(groups.size() - 1) + " " + one("tỷ", "tỉ"));
        }
        below(number % BILLION, groups);
        StringBuilder said = new StringBuilder(groups.get(0));
        for (int i = 1; i < groups.size(); i++) {
            said.append(random.nextInt(4) == 0 ? ", " : " ").append(groups.get(i));
        }
        return said.toString();
    }

    private void below(long number, List<String> groups) {
        int[] parts = {(int) (number / 1_000_000), (int) (number / 1000 % 1000), (int) (number % 1000)};
        String[] scales = {" triệu", " " + one("nghìn", "ngàn"), ""};
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                groups.add(group(parts[i], !groups.isEmpty()) + scales[i]);
            }
        }
    }

    /** @param full behind a larger group: all three places are said */
    private String group(int group, boolean full) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || full) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        boolean dropped = tens > 1 && (ones == 1 || ones == 5) && random.nextInt(5) == 0;
        if (tens > 1) {
            words.add(digit(tens) + (dropped ? "" : " mươi"));
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add(one("linh", "lẻ"));
        }
        if (ones > 0) {
            words.add(ones(ones, tens, dropped));
        }
        return String.join(" ", words);
    }

    private String ones(int ones, int tens, boolean dropped) {
        return switch (ones) {
            case 1 -> tens > 1 ? "mốt" : "một";
            case 4 -> tens > 1 ? one("tư", "bốn") : "bốn";
            case 5 -> tens == 0 ? "năm" : dropped || random.nextInt(4) > 0 ? one("lăm", "nhăm") : "năm";
            default -> digit(ones);
        };
    }

    private String digit(int digit) {
        return digit == 7 ? one("bảy", "bẩy") : DIGITS[digit];
    }

    private String one(String first, String second) {
        return random.nextBoolean() ? first : second;
    }
}
