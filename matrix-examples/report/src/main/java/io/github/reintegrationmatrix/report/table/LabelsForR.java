package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A script of base R that reads the tables: categories become factors, with levels in their order. */
final class LabelsForR {

    private static final String READER = """
            # Run in R as source("labels.R", chdir = TRUE). It needs base R only.
            # Each table becomes a data frame of its name, with _ for -. Ordered categories become ordered factors.
            # attr(x, "label") is what a column means, attr(x, "labels") what its values mean.
            # gap_in(x) says why a value is missing, as it stood in the file.

            matrix_column <- function(x, type, label, gaps = character(), values = NULL, labels = NULL, ordered = FALSE) {
              gap <- factor(ifelse(x %in% gaps, x, NA), levels = gaps)
              x[x %in% gaps] <- NA
              y <- switch(type,
                integer = as.numeric(x), number = as.numeric(x), boolean = x == "true", date = as.Date(x), x)
              if (!is.null(values)) {
                if (!all(is.na(y) | y %in% values)) stop("A value is not among its categories: ", label)
                y <- factor(y, levels = values, ordered = ordered)
                attr(y, "labels") <- stats::setNames(labels, values)
              }
              attr(y, "label") <- label
              if (length(gaps) > 0) attr(y, "gap") <- gap
              y
            }

            gap_in <- function(x) attr(x, "gap")

            matrix_table <- function(file, columns) {
              x <- utils::read.csv(file, colClasses = "character", na.strings = character(), check.names = FALSE,
                encoding = "UTF-8")
              stopifnot(identical(names(x), names(columns)))
              for (name in names(columns)) x[[name]] <- do.call(matrix_column, c(list(x[[name]]), columns[[name]]))
              x
            }
            """;

    private LabelsForR() {}

    static String of(List<TableShape> shapes) {
        StringBuilder out = new StringBuilder(READER);
        for (TableShape shape : shapes) {
            out.append('\n').append(shape.name().replace('-', '_')).append(" <- matrix_table(");
            out.append(quoted(shape.file())).append(", list(\n");
            out.append(shape.columns().stream().map(LabelsForR::column).collect(Collectors.joining(",\n")));
            out.append("))\n");
        }
        return out.toString();
    }

    private static String column(Column column) {
        StringBuilder out = new StringBuilder("  ").append(column.name()).append(" = list(");
        out.append(quoted(Words.key(column.type()))).append(", ").append(quoted(column.meaning()));
        if (!column.gaps().isEmpty()) {
            out.append(", gaps = ").append(vector(column.gaps(), Category::value));
        }
        if (!column.categories().isEmpty()) {
            out.append(",\n    values = ").append(vector(column.categories(), Category::value));
            out.append(",\n    labels = ").append(vector(column.categories(), Category::label));
            out.append(", ordered = ").append(column.ordered() ? "TRUE" : "FALSE");
        }
        return out.append(')').toString();
    }

    private static String vector(List<Category> categories, Function<Category, String> part) {
        return categories.stream().map(part).map(LabelsForR::quoted).collect(Collectors.joining(", ", "c(", ")"));
    }

    /** In letters that R reads alike in every locale. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').appendCodePoint(letter);
            } else if (letter >= ' ' && letter <= '~') {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append("\\U{").append(Integer.toHexString(letter)).append('}');
            }
        });
        return quoted.append('"').toString();
    }
}
