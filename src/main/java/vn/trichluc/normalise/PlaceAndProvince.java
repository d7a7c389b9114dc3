package vn.trichluc.normalise;

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
import vn.trichluc.text.Provinces;

/** Where a decision was signed, and the province whose organ issued it. */
final class PlaceAndProvince {
    /** Organs of the state's centre: their seat Hà Nội is no province of theirs. Letters without marks. */
    private static final Pattern LOCAL =
            Pattern.compile("uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|\\bso\\b|\\btinh\\b|thanh pho|chu tich");

    private static final Pattern DAY_WORD =
            Pattern.compile("[\\s,]{0,4}(?:ngày|ngay)(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        String text = DecisionReader.oneLine(place.text().replaceAll("[,.;:\\s]+$", ""));
        boolean words =
                text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
        return words ? new Placed<>(text, place.at()) : null;
    }

    /** By the issuer's name; then, for organs of a province, by place, captions and title. */
    @Nullable
    Placed<String> province(Outline outline) {
        Head head = outline.head();
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

    private @Nullable Placed<String> province(PlacedText text) {
        return provinces
                .first(text.text())
                .map(found -> new Placed<>(found.name(), text.at(found.start(), found.end())))
                .orElse(null);
    }
}
