package vn.trichluc.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.model.Fund;
import vn.trichluc.text.Funds;

/** Sources of money by their names in a row's label or in running text. */
final class FundNames {
    /** Two funds in one name, of which the second is only half said. */
    private static final Pattern BOTH_PROMOTIONS = Pattern.compile(
            "khuyến công (?:quốc gia (?:và|,) (?:khuyến công )?(?:địa phương|tỉnh)|(?:địa phương|tỉnh) (?:và|,) quốc gia)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FundNames() {}

    /** All funds that a text names; "khuyến công quốc gia và địa phương" names two. */
    static Set<Fund> in(String text) {
        if (BOTH_PROMOTIONS.matcher(text).find()) {
            return EnumSet.of(Fund.NATIONAL_PROMOTION, Fund.LOCAL_PROMOTION);
        }
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        Funds.all(text).forEach(found -> funds.add(found.fund()));
        funds.remove(Fund.TOTAL);
        return funds;
    }
}
