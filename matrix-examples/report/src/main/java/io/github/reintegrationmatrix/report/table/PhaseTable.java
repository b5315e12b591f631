package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.NOTHING;
import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.progress.CriticalResult.Verdict;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.PhaseSummary.Why;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.report.table.Column.Category;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row for each phase of each episode, as its last rated round left it. */
final class PhaseTable implements Table {

    private final TableShape shape;

    PhaseTable(Labels labels) {
        Columns columns = new Columns(labels).ofCase();
        Category never = columns.gap(NO_PLACE, "no-rated-round");
        Category nothing = columns.gap(NOTHING, "nothing-expected");
        shape = columns.ordered("phase", labels.phases())
                .add("visits", Column.Type.INTEGER)
                .add("first_round", Column.Type.STRING, never)
                .add("last_round", Column.Type.STRING, never)
                .add("reached_count", Column.Type.INTEGER, never, nothing)
                .add("expected_count", Column.Type.INTEGER, never, nothing)
                .add("not_known", Column.Type.INTEGER, never, nothing)
                .exact("reached_lower", never, nothing)
                .exact("reached_upper", never, nothing)
                .add("open", Column.Type.INTEGER, never)
                .add("lost", Column.Type.INTEGER, never)
                .add("critical_below", Column.Type.INTEGER, never)
                .add("critical_not_known", Column.Type.INTEGER, never)
                .add("setbacks", Column.Type.INTEGER, never)
                .add("recoveries", Column.Type.INTEGER, never)
                .table("phases", "record", "episode", "phase");
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
            List<PhaseChange> changes = PhaseChange.all(
                    episode, report.legend(), report.policy().windows().intakeDays());
            for (PhaseSummary phase : episode.phases()) {
                Row row = Row.of(record, report.caseCode(), number)
                        .add(phase.phase())
                        .add(phase.visits());
                Optional<PhaseChange> change = changes.stream()
                        .filter(one -> one.phase().equals(phase.phase()))
                        .findFirst();
                rows.add(change.map(found -> cells(row, phase, found))
                        .orElseGet(() -> row.gaps(shape.columns().size() - 5, NO_PLACE))
                        .cells());
            }
        }
        return rows;
    }

    private static Row cells(Row row, PhaseSummary phase, PhaseChange change) {
        Optional<Reached> reached = change.last().progress();
        row.add(change.first().round()).add(change.last().round());
        row.add(reached.map(counts -> Integer.toString(counts.reached())).orElse(NOTHING));
        row.add(reached.map(counts -> Integer.toString(counts.of())).orElse(NOTHING));
        row.add(reached.map(counts -> Integer.toString(counts.notKnown())).orElse(NOTHING));
        row.exact(reached.map(counts -> counts.share().lower()), RoundingMode.FLOOR, NOTHING);
        row.exact(reached.map(counts -> counts.share().upper()), RoundingMode.CEILING, NOTHING);
        row.add(count(phase, Why.OPEN)).add(count(phase, Why.LOST));
        row.add(count(change, Verdict.BREACHED)).add(count(change, Verdict.UNDETERMINED));
        return row.add(change.setbacks().size()).add(change.recoveries().size());
    }

    private static long count(PhaseSummary phase, Why why) {
        return phase.unreached().stream().filter(one -> one.why() == why).count();
    }

    private static long count(PhaseChange change, Verdict verdict) {
        return change.last().criticals().stream()
                .filter(critical -> critical.verdict() == verdict)
                .count();
    }
}
