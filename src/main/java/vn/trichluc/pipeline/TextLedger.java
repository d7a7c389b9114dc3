package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;

/**
 * An account of characters by their places: what was read is entered, what is given again (in the output, or as left
 * out) is ticked off, and what remains was lost. White space is no character.
 */
final class TextLedger {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<Anchor, Place> places = new LinkedHashMap<>();
    private final Map<Integer, List<Place>> boxes = new HashMap<>();
    private long characters;

    /** Enters a text that was read. Characters between its pieces belong to the piece before them. */
    void read(PlacedText text) {
        List<PlacedText.Piece> pieces = text.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int from = i == 0 ? 0 : pieces.get(i).start();
            int to = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
            Place place = places.computeIfAbsent(pieces.get(i).anchor(), this::opened);
            characters += place.enter(text, from, to);
        }
    }

    private Place opened(Anchor anchor) {
        Place place = new Place(anchor);
        if (anchor instanceof Anchor.InBox inBox) {
            boxes.computeIfAbsent(inBox.box().page(), page -> new ArrayList<>()).add(place);
        }
        return place;
    }

    /** Returns the number of characters that were read. */
    long characters() {
        return characters;
    }

    /**
     * Ticks off a text at its places.
     *
     * @return the parts of it that were open
     */
    List<PlacedText> give(PlacedText text) {
        List<PlacedText> given = new ArrayList<>();
        List<PlacedText.Piece> pieces = text.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Place place = places.get(pieces.get(i).anchor());
            if (place != null && !place.isSettled()) {
                int from = i == 0 ? 0 : pieces.get(i).start();
                int to = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
                given.addAll(place.give(text.text().substring(from, to)));
            }
        }
        return given;
    }

    /**
     * Ticks off words of which only the region is known.
     *
     * @param at lines, or boxes around what was read
     */
    void give(String words, List<Anchor> at) {
        List<Place> open = new ArrayList<>();
        for (Anchor anchor : at) {
            within(anchor).filter(place -> !place.isSettled()).forEach(open::add);
        }
        String whole = withoutSpace(words);
        if (open.stream().noneMatch(place -> place.tickOff(whole))) {
            giveInTurn(List.of(SPACES.split(words.strip())), open);
        }
    }

    /** Ticks off words that stand at places of their own, where all of them are open. */
    private static void giveInTurn(List<String> words, List<Place> open) {
        List<Place> found = new ArrayList<>();
        for (String word : words) {
            open.stream()
                    .filter(place -> !found.contains(place) && place.isAll(word))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.size() == words.size()) {
            for (int i = 0; i < words.size(); i++) {
                found.get(i).tickOff(words.get(i));
            }
        }
    }

    private Stream<Place> within(Anchor anchor) {
        Place same = places.get(anchor);
        if (same != null) {
            return Stream.of(same);
        }
        if (!(anchor instanceof Anchor.InBox around)) {
            return Stream.empty();
        }
        return boxes.getOrDefault(around.box().page(), List.of()).stream()
                .filter(place -> around.box().holdsCentreOf(((Anchor.InBox) place.anchor).box()));
    }

    /** Returns the open texts of a region. */
    List<PlacedText> open(Anchor around) {
        return within(around).flatMap(place -> place.open().stream()).toList();
    }

    /** Returns the open texts of all places, in the order in which they were read. */
    List<PlacedText> open() {
        List<PlacedText> open = new ArrayList<>();
        for (Place place : places.values()) {
            open.addAll(place.open());
        }
        return open;
    }

    private static String withoutSpace(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (LeftOut.counts(text.charAt(i))) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    /** The characters that were read at one anchor. */
    private static final class Place {
        private final Anchor anchor;
        private final StringBuilder letters = new StringBuilder();
        private final List<PlacedText> texts = new ArrayList<>();

        /** For each letter the index of its text and its index within that text. */
        private final List<int[]> origins = new ArrayList<>();

        private final BitSet ticked = new BitSet();

        /**
         * The index behind the letter that was ticked off last, from which the search begins: texts are given in the
         * order in which they were read.
         */
        private int next;

        /**
         * The number of letters that were given here and never read: a second reading or a rule put them in the place
         * of others.
         */
        private int changed;

        /** The number of words with such changed letters. */
        private int changedWords;

        Place(Anchor anchor) {
            this.anchor = anchor;
        }

        int enter(PlacedText text, int from, int to) {
            int before = letters.length();
            for (int i = from; i < to; i++) {
                char c = text.text().charAt(i);
                if (LeftOut.counts(c)) {
                    letters.append(c);
                    origins.add(new int[] {texts.size(), i});
                }
            }
            texts.add(text);
            return letters.codePointCount(before, letters.length());
        }

        boolean isSettled() {
            return ticked.nextClearBit(0) >= letters.length();
        }

        /** Whether the word is all that stands here, and open. */
        boolean isAll(String word) {
            return ticked.isEmpty() && letters.length() == word.length() && letters.indexOf(word) == 0;
        }

        /** Whether these letters stand here and are ticked off already: the output says them twice. */
        private boolean isGiven(String whole) {
            for (int at = letters.indexOf(whole); at >= 0; at = letters.indexOf(whole, at + 1)) {
                if (ticked.nextClearBit(at) >= at + whole.length()) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Ticks off a text: as a whole where it is found, otherwise word by word, and a word that is not found letter
         * by letter.
         */
        List<PlacedText> give(String given) {
            List<PlacedText> parts = new ArrayList<>();
            String whole = withoutSpace(given);
            if (tickOff(whole)) {
                addStretches(next - whole.length(), next, parts);
                return parts;
            }
            if (isGiven(whole)) {
                return parts;
            }
            for (String word : SPACES.split(given.strip())) {
                String own = withoutSpace(word);
                if (tickOff(own)) {
                    addStretches(next - own.length(), next, parts);
                } else if (!isGiven(own)) {
                    giveLetters(own, parts);
                }
            }
            return parts;
        }

        private void giveLetters(String word, List<PlacedText> parts) {
            int before = changed;
            for (int i = 0; i < word.length(); i++) {
                if (tickOff(word.substring(i, i + 1))) {
                    addStretches(next - 1, next, parts);
                } else {
                    changed++;
                }
            }
            changedWords += changed > before ? 1 : 0;
        }

        /**
         * Ticks off the next open stretch of these letters, or the first one where none comes next.
         *
         * @return false where no such stretch is open
         */
        boolean tickOff(String whole) {
            if (whole.isEmpty()) {
                return true; // a stretch without characters stands everywhere
            }
            int at = find(whole, next);
            at = at < 0 ? find(whole, 0) : at;
            if (at < 0) {
                return false;
            }
            ticked.set(at, at + whole.length());
            next = at + whole.length();
            return true;
        }

        private int find(String whole, int from) {
            for (int at = letters.indexOf(whole, from); at >= 0; at = letters.indexOf(whole, at + 1)) {
                int set = ticked.nextSetBit(at);
                if (set < 0 || set >= at + whole.length()) {
                    return at;
                }
            }
            return -1;
        }

        /** Returns the stretches of open letters. Letters and words that were replaced by others are not open. */
        List<PlacedText> open() {
            List<PlacedText> open = new ArrayList<>();
            int forgiven = changed;
            int forgivenWords = changedWords;
            int start = ticked.nextClearBit(0);
            while (start < letters.length()) {
                int end = ticked.nextSetBit(start);
                end = end < 0 ? letters.length() : end;
                if (end - start <= forgiven) {
                    forgiven -= end - start;
                } else if (forgivenWords > 0 && isOneWord(start, end)) {
                    forgivenWords--;
                } else {
                    addStretches(start, end, open);
                }
                start = ticked.nextClearBit(end);
            }
            return open;
        }

        private boolean isOneWord(int start, int end) {
            int[] first = origins.get(start);
            int[] last = origins.get(end - 1);
            return first[0] == last[0] && last[1] - first[1] == end - 1 - start;
        }

        /** Adds the letters from {@code start} to {@code end}, one stretch for each text in which they were read. */
        private void addStretches(int start, int end, List<PlacedText> into) {
            int from = start;
            while (from < end) {
                int text = origins.get(from)[0];
                int to = from;
                while (to < end && origins.get(to)[0] == text) {
                    to++;
                }
                into.add(texts.get(text).slice(origins.get(from)[1], origins.get(to - 1)[1] + 1));
                from = to;
            }
        }
    }
}
