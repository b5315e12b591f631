package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.table.TableShape.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a table together, column by column. */
final class Columns {

    /** What stands where a column has nothing to say in this row, by the rules alone. */
    static final String NO_PLACE = ".";

    /** What stands where something could be, and is not. */
    static final String NOTHING = "";

    /** What stands where no number is made because the outcome is only followed. */
    static final String FOLLOWED = ".followed";

    private final Labels labels;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    Columns(Labels labels) {
        this.labels = labels;
    }

    /** The columns that lead from every table to the case. */
    Columns ofCase() {
        return add("record", Column.Type.INTEGER)
                .add("case", Column.Type.STRING)
                .add("episode", Column.Type.INTEGER);
    }

    /** A gap with the key of its meaning. */
    Category gap(String sign, String key) {
        return new Category(sign, labels.text("gap." + key));
    }

    Columns add(String name, Column.Type type, Category... gaps) {
        return add(name, type, List.of(), false, gaps);
    }

    Columns choice(String name, List<Category> categories, Category... gaps) {
        return add(name, Column.Type.STRING, categories, false, gaps);
    }

    Columns ordered(String name, List<Category> categories, Category... gaps) {
        return add(name, Column.Type.STRING, categories, true, gaps);
    }

    private Columns add(String name, Column.Type type, List<Category> categories, boolean ordered, Category... gaps) {
        String meaning = labels.text("column." + name.replace('_', '-'));
        columns.add(new Column(name, type, meaning, categories, ordered, List.of(gaps)));
        return this;
    }

    /** A column with a meaning of its own. */
    Columns add(Column column) {
        columns.add(column);
        return this;
    }

    /** A number with four decimals, and exactly as two whole numbers. */
    Columns exact(String name, Category... gaps) {
        add(name, Column.Type.NUMBER, gaps);
        for (String part : List.of("numerator", "denominator")) {
            String meaning = labels.text("table." + part, "column", name);
            columns.add(new Column(name + "_" + part, Column.Type.INTEGER, meaning, List.of(), false, List.of(gaps)));
        }
        return this;
    }

    Columns refersTo(String table, String... names) {
        references.add(new Reference(List.of(names), table));
        return this;
    }

    TableShape table(String name, String... key) {
        return new TableShape(
                name, labels.text("table." + name), columns, Stream.of(key).toList(), references);
    }
}
