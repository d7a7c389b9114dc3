package vn.trichluc.ingest.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.text.WordEdge;

/**
 * Distinguishes the caption of an electronic signature (who signed, when, from which address: proof about the file)
 * from what an office puts into fields as content of the document (number, date, name). Decree 30/2020, annex I, part
 * II.8, orders the caption: name of the office, time of signing (day, month, year; hours, minutes, seconds; time zone).
 */
final class SignatureCaption {
    /** The largest number of words in a caption; a longer text is content. */
    private static final int MAX_WORDS = 60;

    private static final Pattern LABEL = Pattern.compile(
            "ký (?:số )?bởi|người ký|thời gian ký|ngày ký:|giờ ký|nguồn ký|đã ký lên"
                    + "|signature (?:not verified|valid|is valid)|signed by|signing time|e-?mail *:|cơ quan *:",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_.-]{2,64}@[A-Za-z0-9_-]{2,64}\\.[A-Za-z0-9_]+");

    /** Matches a time to the second or a time zone, which no decision's date has. */
    private static final Pattern TIME = Pattern.compile(
            WordEdge.START + "\\d{1,2}:\\d{2}:\\d{2}" + WordEdge.END + "|(?:^| )[+-]\\d{2}[:']\\d{2}" + WordEdge.END);

    private static final Set<String> DATE_WORDS = Set.of("số", "số:", "ngày", "tháng", "năm");

    /** Matches figures, and symbols in capitals like /QĐ-UBND. */
    private static final Pattern NUMBER_OR_SYMBOL = Pattern.compile("[\\d\\p{Lu}/.,:()-]+");

    private SignatureCaption() {}

    /** Whether these words, all that one form or stamp shows, are a caption. */
    static boolean isCaption(List<String> words) {
        return marks(words) >= 2; // one alone may be content: the address in a letterhead, "Cơ quan:" in a form
    }

    /** Whether these words, all that one signature field shows, are a caption. */
    static boolean isCaptionOfField(List<String> words) {
        return marks(words) >= 1;
    }

    /** Whether a note laid over the page is only what offices type there: number, day or date. */
    static boolean isNumberOrDate(List<String> words) {
        boolean figure = false;
        for (String word : words) {
            figure |= word.chars().anyMatch(Character::isDigit);
            if (!NUMBER_OR_SYMBOL.matcher(word).matches() && !DATE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return figure;
    }

    private static int marks(List<String> words) {
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return 0;
        }
        String text = String.join(" ", words);
        return (LABEL.matcher(text).find() ? 1 : 0)
                + (ADDRESS.matcher(text).find() ? 1 : 0)
                + (TIME.matcher(text).find() ? 1 : 0);
    }
}
