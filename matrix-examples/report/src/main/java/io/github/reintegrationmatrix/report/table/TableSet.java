package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.report.view.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables about the cases of one matrix, and the files that say what they mean.
 *
 * <pre>{@code
 * TableSet set = TableSet.of(matrix, Optional.empty(), "en");
 * for (Table table : set.tables()) {
 *     try (CsvTable csv = new CsvTable(folder.resolve(table.shape().file()), table.shape(), true)) {
 *         csv.add(table.first());
 *         csv.add(table.of(1, report));
 *     }
 * }
 * }</pre>
 */
public final class TableSet {

    private final Labels labels;
    private final List<Table> tables;

    private TableSet(Labels labels) {
        this.labels = labels;
        this.tables = List.of(
                new IndicatorTable(labels),
                new LevelTable(labels),
                new RoundTable(labels),
                new RatingTable(labels),
                new WideTable(labels),
                new OutcomeRows(labels),
                new PhaseTable(labels),
                new ChangeTable(labels));
    }

    /**
     * Prepares the tables of a matrix.
     *
     * @param matrix the matrix, without errors
     * @param texts its texts in the language that the reader chose, if he or she chose one
     * @param language the language of what this program says, as a BCP 47 tag
     * @return the tables
     */
    public static TableSet of(Matrix matrix, Optional<MatrixTexts> texts, String language) {
        return new TableSet(new Labels(matrix, texts, Words.in(language)));
    }

    /** {@return the tables; what one refers to stands before it} */
    public List<Table> tables() {
        return tables;
    }

    /**
     * Writes the files that say what the tables mean: a descriptor of a Data Package (version 2), a codebook, and scripts that
     * read and label the tables in R, SPSS and Stata.
     *
     * @return the name of each file and its bytes
     */
    public Map<String, byte[]> companions() {
        List<TableShape> shapes = tables.stream().map(Table::shape).toList();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("datapackage.json", DataPackage.of(labels, shapes));
        texts.put("codebook.md", codebook());
        texts.put("labels.R", LabelsForR.of(shapes));
        texts.put("labels.sps", LabelsForSpss.of(shapes));
        texts.put("labels.do", LabelsForStata.of(shapes));
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** {@return the codebook: every table, column, category and gap in words, as Markdown} */
    public String codebook() {
        return Codebook.of(labels, tables.stream().map(Table::shape).toList());
    }
}
