package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.List;

/** One row for each round of a case. */
final class RoundTable implements Table {

    static final String NAME = "rounds";

    private final TableShape shape;

    RoundTable(Labels labels) {
        Columns columns = new Columns(labels).ofCase().add("round", Column.Type.STRING);
        shape = columns.add("date", Column.Type.DATE)
                .add("month", Column.Type.INTEGER)
                .ordered("point", labels.points())
                .add("point_assumed", Column.Type.BOOLEAN)
                .ordered("calendar_phase", labels.calendar())
                .add("lag", Column.Type.INTEGER, columns.gap(NO_PLACE, "no-phase-recorded"))
                .choice("headline", labels.words("headline.", Headline.Kind.values()))
                .add("complete", Column.Type.BOOLEAN)
                .add("after_closure", Column.Type.BOOLEAN)
                .add("voices_far_apart", Column.Type.BOOLEAN)
                .table(NAME, "record", "round");
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
                RoundResult.When when = round.when();
                rows.add(Row.of(record, report.caseCode(), number)
                        .add(round.id())
                        .add(when.date().toString())
                        .add(when.months())
                        .add(when.point())
                        .add(when.assumed())
                        .add(when.calendarPhase())
                        .add(when.lag().map(lag -> Integer.toString(lag)).orElse(NO_PLACE))
                        .add(round.headline().kind())
                        .add(round.isComplete())
                        .add(round.flags().contains(RoundResult.Flag.AFTER_CLOSURE))
                        .add(round.flags().contains(RoundResult.Flag.VOICES_FAR_APART))
                        .cells());
            }
        }
        return rows;
    }
}
