package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Syntax of SPSS that reads the tables and keeps each as a file of its own. In the wide table a level becomes its position, and a reason for which there is none a
 * number below 0 that is declared as missing.
 */
final class LabelsForSpss {

    private static final String HEAD = """
            * Run in the folder of the tables. Encoding: UTF-8.
            """;
    private static final int TEXT = 200;
    private static final int LONGEST = 110;

    private final StringBuilder out = new StringBuilder(HEAD);

    private LabelsForSpss() {}

    static String of(List<TableShape> shapes) {
        LabelsForSpss labels = new LabelsForSpss();
        shapes.forEach(labels::table);
        return labels.out.toString();
    }

    private void table(TableShape shape) {
        out.append("\n* ").append(shape.name()).append(".\n");
        out.append("GET DATA /TYPE=TXT /FILE='").append(shape.file()).append("' /ENCODING='UTF8'\n");
        out.append("  /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES=");
        for (Column column : shape.columns()) {
            out.append("\n  ").append(column.name()).append(' ').append(format(column));
        }
        out.append(".\n");
        for (Column column : shape.columns()) {
            if (isCoded(column)) {
                coded(column);
            }
            out.append("VARIABLE LABELS ").append(column.name()).append(' ');
            out.append(quoted(column.meaning())).append(".\n");
            if (!column.categories().isEmpty() && !isCoded(column)) {
                String values = column.categories().stream()
                        .map(one -> quoted(one.value()) + " " + quoted(one.label()))
                        .collect(Collectors.joining("\n  "));
                out.append("VALUE LABELS ")
                        .append(column.name())
                        .append("\n  ")
                        .append(values)
                        .append(".\n");
            }
        }
        out.append("SAVE OUTFILE='").append(shape.name()).append(".sav'.\n");
    }

    /** What has levels, or reasons in the place of a rating, becomes a number. */
    static boolean isCoded(Column column) {
        return column.name().startsWith("i_");
    }

    private static String format(Column column) {
        return switch (column.type()) {
            case INTEGER, NUMBER -> isCoded(column) ? "A" + TEXT : "F12.6";
            case DATE -> "SDATE10";
            case STRING, BOOLEAN -> "A" + TEXT;
        };
    }

    private void coded(Column column) {
        String name = column.name();
        out.append("NUMERIC coded_ (F8.4).\n");
        StringBuilder labels = new StringBuilder();
        if (column.type() == Column.Type.NUMBER) {
            out.append("IF (CHAR.SUBSTR(").append(name).append(",1,1) NE '.') coded_ = NUMBER(");
            out.append(name).append(", F12.6).\n");
        }
        int position = 0;
        for (Category level : column.categories()) {
            position++;
            value(name, level, position, labels);
        }
        int reason = 0;
        for (Category gap : column.gaps()) {
            reason--;
            value(name, gap, reason, labels);
        }
        out.append("DELETE VARIABLES ")
                .append(name)
                .append(".\nRENAME VARIABLES (coded_ = ")
                .append(name);
        out.append(").\nVALUE LABELS ").append(name).append(labels).append(".\n");
        out.append("MISSING VALUES ").append(name).append(" (LOWEST THRU -1).\n");
        if (column.type() != Column.Type.NUMBER) {
            out.append("VARIABLE LEVEL ").append(name).append(" (ORDINAL).\n");
        }
    }

    private void value(String name, Category one, int number, StringBuilder labels) {
        out.append("IF (")
                .append(name)
                .append(" = ")
                .append(quoted(one.value()))
                .append(") coded_ = ");
        out.append(number).append(".\n");
        labels.append("\n  ").append(number).append(' ').append(quoted(one.label()));
    }

    /** A quotation mark inside is doubled; a label has at most so many bytes. */
    private static String quoted(String text) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().map(c -> c < ' ' ? ' ' : c).toArray()) {
            String one = Character.toString(letter);
            bytes += one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            cut.append(letter == '\'' ? "''" : one);
        }
        return "'" + cut + "'";
    }
}
