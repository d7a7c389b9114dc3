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

/** Finds the place where a decision was signed, and the province whose organ issued it. */
final class PlaceAndProvince {
    /**
     * The names of local organs. The organs of the state's centre have their seat in Hà Nội, which is no province of
     * theirs. Letters without marks.
     */
    private static final Pattern LOCAL = Pattern.compile("uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|" + WordEdge.START
            + "so" + WordEdge.END + "|" + WordEdge.START + "tinh" + WordEdge.END + "|thanh pho|chu tich");

    private static final Pattern DAY_WORD =
            Pattern.compile("[\\s,]{0,4}(?:ngày|ngay)(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The organs above those of a district or commune, before the name of their province. Letters without marks. */
    private static final String ORGAN_ABOVE =
            "(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\\s+(?:tinh|thanh pho|tp\\.?)\\s+";

    /**
     * An organ below a province, Ủy ban nhân dân huyện Định Hóa. Its own name may be another province's, as that of
     * phường Bắc Giang in Bắc Ninh.
     */
    private static final Pattern BELOW_PROVINCE = Pattern.compile(
            "(?<![a-z])(?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (?!.*(?<![a-z])tinh )[a-z ]{2,40}$");

    /** The greatest length of a province's name, in characters: Thừa Thiên Huế, Bà Rịa - Vũng Tàu. */
    private static final int MAX_NAME_CHARACTERS = 30;

    /** The number of sections in whose headings a programme without the pages of its decision names its province. */
    static final int FIRST_SECTIONS = 3;

    private final Provinces provinces;

    PlaceAndProvince(Provinces provinces) {
        this.provinces = provinces;
    }

    /** Returns the place that stands before "ngày" in the line of place and date: Kiên Giang. */
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
     * Returns the province. For a district or commune it comes from the names above its own. For others it comes from
     * the issuer's name, and where that names none, for organs of a province, from place, captions, title and first
     * headings.
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
     * Returns the one province that a district's or a commune's document names above its own issuer: "UBND tỉnh Lâm
     * Đồng", "xã Đức Trọng, tỉnh Lâm Đồng"; null where it names none or several.
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
