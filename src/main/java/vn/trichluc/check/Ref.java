package vn.trichluc.check;

/** JSON Pointers (RFC 6901) into the output document. */
final class Ref {
    static final String NUMBER = "/decision/number";
    static final String DATE = "/decision/date";
    static final String SIGNERS = "/decision/signers";

    private Ref() {}

    static String table(int table) {
        return "/tables/" + table;
    }

    static String row(int table, int row) {
        return table(table) + "/rows/" + row;
    }

    static String cell(int table, int row, int column) {
        return row(table, row) + "/cells/" + column;
    }

    static String section(int section) {
        return "/sections/" + section;
    }

    static String sectionText(int section) {
        return section(section) + "/text";
    }

    static String amount(int amount) {
        return "/amounts/" + amount;
    }

    static String citation(int citation) {
        return "/decision/citations/" + citation;
    }
}
