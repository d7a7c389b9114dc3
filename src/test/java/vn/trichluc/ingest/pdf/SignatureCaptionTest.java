package vn.trichluc.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureCaptionTest {
    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    @Test
    void whoSignedAndWhenIsACaption() {
        assertThat(SignatureCaption.isCaption(
                        words("Ký bởi: Ủy ban nhân dân tỉnh Cơ quan: Tỉnh Thời gian ký: 08/02/2025 14:42:41")))
                .isTrue();
        assertThat(SignatureCaption.isCaption(
                        words("TRUNG TÂM CÔNG BÁO congbao@tinh.gov.vn 10.02.2025 07:35:42 +07:00")))
                .isTrue();
        assertThat(SignatureCaption.isCaptionOfField(words("Người ký: Văn phòng")))
                .isTrue();
    }

    @Test
    void numberDateAndNameAreContent() {
        for (String content :
                new String[] {"2280", "29", "/QĐ-UBND", "Hà Nội, ngày 29 tháng 4 năm 2026", "Trương Việt Dũng"}) {
            assertThat(SignatureCaption.isCaptionOfField(words(content)))
                    .as(content)
                    .isFalse();
        }
    }

    @Test
    void aLetterheadWithAnAddressIsContent() {
        assertThat(SignatureCaption.isCaption(words("Địa chỉ: số 1 phố A. Thư điện tử: vp@tinh.gov.vn")))
                .isFalse();
    }

    @Test
    void aLongTextIsNoCaption() {
        List<String> text = new java.util.ArrayList<>(Collections.nCopies(100, "và"));
        text.addAll(words("Ký bởi: a@b.vn 07:35:42"));
        assertThat(SignatureCaption.isCaptionOfField(text)).isFalse();
    }

    @Test
    void aTypedNumberOrDateIsTold() {
        assertThat(SignatureCaption.isNumberOrDate(words("Số: 15/QĐ-UBND"))).isTrue();
        assertThat(SignatureCaption.isNumberOrDate(words("ngày 29 tháng 4"))).isTrue();
        assertThat(SignatureCaption.isNumberOrDate(words("1. Cô Hương gửi văn bản")))
                .isFalse();
        assertThat(SignatureCaption.isNumberOrDate(words("ngày tháng"))).isFalse();
    }
}
