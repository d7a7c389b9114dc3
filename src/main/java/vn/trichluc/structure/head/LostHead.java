package vn.trichluc.structure.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Restores the head of a file that holds only what was attached to a decision: the attachment's caption says whose
 * decision it was.
 */
public final class LostHead {
    private static final Pattern TYPE = Pattern.compile(
            WordEdge.START + "(?:quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi)(?=\\s+so" + WordEdge.END + ")");

    private static final Pattern ISSUER = Pattern.compile(WordEdge.START
            + "cua\\s+((?:chu tich )?(?:uy ban|ubnd|hoi dong|hdnd|chinh phu|thu tuong|bo)" + WordEdge.END + "[^).;]*)");

    private LostHead() {}

    /**
     * Returns the head itself where it has a type or a number; otherwise the head with type and issuer from the first
     * caption.
     */
    public static Head restored(Head head) {
        if (!head.type().isEmpty()
                || !head.number().isEmpty()
                || head.captions().isEmpty()) {
            return head;
        }
        PlacedText caption = head.captions().get(0);
        return head.withIssuer(head.issuer().isEmpty() ? group(ISSUER, 1, caption) : head.issuer())
                .withType(group(TYPE, 0, caption));
    }

    private static PlacedText group(Pattern pattern, int group, PlacedText caption) {
        Matcher matcher = pattern.matcher(Folding.letters(caption.text()));
        return matcher.find()
                ? caption.slice(matcher.start(group), matcher.end(group)).strip()
                : PlacedText.EMPTY;
    }
}
