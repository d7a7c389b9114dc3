package vn.trichluc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Fund;

/**
 * Names of sources of money, in headers and in running text: KCQG, "khuyến công quốc gia", "vốn lồng ghép". Where two
 * names overlap, the earlier of this class's list wins: "lồng ghép ngân sách tỉnh" is lồng ghép.
 */
public final class Funds {
    /** Characters {@code start} to {@code end} name {@code fund}. */
    public record Found(Fund fund, int start, int end) {}

    private record Name(Fund fund, Pattern pattern) {}

    /** Over letters without marks, so that KCDP and "khuyến công quốc gìa" are known too. */
    private static final List<Name> NAMES = List.of(
            name(Fund.INTEGRATED, "(?:von|nguon|kinh phi)?\\s?long ghep|von lg"),
            name(
                    Fund.NATIONAL_PROMOTION,
                    "kc\\s?[qo]g|(?:khuyen cong|kc)\\s(?:cap\\s)?(?:quoc gia|trung uong|tw|qg)|khuyen cong qg"),
            name(
                    Fund.LOCAL_PROMOTION,
                    "kc\\s?dp|(?:khuyen cong|kc)\\s(?:cap\\s)?(?:dia phuong|dp)"
                            // "Chương trình khuyến công tỉnh Lai Châu" names a programme
                            + "|(?<!chuong trinh )(?<!ke hoach )(?<!hoat dong )(?:khuyen cong|kc)\\s(?:cap\\s)?(?:tinh|thanh pho)"),
            name(
                    Fund.CENTRAL,
                    "(?:ngan sach|ns|von|nguon)\\s?(?:nha nuoc\\s)?(?:cap\\s)?(?:trung uong|tw)|nstw|trung uong ho tro"),
            name(Fund.DISTRICT, "(?:ngan sach|ns|von)\\s?(?:cap\\s)?(?:huyen|xa)|nsh"),
            name(
                    Fund.PROVINCE,
                    "(?:ngan sach|ngan|ns|von)\\s?(?:cap\\s)?(?:tinh|thanh pho|dia phuong|dp)|nsdp|nst(?!w)"),
            name(Fund.STATE, "(?:ngan sach|ns)\\s(?:nha nuoc|nn)|nsnn|von ns|ngan sach(?: ho tro)?"),
            name(
                    Fund.BENEFICIARY,
                    "doi ung|thu huong|tu co|chu dau tu|thanh phan kinh te|huy dong|dong gop"
                            + "|(?:von|kinh phi|nguon)\\s(?:cua\\s)?(?:cac\\s)?(?:co so|doanh nghiep|don vi|nha dau tu)"
                            + "|(?:co so|doanh nghiep|dn)\\s(?:dau tu|dong gop)|xa hoi hoa"),
            name(Fund.OTHER, "(?:von|nguon|kinh phi)\\s(?:von\\s)?khac"),
            name(Fund.TOTAL, "tong (?:so|cong|kinh phi|von|nguon|muc|chung|du toan)|tong"));

    private Funds() {}

    /** The fund that a header cell names: the first of the list's order, so that the most telling name wins. */
    public static Optional<Fund> of(String text) {
        String letters = Folding.letters(text);
        return NAMES.stream()
                .filter(name -> name.pattern().matcher(letters).find())
                .map(Name::fund)
                .findFirst();
    }

    /** Every fund that the text names, in order of place, without overlaps. */
    public static List<Found> all(String text) {
        String letters = Folding.letters(text);
        List<Found> result = new ArrayList<>();
        for (Name name : NAMES) {
            Matcher matcher = name.pattern().matcher(letters);
            while (matcher.find()) {
                Found found = new Found(name.fund(), matcher.start(), matcher.end());
                if (result.stream().noneMatch(other -> other.start() < found.end() && found.start() < other.end())) {
                    result.add(found);
                }
            }
        }
        result.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(result);
    }

    private static Name name(Fund fund, String pattern) {
        return new Name(fund, Pattern.compile("(?<![a-z])(?:" + pattern + ")(?![a-z])"));
    }
}
