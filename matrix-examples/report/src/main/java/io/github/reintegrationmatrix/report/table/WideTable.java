package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row for each view of each round, with a column for each indicator. Where there is no rating, the reason stands behind a
 * full stop.
 */
final class WideTable implements Table {

    static final String NAME = "ratings-wide";

    private static final int LONGEST = 32;
    private static final int KEPT = 27;

    private final Matrix matrix;
    private final List<Indicator> indicators;
    private final TableShape shape;

    WideTable(Labels labels) {
        this.matrix = labels.matrix();
        this.indicators = indicators(matrix);
        Columns columns = new Columns(labels).ofCase().add("round", Column.Type.STRING);
        List<Category> gaps = gaps(labels);
        columns.choice("view", labels.views()).add("date", Column.Type.DATE).ordered("point", labels.points());
        for (Indicator indicator : indicators) {
            List<Category> levels = labels.levels(indicator);
            columns.add(new Column(
                    name(matrix, indicator),
                    levels.isEmpty() ? Column.Type.NUMBER : Column.Type.STRING,
                    labels.statement(indicator),
                    levels,
                    !levels.isEmpty(),
                    gaps));
        }
        shape = columns.refersTo(RoundTable.NAME, "record", "round").table(NAME, "record", "round", "view");
    }

    private static List<Indicator> indicators(Matrix matrix) {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .toList();
    }

    /** A name that R, SPSS and Stata all take; a long one is cut and numbered. */
    static String name(Matrix matrix, Indicator indicator) {
        String name = "i_" + indicator.id().replace('-', '_');
        int position = 1 + indicators(matrix).indexOf(indicator);
        return name.length() <= LONGEST
                ? name
                : name.substring(0, KEPT) + "_"
                        + Integer.toString(10_000 + position).substring(1);
    }

    private static List<Category> gaps(Labels labels) {
        List<Category> gaps = new ArrayList<>();
        labels.words("reason.", MissingReason.values())
                .forEach(reason -> gaps.add(new Category(NO_PLACE + reason.value(), reason.label())));
        for (String other : List.of("not-applicable", "not-due", "not-asked-of-voice")) {
            gaps.add(new Category(NO_PLACE + other, labels.text("gap." + other)));
        }
        return gaps;
    }

    @Override
    public TableShape shape() {
        return shape;
    }

    @Override
    public List<List<String>> of(long record, ProgressReport report) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (EpisodeResult episode : report.episodes()) {
            number++;
            for (RoundResult round : episode.rounds()) {
                for (ViewResult view : round.views()) {
                    Row row = Row.of(record, report.caseCode(), number).add(round.id());
                    row.add(view.id()).add(round.when().date().toString());
                    row.add(round.when().point());
                    Map<String, Part> parts = new HashMap<>();
                    view.outcomes()
                            .forEach(outcome -> outcome.parts().forEach(part -> parts.put(part.indicator(), part)));
                    for (Indicator indicator : indicators) {
                        Part part = parts.get(indicator.id());
                        row.add(part == null ? absent(indicator, view.id()) : cell(part.state()));
                    }
                    rows.add(row.cells());
                }
            }
        }
        return rows;
    }

    private static String absent(Indicator indicator, String view) {
        boolean asked = Stream.concat(Stream.of(ViewResult.PRIMARY), indicator.raters().stream())
                .anyMatch(view::equals);
        return NO_PLACE + (asked ? "not-due" : "not-asked-of-voice");
    }

    private static String cell(RatingState state) {
        if (state instanceof RatingState.Rated rated) {
            return RatingTable.written(rated.mark());
        }
        return NO_PLACE + (state instanceof RatingState.Missing gap ? Words.key(gap.reason()) : "not-applicable");
    }
}
