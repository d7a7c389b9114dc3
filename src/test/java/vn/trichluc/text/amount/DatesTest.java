package vn.trichluc.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 21 tháng 5 năm 2012 | 2012-05-21",
                "ngày 21/05/2012 | 2012-05-21",
                "20 / 10 /2020 | 2020-10-20",
                "30-4-1975 | 1975-04-30",
                "ngày 11 thúng 12 năm 2019 | 2019-12-11",
                "ngày 11 thóng 12 nãm 2019 | 2019-12-11",
                "ngày 11 thảng 12 năm 2019 | 2019-12-11",
                "13⁄10/2020 | 2020-10-13",
                "13∕10∕2020 | 2020-10-13",
                "13//10/2020 | 2020-10-13",
                "01.02.2020 | 2020-02-01",
                "ngày 11 trong 12 năm 2019 | -",
                "ngày 11 tháng 12 | -",
                "ngày 31 tháng 02 năm 2019 | -",
                "1/2 | -",
                "mục 2.1.2019 và 13/10⁄2020 | 2019-01-02 2020-10-13",
                "5/13/10/2020 | -",
            })
    void datesAsDecisionsAndRecognitionPrintThem(String text, String dates) {
        String found =
                Dates.find(text).stream().map(date -> date.date().toString()).collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(dates);
    }
}
