package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Rounds;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

class AmountsPropertyTest {
    /** Pieces that meet in decisions, in any order: what no one would write, a scan may print. */
    private static final List<String> PIECES = List.of(
            "1",
            "05",
            "1.000",
            "17,205",
            "1.O00",
            "l.000",
            "2021",
            "2021-2025",
            "000",
            ".",
            ",",
            ";",
            "/",
            "-",
            "%",
            "(",
            ")",
            ":",
            "\n",
            " ",
            "  ",
            "triệu",
            "tỷ",
            "nghìn",
            "đồng",
            "đ",
            "tr.đ",
            "VNĐ",
            "USD",
            "rưỡi",
            "không quá",
            "từ",
            "đến",
            "khoảng",
            "mỗi năm",
            "trở lên",
            "cụm",
            "người",
            "tháng",
            "năm",
            "ngày",
            "Điều",
            "số",
            "một",
            "hai",
            "mươi",
            "mốt",
            "trăm",
            "linh",
            "bằng chữ",
            "chẵn",
            "45/2012/NĐ-CP",
            "21/05/2012",
            "31/02/2020",
            "hàng năm",
            "lần",
            "so với",
            "mô hình",
            "\u0301",
            "\ud83d",
            "İ",
            "\u00a0",
            "99999999999999999999");

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void anyTextIsReadAndMentionsStandInOrderWithinIt() {
        Random random = new Random(20260101);
        for (int run = 0; run < Rounds.of(20_000); run++) {
            String text = random(random, 1 + random.nextInt(25));
            int end = 0;
            for (Mention mention : Amounts.parse(text)) {
                assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(mention.end())
                        .as(text)
                        .isGreaterThan(mention.start())
                        .isLessThanOrEqualTo(text.length());
                end = mention.end();
            }
        }
    }

    @Test
    void anyCharactersAreRead() {
        Random random = new Random(7);
        for (int run = 0; run < Rounds.of(5_000); run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append((char) random.nextInt(0x3000));
            }
            assertThat(Amounts.parse(text.toString())).isNotNull();
        }
    }

    /** Each of these would take hours were any rule to look at the whole rest of the text. */
    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "1.000",
                "1l",
                "l",
                "1 000 ",
                "một ",
                "hai mươi ",
                "5 đồng ",
                "(5 đồng ",
                "1/",
                "1 - ",
                "từ 1 đến ",
                "2021, ",
                "năm 2021, ",
                "triệu ",
                "không quá ",
                "5 triệu đồng/",
                "1 tỷ ",
                "ngày ",
                "\n",
                " "
            })
    void workGrowsInProportionToTheText(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(Amounts.parse(text)).isNotNull();
    }

    /** Each of these is 1 MB of what a rule might look at again and again. */
    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"1.1.1.1.", "trăm ", "một trăm ", "(((", "1-1-1-", "1. 000", "5O0 ", "tháng "})
    void aMegabyteIsRead(String piece) {
        assertThat(Amounts.parse(piece.repeat(1_000_000 / piece.length()))).isNotNull();
    }

    /** How a figure is printed, and how its thousands are parted. */
    private enum Printed {
        FULL_STOPS,
        COMMAS,
        SPACES,
        NO_BREAK_SPACES,
        BARE;

        String of(long number) {
            String commas = String.format(Locale.ROOT, "%,d", number);
            return switch (this) {
                case FULL_STOPS -> commas.replace(',', '.');
                case COMMAS -> commas;
                case SPACES -> commas.replace(',', ' ');
                case NO_BREAK_SPACES -> commas.replace(',', '\u00a0');
                case BARE -> String.valueOf(number);
            };
        }

        /** A comma in a figure of millions is a decimal mark; one space may part two figures. */
        boolean isCertain(long number, boolean scaled) {
            return switch (this) {
                case COMMAS -> !scaled || number >= 1_000_000 || number < 1_000;
                case SPACES -> number >= 1_000_000 || number < 1_000 || number % 1000 < 100;
                default -> true;
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "' đồng', 1",
        "đ, 1",
        "' đ', 1",
        "' VNĐ', 1",
        "' VND', 1",
        "' đồng Việt Nam', 1",
        "' nghìn đồng', 1000",
        "' ngàn đồng', 1000",
        "' triệu', 1000000",
        "' triệu đồng', 1000000",
        "' tr.đ', 1000000",
        "' trđ', 1000000",
        "' tỷ', 1000000000",
        "' tỉ đồng', 1000000000",
        "' nghìn tỷ đồng', 1000000000000"
    })
    void whatIsPrintedIsReadBackInEveryStyleAndUnit(String unit, long vnd) {
        Random random = new Random(3);
        long largest = Math.min(9_007_199_254_740_991L / vnd, 999_999_999_999L);
        for (Printed style : Printed.values()) {
            for (int run = 0; run < Rounds.of(1_000); run++) {
                long number = Math.floorMod(random.nextLong(), 1 + largest / (1L << random.nextInt(30)));
                boolean letter = unit.strip().equals("đ") && (number < 1_000 || style != Printed.FULL_STOPS);
                if (letter || !style.isCertain(number, vnd > 1)) {
                    continue;
                }
                String text = "Kinh phí: " + style.of(number) + unit + ".";
                String value = BigDecimal.valueOf(number)
                        .multiply(BigDecimal.valueOf(vnd))
                        .toPlainString();
                assertThat(Notation.of(Amounts.parse(text))).as(text).isEqualTo(value + " đồng");
            }
        }
    }

    @Test
    void decimalsOfMillionsAndBillionsAreReadBack() {
        Random random = new Random(5);
        for (int run = 0; run < Rounds.of(10_000); run++) {
            long vnd = Math.floorMod(random.nextLong(), 100_000_000_000L) / 1000 * 1000;
            BigDecimal millions = BigDecimal.valueOf(vnd).movePointLeft(6).stripTrailingZeros();
            String printed = String.format(Locale.GERMANY, "%,." + Math.max(0, millions.scale()) + "f", millions);
            assertThat(Notation.of(Amounts.parse(printed + " triệu đồng")))
                    .as(printed)
                    .startsWith(vnd + " đồng");
        }
    }
}
