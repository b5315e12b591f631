package io.github.reintegrationmatrix.workbook;

/**
 * A column of a sheet: what its heading means in the document.
 *
 * @param heading what stands in the first row; {@code expected::*} is a family with one column for each id
 * @param path where its value goes in the object of the row; behind an {@link #OWNER} sign it only says where the row belongs
 * @param kind how its cells are written
 * @param needed whether a sheet without it lacks something
 * @param texts the key of a text in a further language, with holes such as {@code {id}}; empty if it has none
 * @param help a sentence for the people who fill it in
 */
record Column(String heading, String path, ColumnKind kind, boolean needed, String texts, String help) {

    /** Before the path of what is no member of the document. */
    static final String OWNER = "@";

    /** Between the parts of a heading, as in XLSForm. */
    static final String PARTS = "::";

    /** What follows the name of a family. */
    static final String EACH = PARTS + "*";

    static Column of(String heading, String path, ColumnKind kind, String help) {
        return new Column(heading, path, kind, false, "", help);
    }

    static Column needed(String heading, String path, ColumnKind kind, String help) {
        return new Column(heading, path, kind, true, "", help);
    }

    /** The same column, which may also stand in further languages. */
    Column in(String key) {
        return new Column(heading, path, kind, needed, key, help);
    }

    boolean isFamily() {
        return heading.endsWith(EACH);
    }

    /** The heading without its parts. */
    String base() {
        return isFamily() ? heading.substring(0, heading.length() - EACH.length()) : heading;
    }

    /** Whether something that stands in a cell of this column could be meant. */
    boolean fits(Cell cell) {
        return switch (kind) {
            case TEXT, LINES -> cell.kind() != Cell.Kind.NUMBER;
            case LEVEL, IGNORED -> true;
            case ID -> isWord(cell.text(), "[a-z][a-z0-9-]*");
            case IDS -> isWord(cell.text(), "[a-z][a-z0-9-]*(\\s+[a-z][a-z0-9-]*)*");
            case NUMBER -> isWord(cell.text(), "-?[0-9]+([.,/][0-9]+)?");
            case WHOLE -> isWord(cell.text(), "-?[0-9]+");
            case DATE ->
                cell.kind() == Cell.Kind.DATE || isWord(cell.text(), "[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}");
            case YES -> isWord(cell.text(), "yes|no|true|false");
            case MARK -> isWord(cell.text(), "[a-z][a-z0-9-]*|-?[0-9]+([.,/][0-9]+)?");
            case WORD_PAIRS, LIST_PAIRS -> isWord(cell.text(), "[a-z][a-z0-9-]*:.*");
        };
    }

    private static boolean isWord(String text, String form) {
        return text.strip().matches("(?s)" + form);
    }
}
