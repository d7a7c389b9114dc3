package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.layout.Typewriter.LEFT;
import static vn.trichluc.layout.Typewriter.PITCH;
import static vn.trichluc.layout.Typewriter.RIGHT;
import static vn.trichluc.layout.Typewriter.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnTest {
    @Test
    void theTwoHalvesOfTheHeadAreReadOneAfterTheOther() {
        Typewriter typewriter = Typewriter.standing(1)
                .size(12)
                .centred(160, 70, "ỦY BAN NHÂN DÂN")
                .bold()
                .centred(400, 71, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(160, 85, "TỈNH SƠN LA")
                .centred(400, 87, "Độc lập - Tự do - Hạnh phúc")
                .regular()
                .centred(160, 112, "Số: 12/QĐ-UBND")
                .italic()
                .centred(400, 112, "Sơn La, ngày 25 tháng 01 năm 2021")
                .regular()
                .bold()
                .centred(312, 150, "QUYẾT ĐỊNH");

        assertThat(texts(typewriter.blocks()))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH SƠN LA",
                        "Số: 12/QĐ-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Sơn La, ngày 25 tháng 01 năm 2021",
                        "QUYẾT ĐỊNH");
    }

    @Test
    void recipientsStandApartFromTheSignature() {
        Typewriter typewriter = Typewriter.standing(1)
                .justified(LEFT, RIGHT, 400, "Chánh Văn phòng và các cơ quan có liên quan chịu trách nhiệm thi hành")
                .write(LEFT, 400 + PITCH, "Quyết định này./.")
                .size(12)
                .bold()
                .write(LEFT, 450, "Nơi nhận:")
                .size(13)
                .centred(430, 450, "TM. ỦY BAN NHÂN DÂN")
                .centred(430, 466, "KT. CHỦ TỊCH")
                .centred(430, 482, "PHÓ CHỦ TỊCH")
                .centred(430, 560, "Lê Hồng Minh")
                .regular()
                .size(11);
        for (int i = 0; i < 9; i++) {
            typewriter.write(LEFT, 464 + i * 14, "- Nơi thứ " + i + ";");
        }
        typewriter.write(LEFT, 464 + 9 * 14, "- Nơi thứ mười có tên dài đến quá cả cột bên phải của chữ ký;");
        typewriter.write(LEFT, 464 + 10 * 14, "- Lưu: VT.");

        List<String> texts = texts(typewriter.blocks());

        assertThat(texts)
                .startsWith(
                        "Chánh Văn phòng và các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này./.",
                        "Nơi nhận:",
                        "- Nơi thứ 0;")
                .endsWith("- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Hồng Minh")
                .hasSize(17);
    }

    @Test
    void justifiedTextWithWideBlanksIsNoPairOfColumns() {
        Typewriter typewriter = Typewriter.standing(1);
        for (int i = 0; i < 8; i++) {
            typewriter.justified(LEFT, RIGHT, 100 + i * PITCH, "lời văn chỉ có vài chữ trong dòng");
        }

        assertThat(texts(typewriter.blocks())).hasSize(1);
    }

    @Test
    void labelsWithTheirValuesStayOnTheirLines() {
        Typewriter typewriter = Typewriter.standing(1)
                .write(LEFT, 100, "Họ và tên:")
                .write(300, 100, "Nguyễn Văn A")
                .write(LEFT, 130, "Chức vụ:")
                .write(300, 130, "Trưởng phòng")
                .justified(LEFT, RIGHT, 160, "lời văn chạy dài suốt cả một dòng từ lề trái đến lề phải");

        assertThat(texts(typewriter.blocks())).startsWith("Họ và tên: Nguyễn Văn A", "Chức vụ: Trưởng phòng");
    }
}
