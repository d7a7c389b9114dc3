package vn.trichluc.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.text.Folding;

/**
 * Gathers the name of the body that issues the document: its lines at the left of the head, with the body above it
 * (Decree 30/2020/NĐ-CP, Appendix I, box 2), and the line in capitals between title and legal bases that repeats it.
 */
final class IssuerLines {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:q(?:uyen|\\.)? ?)?(?:tong )?(?:chi )?(?:cuc truong|chu tich|giam doc"
                    + "|bo truong|hieu truong|vien truong|vu truong|truong ban|chanh an|thu truong|chu nhiem|thong doc|chanh van phong)(?: |$)");

    private final List<PlacedText> lines = new ArrayList<>();
    private final List<PlacedText> lesser = new ArrayList<>();
    private final List<PlacedText> unknown = new ArrayList<>();
    private final List<PlacedText> again = new ArrayList<>();
    private PlacedText holder = PlacedText.EMPTY;
    private PlacedText below = PlacedText.EMPTY;
    private boolean goesOn;

    boolean isEmpty() {
        return lines.isEmpty() && lesser.isEmpty();
    }

    /** Ends the name: the next line is not its second. */
    void end() {
        goesOn = false;
    }

    /**
     * Takes a line at the left that is nothing else.
     *
     * @param awaited whether the name may still stand there
     * @return false where the line repeats the name, so that none is awaited any longer
     */
    boolean line(PlacedText line, boolean awaited) {
        String text = line.text();
        boolean starts = AdministrativePhrases.isIssuer(text);
        if (starts
                && lines.stream().anyMatch(known -> Folding.bare(known.text()).equals(Folding.bare(text)))) {
            goesOn = false;
            again.add(line);
            return false;
        }
        if (awaited && (starts || (goesOn && isRest(text)))) {
            if (lines.isEmpty() && !holder.isEmpty()) {
                lines.add(holder);
            }
            lines.add(line);
            goesOn = true;
        } else if (awaited && lines.isEmpty() && AdministrativePhrases.isOfficeHolder(text)) {
            holder = line;
        } else if (awaited && lines.isEmpty() && AdministrativePhrases.isLesserIssuer(text)) {
            lesser.add(line);
        } else {
            goesOn = false;
            unknown.add(line);
        }
        return true;
    }

    /** Whether the text, in capitals below the title, names the issuer. */
    boolean isNamedBy(String text) {
        String bare = Folding.bare(text);
        String known = Folding.bare(
                PlacedText.join(" ", lines.isEmpty() ? lesser : lines).text());
        return AdministrativePhrases.isIssuer(text)
                || (AdministrativePhrases.isCapitals(text)
                        && !known.isEmpty()
                        && (known.startsWith(bare) || bare.contains(known) || isItsHead(bare, known)))
                || (AdministrativePhrases.isLesserIssuer(text) && known.endsWith(bare));
    }

    /** Whether the line names the head of the issuing body: CỤC TRƯỞNG CỤC HẢI QUAN, where CỤC HẢI QUAN issues. */
    private static boolean isItsHead(String bare, String known) {
        Matcher office = OFFICE.matcher(bare);
        return office.lookingAt() && known.endsWith(bare.substring(office.end()));
    }

    void below(PlacedText line) {
        if (!below.isEmpty()) {
            unknown.add(below);
        }
        below = line;
    }

    /** Takes the name behind the word for the type. */
    void beside(PlacedText name) {
        (isEmpty() ? lines : again).add(name);
        goesOn = false;
    }

    /** Whether the text is the second line of a long name, or a body below the one above. */
    private static boolean isRest(String text) {
        return AdministrativePhrases.isIssuerRest(text) || AdministrativePhrases.isLesserIssuer(text);
    }

    /**
     * Returns the name from the left block; where that is missing or has lost its second line, from the line below the
     * title.
     */
    PlacedText whole() {
        return isBelow() ? below : left();
    }

    private PlacedText left() {
        return PlacedText.join(" ", lines.isEmpty() ? lesser : lines);
    }

    private boolean isBelow() {
        String known = Folding.bare(left().text());
        String authority = Folding.bare(below.text());
        return known.isEmpty() || (authority.startsWith(known) && authority.length() > known.length());
    }

    /** Returns the lines that say what {@link #whole()} says. */
    List<PlacedText> repeated() {
        List<PlacedText> repeated = new ArrayList<>(again);
        PlacedText other = isBelow() ? left() : below;
        if (!other.isEmpty()) {
            repeated.add(other);
        }
        return repeated;
    }

    /** Returns the lines at the left that are no part of the name. */
    List<PlacedText> others() {
        List<PlacedText> others = new ArrayList<>(unknown);
        if (!lines.isEmpty()) {
            others.addAll(lesser);
        }
        if (!holder.isEmpty() && !lines.contains(holder)) {
            others.add(holder);
        }
        return others;
    }
}
