package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.report.table.Column.Category;
import java.util.ArrayList;
import java.util.List;

/** One row for each indicator of the matrix. */
final class IndicatorTable implements Table {

    static final String NAME = "indicators";

    private final Labels labels;
    private final TableShape shape;

    IndicatorTable(Labels labels) {
        this.labels = labels;
        Columns columns = new Columns(labels);
        Category levels = columns.gap(NO_PLACE, "scale-of-levels");
        shape = columns.add("indicator", Column.Type.STRING)
                .choice("outcome", labels.outcomes())
                .add("dimension", Column.Type.STRING, columns.gap(NO_PLACE, "no-dimension"))
                .add("statement", Column.Type.STRING)
                .exact("weight")
                .exact("outcome_weight")
                .add("worst", Column.Type.NUMBER, levels)
                .add("best", Column.Type.NUMBER, levels)
                .add("unit", Column.Type.STRING, levels)
                .choice("primary_voice", labels.voices())
                .add("critical", Column.Type.BOOLEAN)
                .add("own_account", Column.Type.BOOLEAN)
                .add("validity", Column.Type.INTEGER)
                .add("wide_column", Column.Type.STRING)
                .table(NAME, "indicator");
    }

    @Override
    public TableShape shape() {
        return shape;
    }

    @Override
    public List<List<String>> first() {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : labels.matrix().outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                Row row = new Row().add(indicator.id()).add(outcome.id());
                row.add(indicator.dimension().isEmpty() ? NO_PLACE : indicator.dimension());
                row.add(labels.statement(indicator)).exact(indicator.weight()).exact(outcome.weight());
                if (labels.matrix().scaleOf(indicator) instanceof Scale.Goalposts scale) {
                    row.add(Row.plain(scale.worst())).add(Row.plain(scale.best()));
                    row.add(scale.unit());
                } else {
                    row.gaps(3, NO_PLACE);
                }
                row.add(indicator.primary()).add(indicator.asCritical().isPresent());
                row.add(indicator.ownAccount()).add(indicator.validity());
                rows.add(row.add(WideTable.name(labels.matrix(), indicator)).cells());
            }
        }
        return rows;
    }
}
