package vn.trichluc.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds text from before Unicode in a document and converts it. A font's name is the first evidence, but converted
 * documents keep the names: it is believed unless the text itself speaks against it. If no name shows it, every
 * encoding is tried, and the one counts under which the marked words are Vietnamese syllables that were none before.
 * Text that is proper Unicode, or another language, stays as it is.
 */
public final class LegacyText {
    /**
     * The least number of marked words that must become syllables before text without evidence is converted; fewer are
     * chance.
     */
    private static final int MIN_RIGHT = 2;

    /** The least share of the marked words that must be syllables after decoding. */
    private static final double MIN_SHARE = 0.8;

    /** The least difference of that share to the one before decoding: see docs/experiments.md, "Old encodings". */
    private static final double MIN_GAIN = 0.3;

    /** The least share of the marked words that must be syllables if a font's name is the evidence. */
    private static final double MIN_SHARE_WITH_NAME = 0.5;

    /**
     * The least share of all words that bear a mark once VIQR is decoded; full stops behind vowels alone give some
     * 0.05.
     */
    private static final double MIN_MARKED_VIQR = 0.25;

    /**
     * The Windows code page of Vietnamese, with letters as base letter and combining tone; it is no encoding from
     * before Unicode.
     */
    private static final String WINDOWS_VIETNAMESE = "windows-1258";

