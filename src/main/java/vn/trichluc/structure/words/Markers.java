package vn.trichluc.structure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.Numbering;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.Confusions;

/**
 * Reads the number with which a paragraph begins. Its neighbours decide whether it heads a section: see SectionTree.
 */
public final class Markers {
    private static final Pattern NAMED = Pattern.compile(
            "(phan|chuong|tieu muc|muc)(?:\\s+|(?=[ivx]{1,5}$))((?:thu\\s+)?)([ivxlc]{1,7}|\\d{1,3}|nhat|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin)"
                    + "(?![\\p{L}\\p{N}])\\s*([.:\\-/]*)\\s*");

    /** The mark of a note in consolidated texts, between a number and its closing mark: Điều 8[7]. a[2]) */
    private static final String NOTE = "(?:\\[\\d{1,3}\\]\\s*)?";

    private static final Pattern ARTICLE = Pattern.compile("dieu\\s*([\\d" + Confusions.ARTICLE.seen()
            + "]{1,3})([a-z]?)(?![\\p{L}\\p{N}])\\s*" + NOTE + "([.:,]*)\\s*");

    private static final Pattern ROMAN =
            Pattern.compile("([IVXLC]{1,7})((?:\\.\\d{1,2}){0,5})(?![\\p{L}\\p{N}])\\s*([.):]|[-–/](?=\\s))?[.]?\\s*");

    /** A Roman number with strokes that recognition took for other letters: Il., lII. */
    private static final Pattern MISREAD_ROMAN =
            Pattern.compile("([IVXL" + Confusions.ROMAN.seen() + "]{1,6})\\s*[.)]\\s+");

