package vn.trichluc.export;

import org.jspecify.annotations.Nullable;

/** The kinds of flag that a cell's style can show, with their colours and their meaning in words. */
enum FlagText {
    NONE(0xffffff, "", "", ""),
    ROOT(
            0xff8c8c,
            "Root of a discrepancy",
            "A discrepancy is about this figure or field, and no other explains it: look here first.",
            "Gốc của chỗ không khớp: xem số này trước tiên."),
    SUSPECT(
            0xfcd5d9,
            "Suspect",
            "A discrepancy names it beside its root, or follows from another: it may be right.",
            "Có liên quan đến chỗ không khớp: có thể đúng, có thể sai."),
    UNSURE(
            0xffe699,
            "Low confidence",
            "Not read surely: a confidence below 0.8, a figure that gives no number, or one that was corrected.",
            "Đọc chưa chắc chắn (độ tin cậy dưới 0,8), không đọc được thành số, hoặc đã được sửa khi nhận dạng."),
    NOTE(
            0xbdd7ee,
            "Note",
            "Said of the table or row as a whole, or worth a look.",
            "Ghi chú cho cả bảng hoặc cả dòng, hoặc điều nên xem lại.");

    private final int rgb;
    private final String title;
    private final String english;
    private final String vietnamese;

    FlagText(int rgb, String title, String english, String vietnamese) {
        this.rgb = rgb;
        this.title = title;
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /**
     * Returns the flag of a kind of doubt.
     *
     * @param kind the column {@code doubt_kind} of the database; null if nothing speaks against the cell
     */
    static FlagText of(@Nullable Object kind) {
        return kind == null
                ? NONE
                : switch (kind.toString()) {
                    case "root" -> ROOT;
                    case "no-number", "low-confidence", "corrected" -> UNSURE;
                    case "note" -> NOTE;
                    default -> SUSPECT;
                };
    }

    /** Returns the colour as three bytes: red, green, blue. */
    byte[] colour() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    String title() {
        return title;
    }

    String english() {
        return english;
    }

    String vietnamese() {
        return vietnamese;
    }
}
