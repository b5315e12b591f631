package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.report.table.Column.Category;
import java.util.ArrayList;
import java.util.List;

/** One row for each level of each indicator that has levels. */
final class LevelTable implements Table {

    private final Labels labels;
    private final TableShape shape;

    LevelTable(Labels labels) {
        this.labels = labels;
        shape = new Columns(labels)
                .add("indicator", Column.Type.STRING)
                .add("level", Column.Type.STRING)
                .add("position", Column.Type.INTEGER)
                .add("label", Column.Type.STRING)
                .exact("value")
                .refersTo(IndicatorTable.NAME, "indicator")
                .table("levels", "indicator", "level");
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
                int position = 0;
                for (Category level : labels.levels(indicator)) {
                    position++;
                    Row row = new Row().add(indicator.id()).add(level.value()).add(position);
                    rows.add(row.add(level.label())
                            .exact(labels.matrix()
                                    .scaleOf(indicator)
                                    .position(new Mark.OfLevel(level.value()))
                                    .orElseThrow())
                            .cells());
                }
            }
        }
        return rows;
    }
}
