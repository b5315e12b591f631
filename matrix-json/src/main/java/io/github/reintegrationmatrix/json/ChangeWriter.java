package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.Gap;
import io.github.reintegrationmatrix.change.Help;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.change.Reentry;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.progress.CriticalResult;
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

    void ofEpisode(int position) {
        if (!fits) {
            return;
        }
        EpisodeResult episode = report.episodes().get(position);
        int intakeDays = report.policy().windows().intakeDays();
        List<Change> changes = Change.standard(episode, ViewResult.PRIMARY, intakeDays);
        if (!changes.isEmpty()) {
            json.list("changes", changes, change -> change(change, episode));
        }
        List<Setback> setbacks = Setbacks.of(report.legend(), episode);
        if (!setbacks.isEmpty()) {
            json.list("setbacks", setbacks, this::setback);
        }
        List<PhaseChange> phases = PhaseChange.all(episode, report.legend(), intakeDays);
        if (!phases.isEmpty()) {
            json.list("phaseChanges", phases, phase -> phase(phase, episode));
        }
        Reentry.of(report, position).ifPresent(this::reentry);
    }

    /** What the latest round does not reach, beside the services that there are for it. */
    void help() {
        List<Help> help = fits ? Help.of(report) : List.of();
        if (!help.isEmpty()) {
            json.list(
                    "help",
                    help,
                    one -> json.object(() -> json.put("outcome", one.outcome())
                            .texts("indicators", one.indicators())
                            .texts("offered", one.offered())
                            .texts("notOffered", one.notOffered())));
        }
    }

    private void phase(PhaseChange phase, EpisodeResult episode) {
        json.object(() -> {
            json.put("phase", phase.phase());
            standing("first", phase.first());
            standing("last", phase.last());
            phase.sinceBaseline().ifPresent(change -> since("sinceBaseline", change, episode));
            phase.sincePhaseBefore().ifPresent(change -> since("sincePhaseBefore", change, episode));
            phase.sinceFirstRated().ifPresent(change -> since("sinceFirstRated", change, episode));
            json.list("setbacks", phase.setbacks(), setback -> json.object(() -> named(setback, setback.round())));
            json.list(
                    "recoveries",
                    phase.recoveries(),
                    setback ->
                            json.object(() -> named(setback, setback.settled().orElseThrow())));
        });
    }

    private void standing(String key, PhaseChange.Standing standing) {
        json.object(key, () -> {
            json.put("round", standing.round());
            standing.progress().ifPresent(reached -> RoundWriter.reached(json, "progress", reached));
            criticals(standing.criticals());
            json.texts("lowest", standing.lowest());
        });
    }

    private void criticals(List<CriticalResult> criticals) {
        json.list(
                "criticals",
                criticals,
                critical -> json.object(
                        () -> json.put("indicator", critical.indicator()).put("verdict", critical.verdict())));
    }

    private void since(String key, Change change, EpisodeResult episode) {
        json.object(key, () -> changed(change, episode));
    }

    private void reentry(Reentry before) {
        json.object("opensWith", () -> {
            json.put("round", before.round());
            criticals(before.criticals());
            json.list("setbacks", before.setbacks(), setback -> json.object(() -> named(setback, setback.round())));
        });
    }

    private void named(Setback setback, String round) {
        json.put("indicator", setback.indicator()).put("voice", setback.voice()).put("round", round);
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
        Robustness.of(view, report.policy().weightBox(), report.legend())
                .ifPresent(robust -> json.object("robustness", () -> {
                    json.range("total", robust.total());
                    robust.progress().ifPresent(progress -> json.range("progress", progress));
                    json.range("equalWeights", robust.equalWeights());
                    json.range("equalSteps", robust.equalSteps());
                    if (!robust.without().isEmpty()) {
                        json.list("without", robust.without(), this::without);
                    }
                    json.putIf("mattersMost", view.total().flatMap(total -> robust.mattersMost(total.interval())));
                }));
    }

    private void without(Robustness.Without without) {
        json.object(() -> json.put("outcome", without.outcome()).range("total", without.total()));
    }

    /** The members of a change over all outcomes, inside the object that is being written. */
    private void changed(Change change, EpisodeResult episode) {
        snapshot("from", change.from());
        snapshot("to", change.to());
        json.put("up", change.up()).put("down", change.down()).put("same", change.same());
        json.put("verdict", change.verdict());
        change.total().ifPresent(total -> json.score("total", total));
        if (!change.raterChanged().isEmpty()) {
            json.texts("raterChanged", change.raterChanged());
        }
        List<Origin.Transferred> crosswalks = change.restsOn(episode);
        if (!crosswalks.isEmpty()) {
            json.list("restsOn", crosswalks, from -> json.object(() -> RoundWriter.origin(json, from)));
        }
    }

    private void change(Change change, EpisodeResult episode) {
        json.object(() -> {
            changed(change, episode);
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
