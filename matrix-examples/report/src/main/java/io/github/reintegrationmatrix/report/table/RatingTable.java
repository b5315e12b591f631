package io.github.reintegrationmatrix.report.table;

import static io.github.reintegrationmatrix.report.table.Columns.NOTHING;
import static io.github.reintegrationmatrix.report.table.Columns.NO_PLACE;

import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Benchmark;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One row for each indicator that is due, for each voice that is asked. A rating that was agreed together has a row where it
 * stands in the primary view.
 */
final class RatingTable implements Table {

    private static final String NONE = "none";
    private static final String NOT_APPLICABLE = "not-applicable";

    private final Labels labels;
    private final Set<String> numeric = new HashSet<>();
    private final TableShape shape;

    /** How it came that something stands here, or does not. */
    private enum Status {
        RATED,
        CARRIED,
        MISSING,
        NOT_APPLICABLE
    }

    RatingTable(Labels labels) {
        this.labels = labels;
        labels.matrix()
                .outcomes()
                .forEach(outcome -> outcome.indicators().stream()
                        .filter(indicator -> labels.levels(indicator).isEmpty())
                        .forEach(indicator -> numeric.add(indicator.id())));
        Columns columns = new Columns(labels).ofCase().add("round", Column.Type.STRING);
        Category blank = columns.gap(NOTHING, "see-missing");
        Category intake = columns.gap(NO_PLACE, "nothing-expected");
        shape = columns.choice("voice", labels.voices())
                .add("indicator", Column.Type.STRING)
                .choice("outcome", labels.outcomes())
                .add("assessor", Column.Type.STRING, columns.gap(NOTHING, "not-said"))
                .add("in_primary", Column.Type.BOOLEAN)
                .choice("status", labels.words("table.status.", Status.values()))
                .choice("missing", reasons())
                .add(
                        "not_applicable_reason",
                        Column.Type.STRING,
                        columns.gap(NOTHING, "by-rule"),
                        columns.gap(NO_PLACE, "applies"))
                .add("level", Column.Type.STRING, blank, columns.gap(NO_PLACE, "numeric-scale"))
                .add("number", Column.Type.NUMBER, blank, columns.gap(NO_PLACE, "scale-of-levels"))
                .exact("value", blank)
                .exact("expected", intake)
                .add("reached", Column.Type.BOOLEAN, blank, intake)
                .add("carried_from", Column.Type.STRING, columns.gap(NO_PLACE, "not-carried"))
                .choice("evidence", evidence(), blank)
                .add("service_absent", Column.Type.BOOLEAN, columns.gap(NO_PLACE, "not-applicable"))
                .refersTo(RoundTable.NAME, "record", "round")
                .refersTo(IndicatorTable.NAME, "indicator")
                .table("ratings", "record", "round", "voice", "indicator");
    }

    /** Every reason, with nothing before and not applicable behind them. */
    private List<Category> reasons() {
        List<Category> reasons = new ArrayList<>();
        reasons.add(new Category(NONE, labels.text("table.not-missing")));
        reasons.addAll(labels.words("reason.", MissingReason.values()));
        reasons.add(new Category(NOT_APPLICABLE, labels.text("measure.not-applicable")));
        return reasons;
    }

    private List<Category> evidence() {
        List<Category> kinds = new ArrayList<>();
        kinds.add(new Category(NONE, labels.text("table.evidence.none")));
        kinds.addAll(labels.words("table.evidence.", Adequacy.values()));
        return kinds;
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
                Set<String> primary = new HashSet<>();
                round.primary()
                        .outcomes()
                        .forEach(outcome ->
                                outcome.parts().forEach(part -> primary.add(part.voice() + " " + part.indicator())));
                for (ViewResult view : round.views()) {
                    for (OutcomeResult outcome : view.outcomes()) {
                        for (Part part : outcome.parts()) {
                            boolean joint = round.view(part.voice()).isEmpty();
                            if (joint || part.voice().equals(view.id())) {
                                boolean used = primary.contains(part.voice() + " " + part.indicator());
                                Row row = Row.of(record, report.caseCode(), number)
                                        .add(round.id());
                                rows.add(cells(row, part, outcome.outcome(), used, assessor(round, part)));
                            }
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** Who rated: for a carried rating whoever rated it then. */
    private static String assessor(RoundResult round, Part part) {
        return part.basis()
                .carried()
                .map(Basis.Carried::assessor)
                .orElseGet(() -> round.heard(part.voice())
                        .map(RoundResult.Heard::assessor)
                        .orElse(NOTHING));
    }

    private List<String> cells(Row row, Part part, String outcome, boolean primary, String assessor) {
        row.add(part.voice()).add(part.indicator()).add(outcome).add(assessor).add(primary);
        RatingState state = part.state();
        row.add(status(part)).add(missing(state));
        row.add(state instanceof RatingState.NotApplicable not ? not.reason() : NO_PLACE);
        boolean number = numeric.contains(part.indicator());
        row.add(number ? NO_PLACE : state instanceof RatingState.Rated of ? written(of.mark()) : NOTHING);
        row.add(number ? state instanceof RatingState.Rated of ? written(of.mark()) : NOTHING : NO_PLACE);
        row.exact(part.value(), NOTHING).exact(part.expected().map(Benchmark::value), NO_PLACE);
        row.add(part.expected().isEmpty() ? NO_PLACE : part.isRated() ? Boolean.toString(part.isReached()) : NOTHING);
        row.add(part.basis().carried().map(Basis.Carried::round).orElse(NO_PLACE));
        row.add(part.isRated() ? part.basis().adequacy().map(Words::key).orElse(NONE) : NOTHING);
        return row.add(serviceAbsent(state)).cells();
    }

    private static Status status(Part part) {
        if (part.isRated()) {
            return part.isOwn() ? Status.RATED : Status.CARRIED;
        }
        return part.counts() ? Status.MISSING : Status.NOT_APPLICABLE;
    }

    private static String missing(RatingState state) {
        if (state instanceof RatingState.Missing gap) {
            return Words.key(gap.reason());
        }
        return state instanceof RatingState.Rated ? NONE : NOT_APPLICABLE;
    }

    private static String serviceAbsent(RatingState state) {
        if (state instanceof RatingState.Rated rated) {
            return Boolean.toString(rated.serviceAbsent());
        }
        return state instanceof RatingState.Missing gap ? Boolean.toString(gap.serviceAbsent()) : NO_PLACE;
    }

    /** A level by its id, a number in its own unit. */
    static String written(Mark mark) {
        return mark instanceof Mark.OfValue number ? Row.plain(number.value()) : ((Mark.OfLevel) mark).level();
    }
}
