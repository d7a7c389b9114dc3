package vn.trichluc.model;

import java.util.List;

/**
 * @param position PHÓ CHỦ TỊCH; empty where none is printed
 * @param authority TM. and KT. lines above the position, in order
 */
public record Signer(PlacedText name, String position, List<String> authority) {
    public Signer {
        authority = List.copyOf(authority);
    }
}
