package vn.trichluc.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The head and close of a decision with the values of their fields. An empty string or null stands for a field that the
 * document does not state.
 *
 * @param number without spaces: 2454/QĐ-UBND
 * @param provinceCode two digits of the General Statistics Office as of the decision's date
 * @param at where each field was read, by the contract's name of the field, in the order of the names
 * @param confidence of recognised fields that are in doubt, by the contract's name of the field: 0 to 0.9
 */
public record Decision(
        String issuer,
        String province,
        String provinceCode,
        String type,
        String number,
        String title,
        String place,
        @Nullable LocalDate date,
        @Nullable LocalDate effective,
        @Nullable Period period,
        List<Citation> citations,
        List<Signer> signers,
        List<PlacedText> recipients,
        Map<String, List<Anchor>> at,
        Map<String, Confidence> confidence) {
    public Decision {
        citations = List.copyOf(citations);
        signers = List.copyOf(signers);
        recipients = List.copyOf(recipients);
        at = Collections.unmodifiableMap(new TreeMap<>(at));
        confidence = Collections.unmodifiableMap(new TreeMap<>(confidence));
    }
}
