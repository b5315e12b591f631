package io.github.reintegrationmatrix.report.table;

import java.util.List;
import java.util.Objects;

/**
 * A table without its rows.
 *
 * @param name its name, also that of its file and of its sheet
 * @param meaning what one row is, in a sentence
 * @param columns its columns
 * @param key the columns whose values together no two rows share
 * @param references the tables that it refers to
 */
public record TableShape(
        String name, String meaning, List<Column> columns, List<String> key, List<Reference> references) {

    /** Copies its lists and refuses {@code null}. */
    public TableShape {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /**
     * Columns whose values stand in the columns of the same names in another table, of which they are the key.
     *
     * @param columns the names
     * @param table the name of the other table
     */
    public record Reference(List<String> columns, String table) {
        /** Copies its list and refuses {@code null}. */
        public Reference {
            columns = List.copyOf(columns);
            Objects.requireNonNull(table, "table");
        }
    }

    /** {@return the names of the columns} */
    public List<String> headings() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return the name of the file} */
    public String file() {
        return name + ".csv";
    }
}
