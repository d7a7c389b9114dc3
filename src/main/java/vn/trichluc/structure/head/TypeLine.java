package vn.trichluc.structure.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;

/**
 * A line that begins with the word for a document's type in capitals.
 *
 * @param type the word
 * @param issuer the body behind "của"; empty where none stands there
 * @param title what else follows on the line; empty where nothing does
 */
record TypeLine(PlacedText type, PlacedText issuer, PlacedText title) {
    /**
     * The word before the issuer, which stood behind the type before 2011: QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH NGHỆ AN.
     */
    private static final Pattern OF_ISSUER = Pattern.compile("CỦA\\s+");

    /**
     * Reads a line that begins with a type.
     *
     * @param headHasBegun whether motto or number was read; before them a title in capitals that begins with a type's
     * word, as on a cover page, is no such line
     */
    static Optional<TypeLine> of(PlacedText line, boolean headHasBegun) {
        String text = line.text();
        if (!Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        boolean capitals = AdministrativePhrases.isCapitals(text);
        if (capitals && AdministrativePhrases.type(text).isPresent()) {
            return Optional.of(new TypeLine(line, PlacedText.EMPTY, PlacedText.EMPTY));
        }
        int end = AdministrativePhrases.typeAtStart(text).map(String::length).orElse(0);
        if (end == 0 || end >= line.length() || !AdministrativePhrases.isCapitals(text.substring(0, end))) {
            return Optional.empty();
        }
        PlacedText type = line.slice(0, end);
        PlacedText rest = line.slice(end).strip();
        Matcher of = OF_ISSUER.matcher(rest.text());
        if (of.lookingAt() && AdministrativePhrases.isIssuer(rest.text().substring(of.end()))) {
            return Optional.of(new TypeLine(type, rest.slice(of.end()), PlacedText.EMPTY));
        }
        return capitals && !headHasBegun ? Optional.empty() : Optional.of(new TypeLine(type, PlacedText.EMPTY, rest));
    }
}
