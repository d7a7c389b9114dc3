package vn.trichluc.generated;

/** How the corpus writes documents down. */
enum Manner {
    /** Plain paragraphs, blank lines between them, rows of tables with tabs. */
    PLAIN,
    /** The same with Markdown's marks for headings and bold. */
    MARKDOWN,
    /** Each cell of a table on a line of its own behind a tab, rows set off by blank lines. */
    ONE_CELL_A_LINE
}
