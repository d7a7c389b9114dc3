package vn.trichluc.normalise.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.Provinces;

/** Where a decision was signed, and the province whose organ issued it. */
final class PlaceAndProvince {
    /** Organs of the state's centre: their seat Hà Nội is no province of theirs. Letters without marks. */
    private static final Pattern LOCAL = Pattern.compile("uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|" + WordEdge.START
            + "so" + WordEdge.END + "|" + WordEdge.START + "tinh" + WordEdge.END + "|thanh pho|chu tich");

    private static final Pattern DAY_WORD =
            Pattern.compile("[\\s,]{0,4}(?:ngày|ngay)(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The organs above a district's or a commune's, before the name of their province; letters without marks. */
    private static final String ORGAN_ABOVE =
            "(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\\s+(?:tinh|thanh pho|tp\\.?)\\s+";

    /**
     * Ủy ban nhân dân huyện Định Hóa; its own name may be another province's, as that of phường Bắc Giang in Bắc Ninh.
     */
    private static final Pattern BELOW_PROVINCE = Pattern.compile(
            "(?<![a-z])(?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (?!.*(?<![a-z])tinh )[a-z ]{2,40}$");

    /** Thừa Thiên Huế, Bà Rịa - Vũng Tàu: no name is longer. */
    private static final int MAX_NAME_CHARACTERS = 30;

    /** A programme without the pages of its decision names its province in its first headings. */
    static final int FIRST_SECTIONS = 3;

    private final Provinces provinces;

    PlaceAndProvince(Provinces provinces) {
        this.provinces = provinces;
    }

    /** What stands before "ngày" in the line of place and date: Kiên Giang. */
    static @Nullable Placed<String> place(Head head) {
        PlacedText line = head.placeAndDate();
        Matcher day = DAY_WORD.matcher(line.text());
        PlacedText place = (day.find()
                        ? line.slice(0, day.start())
                        : line.slice(0, line.text().indexOf(',') + 1))
                .strip();
        String text = HeadFields.oneLine(place.text().replaceAll("[,.;:\\s]+$", ""));
        boolean words =
                text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
        return words ? Placed.in(place, 0, place.length(), text) : null;
    }

    /**
     * Of a district or commune by what stands above it; else by the issuer's name; then, for organs of a province, by
     * place, captions and title.
     */
    @Nullable
    Placed<String> province(Outline outline) {
        Head head = outline.head();
        Matcher below = BELOW_PROVINCE.matcher(Folding.bare(head.issuer().text()));
        if (below.find()) {
            return onlyNamed(outline, below.group());
        }
        Placed<String> found = province(head.issuer());
        boolean central = !head.issuer().isBlank()
                && !LOCAL.matcher(Folding.bare(head.issuer().text())).find();
        if (found != null || central) {
            return found;
        }
        List<PlacedText> places = new ArrayList<>();
        Placed<String> place = place(head);
        if (place != null) {
            places.add(head.placeAndDate()
                    .slice(0, Math.max(0, head.placeAndDate().text().indexOf(','))));
            places.add(head.placeAndDate());
        }
        places.addAll(head.captions());
        places.add(head.title());
        outline.sections().stream().limit(FIRST_SECTIONS).map(Section::title).forEach(places::add);
        for (PlacedText text : places) {
            found = province(text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * The one province that a district's or a commune's document names above its own issuer: "UBND tỉnh Lâm Đồng", "xã
     * Đức Trọng, tỉnh Lâm Đồng"; null where it names none or several.
     */
    private @Nullable Placed<String> onlyNamed(Outline outline, String unit) {
        Pattern above = Pattern.compile(
                "(?<![a-z])(?:" + ORGAN_ABOVE + "|" + unit + "\\s*,?\\s+(?:tinh|thanh pho|tp\\.?)\\s+)");
        List<PlacedText> texts = new ArrayList<>();
        outline.sections().forEach(section -> texts.addAll(List.of(section.title(), section.text())));
        texts.add(outline.head().title());
        texts.addAll(outline.head().captions());
        texts.addAll(outline.head().recipients());
        Placed<String> only = null;
        for (PlacedText text : texts) {
            Matcher named = above.matcher(Folding.letters(text.text()));
            while (named.find()) {
                int end = Math.min(text.length(), named.end() + MAX_NAME_CHARACTERS);
                Placed<String> found = provinceAtStart(text.slice(named.end(), end));
                if (found != null && only != null && !only.value().equals(found.value())) {
                    return null;
                }
                only = only == null ? found : only;
            }
        }
        return only;
    }

    private @Nullable Placed<String> provinceAtStart(PlacedText text) {
        return provinces
                .first(text.text())
                .filter(found -> found.start() == 0)
                .map(found -> Placed.in(text, found.start(), found.end(), found.name()))
                .orElse(null);
    }

    private @Nullable Placed<String> province(PlacedText text) {
        return provinces
                .first(text.text())
                .map(found -> Placed.in(text, found.start(), found.end(), found.name()))
                .orElse(null);
    }
}
