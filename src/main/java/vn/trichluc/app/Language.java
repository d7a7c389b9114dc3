package vn.trichluc.app;

import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Severity;

/** The language in which discrepancies are shown to the person at the terminal. The JSON is English in either case. */
enum Language {
    EN {
        @Override
        String line(Discrepancy discrepancy) {
            return word(discrepancy.severity()) + ": " + discrepancy.message() + root(discrepancy, " (root: %s)");
        }

        @Override
        String word(Severity severity) {
            return switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "note";
            };
        }
    },
    VI {
        @Override
        String line(Discrepancy discrepancy) {
            return word(discrepancy.severity()) + ": " + discrepancy.vietnamese() + root(discrepancy, " (do lỗi %s)");
        }

        @Override
        String word(Severity severity) {
            return switch (severity) {
                case ERROR -> "lỗi";
                case WARNING -> "cảnh báo";
                case NOTE -> "lưu ý";
            };
        }
    };

    /** Returns one discrepancy on one line, without its id. */
    abstract String line(Discrepancy discrepancy);

    abstract String word(Severity severity);

    private static String root(Discrepancy discrepancy, String format) {
        return discrepancy.root() == null ? "" : format.replace("%s", discrepancy.root());
    }
}
