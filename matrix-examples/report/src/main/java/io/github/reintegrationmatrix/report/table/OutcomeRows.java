package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.FOLLOWED;
import static io.github.reintegrationmatrix.report.table.Columns.NOTHING;
import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.table.Column.Category;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row for each outcome, in each view of each round. */
final class OutcomeRows implements Table {

    private final TableShape shape;

    OutcomeRows(Labels labels) {
        Columns columns = new Columns(labels).ofCase().add("round", Column.Type.STRING);
        Category counts = columns.gap(NO_PLACE, "nothing-counts");
        Category expected = columns.gap(NO_PLACE, "nothing-expected");
        Category followed = columns.gap(FOLLOWED, "followed");
        Category rated = columns.gap(NOTHING, "nothing-rated");
        shape = columns.choice("view", labels.views())
                .choice("outcome", labels.outcomes())
                .choice("standing", labels.words("table.standing.", OutcomeResult.Standing.values()))
                .choice("publication", labels.words("table.publication.", OutcomeResult.Publication.values()))
                .add("due", Column.Type.INTEGER)
                .add("applies", Column.Type.INTEGER)
                .add("rated", Column.Type.INTEGER)
                .add("carried", Column.Type.INTEGER)
                .add("reached_count", Column.Type.INTEGER, expected, followed)
                .add("expected_count", Column.Type.INTEGER, expected, followed)
                .add("not_known", Column.Type.INTEGER, expected, followed)
                .exact("coverage", counts, followed)
                .exact("lower", counts, followed)
                .exact("upper", counts, followed)
                .exact("point_value", counts, followed, columns.gap(NOTHING, "too-little"))
                .exact("verified", counts, followed, rated)
                .exact("partial", counts, followed, rated)
                .add("not_applicable_heavy", Column.Type.BOOLEAN)
                .add("concentrated", Column.Type.BOOLEAN)
                .refersTo(RoundTable.NAME, "record", "round")
                .table("outcomes", "record", "round", "view", "outcome");
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
                    for (OutcomeResult outcome : view.outcomes()) {
                        Row row = Row.of(record, report.caseCode(), number).add(round.id());
                        rows.add(cells(row.add(view.id()).add(outcome.outcome()), outcome));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Row row, OutcomeResult outcome) {
        List<Part> parts = outcome.parts();
        Tally tally = outcome.tally();
        Optional<Reached> reached = tally.progress();
        Optional<Interval> interval = tally.interval();
        boolean shown = outcome.publication() == OutcomeResult.Publication.REPORTABLE
                || outcome.publication() == OutcomeResult.Publication.PROVISIONAL;
        String blank = outcome.standing() == OutcomeResult.Standing.FOLLOWED ? FOLLOWED : NO_PLACE;
        String none = interval.isEmpty() ? blank : NOTHING;
        row.add(outcome.standing()).add(outcome.publication());
        row.add(parts.size()).add(parts.stream().filter(Part::counts).count());
        long rated = parts.stream().filter(Part::isRated).count();
        row.add(rated).add(rated - parts.stream().filter(Part::isOwn).count());
        row.add(reached.map(counts -> Integer.toString(counts.reached())).orElse(blank));
        row.add(reached.map(counts -> Integer.toString(counts.of())).orElse(blank));
        row.add(reached.map(counts -> Integer.toString(counts.notKnown())).orElse(blank));
        row.exact(tally.coverage(), blank);
        row.exact(interval.map(Interval::lower), RoundingMode.FLOOR, blank);
        row.exact(interval.map(Interval::upper), RoundingMode.CEILING, blank);
        Optional<Fraction> point = tally.point().filter(value -> shown);
        row.exact(point, none);
        row.exact(outcome.backing().flatMap(Backing::verified), none);
        row.exact(outcome.backing().flatMap(Backing::partial), none);
        row.add(outcome.flags().contains(OutcomeResult.Flag.NA_HEAVY));
        return row.add(outcome.flags().contains(OutcomeResult.Flag.CONCENTRATED))
                .cells();
    }
}