    private static final Pattern ARABIC = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,5})(?![\\p{L}\\p{N}])\\s*" + NOTE
            + "(-(?=\\s*\\p{Lu})|[.)/]{0,2})\\s*(?:-\\s+)?");

    /** A full stop that was recognised as another mark: 9, Các đoàn thể. */
    private static final Pattern MISREAD_STOP =
            Pattern.compile("(\\d{1,2})[,:]\\s+(?=\\p{Lu})(?!Điều\\s|Khoản\\s|Mục\\s|Chương\\s|Phụ lục\\s)");

    private static final Pattern LETTER = Pattern.compile("(?:[-–—+*]\\s*)?([a-zđ])\\s*" + NOTE + "(\\)\\s*|[./]\\s+)");

    private static final Pattern CAPITAL = Pattern.compile("([A-ZĐ])\\s*([.)/])\\s+");

    private static final Pattern STEP = Pattern.compile("buoc\\s+(\\d{1,2}|[ivx]{1,4})\\s*[.:)\\-–]+\\s*");

    /** The words that follow a quantity, and never begin a heading. */
    private static final Pattern UNIT = Pattern.compile(
            "(?:ty|ti|trieu|nghin|ngan|dong|usd|vnd|%|ha|km|m|m2|m3|kg|tan|gio|ngay|thang|nam|phan tram|lan|nguoi)"
                    + WordEdge.END + ".*",
            Pattern.DOTALL);

    /** The number of characters, spaces included, within which a number and a unit behind it end. */
    private static final int BEGINNING_CHARACTERS = 100;

    private Markers() {}

    /**
     * Reads the number that a paragraph begins with.
     *
     * @param text of a paragraph, NFC
     * @return empty where it begins with no number, or where words follow that make it part of a sentence
     */
    public static Optional<Marker> at(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return worded(text)
                .or(() -> roman(text))
                .or(() -> misreadRoman(text))
                .or(() -> misreadStop(text))
                .or(() -> arabic(text))
                .or(() -> letter(text))
                .or(() -> capital(text));
    }

    private static String beginning(String text) {
        return text.length() > BEGINNING_CHARACTERS ? text.substring(0, BEGINNING_CHARACTERS) : text;
    }

    /** Reads a number with a word before it, which begins with a capital. */
    private static Optional<Marker> worded(String text) {
        if (!Letters.isCapital(text.charAt(0))) {
            return Optional.empty();
        }
        String letters = Folding.letters(beginning(text));
        return switch (letters.charAt(0)) {
            case 'p', 'c', 't', 'm' -> named(text, letters);
            case 'd' -> article(text, letters);
            case 'b' -> step(letters);
            default -> Optional.empty();
        };
    }

    private static Optional<Marker> named(String text, String letters) {
        Matcher matcher = NAMED.matcher(letters);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(matcher.end());
        boolean alone = rest.isEmpty() || !matcher.group(4).isEmpty() || AdministrativePhrases.isCapitals(rest);
        if (!alone) {
            return Optional.empty();
        }
        String number = matcher.group(3);
        int value = Numbering.value(number);
        MarkerKind kind = switch (matcher.group(1)) {
            case "phan" -> MarkerKind.PART;
            case "chuong" -> MarkerKind.CHAPTER;
            case "tieu muc" -> MarkerKind.SUBDIVISION;
            default -> MarkerKind.DIVISION;
        };
        String printed = Numbering.word(number) > 0
                ? text.substring(matcher.start(2), matcher.end(3))
                : number.toUpperCase(Locale.ROOT);
        return value < 1 ? Optional.empty() : Optional.of(marker(kind, printed, List.of(value), matcher.end()));
    }

    private static Optional<Marker> article(String text, String letters) {
        Matcher matcher = ARTICLE.matcher(letters);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean closed = !matcher.group(3).isEmpty() && !matcher.group(3).equals(",");
        boolean alone = matcher.end() == text.length();
        String printed = matcher.group(1);
        String digits = Confusions.ARTICLE.plain(printed);
        int value = Integer.parseInt(digits);
        return value > 0 && (closed || alone)
                ? Optional.of(new Marker(
                        MarkerKind.ARTICLE,
                        digits + matcher.group(2),
                        List.of(value),
                        matcher.end(),
                        digits.equals(printed)))
                : Optional.empty();
    }

    private static Optional<Marker> step(String letters) {
        Matcher matcher = STEP.matcher(letters);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int value = Numbering.value(matcher.group(1));
        String number = matcher.group(1).toUpperCase(Locale.ROOT);
        return value < 1
                ? Optional.empty()
                : Optional.of(marker(MarkerKind.STEP, number, List.of(value), matcher.end()));
    }

    private static Optional<Marker> roman(String text) {
        Matcher matcher = ROMAN.matcher(text);
        if ("IVXLC".indexOf(text.charAt(0)) < 0 || !matcher.lookingAt()) {
            return Optional.empty();
        }
        int value = Numbering.roman(matcher.group(1));
        String decimals = matcher.group(2);
        String rest = text.substring(matcher.end());
        boolean closed = matcher.group(3) != null;
        if (value < 1 || rest.isEmpty() || (!closed && decimals.isEmpty() && !AdministrativePhrases.isCapitals(rest))) {
            return Optional.empty();
        }
        List<Integer> values = new ArrayList<>();
        values.add(value);
        values.addAll(parts(decimals));
        return Optional.of(new Marker(
                MarkerKind.ROMAN, matcher.group(1) + decimals, values, matcher.end(), closed || !decimals.isEmpty()));
    }

    private static Optional<Marker> misreadRoman(String text) {
        Matcher matcher = MISREAD_ROMAN.matcher(text);
        if (("IVXL" + Confusions.ROMAN.seen()).indexOf(text.charAt(0)) < 0
                || !matcher.lookingAt()
                || !AdministrativePhrases.isCapitals(text.substring(matcher.end()))) {
            return Optional.empty();
        }
        String number = Confusions.ROMAN.plain(matcher.group(1));
        int value = Numbering.roman(number);
        boolean figure = matcher.group(1).chars().allMatch(Character::isDigit);
        return value < 1 || figure
                ? Optional.empty()
                : Optional.of(new Marker(MarkerKind.ROMAN, number, List.of(value), matcher.end(), false));
    }

    private static Optional<Marker> arabic(String text) {
        Matcher matcher = ARABIC.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> values = parts(matcher.group(1));
        String close = matcher.group(2);
        String rest = text.substring(matcher.end());
        boolean counted = values.stream().anyMatch(value -> value < 1);
        if (rest.isEmpty() || counted || (values.size() == 1 && close.isEmpty())) {
            return Optional.empty();
        }
        boolean figure = Character.isDigit(rest.charAt(0)) || rest.charAt(0) == ',' || rest.charAt(0) == '%';
        if (figure
                || (UNIT.matcher(Folding.bare(beginning(rest))).matches() && (close.isEmpty() || values.size() > 1))) {
            return Optional.empty();
        }
        if (values.size() == 1 && close.equals(")")) {
            return Optional.of(marker(MarkerKind.BRACKETED, matcher.group(1), values, matcher.end()));
        }
        return Optional.of(
                new Marker(MarkerKind.ARABIC, matcher.group(1), values, matcher.end(), close.startsWith(".")));
    }

    /**
     * Reads a number whose full stop was recognised as another mark. Only a list that awaits it tells it from a figure,
     * so that a list's first number is not read.
     */
    private static Optional<Marker> misreadStop(String text) {
        Matcher matcher = MISREAD_STOP.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group(1));
        return value < 2
                ? Optional.empty()
                : Optional.of(new Marker(MarkerKind.ARABIC, matcher.group(1), List.of(value), matcher.end(), false));
    }

    private static Optional<Marker> letter(String text) {
        Matcher matcher = LETTER.matcher(text);
        if (!matcher.lookingAt() || matcher.end() == text.length()) {
            return Optional.empty();
        }
        int value = Numbering.point(matcher.group(1));
        boolean certain = matcher.group(2).startsWith(")");
        return value < 1
                ? Optional.empty()
                : Optional.of(new Marker(MarkerKind.LETTER, matcher.group(1), List.of(value), matcher.end(), certain));
    }

    private static Optional<Marker> capital(String text) {
        Matcher matcher = CAPITAL.matcher(text);
        if (!matcher.lookingAt() || matcher.end() == text.length()) {
            return Optional.empty();
        }
        int value = Numbering.point(matcher.group(1).toLowerCase(Locale.ROOT));
        return value < 1
                ? Optional.empty()
                : Optional.of(new Marker(MarkerKind.CAPITAL, matcher.group(1), List.of(value), matcher.end(), false));
    }

    private static Marker marker(MarkerKind kind, String number, List<Integer> values, int end) {
        return new Marker(kind, number, values, end, true);
    }

    private static List<Integer> parts(String number) {
        List<Integer> values = new ArrayList<>();
        for (String part : number.split("\\.")) {
            if (!part.isEmpty()) {
                values.add(Integer.parseInt(part));
            }
        }
        return values;
    }
}
