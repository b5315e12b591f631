package io.github.reintegrationmatrix.workbook;

/**
 * A cell that holds something.
 *
 * @param kind what is stored in it
 * @param text the text; a number with a decimal point; a date as year-month-day, or empty if there is no such day
 * @param formula whether it was computed
 */
record Cell(Kind kind, String text, boolean formula) {

    /** What a spreadsheet stores in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        /** An error, or a formula without a value. */
        FAILED
    }

    /** Prints no value: it may be one of a case. */
    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
