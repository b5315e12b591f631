package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import java.util.List;

/**
 * Commands of Stata that read the tables and keep each as a file of its own. In the wide table a level becomes its position,
 * and a reason for which there is none a letter of Stata's missing values.
 */
final class LabelsForStata {

    private static final String HEAD = """
            * Run in the folder of the tables: do labels.do
            version 15
            """;
    private static final int LONGEST = 80;

    private final StringBuilder out = new StringBuilder(HEAD);

    private LabelsForStata() {}

    static String of(List<TableShape> shapes) {
        LabelsForStata labels = new LabelsForStata();
        shapes.forEach(labels::table);
        return labels.out.toString();
    }

    private void table(TableShape shape) {
        out.append("\nimport delimited using \"").append(shape.file());
        out.append("\", clear varnames(1) case(preserve) stringcols(_all) encoding(\"UTF-8\") bindquote(strict)\n");
        for (Column column : shape.columns()) {
            if (LabelsForSpss.isCoded(column)) {
                coded(column);
            } else if (column.isNumber()) {
                out.append("destring ").append(column.name()).append(", replace force\n");
            }
            out.append("label variable ").append(column.name()).append(' ');
            out.append(quoted(column.meaning(), LONGEST)).append('\n');
        }
        out.append("save \"").append(shape.name()).append(".dta\", replace\n");
    }

    private void coded(Column column) {
        String name = column.name();
        out.append("generate double coded_ = .\n");
        if (column.type() == Column.Type.NUMBER) {
            out.append("replace coded_ = real(").append(name).append(")\n");
        }
        int position = 0;
        for (Category level : column.categories()) {
            position++;
            value(name, level, Integer.toString(position));
        }
        char letter = 'a';
        for (Category gap : column.gaps()) {
            value(name, gap, "." + letter);
            letter++;
        }
        out.append("order coded_, after(")
                .append(name)
                .append(")\ndrop ")
                .append(name)
                .append("\nrename coded_ ");
        out.append(name)
                .append("\nlabel values ")
                .append(name)
                .append(' ')
                .append(name)
                .append('\n');
    }

    private void value(String name, Category one, String code) {
        out.append("replace coded_ = ").append(code).append(" if ").append(name).append(" == \"");
        out.append(one.value())
                .append("\"\nlabel define ")
                .append(name)
                .append(' ')
                .append(code)
                .append(' ');
        out.append(quoted(one.label(), one.label().length())).append(", add\n");
    }

    /** Nothing in a label is taken for the end of it or for the name of a macro. */
    private static String quoted(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(longest).map(c -> c < ' ' ? ' ' : c).forEach(letter -> {
            if (letter == '`' || letter == '"') {
                plain.append('\'');
            } else if (letter == '$') {
                plain.append("\\$");
            } else {
                plain.appendCodePoint(letter);
            }
        });
        return "`\"" + plain + "\"'";
    }
}
