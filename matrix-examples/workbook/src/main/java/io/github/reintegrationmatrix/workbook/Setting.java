package io.github.reintegrationmatrix.workbook;

/**
 * A row of the sheet {@code settings}.
 *
 * @param name what stands in its first cell; {@code progress.byPhase.*} is a family
 * @param path where its value goes in the document
 * @param kind how it is written; one of several rows of the same name is a line of {@link ColumnKind#LINES}
 * @param needed whether it must be there
 * @param texts the key of its text in a further language, or empty
 * @param help a sentence for the people who fill it in
 */
record Setting(String name, String path, ColumnKind kind, boolean needed, String texts, String help) {

    static Setting needed(String name, String path, ColumnKind kind, String help) {
        return new Setting(name, path, kind, true, "", help);
    }

    static Setting of(String name, String path, ColumnKind kind, String help) {
        return new Setting(name, path, kind, false, "", help);
    }

    Setting in(String key) {
        return new Setting(name, path, kind, needed, key, help);
    }

    boolean isFamily() {
        return name.endsWith("*");
    }

    /** The id behind the name of a family, or nothing. */
    String each(String written) {
        String stem = name.substring(0, name.length() - 1);
        return isFamily() && written.startsWith(stem) ? written.substring(stem.length()) : "";
    }
}
