package vn.trichluc.model;

import java.util.List;

/**
 * Head and close of a decision as printed, before dates and numbers are understood. A field that is not there is
 * {@link PlacedText#EMPTY}.
 *
 * @param issuer on one line: ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG
 * @param type as printed: QUYẾT ĐỊNH
 * @param number the line with the number: Số: 2454/QĐ-UBND
 * @param placeAndDate the line with both: Kiên Giang, ngày 20 tháng 10 năm 2020
 * @param title trích yếu on one line, without the word for the type
 * @param captions lines that tie an attachment to the decision: (Kèm theo Quyết định số … ngày … của …)
 * @param effect the sentence that says from when it is in force
 * @param recipients the lines under Nơi nhận, without dash and closing mark
 */
public record Head(
        PlacedText issuer,
        PlacedText type,
        PlacedText number,
        PlacedText placeAndDate,
        PlacedText title,
        List<PlacedText> captions,
        PlacedText effect,
        List<PlacedText> recipients,
        List<Signer> signers) {
    public Head {
        captions = List.copyOf(captions);
        recipients = List.copyOf(recipients);
        signers = List.copyOf(signers);
    }

    public Head withIssuer(PlacedText newIssuer) {
        return new Head(newIssuer, type, number, placeAndDate, title, captions, effect, recipients, signers);
    }

    public Head withType(PlacedText newType) {
        return new Head(issuer, newType, number, placeAndDate, title, captions, effect, recipients, signers);
    }

    public Head withSigners(List<Signer> newSigners) {
        return new Head(issuer, type, number, placeAndDate, title, captions, effect, recipients, newSigners);
    }
}
