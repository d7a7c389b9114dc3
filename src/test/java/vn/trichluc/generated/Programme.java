package vn.trichluc.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The money of a made-up programme: items in groups, years and funds; everything adds up. */
final class Programme {
    /** @param unit what its count is in */
    @SuppressWarnings("ArrayRecordComponent") // the planter of errors changes the money in place
    record Activity(String label, String unit, long[][] money, int count) {}

    record Group(String label, List<Activity> activities) {}

    static final List<String> FUNDS =
            List.of("khuyến công quốc gia", "khuyến công địa phương", "đối ứng của đơn vị thụ hưởng");
    static final List<String> HEADERS = List.of("KC QG", "KC ĐP", "Vốn đối ứng từ các đơn vị thụ hưởng");

    private static final String[] GROUPS = {
        "Nâng cao năng lực quản lý cho các cơ sở công nghiệp nông thôn",
        "Xây dựng mô hình trình diễn kỹ thuật và chuyển giao công nghệ",
        "Phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
        "Tư vấn, thông tin tuyên truyền về khuyến công",
        "Liên doanh liên kết và phát triển cụm công nghiệp"
    };

    private static final String[][] ACTIVITIES = {
        {"Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp", "Lớp"},
        {"Tổ chức hội nghị phổ biến chính sách khuyến công mới", "Hội nghị"},
        {"Tham quan khảo sát học tập kinh nghiệm trong nước", "Đoàn"},
        {"Xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới", "Mô hình"},
        {"Ứng dụng máy móc thiết bị tiên tiến vào sản xuất", "Cơ sở"},
        {"Đánh giá sản xuất sạch hơn trong công nghiệp chế biến", "Cơ sở"},
        {"Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp huyện", "Kỳ"},
        {"Hội chợ triển lãm hàng công nghiệp khu vực miền núi", "Hội chợ"},
        {"Xây dựng và đăng ký nhãn hiệu hàng hóa làng nghề", "Nhãn hiệu"},
        {"Thuê tư vấn thiết kế mẫu mã bao bì đóng gói", "Cơ sở"},
        {"Xây dựng chuyên mục truyền hình giới thiệu khuyến công", "Chuyên mục"},
        {"In ấn phát hành bản tin công thương hàng quý", "Bản tin"},
        {"Lập quy hoạch chi tiết cụm công nghiệp làng nghề", "Cụm"},
        {"Sửa chữa nâng cấp hệ thống xử lý ô nhiễm môi trường", "Cơ sở"},
        {"Thành lập hiệp hội hội nghề ngành dệt thổ cẩm", "Hiệp hội"}
    };

    final int from;
    final int years;
    final int funds;
    final List<Group> groups = new ArrayList<>();

    Programme(Random random) {
        from = 2014 + random.nextInt(12);
        years = 3 + random.nextInt(3);
        funds = 2 + random.nextInt(2);
        int groupCount = 2 + random.nextInt(4);
        int next = 0;
        for (int g = 0; g < groupCount; g++) {
            List<Activity> activities = new ArrayList<>();
            for (int i = 0; i < 3 && next < ACTIVITIES.length; i++) {
                if (i < 2 || random.nextBoolean()) {
                    activities.add(new Activity(
                            ACTIVITIES[g * 3 + i][0], ACTIVITIES[g * 3 + i][1], money(random), 2 + random.nextInt(60)));
                }
                next++;
            }
            groups.add(new Group(GROUPS[g], activities));
        }
    }

    private long[][] money(Random random) {
        long[][] money = new long[years][funds];
        long grain = List.of(1L, 5L, 10L).get(random.nextInt(3));
        for (int year = 0; year < years; year++) {
            for (int fund = 0; fund < funds; fund++) {
                money[year][fund] = random.nextInt(6) == 0 ? 0 : grain * (11 + random.nextInt(600));
            }
        }
        return money;
    }

    List<Activity> activities() {
        return groups.stream().flatMap(group -> group.activities().stream()).toList();
    }

    long sum(List<Activity> activities, int year, int fund) {
        long sum = 0;
        for (Activity activity : activities) {
            for (int y = 0; y < years; y++) {
                for (int f = 0; f < funds; f++) {
                    sum += (year < 0 || year == y) && (fund < 0 || fund == f) ? activity.money()[y][f] : 0;
                }
            }
        }
        return sum;
    }
}
