package vn.trichluc.text.amount;

import java.util.List;
import java.util.Set;

/** Reads what a rate is for: "/cụm", "/người/tháng", "/05 năm", "mỗi năm". */
final class RateGrammar {
    /**
     * What a rate is for.
     *
     * @param per as printed, its parts joined by a stroke; empty where there is none
     * @param end index behind its last token; where it began when there is none
     */
    record Per(String per, int end) {}

    /** Words that continue the sentence behind an unknown noun. */
    static final Set<String> GO_ON = Set.of(
            "trong", "từ", "của", "và", "với", "cho", "để", "tại", "theo", "nhưng", "do", "là", "được", "đối", "hỗ",
            "nếu", "khi", "thì", "có", "không", "tối", "trên", "dưới", "đến", "hoặc", "bằng", "nguồn", "kinh");

    private static final Set<String> TIMES = Set.of("năm", "tháng", "quý", "tuần", "ngày");

    private static final int MOST_UNKNOWN_WORDS = 3;

    private RateGrammar() {}

    static Per behind(String text, List<Token> tokens, int at) {
        int each = eachEnd(tokens, at);
        if (each > at) {
            int end = CountNouns.end(tokens, each);
            return end > each ? new Per(printed(text, tokens, each, end), end) : new Per("", at);
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
                if (UnitGrammar.isMoney(tokens, noun + 1)) {
                    break; // "5 tỷ đồng/6 tỷ đồng": done of plan, two amounts
                }
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

    /** Returns the index behind "mỗi", "cho mỗi", "trên một"; {@code at} where none of them stands there. */
    private static int eachEnd(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).isWord()) {
            return at;
        }
        if (tokens.get(at).is("mỗi")) {
            return at + 1;
        }
        String second = tokens.get(at + 1).text();
        boolean each = (tokens.get(at).is("cho") && (second.equals("mỗi") || second.equals("một")))
                || (tokens.get(at).is("trên") && (second.equals("một") || second.equals("mỗi") || isOne(second)));
        return each ? at + 2 : at;
    }

    /** Returns the index of "mỗi" where "mỗi năm" ends right before token {@code at}; {@code at} where it does not. */
    static int before(List<Token> tokens, int at) {
        for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
            boolean each = tokens.get(i).is("mỗi") || (i == at - 2 && isYearly(tokens, i));
            if (each && CountNouns.end(tokens, i + 1) == at) {
                return i;
            }
        }
        return at;
    }

    /** Whether a token begins "hàng năm", "hằng tháng" or the like. */
    private static boolean isYearly(List<Token> tokens, int i) {
        return (tokens.get(i).is("hàng") || tokens.get(i).is("hằng"))
                && TIMES.contains(tokens.get(i + 1).text());
    }

    static String printed(String text, List<Token> tokens, int from, int to) {
        StringBuilder result = new StringBuilder();
        boolean space = false;
        for (int i = tokens.get(from).start(); i < tokens.get(to - 1).end(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else {
                result.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return result.toString();
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
