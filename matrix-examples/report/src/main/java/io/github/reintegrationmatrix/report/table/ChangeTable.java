package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.FOLLOWED;
import static io.github.reintegrationmatrix.report.table.Columns.NOTHING;
import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.change.Verdict;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.table.Column.Category;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One row for each outcome, between each two times that are compared, in each view. */
final class ChangeTable implements Table {

    private final TableShape shape;

    ChangeTable(Labels labels) {
        Columns columns = new Columns(labels).ofCase();
        Category nothing = columns.gap(NOTHING, "nothing-matched");
        Category twice = columns.gap(NO_PLACE, "nothing-counts-twice");
        Category followed = columns.gap(FOLLOWED, "followed");
        shape = columns.choice("view", labels.views())
                .choice("from_kind", labels.words("table.kind.", Snapshot.Kind.values()))
                .add("from_round", Column.Type.STRING)
                .add("from_date", Column.Type.DATE)
                .add("to_round", Column.Type.STRING)
                .add("to_date", Column.Type.DATE)
                .choice("outcome", labels.outcomes())
                .choice("verdict", labels.words("table.verdict.", Verdict.values()))
                .add("matched", Column.Type.INTEGER)
                .add("up", Column.Type.INTEGER)
                .add("down", Column.Type.INTEGER)
                .add("same", Column.Type.INTEGER)
                .add("rater_changed", Column.Type.INTEGER)
                .exact("change", nothing, followed)
                .exact("matched_coverage", twice)
                .exact("change_lower", twice, followed)
                .exact("change_upper", twice, followed)
                .table("change", "record", "episode", "view", "from_kind", "from_round", "to_round", "outcome");
    }

    @Override
    public TableShape shape() {
        return shape;
    }

    @Override
    public List<List<String>> of(long record, ProgressReport report) {
        List<List<String>> rows = new ArrayList<>();
        int days = report.policy().windows().intakeDays();
        int number = 0;
        for (EpisodeResult episode : report.episodes()) {
            number++;
            List<ViewResult> views =
                    episode.latest().map(round -> round.views()).orElse(List.of());
            for (ViewResult view : views) {
                for (Change change : Change.standard(episode, view.id(), days)) {
                    for (OutcomeChange outcome : change.outcomes()) {
                        Row row = Row.of(record, report.caseCode(), number).add(view.id());
                        rows.add(cells(row, change, outcome));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Row row, Change change, OutcomeChange outcome) {
        boolean followed = outcome.weight().signum() == 0;
        String blank = followed ? FOLLOWED : NO_PLACE;
        row.add(change.from().kind()).add(change.from().round());
        row.add(change.from().date().toString()).add(change.to().round());
        row.add(change.to().date().toString()).add(outcome.outcome());
        row.add(outcome.verdict()).add(outcome.matched().size());
        row.add(outcome.up()).add(outcome.down()).add(outcome.same());
        row.add(outcome.raterChanged().size()).exact(outcome.change(), followed ? FOLLOWED : NOTHING);
        row.exact(outcome.matchedCoverage(), NO_PLACE);
        row.exact(outcome.bounds().map(Interval::lower), RoundingMode.FLOOR, blank);
        return row.exact(outcome.bounds().map(Interval::upper), RoundingMode.CEILING, blank)
                .cells();
    }
}
