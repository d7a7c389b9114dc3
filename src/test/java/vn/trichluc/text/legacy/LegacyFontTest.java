package vn.trichluc.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ".VnTime|TCVN3|false",
                ".VnTimeH|TCVN3|true",
                "VnTime|TCVN3|false",
                "ABCDEF+.VnTime|TCVN3|false",
                "ABCDEF+.VnTimeH,Bold|TCVN3|true",
                "QWERTY+VnTimeH-BoldItalic|TCVN3|true",
                ".VnArial NarrowH|TCVN3|true",
                ".VnArial Narrow|TCVN3|false",
                ".VnTime,BoldItalic|TCVN3|false",
                "Vn3DH|TCVN3|true",
                "\".VnTimeH\", serif|TCVN3|true",
                "\"\\.VnTime\",sans-serif|TCVN3|false",
                ".vntimeh|TCVN3|true",
                "VNI-Times|VNI|false",
                "VNI-Helve-Condense|VNI|false",
                "ABCDEF+VNI-Times,Bold|VNI|false",
                "vni-times|VNI|false",
                "VPS Times|VPS|false",
                "VPS Long An Hoa|VPS|true",
                "VPSTimesHoa-Bold|VPS|true"
            })
    void namesTellTheEncodingAndWhetherSmallLettersShowAsCapitals(
            String name, LegacyEncoding encoding, boolean capitals) {
        assertThat(LegacyFont.named(name)).contains(new LegacyFont(encoding, capitals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Times New Roman",
                "VNtimes new roman",
                "VNU Times",
                "Vntime",
                "VNITimes",
                "Arial,VNI-Times",
                "\"",
                ","
            })
    void otherNamesTellNothing(String name) {
        assertThat(LegacyFont.named(name)).isEmpty();
    }

    @Test
    void aFontOfCapitalsShowsSmallLettersAsCapitals() {
        assertThat(new LegacyFont(LegacyEncoding.TCVN3, true).decode("ñy ban nh©n d©n"))
                .isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(new LegacyFont(LegacyEncoding.TCVN3, false).decode("Uû ban nh©n d©n"))
                .isEqualTo("Uỷ ban nhân dân");
    }
}
