package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;

/** What every table, column, category and gap means, in words. */
final class Codebook {

    private final StringBuilder out = new StringBuilder();
    private final Labels labels;

    private Codebook(Labels labels) {
        this.labels = labels;
    }

    static String of(Labels labels, List<TableShape> shapes) {
        Codebook book = new Codebook(labels);
        book.line("# " + labels.said("title", labels.matrix().title()));
        book.line(labels.matrix().id() + " " + labels.matrix().version());
        labels.notReviewed().ifPresent(book::line);
        for (String key : List.of("intro", "privacy", "gaps", "exact", "formulas", "caution")) {
            book.line(labels.text("codebook." + key, "file", "matrix-json/SCORING.md"));
        }
        shapes.forEach(book::table);
        return book.out.toString();
    }

    private void table(TableShape shape) {
        line("## " + shape.file());
        line(shape.meaning());
        line(labels.text("codebook.key", "columns", String.join(", ", shape.key())));
        for (TableShape.Reference reference : shape.references()) {
            line(labels.text(
                    "codebook.reference",
                    "columns",
                    String.join(", ", reference.columns()),
                    "table",
                    reference.table()));
        }
        for (Column column : shape.columns()) {
            item("- `" + column.name() + "` (" + labels.text("codebook.type." + Words.key(column.type())) + "): "
                    + column.meaning());
            if (column.ordered()) {
                item("  - " + labels.text("codebook.ordered"));
            }
            column.categories().forEach(one -> category(one, "codebook.value"));
            column.gaps().forEach(one -> category(one, "codebook.gap"));
        }
        out.append('\n');
    }

    private void category(Category one, String key) {
        item("  - " + labels.text(key, "value", "`\"" + one.value() + "\"`", "label", one.label()));
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append(text).append('\n');
    }
}
