package vn.trichluc.model;

import java.util.List;

/**
 * A signer is a person who signed, with position and authority as printed.
 *
 * @param name empty where a signature block names nobody, or nobody that could be read: such a signer stands in the
 *     head alone
 * @param position PHÓ CHỦ TỊCH; empty where none is printed
 * @param authority TM. and KT. lines above the position, in order
 */
public record Signer(PlacedText name, PlacedText position, List<PlacedText> authority) {
    public Signer {
        authority = List.copyOf(authority);
    }
}
