package vn.trichluc.normalise.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.citation.InstrumentNumber;
import vn.trichluc.normalise.citation.InstrumentType;
import vn.trichluc.text.Folding;

/**
 * Finds the captions that tie an attachment to the document itself. Others tie it to what the document amends, or a
 * form to the decree that made it: "Ban hành kèm theo Nghị định số …" on a page of a decision. Type, symbol and issuer
 * must agree where both sides state them, and an instrument that the title cites is not the document.
 */
final class OwnCaptions {
    /** The words, in letters without marks, that an issuer's name holds, by the body's abbreviation in a symbol. */
    private static final Map<String, Pattern> BODIES = Map.of(
            "UBND", Pattern.compile("uy ban nhan dan|ubnd|chu tich"),
            "UB", Pattern.compile("uy ban nhan dan|ubnd|chu tich"),
            "HDND", Pattern.compile("hoi dong nhan dan|hdnd"),
            "TTG", Pattern.compile("thu tuong"),
            "CP", Pattern.compile("chinh phu"),
            "VPCP", Pattern.compile("van phong chinh phu"));

    private static final Pattern MINISTRY = Pattern.compile("B\\p{Lu}{2,}");

    private static final Pattern DEPARTMENT = Pattern.compile("S\\p{Lu}{2,}");

    private OwnCaptions() {}

    static List<PlacedText> of(Head head) {
        return head.captions().stream().filter(caption -> isOwn(caption, head)).toList();
    }

    private static boolean isOwn(PlacedText caption, Head head) {
        Optional<InstrumentNumber> number =
                InstrumentNumber.all(caption.text()).stream().findFirst();
        return number.isEmpty() || isOwn(number.get(), caption.text(), head);
    }

    private static boolean isOwn(InstrumentNumber number, String caption, Head head) {
        Optional<String> type = InstrumentType.of(head.type().text());
        Optional<String> named =
                InstrumentType.atEnd(caption.substring(0, number.start())).map(InstrumentType.Named::type);
        if (type.isPresent() && named.isPresent() && !type.equals(named)) {
            return false;
        }
        String symbol = DecisionType.symbol(head, "");
        boolean agrees = symbol.isEmpty()
                ? isOfBody(number.symbol(), head.issuer())
                : key(symbol).equals(number.symbolKey());
        return agrees
                && InstrumentNumber.all(head.title().text()).stream()
                        .noneMatch(cited -> cited.key().equals(number.key()));
    }

    private static String key(String symbol) {
        return new InstrumentNumber("", "", null, symbol, 0, 0).symbolKey();
    }

    static boolean isOfBody(String symbol, PlacedText issuer) {
        String body = symbol.replaceFirst(".*[-/]", "");
        String name = Folding.bare(issuer.text());
        if (name.isEmpty() || body.equals(symbol)) {
            return true;
        }
        Pattern known = BODIES.get(body.replace('Đ', 'D').toUpperCase(Locale.ROOT));
        if (known != null) {
            return known.matcher(name).find();
        }
        return (!MINISTRY.matcher(body).matches() || name.contains("bo ") || name.contains("ban "))
                && (!DEPARTMENT.matcher(body).matches() || name.contains("so "));
    }
}
