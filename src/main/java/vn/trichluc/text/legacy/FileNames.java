package vn.trichluc.text.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Determines the encoding of file names that one program wrote without naming it, as in archives from before Unicode.
 * Names that are valid UTF-8 are taken for it; the others are all in one encoding, the one under which their marked
 * words are Vietnamese syllables: that of Windows, or an older one. If none makes them so, it is the one that the
 * format prescribes for such names.
 */
public final class FileNames {
    /** The encoding in which Vietnamese Windows and its programs write file names. */
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private static final List<LegacyEncoding> OLDER =
            List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.VPS, LegacyEncoding.VISCII);

    /** The least share of the marked words that must be syllables. */
    private static final double MIN_SHARE = 0.8;

    private final Reading reading;

    /** A way to read the bytes. */
    private interface Reading {
        String text(byte[] name);
    }

    private FileNames(Reading reading) {
        this.reading = reading;
    }

    /**
     * Judges names together.
     *
     * @param names some or all of those that are to be decoded, as the archive has them
     * @param otherwise the format's own encoding
     */
    public static FileNames judge(List<byte[]> names, Charset otherwise) {
        List<byte[]> strange =
                names.stream().filter(name -> utf8(name).isEmpty()).toList();
        Reading best = name -> new String(name, otherwise);
        if (strange.isEmpty()) {
            return new FileNames(best);
        }
        Spelling.Judge judge = new Spelling.Judge();
        Spelling bestSpelling = spelling(judge, best, strange);
        // the format's own encoding wins only if the names make sense in it: it makes letters of anything
        boolean sensible = isVietnamese(bestSpelling);
        Reading windows = name -> Normalizer.normalize(new String(name, WINDOWS), Normalizer.Form.NFC);
        Spelling spelling = spelling(judge, windows, strange);
        if (isVietnamese(spelling) && (!sensible || isBetter(spelling, bestSpelling))) {
            best = windows;
            bestSpelling = spelling;
            sensible = true;
        }
        for (LegacyEncoding encoding : OLDER) {
            Reading older = name -> encoding.decode(LegacyEncoding.characters(name));
            spelling = spelling(judge, older, strange);
            if (isVietnamese(spelling) && (!sensible || isBetter(spelling, bestSpelling))) {
                best = older;
                bestSpelling = spelling;
                sensible = true;
            }
        }
        return new FileNames(best);
    }

    /** Returns the name in Unicode. */
    public String decode(byte[] name) {
        return utf8(name).orElseGet(() -> reading.text(name));
    }

    private static Spelling spelling(Spelling.Judge judge, Reading reading, List<byte[]> names) {
        Spelling sum = Spelling.NOTHING;
        for (byte[] name : names) {
            sum = sum.plus(judge.of(reading.text(name).replaceAll("[!-/:-@\\[-`{-~\\d]", " ")));
        }
        return sum;
    }

    private static boolean isVietnamese(Spelling spelling) {
        return spelling.right() > 0 && spelling.share() >= MIN_SHARE;
    }

    private static boolean isBetter(Spelling spelling, Spelling than) {
        return spelling.score() > than.score()
                || (spelling.score() == than.score() && spelling.rarity() < than.rarity());
    }

    private static Optional<String> utf8(byte[] name) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(name))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
