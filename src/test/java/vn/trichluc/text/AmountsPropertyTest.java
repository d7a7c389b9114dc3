package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        for (int run = 0; run < 20_000; run++) {
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
        for (int run = 0; run < 5_000; run++) {
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

    @Test
    void aNumberPrintedInTheVietnameseStyleIsReadBack() {
        Random random = new Random(3);
        for (int run = 0; run < 5_000; run++) {
            long vnd = Math.abs(random.nextLong() % 1_000_000_000_000L);
            String printed = String.format(java.util.Locale.ROOT, "%,d", vnd).replace(',', '.');
            assertThat(Amounts.parse("Tổng kinh phí: " + printed + " đồng."))
                    .singleElement()
                    .isInstanceOfSatisfying(Mention.Money.class, money -> {
                        assertThat(money.amount()).isNotNull();
                        assertThat(money.amount().low().longValueExact()).isEqualTo(vnd);
                        assertThat(money.doubts()).isEmpty();
                    });
        }
    }
}
