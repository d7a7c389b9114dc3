package vn.trichluc.text;

import java.util.List;
import java.util.Set;

/** What a rate is for: "/cụm", "/người/tháng", "/05 năm", "mỗi năm". */
final class RateGrammar {
    /**
     * @param per as printed, its parts joined by a stroke; empty where there is none
     * @param end index behind its last token; where it began when there is none
     */
    record Per(String per, int end) {}

    /** Words that go on with the sentence behind an unknown noun. */
    private static final Set<String> GO_ON = Set.of(
            "trong", "từ", "của", "và", "với", "cho", "để", "tại", "theo", "nhưng", "do", "là", "được", "đối", "hỗ",
            "nếu", "khi", "thì", "có", "không", "tối", "trên", "dưới", "đến", "hoặc", "bằng", "nguồn", "kinh");

    private static final int MOST_UNKNOWN_WORDS = 3;

    private RateGrammar() {}

    static Per behind(String text, List<Token> tokens, int at) {
        if (at + 1 < tokens.size() && tokens.get(at).is("mỗi")) {
            int end = CountNouns.end(tokens, at + 1);
            return end > at + 1 ? new Per(printed(text, tokens, at + 1, end), end) : new Per("", at);
        }
        StringBuilder per = new StringBuilder();
        int i = at;
        while (i < tokens.size() && tokens.get(i).is("/")) {
            int start = i + 1;
            int noun = start;
            if (noun < tokens.size()
                    && (tokens.get(noun).isNumber() || tokens.get(noun).is("một"))) {
                boolean one =
                        tokens.get(noun).is("một") || isOne(tokens.get(noun).text());
                noun++;
                start = one ? noun : start;
            }
            int end = nounEnd(tokens, noun);
            if (end == noun) {
                break;
            }
            per.append(per.isEmpty() ? "" : "/").append(printed(text, tokens, start, end));
            i = end;
        }
        return new Per(per.toString(), i);
    }

    /** Index of "mỗi" where "mỗi năm" ends right before token {@code at}; {@code at} where it does not. */
    static int before(List<Token> tokens, int at) {
        for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
            if (tokens.get(i).is("mỗi") && CountNouns.end(tokens, i + 1) == at) {
                return i;
            }
        }
        return at;
    }

    static String printed(String text, List<Token> tokens, int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replaceAll("\\s+", " ");
    }

    private static int nounEnd(List<Token> tokens, int at) {
        int end = CountNouns.end(tokens, at);
        if (end > at) {
            // "hội chợ, triển lãm": a second noun belongs to it where nothing but a mark follows
            boolean comma = end < tokens.size() && tokens.get(end).is(",");
            int second = comma ? CountNouns.end(tokens, end + 1) : end;
            boolean closed = second == tokens.size()
                    || !tokens.get(second).isWord()
                    || tokens.get(second).lineStart();
            return comma && second > end + 1 && closed && !tokens.get(end + 1).lineStart() ? second : end;
        }
        while (end < tokens.size()
                && end < at + MOST_UNKNOWN_WORDS
                && tokens.get(end).isWord()
                && !tokens.get(end).lineStart()
                && !GO_ON.contains(tokens.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isOne(String figure) {
        return figure.equals("1") || figure.equals("01");
    }
}
