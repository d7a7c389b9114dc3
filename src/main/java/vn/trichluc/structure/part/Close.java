package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.structure.words.VisualLines;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.VietnameseSyllables;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.FamilyNames;

/**
 * The close of a document: recipients at the left, signature at the right, in any order and interleaved line by line
 * where two columns were read as one (Decree 30/2020/NĐ-CP, Appendix I, boxes 7 and 9b).
 *
 * @param recipients without dash and closing mark
 * @param others lines that are neither recipient nor signature
 * @param leftOut what of the close is no content
 * @param next index of the first block behind the close
 */
public record Close(
        List<PlacedText> recipients, List<Signer> signers, List<PlacedText> others, List<LeftOut> leftOut, int next) {
    /** Longer lines are running text: a part of the document begins. */
    private static final int MAX_LINE_CHARACTERS = 90;

    private static final int MAX_RECIPIENT_CHARACTERS = 300;

    /** How far below a position without authority the name may stand; seals and marks lie between. */
    private static final int MAX_LINES_TO_NAME = 5;

    private static final Pattern LABEL = Pattern.compile("[^\\p{L}]*n[o0]i\\s*nh[a-z]n\\s*[:.;]*\\s*");

    private static final Pattern DASH = Pattern.compile("[„“\"]?[-–—−~•+*·_=¬»]+\\s*");

    private static final Pattern FILE_COPY = Pattern.compile("luu" + WordEdge.END);

    /** What stands on one of a name's lines. */
    private static final int MAX_WORDS_OF_BROKEN_NAME = 4;

    /** Fewer letters on a line of their own are a seal's or a pen's. */
    private static final int MIN_LETTERS = 3;

    /** Below it recognition saw specks and pens: noise of margins measured 0 to 0.21, print in them 0.5 and more. */
    private static final double MAX_SCRIBBLE_CONFIDENCE = 0.5;

    private static final String CLOSING = ".;,:/ ";

    /** A copy says so where the original bears the signature. */
    private static final Pattern SIGNED =
            Pattern.compile("\\(?(?:da ky(?: va dong dau)?|ky ten(?:,? dong dau)?|ky)[.)]*");

    public Close {
        recipients = List.copyOf(recipients);
        signers = List.copyOf(signers);
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether the close of a document begins with block {@code index}. */
    public static boolean startsAt(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return false;
        }
        List<PlacedText> lines = VisualLines.of(paragraph.text());
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0).text();
        return isLabel(first)
                || SignatureLine.isAuthority(first)
                || SignatureLine.isPosition(first)
                        && !AdministrativePhrases.isIssuer(first)
                        && nameFollows(blocks, index, lines);
    }

    /** Reads the close that begins with block {@code index}. */
    public static Close read(List<Block> blocks, int index) {
        Reader reader = new Reader();
        int next = index;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph paragraph) {
            List<PlacedText> lines = CloseLines.of(paragraph.text());
            if (reader.isComplete() && page(paragraph.text()) > page(((Paragraph) blocks.get(next - 1)).text())) {
                break;
            }
            if (next > index
                    && !reader.awaitsName(lines)
                    && endsBefore(blocks, next, paragraph, !reader.signers.isEmpty())) {
                break;
            }
            if (!lines.stream().allMatch(reader::accepts)) {
                break;
            }
            lines.forEach(reader::read);
            next++;
        }
        reader.end();
        return reader.close(Math.max(next, index + 1));
    }

    /** From 1; 0 where the source has no pages. */
    private static int page(PlacedText text) {
        return text.at().stream()
                .mapToInt(anchor ->
                        anchor instanceof Anchor.InBox inBox ? inBox.box().page() : 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isLabel(String line) {
        int first = 0;
        while (first < line.length() && !Letters.isLetter(line.charAt(first))) {
            first++;
        }
        return first < line.length()
                && Folding.first(line.substring(first)) == 'n'
                && LABEL.matcher(Folding.letters(line)).lookingAt();
    }

    private static boolean nameFollows(List<Block> blocks, int index, List<PlacedText> lines) {
        List<PlacedText> below = new ArrayList<>(lines.subList(1, lines.size()));
        for (int i = index + 1; i < blocks.size() && below.size() < MAX_LINES_TO_NAME; i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                break;
            }
            below.addAll(VisualLines.of(paragraph.text()));
        }
        return below.stream()
                .limit(MAX_LINES_TO_NAME)
                .anyMatch(line -> SignatureLine.name(line)
                        .filter(name -> !AdministrativePhrases.isCapitals(name.text()))
                        .isPresent());
    }

    private static boolean endsBefore(List<Block> blocks, int index, Paragraph paragraph, boolean signed) {
        String text = paragraph.text().text();
        boolean signature = SignatureLine.isAuthority(text) || SignatureLine.isPosition(text);
        return !signature
                && (Motto.isIn(text)
                        || AdministrativePhrases.isIssuer(text)
                        || AnnexStart.at(
                                        blocks,
                                        index,
                                        signed
                                                || AdministrativePhrases.type(text)
                                                        .isPresent())
                                .isPresent()
                        || Markers.at(text)
                                .filter(Marker::certain)
                                .filter(marker -> !DASH.matcher(text).lookingAt())
                                .isPresent());
    }

    /** Takes the lines of a close one by one. */
    private static final class Reader {
        private final List<List<PlacedText>> recipients = new ArrayList<>();
        private final List<Signature> pending = new ArrayList<>();
        private final List<Signer> signers = new ArrayList<>();
        private final List<PlacedText> others = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private boolean labelled;
        private boolean dashed;

        /** The first word of a name that is broken over lines. */
        private PlacedText begun = PlacedText.EMPTY;

        private boolean justNamed;

        boolean accepts(PlacedText line) {
            String text = line.text();
            boolean known = isLabel(text)
                    || SignatureLine.isAuthority(text)
                    || SignatureLine.isPosition(text)
                    || SignatureLine.name(line).isPresent()
                    || labelled && DASH.matcher(text).lookingAt();
            return text.length() <= (known ? MAX_RECIPIENT_CHARACTERS : MAX_LINE_CHARACTERS);
        }

        void read(PlacedText line) {
            PlacedText held = begun;
            begun = PlacedText.EMPTY;
            boolean named = justNamed;
            justNamed = false;
            if (named && endsName(line)) {
                return;
            }
            PlacedText whole = held.isEmpty() ? line : PlacedText.join(" ", List.of(held, line));
            if (!held.isEmpty() && SignatureLine.name(whole).isEmpty()) {
                recipient(held);
                whole = line;
            }
            if (!held.isEmpty() && whole != line && name(whole)) {
                return;
            }
            if (!pending.isEmpty() && isWordOfName(line)) {
                begun = line;
                return;
            }
            readWhole(line);
        }

        private void readWhole(PlacedText line) {
            String text = line.text();
            Matcher label = LABEL.matcher(Folding.letters(text));
            if (label.lookingAt()) {
                labelled = true;
                leave(LeftOut.Reason.LABEL, line.slice(0, label.end()));
                if (label.end() < text.length()) {
                    read(line.slice(label.end()));
                }
            } else if (isRestOfAuthority(text)) {
                int end = last().authority.size() - 1;
                last().authority
                        .set(end, PlacedText.join(" ", List.of(last().authority.get(end), line)));
            } else if (isRestOfPosition(text)) {
                last().position.add(line);
            } else if (SignatureLine.isAuthority(text)) {
                if (pending.isEmpty() || !last().position.isEmpty()) {
                    pending.add(new Signature());
                }
                last().authority.add(line);
            } else if (SignatureLine.isPosition(text) && !DASH.matcher(text).lookingAt()) {
                if (pending.isEmpty()) {
                    pending.add(new Signature());
                }
                last().position.add(line);
            } else if (isMisreadPosition(text)) {
                other(line);
            } else if (!name(line) && !nameAlone(line)) {
                recipient(line);
            }
        }

        /** What waits for more has none: a signature whose name a seal hides, or that only says "(Đã ký)", is one. */
        void end() {
            if (!begun.isEmpty()) {
                recipient(begun);
                begun = PlacedText.EMPTY;
            }
            if (signers.isEmpty() && !pending.isEmpty()) {
                Signature nameless = pending.get(0);
                signers.add(new Signer(PlacedText.EMPTY, PlacedText.join(" ", nameless.position), nameless.authority));
            }
        }

        /** One word on a line of its own: recognition makes such of pens and seals, too. */
        private static boolean isWordOfName(PlacedText line) {
            return SignatureLine.isNameWord(line.text())
                    && VietnameseSyllables.isSyllable(line.text())
                    && (line.confidence() == null || FamilyNames.isOne(line.text()));
        }

        /** Nguyễn Văn / Minh. */
        private boolean endsName(PlacedText line) {
            Signer last = signers.get(signers.size() - 1);
            boolean ends = line.confidence() == null
                    && isWordOfName(line)
                    && last.name().text().split(" ").length < MAX_WORDS_OF_BROKEN_NAME;
            if (ends) {
                PlacedText whole = PlacedText.join(" ", List.of(last.name(), line));
                signers.set(signers.size() - 1, new Signer(whole, last.position(), last.authority()));
            }
            return ends;
        }

        /** Behind the file copy, where a seal left nothing of the position above that recognition could read. */
        private boolean nameAlone(PlacedText line) {
            boolean alone = pending.isEmpty()
                    && signers.isEmpty()
                    && endsWithFileCopy()
                    && line.confidence() != null
                    && page(line) == page(recipients.get(recipients.size() - 1).get(0))
                    && !DASH.matcher(line.text()).lookingAt()
                    && !AdministrativePhrases.isCapitals(line.text());
            Optional<PlacedText> name = alone ? SignatureLine.name(line) : Optional.empty();
            name.ifPresent(person -> signers.add(new Signer(person, PlacedText.EMPTY, List.of())));
            name.ifPresent(person -> leaveAround(person, line));
            return name.isPresent();
        }

        /** The file copy (Lưu: VT) is the last recipient, and the signer is named: a new page is another part. */
        boolean isComplete() {
            return pending.isEmpty() && !signers.isEmpty() && endsWithFileCopy();
        }

        private boolean endsWithFileCopy() {
            return !recipients.isEmpty()
                    && FILE_COPY
                            .matcher(Folding.bare(
                                    recipients.get(recipients.size() - 1).get(0).text()))
                            .lookingAt();
        }

        /** A bold, centred name below its position looks like the title of what is attached behind it. */
        boolean awaitsName(List<PlacedText> lines) {
            return !pending.isEmpty()
                    && !last().position.isEmpty()
                    && lines.size() == 1
                    && !AdministrativePhrases.isCapitals(lines.get(0).text())
                    && SignatureLine.name(lines.get(0)).isPresent();
        }

        /** GIÁM ĐỐC SỞ LAO ĐỘNG - / THƯƠNG BINH VÀ XÃ HỘI. */
        private boolean isRestOfPosition(String text) {
            if (pending.isEmpty() || last().position.isEmpty() || !AdministrativePhrases.isCapitals(text)) {
                return false;
            }
            List<PlacedText> position = last().position;
            return SignatureLine.isOpen(position.get(position.size() - 1).text())
                    || Folding.bare(text).contains(" va ");
        }

        /** PHÓ CHỦ TỊC: nothing that could be printed as the position, and no person's name. */
        private boolean isMisreadPosition(String text) {
            return !pending.isEmpty() && SignatureLine.isMisreadPosition(text);
        }

        /** KT. TRƯỞNG BAN KẾ HOẠCH, / TÀI CHÍNH. */
        private boolean isRestOfAuthority(String text) {
            return !pending.isEmpty()
                    && last().position.isEmpty()
                    && !last().authority.isEmpty()
                    && AdministrativePhrases.isCapitals(text)
                    && !SignatureLine.isAuthority(text)
                    && SignatureLine.isOpen(
                            last().authority.get(last().authority.size() - 1).text());
        }

        private Signature last() {
            return pending.get(pending.size() - 1);
        }

        private boolean name(PlacedText line) {
            if (pending.isEmpty() || DASH.matcher(line.text()).lookingAt()) {
                return false;
            }
            Optional<PlacedText> name = SignatureLine.name(line);
            if (name.isEmpty()) {
                return false;
            }
            Signature signature = pending.remove(0);
            signers.add(new Signer(name.get(), PlacedText.join(" ", signature.position), signature.authority));
            leaveAround(name.get(), line);
            justNamed = true;
            return true;
        }

        private void recipient(PlacedText line) {
            if (!labelled || line.text().startsWith("(") && line.text().endsWith(")")) {
                other(line);
                return;
            }
            Matcher dash = DASH.matcher(line.text());
            boolean starts = dash.lookingAt();
            PlacedText words = starts ? line.slice(dash.end()) : line;
            if (words.isBlank() || AdministrativePhrases.isOrnament(words.text())) {
                leave(LeftOut.Reason.LAYOUT, line);
                return;
            }
            dashed |= starts;
            boolean opens = starts && letters(words) > 1
                    || !dashed
                            && isMoreThanSpeck(words)
                            && (recipients.isEmpty() || closed(recipients.get(recipients.size() - 1)));
            if (opens) {
                recipients.add(new ArrayList<>(List.of(words)));
            } else if (!recipients.isEmpty() && goesOn(recipients.get(recipients.size() - 1), words)) {
                recipients.get(recipients.size() - 1).add(words);
            } else {
                other(line);
                return;
            }
            if (starts) {
                leave(LeftOut.Reason.LAYOUT, line.slice(0, dash.end()));
            }
        }

        /** A line that is neither recipient nor signature: (Đã ký), a seal's letters, what else stands there. */
        private void other(PlacedText line) {
            if (SIGNED.matcher(Folding.bare(line.text())).matches()) {
                leave(LeftOut.Reason.LABEL, line);
            } else if (AdministrativePhrases.isOrnament(line.text())) {
                leave(LeftOut.Reason.LAYOUT, line);
            } else if (isScribble(line)) {
                leave(LeftOut.Reason.NOISE, line);
            } else {
                others.add(line);
            }
        }

        /** What recognition made of a pen's strokes or a seal, or a speck without figures. */
        private static boolean isScribble(PlacedText line) {
            Double confidence = line.confidence();
            return confidence != null && confidence < MAX_SCRIBBLE_CONFIDENCE
                    || !isMoreThanSpeck(line) && line.text().chars().noneMatch(Character::isDigit);
        }

        private void leave(LeftOut.Reason reason, PlacedText text) {
            if (!text.isBlank()) {
                leftOut.add(new LeftOut(reason, text));
            }
        }

        /** What recognition read beside a name, and the rank before it. */
        private void leaveAround(PlacedText name, PlacedText line) {
            int start = line.text().indexOf(name.text());
            if (start < 0) {
                return; // the name was put together of words on two lines
            }
            leave(LeftOut.Reason.LABEL, line.slice(0, start));
            leave(LeftOut.Reason.LABEL, line.slice(start + name.length()));
        }

        /** A signature whose name was not found leaves its lines to the text. */
        Close close(int next) {
            List<PlacedText> given = new ArrayList<>(recipients());
            for (Signature signature : pending) {
                others.addAll(signature.authority);
                others.addAll(signature.position);
            }
            return new Close(given, signers, others, leftOut, next);
        }

        /** Whether the words are more than a speck, and not behind the file copy, which comes last. */
        private static boolean goesOn(List<PlacedText> recipient, PlacedText words) {
            String last = recipient.get(recipient.size() - 1).text();
            boolean fileCopy =
                    FILE_COPY.matcher(Folding.bare(recipient.get(0).text())).lookingAt();
            return isMoreThanSpeck(words) && (!fileCopy || last.endsWith(","));
        }

        private static boolean isMoreThanSpeck(PlacedText words) {
            return letters(words) >= MIN_LETTERS;
        }

        private static long letters(PlacedText words) {
            return words.text().chars().filter(Character::isLetter).count();
        }

        private static boolean closed(List<PlacedText> recipient) {
            String text = recipient.get(recipient.size() - 1).text();
            return text.endsWith(";") || text.endsWith(".");
        }

        List<PlacedText> recipients() {
            List<PlacedText> result = new ArrayList<>();
            for (List<PlacedText> parts : recipients) {
                PlacedText whole = PlacedText.join(" ", parts);
                int end = whole.length();
                while (end > 0 && CLOSING.indexOf(whole.text().charAt(end - 1)) >= 0) {
                    end--;
                }
                if (end > 0) {
                    result.add(whole.slice(0, end).strip());
                }
                leave(LeftOut.Reason.LAYOUT, whole.slice(end));
            }
            return result;
        }
    }

    /** Authority and position of one signer, before the name is read. */
    private static final class Signature {
        private final List<PlacedText> authority = new ArrayList<>();
        private final List<PlacedText> position = new ArrayList<>();
    }
}
