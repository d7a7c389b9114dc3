package vn.trichluc.structure.words;

import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.common.EditDistance;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/** Knows the positions that signatures print above a name: PHÓ CHỦ TỊCH (Decree 30/2020/NĐ-CP, Appendix I, box 7b). */
final class PositionWords {
    /** The offices, without "phó" before them and without marks. */
    private static final List<String> OFFICES = List.of(
            "chu tich",
            "giam doc",
            "bo truong",
            "thu truong",
            "thu tuong",
            "chanh van phong",
            "chanh thanh tra",
            "chanh an",
            "cuc truong",
            "vu truong",
            "chi cuc truong",
            "tong thu ky",
            "tong bien tap",
            "truong ban",
            "truong phong",
            "truong doan",
            "truong thue",
            "vien truong",
            "hieu truong",
            "doi truong",
            "to truong",
            "chu nhiem",
            "bi thu",
            "thong doc",
            "kiem toan truong",
            "ke toan truong",
            "chi huy truong",
            "tham muu truong",
            "tu lenh",
            "chinh uy",
            "uy vien",
            "thuong truc");

    private static final Pattern POSITION = Pattern.compile("(?:pho |q\\. ?|quyen )?(?:tong )?(?:"
            + String.join("|", OFFICES)
            + "|tuong|cuc pho|vu pho|hieu pho|pho truong|pho ban|kiem toan)" + WordEdge.END + ".*");

    /** The number of letters of an office for each of which one may be changed, put in or lost by recognition. */
    private static final int LETTERS_FOR_A_SLIP = 5;

    private PositionWords() {}

    /** Whether the line begins with a position, as printed. */
    static boolean begin(String line) {
        return POSITION.matcher(Folding.bare(line)).matches();
    }

    /** Whether a line in capitals is a position that recognition misread: PHÓ CHỦ TỊC, PHÔ BIỆU TRƯỞNG. */
    static boolean areMisreadIn(String line) {
        String bare = Folding.bare(line).replaceAll("[^a-z ]", "").strip();
        if (bare.startsWith("pho ") || bare.matches(".* (?:truong|tich|doc)")) {
            return true;
        }
        return OFFICES.stream()
                .anyMatch(office -> EditDistance.within(bare, office, office.length() / LETTERS_FOR_A_SLIP));
    }
}
