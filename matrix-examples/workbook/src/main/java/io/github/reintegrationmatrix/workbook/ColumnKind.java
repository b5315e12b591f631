package io.github.reintegrationmatrix.workbook;

/** How the cells of a column are written. */
enum ColumnKind {
    /** Words for people. */
    TEXT,
    /** One id, or one of a few words. */
    ID,
    /** Ids with blanks between them. */
    IDS,
    /** Texts, one on each line of the cell. */
    LINES,
    /** A number, or a fraction. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** A day. */
    DATE,
    /** Yes or no. */
    YES,
    /** The id of a level, or a number. */
    MARK,
    /** What was chosen from a scale: the words of a level, its id, or a number. */
    LEVEL,
    /** {@code home-visit:adequate own-word:partial}. */
    WORD_PAIRS,
    /** {@code age:child,adult dependants:yes}. */
    LIST_PAIRS,
    /** For people only. */
    IGNORED
}
