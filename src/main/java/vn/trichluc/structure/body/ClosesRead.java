package vn.trichluc.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.text.Folding;

/**
 * Gathers recipients and signers from all closes of a document: an annex may be signed as the decision is. The first
 * close with recipients names them; a signer counts once.
 */
final class ClosesRead {
    private final TreeMap<String, Signer> signersByName = new TreeMap<>();
    private final List<Signer> signers = new ArrayList<>();
    private List<PlacedText> recipients = List.of();

    List<PlacedText> recipients() {
        return recipients;
    }

    /** Returns the signers in the order in which they were read. */
    List<Signer> signers() {
        return signers;
    }

    /**
     * Adds a close.
     *
     * @param leftOut gets what of the close is no content
     * @return lines of the close that are neither recipient nor signature: text of their own
     */
    List<PlacedText> add(Close close, Leavings leftOut) {
        leftOut.addAll(close.leftOut());
        List<PlacedText> others = new ArrayList<>(close.others());
        if (recipients.isEmpty()) {
            recipients = close.recipients();
        } else {
            others.addAll(0, close.recipients());
        }
        for (Signer signer : close.signers()) {
            if (signersByName.putIfAbsent(Folding.key(signer.name().text()), signer) == null) {
                signers.add(signer);
            } else {
                leftOut.add(LeftOut.Reason.REPEATED, signer.name());
                leftOut.add(LeftOut.Reason.REPEATED, signer.position());
                signer.authority().forEach(authority -> leftOut.add(LeftOut.Reason.REPEATED, authority));
            }
        }
        return others;
    }
}
