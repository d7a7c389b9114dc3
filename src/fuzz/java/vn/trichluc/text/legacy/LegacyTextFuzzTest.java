package vn.trichluc.text.legacy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.Folding;

/** Any text is decoded, encoded, judged, normalised and folded, and what must hold holds. */
class LegacyTextFuzzTest {
    private static final List<String> FONTS = List.of("", "Arial", ".VnTime", ".VnTimeH", "VNI-Times", "VPS Times Hoa");

    /** Pieces of words in each encoding, marks, spaces and characters without width. */
    private static final List<String> PIECES = List.of(
            "QuyÕt", "®Þnh", "n\u00ADíc", "ñoàng", "Quyeát", "aù", "Oâ", "Quy‰t", "ð¸nh", "ddi.nh", "Quye^'t", "\\", "dD",
            "hoà", "Uỷ", "đ", "ð", "ƣ", "\u0301", "\u0323\u0302", "\u00A0", "\u200B", "\u2011", "\uFEFF", "\ud83d", "\u1161",
            "\u0958", " ", "\n", "1.000", "“", "–", "\u0085", "\u0001", "İ", "ß");

    @FuzzTest
    void anyTextIsRead(FuzzedDataProvider data) {
        List<LegacyText.Piece> pieces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        while (data.remainingBytes() > 0) {
            StringBuilder text = new StringBuilder();
            for (int i = data.consumeInt(0, 8); i > 0; i--) {
                int choice = data.consumeInt(0, PIECES.size());
                text.append(choice < PIECES.size() ? PIECES.get(choice) : data.consumeString(4));
            }
            pieces.add(new LegacyText.Piece(text.toString(), FONTS.get(data.consumeInt(0, FONTS.size() - 1))));
            all.append(text);
        }
        String text = all.toString();
        require(LegacyText.convert(pieces).texts().size() == pieces.size(), "a text for each piece");
        LegacyText.detect(text);
        LegacyText.decode(LegacyEncoding.bytes(text));
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            String decoded = encoding.decode(text);
            require(Normalizer.isNormalized(decoded, Normalizer.Form.NFC), encoding + " gives NFC");
            encoding.encode(text);
        }
        aligned(text);
    }

    private static void aligned(String text) {
        AlignedText aligned = AlignedText.of(text);
        String shown = aligned.text();
        require(AlignedText.of(shown).text().equals(shown), "normalising twice is normalising once");
        int end = 0;
        for (int i = 0; i < shown.length(); i++) {
            AlignedText.Span span = aligned.original(i, i + 1);
            require(span.start() == end && span.end() <= text.length(), "spans follow one another");
            end = span.end();
        }
        require(shown.isEmpty() || end == text.length(), "spans cover the original");
        require(Folding.key(Folding.key(text)).equals(Folding.key(text)), "folding twice is folding once");
        require(Folding.bare(Folding.bare(text)).equals(Folding.bare(text)), "folding twice is folding once");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
