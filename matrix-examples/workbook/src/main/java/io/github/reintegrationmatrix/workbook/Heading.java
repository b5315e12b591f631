package io.github.reintegrationmatrix.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it was understood.
 *
 * @param column the column that it names
 * @param each the id behind the name of a family, or empty
 * @param language the tag of a further language; empty if it has none that can be read; null for the matrix's own
 */
record Heading(Column column, String each, @Nullable String language) {

    private static final Pattern TAG = Pattern.compile("\\(\\s*([A-Za-z0-9-]+)\\s*\\)\\s*$");

    /** Understands a heading; null if it is none of a sheet. */
    static @Nullable Heading of(String written, SheetShape shape) {
        String[] parts = Blanks.stripped(written).split("\\s*::\\s*", -1);
        String base = Words.plain(parts[0]);
        for (Column column : shape.columns()) {
            int own = column.isFamily() ? 2 : 1;
            boolean translated = parts.length == own + 1 && !column.texts().isEmpty();
            if (!column.base().equals(base) || (parts.length != own && !translated)) {
                continue;
            }
            String each = column.isFamily() ? Words.plain(parts[1]) : "";
            if (column.isFamily() && (each.isEmpty() || each.contains("/") || each.startsWith(Column.OWNER))) {
                return null;
            }
            return new Heading(column, each, translated ? tag(parts[own]) : null);
        }
        return null;
    }

    /** The tag in brackets at the end of a heading, or nothing. */
    static String tag(String language) {
        Matcher tag = TAG.matcher(language);
        return tag.find() ? tag.group(1) : "";
    }

    /** Where the value goes in the object of a row. */
    String path() {
        return column.path().replace("*", each);
    }

    /** What is written above the column. */
    String name() {
        String own = column.heading().replace("*", each);
        return language == null ? own : own + Column.PARTS + language;
    }
}
