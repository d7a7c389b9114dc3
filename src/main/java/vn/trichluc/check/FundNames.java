package vn.trichluc.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.model.Fund;

/** Sources of money by their names in a row's label or in running text. */
final class FundNames {
    private static final Map<Pattern, Fund> NAMES = names();

    private FundNames() {}

    /** All funds that a text names, in the order of the contract's list; "quốc gia và địa phương" names two. */
    static Set<Fund> in(String text) {
        Set<Fund> funds = new LinkedHashSet<>();
        NAMES.forEach((name, fund) -> {
            if (name.matcher(text).find()) {
                funds.add(fund);
            }
        });
        return funds;
    }

    private static Map<Pattern, Fund> names() {
        Map<Pattern, Fund> names = new LinkedHashMap<>();
        names.put(pattern("\\bKC\\s*QG\\b|khuyến công quốc gia"), Fund.NATIONAL_PROMOTION);
        names.put(
                pattern("\\bKC\\s*[ĐD]P\\b|khuyến công (?:địa phương|tỉnh|cấp tỉnh)|quốc gia và địa phương"),
                Fund.LOCAL_PROMOTION);
        names.put(pattern("đối ứng|thụ hưởng|thành phần kinh tế|chủ đầu tư|cơ sở đóng góp"), Fund.BENEFICIARY);
        names.put(pattern("lồng ghép"), Fund.INTEGRATED);
        names.put(pattern("(?:nguồn|vốn|kinh phí) khác"), Fund.OTHER);
        return names;
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
