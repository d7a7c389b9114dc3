package vn.trichluc.structure.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Category;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Row;
import vn.trichluc.structure.Blocks;
import vn.trichluc.structure.Structure;

class ActivitiesTest {
    @Test
    void budgetLinesOfAProgrammeOfIndustrialPromotionHaveTheirActivity() {
        List<Row> rows = rows("Phê duyệt Chương trình khuyến công tỉnh Sơn La");

        assertThat(rows).extracting(row -> activity(row.category())).containsExactly("TRAINING", "PRODUCT", "none");
    }

    @Test
    void linesOfOtherProgrammesHaveNone() {
        assertThat(rows("Phê duyệt Chương trình xúc tiến thương mại tỉnh Sơn La"))
                .extracting(row -> activity(row.category()))
                .containsOnly("none");
    }

    private static List<Row> rows(String title) {
        Outline outline = new Structure()
                .outline(new Blocks()
                        .plain("Số: 12/QĐ-UBND", "QUYẾT ĐỊNH", title, "Căn cứ Luật;", "Điều 1. Phê duyệt.")
                        .plain("PHỤ LỤC I", "KINH PHÍ THỰC HIỆN", "Đơn vị tính: triệu đồng")
                        .grid(
                                "TT\tNội dung\tKinh phí",
                                "1\tĐào tạo nghề cho lao động nông thôn\t500",
                                "2\tTham gia hội chợ, triển lãm trong nước\t300",
                                "\tTổng cộng\t800")
                        .list());
        return outline.tables().get(0).rows();
    }

    private static String activity(@Nullable Category category) {
        return category == null ? "none" : category.activity().name();
    }
}
