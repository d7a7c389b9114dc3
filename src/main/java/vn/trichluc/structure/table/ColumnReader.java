package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.Lexicons;

/** What the columns of a table hold: by their headers first, by the body's cells where a header leaves it open. */
public final class ColumnReader {
    private static final Pattern UNIT =
            Pattern.compile("d[. ]?v[. ]?t[.]?|don vi(?: tinh)?|dv tinh|d[. ]?vi(?: tinh)?|dvi tinh");
    private static final Pattern PERCENT =
            Pattern.compile(".*(?:(?<!\\d|\\d )%|ty le|ti le|ty trong|ti trong|co cau).*");
    private static final Pattern PERIOD = Pattern.compile(
            ".*(?:thoi gian|thoi han|thoi diem|tien do|ngay|giai doan thuc hien|nam thuc hien|nam hoan thanh).*");
    private static final Pattern TEXT = Pattern.compile(
            "(?:.* )?(?:ghi chu|co quan|chu tri|phoi hop|dia diem|dia ban|dia chi|can cu|dien giai|noi thuc"
                    + " hien|don vi (?:chu tri|thuc hien|phoi hop|chu dau tu)|chu dau tu|trach nhiem)(?: .*)?");
    /** Figures that name something and count nothing. */
    private static final Pattern IDENTIFIER = Pattern.compile("so (?:quyet dinh|qd|ky hieu|hieu)(?:[ ,;/].*)?"
            + "|(?:so )?(?:dien thoai|dt|sdt|cmnd|cmtnd|cccd|can cuoc|chung minh|tai khoan|tk|thua|to ban do|seri)(?:[ ,;/(].*)?"
            + "|ma(?: (?:so|hieu|du an|nganh|chuong|nguon|qhns|dvqhns|don vi|dinh danh|ndkt|ngach|hs))?(?:[ ,;/(].*)?"
            + "|chuong|loai|khoan|tieu muc|(?:chuong|loai)[ ,/-]+(?:loai|khoan).*");
    /** With the year left out that something was made, not the one that a sum is of: years stand in the cells. */
    private static final Pattern YEAR_OF = Pattern.compile("(?:.* )?nam(?: .*)?");
    /** A header whose bracket says what it counts. */
    private static final Pattern COUNTED = Pattern.compile(
            "[^()]*\\((?:dvt:? ?)?(?:nguoi|lao dong|hoc vien|hoc sinh|ho|ho dan|khau|lop|ha|m2|m²|m3|m³|km|km2|m|tan|ta|kg|con|cay|"
                    + "xa|huyen|thon|ban|to|ngay|thang|nam|lan|cai|chiec|bo|mo hinh|co so|doanh nghiep|dn|htx|san pham|du an|cong trinh|"
                    + "giuong|phong|suat|bien che|chi tieu|diem|tap|cuon|kw|kwh|mw|kva|mva|lit|cong|ca|gio|luot|tiet|buoi|cuoc)(?:/[^()]*)?\\)");

    private static final Pattern QUANTITY = Pattern.compile(
            "(?:.* )?(?:so luong|sl|khoi luong|k luong|(?<!co )so (?![(]|tien|von|kinh|tt|thu|quyet|hieu|ky).*|dien tich|dan so|cong suat|"
                    + "san luong|bien che|he so|trong so|diem|mat do|chieu (?:dai|rong|cao)|tang cao|quy mo)(?: .*)?");
    /** Money beyond doubt, also where another column has units of counts; in words without marks. */
    private static final Pattern MONEY = Pattern.compile(WordEdge.START
            + "(?:kinh phi|chi phi|so tien|thanh tien|t[.] ?tien|don gia|du toan|ngan sach|von dau tu|le phi|"
            + "doanh thu|muc (?:chi|ho tro|thu|dau tu)|(?:trieu|ty|nghin|ngan) dong|vnd)" + WordEdge.END);

