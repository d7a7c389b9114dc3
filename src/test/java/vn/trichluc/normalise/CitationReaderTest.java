package vn.trichluc.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.model.PlacedText;

class CitationReaderTest {
    private static List<Citation> read(String... texts) {
        Sample sample = new Sample();
        return new CitationReader("27/QĐ-UBND", LocalDate.of(2020, 10, 20))
                .read(List.of(texts).stream().map(sample::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 | nghị định | 45/2012/NĐ-CP | 2012-05-21",
                "Nghị định 45/2012/NĐ-CP, ngày 21/05/2012 | nghị định | 45/2012/NĐ-CP | 2012-05-21",
                "Thông tư liên tịch số 26/2014/TTLT-BTC - BCT ngày 18 tháng 02 năm 2014 | thông tư liên tịch"
                        + " | 26/2014/TTLT-BTC-BCT | 2014-02-18",
                "Văn bản số 42a/STC-HCSN ngày 15 tháng 01 năm 2015 | văn bản | 42a/STC-HCSN | 2015-01-15",
                "Nghị quyết số 02-NQ/TW ngày 17 tháng 3 năm 2026 | nghị quyết | 02-NQ/TW | 2026-03-17",
                "Thông báo số 212-TB/TU ngày 23/01/2026 | thông báo | 212-TB/TU | 2026-01-23",
                "Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13 đã sửa | luật | 57/2014/QH13 |",
                "Quyết định số số 04/2020/QĐ/UBND ngày ngày 03 tháng 3 năm 2020 | quyết định | 04/2020/QĐ/UBND | 2020-03-03",
                "theo Công văn số 2114/BGDĐT-GDCTHSSV ngày 16/5/2019 | công văn | 2114/BGDĐT-GDCTHSSV | 2019-05-16",
                "Nghị định số 1 18/2025/NĐ-CP ngày 09/6/2025 | nghị định | 118/2025/NĐ-CP | 2025-06-09",
                "Quyết định số 1446/Q\u00d0-BKHCN ngày 24/6/2025 | quyết định | 1446/QĐ-BKHCN | 2025-06-24",
                "tại văn bản số 01/KH1N-01/17h00/DBQG-DBKH ngày 15/01/2026 | văn bản"
                        + " | 01/KH1N-01/17h00/DBQG-DBKH | 2026-01-15",
                "Quyết định số 12/QĐ-SCT của Giám đốc Sở Công Thương ngày 02/3/2020 | quyết định | 12/QĐ-SCT | 2020-03-02"
            })
    void anInstrumentIsReadByTheGrammar(String text, String type, String number, LocalDate date) {
        assertThat(read(text)).singleElement().satisfies(citation -> {
            assertThat(citation.type()).isEqualTo(type);
            assertThat(citation.number()).isEqualTo(number);
            assertThat(citation.date()).isEqualTo(date);
        });
    }

    @Test
    void aLawByNameHasADateAndNoNumber() {
        assertThat(read(
                        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền"
                                + " địa phương ngày 22 tháng 11 năm 2019; Luật Thủ đô ngày 28/6/2024;"))
                .extracting(c -> c.type() + " " + c.number() + c.date())
                .containsExactly("luật 2019-11-22", "luật 2024-06-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tỷ lệ 1/500, ô đất K4/CQ2 và 2021/BXD",
                "QCVN 01:2021/BXD",
                "500 triệu đồng/cụm",
                "90 đại biểu/05 năm",
                "theo Luật Ngân sách nhà nước và các quy định hiện hành",
                "có hiệu lực từ ngày 01/01/2021",
                "(Kèm theo Quyết định số 13/0/QĐ-UBND ngày 25/01/2021)",
                "Quyết định số 27/QĐ-UBND",
                "ban hành kèm theo Quyết định số 2A/QĐ-UBND ngày 20/10/2020"
            })
    void otherStrokesAndTheDocumentItselfAreNoCitations(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void mentionsOfOneInstrumentAreJoinedAndKeepWhatIsPrinted() {
        List<Citation> citations = read(
                "Nghị định số 45/2012/NĐ-CP ngày 21/5/2012",
                "theo Nghị định số 45/ND-CP của Chính phủ",
                "Nghị định 45/2012/NĐ-CP ngày 22/5/2012");
        assertThat(citations).singleElement().satisfies(citation -> {
            assertThat(citation.date()).isEqualTo(LocalDate.of(2012, 5, 21));
            assertThat(citation.mentions())
                    .extracting(Citation.Mention::number)
                    .containsExactlyInAnyOrder("45/2012/NĐ-CP", "45/ND-CP", "45/2012/NĐ-CP");
            assertThat(citation.mentions().get(1).date()).isEqualTo(LocalDate.of(2012, 5, 22));
            assertThat(citation.mentions().get(0).text().at()).containsExactly(new Anchor.OnLine(1));
        });
    }

    @Test
    void numbersWithoutAYearBeginAnewEachYear() {
        assertThat(read("Tờ trình số 1254/TTr-SCT ngày 24/12/2014; Tờ trình số 1254/TTr-SCT ngày 01/7/2021"))
                .hasSize(2);
    }

    @Test
    void aListCarriesItsTypeOn() {
        assertThat(read("tại các Công văn số 4643/UBND-KGVX ngày 28/8/2024; số 4975/UBND-KGVX ngày 17/9/2024"))
                .extracting(Citation::type)
                .containsExactly("công văn", "công văn");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anyTextIsReadInTimeThatGrowsWithIt() {
        List<String> pieces = List.of(
                "12/QĐ-UBND ",
                "Luật ",
                "số ",
                "ngày ",
                "1/",
                "A-",
                "QĐ/",
                "45/2012/NĐ-CP",
                "21/5/2012 ",
                ";",
                "\n",
                " - ",
                "của ",
                "a");
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        for (Citation citation :
                new CitationReader("", null).read(List.of(PlacedText.of(text.toString(), new Anchor.OnLine(1))))) {
            assertThat(citation.mentions()).isNotEmpty();
        }
        for (String piece : pieces) {
            assertThat(CitationGrammar.find(piece.repeat(100_000 / piece.length())))
                    .isNotNull();
        }
    }
}
