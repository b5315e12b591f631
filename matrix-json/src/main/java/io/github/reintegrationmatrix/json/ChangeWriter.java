package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.Gap;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;

/**
 * Writes what follows from the parts of a report when rounds, voices or weights are held against each other. What has
 * nothing to say is left out.
 */
final class ChangeWriter {

    private final Json json;
    private final ProgressReport report;
    private final boolean fits;

    ChangeWriter(Json json, ProgressReport report) {
        this.json = json;
        this.report = report;
        this.fits = Frame.fits(report);
    }

    void ofEpisode(EpisodeResult episode) {
        if (!fits) {
            return;
        }
        List<Change> changes = Change.standard(
                episode, ViewResult.PRIMARY, report.policy().windows().intakeDays());
        if (!changes.isEmpty()) {
            json.list("changes", changes, this::change);
        }
        List<Setback> setbacks = Setbacks.of(report.legend(), episode);
        if (!setbacks.isEmpty()) {
            json.list("setbacks", setbacks, this::setback);
        }
    }

    /** The voices of a round two by two, in the order of the matrix. */
    void divergence(RoundResult round) {
        if (!fits) {
            return;
        }
        List<Divergence> found =
                Divergence.all(round, report.legend(), report.policy().divergence());
        if (!found.isEmpty()) {
            json.list("divergence", found, this::divergence);
        }
    }

    void robustness(RoundResult round) {
        if (!fits) {
            return;
        }
        ViewResult view = round.primary();
        Robustness.of(view, report.policy().weightBox())
                .ifPresent(robust -> json.object("robustness", () -> {
                    json.range("total", robust.total());
                    robust.progress().ifPresent(progress -> json.range("progress", progress));
                    json.range("equalWeights", robust.equalWeights());
                    if (!robust.without().isEmpty()) {
                        json.list("without", robust.without(), this::without);
                    }
                    json.putIf("mattersMost", view.total().flatMap(total -> robust.mattersMost(total.interval())));
                }));
    }

    private void without(Robustness.Without without) {
        json.object(() -> json.put("outcome", without.outcome()).range("total", without.total()));
    }

    private void change(Change change) {
        json.object(() -> {
            snapshot("from", change.from());
            snapshot("to", change.to());
            json.put("up", change.up()).put("down", change.down()).put("same", change.same());
            json.put("verdict", change.verdict());
            change.total().ifPresent(total -> json.score("total", total));
            json.list(
                    "outcomes",
                    change.outcomes().stream()
                            .filter(outcome -> outcome.matchedCoverage().isPresent())
                            .toList(),
                    this::outcome);
        });
    }

    private void snapshot(String key, Snapshot snapshot) {
        json.object(
                key,
                () -> json.put("round", snapshot.round())
                        .put("date", snapshot.date().toString())
                        .put("kind", snapshot.kind()));
    }

    private void outcome(OutcomeChange outcome) {
        json.object(() -> {
            json.put("outcome", outcome.outcome());
            json.put("up", outcome.up()).put("down", outcome.down()).put("same", outcome.same());
            json.put("verdict", outcome.verdict());
            outcome.matchedCoverage().ifPresent(coverage -> json.score("matchedCoverage", coverage));
            outcome.bounds().ifPresent(bounds -> json.range("bounds", bounds));
            outcome.change().ifPresent(change -> json.score("change", change).put("typical", outcome.isTypical()));
            outcome.composition().ifPresent(composition -> json.score("composition", composition));
            outcome.gap().ifPresent(this::gap);
        });
    }

    private void gap(Gap gap) {
        json.object("gap", () -> {
            json.put("kind", gap.kind()).number("before", gap.before()).number("after", gap.after());
            gap.closed().ifPresent(closed -> json.score("closed", closed));
        });
    }

    private void setback(Setback setback) {
        json.object(() -> {
            json.put("indicator", setback.indicator()).put("voice", setback.voice());
            json.put("from", setback.from())
                    .put("round", setback.round())
                    .put("date", setback.date().toString());
            json.put("levels", setback.levels()).put("belowPeak", setback.belowPeak());
            json.texts("kinds", setback.kinds().stream().map(Words::of).toList());
            json.put("course", setback.course()).putIf("settled", setback.settled());
            json.put("masked", setback.masked());
        });
    }

    private void divergence(Divergence divergence) {
        json.object(() -> {
            json.put("voice", divergence.voice()).put("other", divergence.other());
            json.put("same", divergence.same()).put("farApart", divergence.farApart());
            json.list(
                    "outcomes",
                    divergence.outcomes(),
                    outcome -> json.object(() -> {
                        json.put("outcome", outcome.outcome()).score("mean", outcome.mean());
                        json.put("flagged", outcome.flagged());
                        json.list(
                                "indicators",
                                outcome.indicators(),
                                indicator -> json.object(() -> json.put("indicator", indicator.indicator())
                                        .score("difference", indicator.difference())
                                        .put("levels", indicator.levels())
                                        .put("flagged", indicator.flagged())));
                    }));
        });
    }
}