    /** The same for words that are others without their marks: lượng, gia, động. */
    private static final Pattern MARKED_MONEY =
            Pattern.compile("(?<!\\p{L})(?:tiền|(?<!đánh )giá(?! trị)|lương|đồng)(?!\\p{L})");

    /** Kinds of capital: what stands beside them as "Tổng số" is the total of all sources. */
    private static final Pattern CAPITAL = Pattern.compile(
            "(?:von|kinh phi|kp|chi)? ?(?:dau tu|dau tu phat trien|dtpt|su nghiep|sn|thuong xuyen)(?: phat trien)?");

    private static final Pattern ALL_MONEY =
            Pattern.compile("tong (?:kinh phi|von|nguon|du toan|muc dau tu|nhu cau|chi phi|so tien)");

    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Lu}\\s]{2,8}");

    private static final Pattern OF_WHICH = Pattern.compile(
            "(?:trong do|gom|bao gom|chia ra|chia theo .*|phan theo .*|phan ra|theo nguon.*|nguon von|nguon kinh phi|co cau nguon.*)[: ]*");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,-])((?:19|20)\\d\\d)(?![\\d/]|[.,]\\d)");
    private static final Pattern SPAN_OF_YEARS =
            Pattern.compile("(?:19|20)\\d\\d\\s*(?:-|–|den|toi|÷|—)\\s*(?:nam\\s*)?(?:19|20)?\\d\\d");

    /** "Lũy kế đến hết năm 2025" counts more than the year. */
    private static final Pattern UNTIL_YEAR =
            Pattern.compile(WordEdge.START + "(?:den|toi|truoc|het)(?: het| cuoi)?(?: ngay)?(?: nam)? (?:19|20)\\d\\d|"
                    + WordEdge.START + "luy ke" + WordEdge.END);

    /** Of a column's cells with text, at least so many in a hundred are figures where it holds figures. */
    private static final int FIGURES_PERCENT = 50;

    /** So many where a table counts money: words stand beside its figures, "Theo dự toán". */
    private static final int SOME_FIGURES_PERCENT = 25;

    /** So many where the header names no figures: money that "Cơ quan chủ trì" gets. */
    private static final int MOSTLY_FIGURES_PERCENT = 90;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final Lexicons lexicons;

    ColumnReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * @param paths one a column
     * @param body the body's lines
     * @param money whether a unit of money is known for the table, or its title speaks of money
     */
    List<Column> read(List<List<String>> paths, List<TableLine> body, Money money) {
        int number = NumberColumn.of(paths, body);
        int label = labelColumn(paths, body, number);
        boolean counted = false;
        for (int column = 0; column < paths.size(); column++) {
            counted |= column != label && isUnit(paths.get(column), body, column);
        }
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            roles.add(role(paths.get(column), body, column, number, label, counted, money));
        }
        inherit(paths, roles);
        boolean byFund = false;
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            Fund fund = fund(path, roles.get(column));
            boolean named = fund != null && fund != Fund.TOTAL
                    || CAPITAL.matcher(bare(path)).matches();
            byFund |= isFigures(roles.get(column)) && named;
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            ColumnRole role = roles.get(column);
            boolean figures = isFigures(role) || role == ColumnRole.PERCENT;
            columns.add(new Column(
                    path,
                    role,
                    figures ? year(path) : null,
                    isFigures(role) ? fund(path, role, byFund) : null,
                    role == ColumnRole.MONEY ? unit(path) : null,
                    ColumnRelations.isAdditive(path, role)));
        }
        return columns;
    }

    /** What a column is broken down into, "Trong đó", is of its kind: money, where nothing else is said. */
    private void inherit(List<List<String>> paths, List<ColumnRole> roles) {
        ColumnRole whole = ColumnRole.TEXT;
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            boolean part = path.size() > 1
                    && OF_WHICH.matcher(Folding.bare(path.get(path.size() - 2))).matches();
            if (!part) {
                whole = roles.get(column);
            } else if (whole == ColumnRole.MONEY
                    && roles.get(column) == ColumnRole.QUANTITY
                    && !QUANTITY.matcher(bare(path)).matches()) {
                roles.set(column, ColumnRole.MONEY);
            }
        }
    }

    /** What is known of money before the columns are read. */
    enum Money {
        /** A unit line stands over the table. */
        UNIT_KNOWN,
        /** The title speaks of money. */
        LIKELY,
        UNKNOWN
    }

    static boolean isFigures(ColumnRole role) {
        return role == ColumnRole.MONEY || role == ColumnRole.QUANTITY;
    }

    /** The first column behind the numbers, unless it holds figures and a later one words. */
    private static int labelColumn(List<List<String>> paths, List<TableLine> body, int number) {
        int first = number + 1;
        if (first >= paths.size()) {
            return -1;
        }
        boolean behindNumbers = number >= 0 || NumberColumn.isHead(paths.get(first));
        if (behindNumbers && !NumberColumn.hasWords(body, first) && !body.isEmpty()) {
            for (int column = first + 1; column < paths.size(); column++) {
                if (NumberColumn.hasWords(body, column)
                        && !TEXT.matcher(bare(paths.get(column))).matches()) {
                    boolean years = body.stream()
                            .anyMatch(line ->
                                    YEAR.matcher(line.shown(first).text()).find());
                    return years ? first : column;
                }
            }
        }
        return first;
    }

    private static boolean isUnit(List<String> path, List<TableLine> body, int column) {
        return UNIT.matcher(bare(path)).matches() && (NumberColumn.hasWords(body, column) || isBlank(body, column));
    }

    private static boolean isBlank(List<TableLine> body, int column) {
        return body.stream().allMatch(line -> line.shown(column).isBlank());
    }

    private ColumnRole role(
            List<String> path, List<TableLine> body, int column, int number, int label, boolean counted, Money money) {
        if (column == number) {
            return ColumnRole.NUMBER;
        }
        if (column == label) {
            return ColumnRole.LABEL;
        }
        String leaf = bare(path);
        if (isUnit(path, body, column)) {
            return ColumnRole.UNIT;
        }
        if (IDENTIFIER.matcher(leaf).matches()) {
            return ColumnRole.TEXT;
        }
        if (!holdsFigures(path, body, column, money)) {
            return PERIOD.matcher(leaf).matches() ? ColumnRole.PERIOD : ColumnRole.TEXT;
        }
        if (PERCENT.matcher(leaf).matches()) {
            return ColumnRole.PERCENT;
        }
        if (!isMoney(path) && (PERIOD.matcher(leaf).matches() || namesYears(leaf, body, column))) {
            return ColumnRole.PERIOD;
        }
        if (unit(path) != null) {
            return ColumnRole.MONEY;
        }
        boolean counts =
                QUANTITY.matcher(leaf).matches() || COUNTED.matcher(leaf).matches();
        if (counts && !isMoney(path.subList(path.size() - 1, path.size()))) {
            return ColumnRole.QUANTITY;
        }
        if (isMoney(path)) {
            return ColumnRole.MONEY;
        }
        if (counted) {
            return ColumnRole.QUANTITY;
        }
        return money == Money.UNKNOWN ? ColumnRole.QUANTITY : ColumnRole.MONEY;
    }

    /** "Năm sử dụng", "Năm sinh": every cell with text is a year. */
    private static boolean namesYears(String leaf, List<TableLine> body, int column) {
        List<String> texts = body.stream()
                .map(line -> line.shown(column).text())
                .filter(text -> !text.isBlank())
                .toList();
        return YEAR_OF.matcher(leaf).matches()
                && !texts.isEmpty()
                && texts.stream().allMatch(text -> FigureText.isFigure(text) && !FigureText.isAmount(text));
    }

    private boolean holdsFigures(List<String> path, List<TableLine> body, int column, Money money) {
        int texts = 0;
        int figures = 0;
        boolean marked = false;
        for (TableLine line : body) {
            String text = line.shown(column).text();
            texts += text.isBlank() ? 0 : 1;
            figures += !text.isBlank() && FigureText.mayBeFigures(text) ? 1 : 0;
            marked |= FigureText.isMarked(text);
        }
        String leaf = bare(path);
        boolean dashesOnly = figures > 0
                && body.stream().allMatch(line -> !line.shown(column).text().matches(".*\\d.*"));
        if (texts == 0 || dashesOnly) {
            return !TEXT.matcher(leaf).matches()
                    && !path.isEmpty()
                    && (isMoney(path) || QUANTITY.matcher(leaf).matches() || year(path) != null);
        }
        if (TEXT.matcher(leaf).matches()) {
            return figures * 100 >= texts * MOSTLY_FIGURES_PERCENT;
        }
        boolean named = marked && (isMoney(path) || unit(path) != null || namesSource(path));
        boolean some = marked && money == Money.UNIT_KNOWN;
        return figures * 100 >= texts * (named ? 0 : some ? SOME_FIGURES_PERCENT : FIGURES_PERCENT);
    }

    private boolean namesSource(List<String> path) {
        return path.stream().anyMatch(name -> named(name, ColumnRole.MONEY).isPresent());
    }

    /** The year that a header names alone; the deepest one, none where it names a span of years. */
    static @Nullable Integer year(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            String name = path.get(level);
            String letters = Folding.letters(name);
            if (SPAN_OF_YEARS.matcher(letters).find()
                    || UNTIL_YEAR.matcher(letters).find()) {
                continue;
            }
            Matcher matcher = YEAR.matcher(name);
            if (matcher.find()) {
                Integer year = Integer.valueOf(matcher.group(1));
                boolean another = false;
                while (matcher.find()) {
                    another |= !year.equals(Integer.valueOf(matcher.group(1)));
                }
                if (!another) {
                    return year;
                }
            }
        }
        return null;
    }

    /** The deepest cell that names a source; a total below a source's name is that source's. */
    private @Nullable Fund fund(List<String> path, ColumnRole role) {
        Fund found = null;
        for (int level = path.size() - 1; level >= 0; level--) {
            String name = path.get(level);
            Optional<Fund> fund = named(name, role);
            if (fund.isPresent() && fund.get() != Fund.TOTAL) {
                return fund.get();
            }
            if (fund.isPresent() && !CAPITAL.matcher(bare(path)).matches()) {
                found = Fund.TOTAL;
            }
        }
        return found;
    }

    /** A total is one of sources beside sources, or where its own words say that it is of money. */
    private @Nullable Fund fund(List<String> path, ColumnRole role, boolean byFund) {
        Fund fund = fund(path, role);
        boolean money =
                role == ColumnRole.MONEY && ALL_MONEY.matcher(bare(path)).lookingAt();
        return byFund || fund == Fund.TOTAL && money ? fund : null;
    }

    /** What counts things is named by its source only in words that mean nothing else: a column "Xã" counts communes. */
    private Optional<Fund> named(String name, ColumnRole role) {
        if (role != ColumnRole.MONEY && !SHORT_NAME.matcher(name).matches()) {
            return lexicons.funds().inText(name);
        }
        return lexicons.funds()
                .inHeader(name)
                .or(() -> lexicons.funds()
                        .inHeader(BRACKETS.matcher(name).replaceAll("").strip()));
    }

    private @Nullable MoneyUnit unit(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Optional<MoneyUnit> unit = lexicons.moneyUnits().inHeader(path.get(level));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return null;
    }

    private static boolean isMoney(List<String> path) {
        String whole = String.join(" | ", path);
        return MONEY.matcher(Folding.bare(whole)).find()
                || MARKED_MONEY.matcher(Folding.key(whole)).find();
    }

    /** The deepest header cell, folded. */
    private static String bare(List<String> path) {
        return path.isEmpty() ? "" : Folding.bare(path.get(path.size() - 1));
    }
}