    /** The encodings found by trial. VIQR has its own rule. */
    private static final List<LegacyEncoding> TRIED =
            List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.VPS, LegacyEncoding.VISCII);

    /**
     * A text in one font.
     *
     * @param font its name as the document gives it; empty if unknown
     */
    public record Piece(String text, String font) {}

    /**
     * An encoding from before Unicode that was found in a text and converted.
     *
     * @param encoding the encoding that the text was in
     * @param font the name of the first font; empty if the text itself showed the encoding
     * @param pieces how many pieces were changed, at least 1
     */
    public record Finding(LegacyEncoding encoding, String font, int pieces) {}

    /**
     * The result of a conversion.
     *
     * @param texts the texts of the pieces, in their order: Unicode
     * @param findings one for each encoding that was converted; empty if everything is unchanged
     * @param doubtful the names of fonts from before Unicode whose text makes no sense in their encoding, and was left
     */
    public record Converted(List<String> texts, List<Finding> findings, List<String> doubtful) {
        public Converted {
            texts = List.copyOf(texts);
            findings = List.copyOf(findings);
            doubtful = List.copyOf(doubtful);
        }
    }

    /** A text in Unicode that was in {@code encoding}. */
    public record Decoded(String text, LegacyEncoding encoding) {}

    private LegacyText() {}

    /**
     * Returns the encoding of a text without fonts; empty if it is Unicode, another language, or too short to decide.
     */
    public static Optional<LegacyEncoding> detect(String text) {
        Spelling.Judge judge = new Spelling.Judge();
        if (Spelling.hasUnicodeLetter(text)) {
            return Optional.empty();
        }
        if (isViqr(judge, text)) {
            return Optional.of(LegacyEncoding.VIQR);
        }
        Map<LegacyEncoding, Spelling> tried = new EnumMap<>(LegacyEncoding.class);
        for (LegacyEncoding encoding : TRIED) {
            tried.put(encoding, judge.of(encoding.decode(text)));
        }
        return best(judge.of(text), tried);
    }

    /**
     * Returns a file's bytes in Unicode; empty if they are in none of the older encodings, or too few to decide. The
     * codes 80 to 9F are read as Windows-1252 or as Latin-1 has them, whichever makes more words.
     *
     * @param bytes bytes that are not UTF-8
     */
    public static Optional<Decoded> decode(byte[] bytes) {
        String windows = LegacyEncoding.characters(bytes);
        Optional<LegacyEncoding> found = detect(windows);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Spelling.Judge judge = new Spelling.Judge();
        LegacyEncoding encoding = found.get();
        String text = encoding.decode(windows);
        double score = judge.of(text).score();
        if (Charset.isSupported(WINDOWS_VIETNAMESE)
                && judge.of(new String(bytes, Charset.forName(WINDOWS_VIETNAMESE)))
                                .score()
                        >= score) {
            return Optional.empty(); // the code page of Windows, which the callers read
        }
        String other = encoding.decode(new String(bytes, StandardCharsets.ISO_8859_1));
        return Optional.of(new Decoded(judge.of(other).score() > score ? other : text, encoding));
    }

    /** Returns the pieces of one document, in their order, converted if they are in an older encoding. */
    public static Converted convert(List<Piece> pieces) {
        return new Conversion(pieces).converted();
    }

    private static Optional<LegacyEncoding> best(Spelling asItIs, Map<LegacyEncoding, Spelling> tried) {
        LegacyEncoding best = null;
        Spelling bestSpelling = Spelling.NOTHING;
        for (Map.Entry<LegacyEncoding, Spelling> entry : tried.entrySet()) {
            Spelling spelling = entry.getValue();
            boolean convincing = spelling.right() >= MIN_RIGHT
                    && spelling.share() >= MIN_SHARE
                    && spelling.share() >= asItIs.share() + MIN_GAIN;
            boolean better = spelling.score() > bestSpelling.score()
                    || (spelling.score() == bestSpelling.score() && spelling.rarity() < bestSpelling.rarity());
            if (convincing && (best == null || better)) {
                best = entry.getKey();
                bestSpelling = spelling;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isViqr(Spelling.Judge judge, String text) {
        if (!mayBeViqr(text)) {
            return false;
        }
        Spelling spelling = judge.of(LegacyEncoding.VIQR.decode(text));
        return spelling.right() >= MIN_RIGHT
                && spelling.share() >= MIN_SHARE
                && spelling.right() >= MIN_MARKED_VIQR * words(text);
    }

    /** Whether a sign that represents a mark, and nothing else, follows a letter somewhere; most texts have none. */
    private static boolean mayBeViqr(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("^`~+'".indexOf(text.charAt(i)) >= 0 && "aeiouyAEIOUY^(+".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            // signs of VIQR are inside words
            inside = letter || (inside && "(^+'`?~.".indexOf(text.charAt(i)) >= 0);
        }
        return words;
    }

    /** Judges the pieces of one document. */
    private static final class Conversion {
        private final Spelling.Judge judge = new Spelling.Judge();
        private final List<Piece> pieces;
        private final List<Optional<LegacyFont>> fonts;
        /** The spelling of pieces that are not Unicode; the others say nothing. */
        private final List<Spelling> asTheyAre = new ArrayList<>();

        private final List<Boolean> unicode = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> doubtful = new ArrayList<>();

        Conversion(List<Piece> pieces) {
            this.pieces = List.copyOf(pieces);
            this.fonts =
                    pieces.stream().map(piece -> LegacyFont.named(piece.font())).toList();
            for (Piece piece : pieces) {
                texts.add(piece.text());
                boolean settled = Spelling.hasUnicodeLetter(piece.text());
                unicode.add(settled);
                asTheyAre.add(settled ? Spelling.NOTHING : judge.of(piece.text()));
            }
        }

        Converted converted() {
            for (LegacyEncoding encoding : LegacyEncoding.values()) {
                named(encoding);
            }
            unnamed();
            return new Converted(texts, findings, doubtful);
        }

        /** Converts the pieces in fonts of that encoding together, or none of them. */
        private void named(LegacyEncoding encoding) {
            List<Integer> members = new ArrayList<>();
            Spelling before = Spelling.NOTHING;
            Spelling after = Spelling.NOTHING;
            boolean mixed = false;
            for (int i = 0; i < pieces.size(); i++) {
                if (fonts.get(i).isPresent() && fonts.get(i).get().encoding() == encoding) {
                    if (unicode.get(i)) {
                        mixed = true;
                    } else {
                        members.add(i);
                        before = before.plus(asTheyAre.get(i));
                        after = after.plus(judge.of(encoding.decode(texts.get(i))));
                    }
                }
            }
            boolean explains = after.share() >= MIN_SHARE_WITH_NAME && after.right() >= before.right();
            boolean silent = before.marked() == 0 && after.marked() == 0;
            boolean believed = mixed ? explains && after.share() >= before.share() + MIN_GAIN : explains || silent;
            if (believed) {
                change(encoding, members);
            } else if (before.wrong() > before.right()) {
                doubtful.add(pieces.get(members.get(0)).font());
            }
        }

        /** Converts the pieces whose font shows no encoding; the strange ones among them are tried together. */
        private void unnamed() {
            Spelling before = Spelling.NOTHING;
            Map<LegacyEncoding, Spelling> tried = new EnumMap<>(LegacyEncoding.class);
            int proper = 0;
            int strange = 0;
            StringBuilder ascii = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                if (fonts.get(i).isPresent()) {
                    continue;
                }
                Spelling spelling = asTheyAre.get(i);
                if (unicode.get(i)) {
                    proper++;
                } else if (spelling.wrong() > 0 && spelling.wrong() >= spelling.right()) {
                    strange++;
                    before = before.plus(spelling);
                    for (LegacyEncoding encoding : TRIED) {
                        tried.merge(encoding, judge.of(encoding.decode(texts.get(i))), Spelling::plus);
                    }
                } else if (spelling.marked() == 0) {
                    ascii.append(texts.get(i)).append('\n');
                }
            }
            Optional<LegacyEncoding> found = best(before, tried);
            if (found.isPresent()) {
                convertUnnamed(found.get(), strange > proper);
            } else if (proper == 0 && strange == 0 && isViqr(judge, ascii.toString())) {
                convertUnnamed(LegacyEncoding.VIQR, true);
            }
        }

        /**
         * Converts pieces whose font shows no encoding, if their text is better Vietnamese in this one.
         *
         * @param prevails whether most of the document is in that encoding, so that a piece that could be either is
         */
        private void convertUnnamed(LegacyEncoding encoding, boolean prevails) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                if (fonts.get(i).isPresent() || unicode.get(i)) {
                    continue;
                }
                Spelling before = asTheyAre.get(i);
                Spelling after = judge.of(encoding.decode(texts.get(i)));
                boolean better = after.right() > before.right() || after.wrong() < before.wrong();
                boolean worse = after.right() < before.right() || after.wrong() > before.wrong();
                if (better ? after.share() >= before.share() : prevails && !worse) {
                    members.add(i);
                }
            }
            change(encoding, members);
        }

        private void change(LegacyEncoding encoding, List<Integer> members) {
            int changed = 0;
            String font = "";
            for (int i : members) {
                String text = texts.get(i);
                String decoded = fonts.get(i).map(named -> named.decode(text)).orElseGet(() -> encoding.decode(text));
                if (!decoded.equals(text)) {
                    texts.set(i, decoded);
                    font = changed == 0 && fonts.get(i).isPresent()
                            ? pieces.get(i).font()
                            : font;
                    changed++;
                }
            }
            if (changed > 0) {
                findings.add(new Finding(encoding, font, changed));
            }
        }
    }
}
