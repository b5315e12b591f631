package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.text.Phrases;
import java.util.Objects;

/**
 * The place of a finding: where in the document, and where in the file.
 *
 * <p>In a text file that is a line and a column, in a workbook a sheet and a cell. Both are places of the same document,
 * so that one check serves both.
 *
 * @param file the name of the file, or empty where nothing was read from a file
 * @param path where in the document
 * @param line the line of the offending value, from 1; 0 where it is not known, and in a workbook
 * @param column the column in characters, from 1; 0 where it is not known, and in a workbook
 * @param sheet the name of the sheet of a workbook, or empty
 * @param cell the cell of that sheet as spreadsheets call it, such as {@code C12}; empty where the sheet as a whole is meant
 * @param heading what that cell stands under; empty where it is not known or must not be shown, and in a text
 */
public record Location(
        String file, DocumentPath path, int line, int column, String sheet, String cell, String heading) {

    /** Refuses {@code null}. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(heading, "heading");
    }

    /**
     * Makes a place in a text.
     *
     * @param file the name of the file, or empty
     * @param path where in the document
     * @param line the line, from 1; 0 where it is not known
     * @param column the column in characters, from 1; 0 where it is not known
     */
    public Location(String file, DocumentPath path, int line, int column) {
        this(file, path, line, column, "", "", "");
    }

    /**
     * Returns a place of which only the path is known.
     *
     * @param path where in the document
     * @return the place
     */
    public static Location at(DocumentPath path) {
        return new Location("", path, 0, 0);
    }

    /**
     * Returns the same place in a workbook.
     *
     * @param inSheet the name of the sheet
     * @param inCell the cell, or empty
     * @return the place with its sheet and cell
     */
    public Location in(String inSheet, String inCell) {
        return in(inSheet, inCell, "");
    }

    /**
     * Returns the same place in a workbook.
     *
     * @param inSheet the name of the sheet
     * @param inCell the cell, or empty
     * @param under the heading that the cell stands under, or empty
     * @return the place with its sheet and cell
     */
    public Location in(String inSheet, String inCell, String under) {
        return new Location(file, path, line, column, inSheet, inCell, under);
    }

    /**
     * Says where somebody who has the file open has to look.
     *
     * @return the sheet and the cell as spreadsheets write them, such as {@code indicators!C12}; or the line and the column;
     *     or the pointer into the document where neither is known
     */
    public String words() {
        return words(Phrases.ENGLISH);
    }

    /**
     * Says where somebody who has the file open has to look, in a language.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #words()}
     */
    public String words(String language) {
        if (!sheet.isEmpty()) {
            return (isPlain(sheet) ? sheet : "'" + sheet.replace("'", "''") + "'") + (cell.isEmpty() ? "" : "!" + cell);
        }
        if (line == 0) {
            return path.pointer();
        }
        return Texts.in(language).say("place.line", "line", Integer.toString(line), "column", Integer.toString(column));
    }

    /**
     * Says where somebody who has the file open has to look, and under which heading the value stands.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #words(String)}, and behind it the heading in the words of the file, such as
     *     {@code line 40, column 22, under "raters"}, where there is one that may be shown
     */
    public String wordsWithHeading(String language) {
        String place = words(language);
        String under = sheet.isEmpty() ? path.heading() : heading;
        return under.isEmpty() || (sheet.isEmpty() && line == 0)
                ? place
                : Texts.in(language).say("place.under", "place", place, "heading", under);
    }

    private static boolean isPlain(String name) {
        return name.codePoints().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_')
                && !Character.isDigit(name.codePointAt(0));
    }
}
