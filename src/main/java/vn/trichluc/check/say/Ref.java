package vn.trichluc.check.say;

/** JSON Pointers (RFC 6901) into the output document. */
public final class Ref {
    public static final String NUMBER = "/decision/number";
    public static final String DATE = "/decision/date";
    public static final String SIGNERS = "/decision/signers";

    private Ref() {}

    public static String table(int table) {
        return "/tables/" + table;
    }

    public static String row(int table, int row) {
        return table(table) + "/rows/" + row;
    }

    public static String cell(int table, int row, int column) {
        return row(table, row) + "/cells/" + column;
    }

    public static String section(int section) {
        return "/sections/" + section;
    }

    public static String sectionText(int section) {
        return section(section) + "/text";
    }

    public static String amount(int amount) {
        return "/amounts/" + amount;
    }

    public static String citation(int citation) {
        return "/decision/citations/" + citation;
    }
}
