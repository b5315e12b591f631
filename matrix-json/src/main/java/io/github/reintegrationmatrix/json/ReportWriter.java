package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes {@code progress-report/1}. */
final class ReportWriter {

    private final Json json;
    private final ProgressReport report;
    private final RoundWriter rounds;
    private final ChangeWriter changes;

    ReportWriter(Json json, ProgressReport report) {
        this.json = json;
        this.report = report;
        this.changes = new ChangeWriter(json, report);
        this.rounds = new RoundWriter(json, changes, report.legend());
    }

    void report() {
        json.object(() -> {
            json.put("format", Formats.REPORT).put("engine", report.engine()).put("case", report.caseCode());
            json.put("asOf", report.asOf().toString());
            measure(report.matrix());
            json.object("policy", () -> PolicyWriter.members(json, report.policy()));
            json.object(
                    "ignored",
                    () -> json.put("episodes", report.ignored().episodes())
                            .put("rounds", report.ignored().rounds())
                            .put("blocks", report.ignored().blocks())
                            .put("profileEntries", report.ignored().profileEntries())
                            .put("events", report.ignored().events())
                            .put("statuses", report.ignored().statuses()));
            report.headline().ifPresent(this::headline);
            report.offered().ifPresent(this::offered);
            List<Integer> positions =
                    IntStream.range(0, report.episodes().size()).boxed().toList();
            json.list("episodes", positions, this::episode);
            changes.help();
            legend(report.legend());
        });
    }

    private void measure(ProgressReport.Measure measure) {
        json.object(
                "matrix",
                () -> json.put("id", measure.id())
                        .put("version", measure.version())
                        .put("title", measure.title())
                        .put("kind", measure.kind())
                        .put("validation", measure.validation())
                        .put("fingerprint", measure.fingerprint())
                        .put("fileFingerprint", measure.fileFingerprint()));
    }

    private void headline(CaseHeadline headline) {
        json.object("headline", () -> {
            json.put("kind", headline.kind());
            json.put("round", headline.round()).put("date", headline.date().toString());
            json.put("ageInDays", headline.ageInDays()).put("complete", headline.complete());
            if (!headline.reassess().isEmpty()) {
                json.list("reassess", headline.reassess(), event -> RoundWriter.event(json, event));
            }
            json.object("ofRound", () -> RoundWriter.headline(json, headline.headline()));
            json.list(
                    "laterBreaches",
                    headline.laterBreaches(),
                    breach -> json.object(
                            () -> json.put("indicator", breach.indicator()).put("round", breach.round())));
        });
    }

    private void offered(ProgressReport.Offered offered) {
        json.object(
                "offered", () -> json.put("review", offered.review()).map("phases", offered.inPhase(), json::texts));
    }

    private void episode(int position) {
        EpisodeResult episode = report.episodes().get(position);
        json.object(() -> {
            json.put("start", episode.start().toString()).put("clock", episode.clock());
            json.putIf("end", episode.end().map(LocalDate::toString));
            Optional<String> latest = episode.latest().map(RoundResult::id);
            json.list(
                    "rounds",
                    episode.rounds(),
                    round -> rounds.round(
                            round, latest.filter(round.id()::equals).isPresent()));
            json.list("phases", episode.phases(), this::phase);
            if (!episode.events().isEmpty()) {
                json.list("events", episode.events(), event -> RoundWriter.event(json, event));
            }
            if (!episode.statuses().isEmpty()) {
                json.list("statuses", episode.statuses(), entry -> CaseWriter.status(json, entry));
            }
            episode.gate().ifPresent(this::gate);
            changes.ofEpisode(position);
        });
    }

    private void phase(PhaseSummary phase) {
        json.object(() -> {
            json.put("phase", phase.phase()).put("visits", phase.visits());
            json.putIf("firstRound", phase.firstRound()).putIf("lastRound", phase.lastRound());
            json.list(
                    "unreached",
                    phase.unreached(),
                    item -> json.object(() -> json.put("outcome", item.outcome())
                            .put("indicator", item.indicator())
                            .put("why", item.why())));
        });
    }

    private void gate(GateResult gate) {
        json.object("gate", () -> {
            json.put("from", gate.from()).putIf("to", gate.to()).put("verdict", gate.verdict());
            json.list(
                    "conditions",
                    gate.conditions(),
                    condition -> json.object(() -> json.put("kind", condition.kind())
                            .put("verdict", condition.verdict())
                            .texts("blocking", condition.blocking())));
        });
    }

    private void legend(Legend legend) {
        json.object("legend", () -> {
            json.put("language", legend.language())
                    .map("outcomes", legend.outcomes(), json::put)
                    .map("indicators", legend.indicators(), json::put)
                    .map("levels", legend.levels(), (indicator, words) -> json.map(indicator, words, json::put));
            if (!legend.steps().isEmpty()) {
                json.map("steps", legend.steps(), json::number);
            }
            json.map("dimensions", legend.dimensions(), json::put).map("sides", legend.sides(), json::put);
            json.put("ownVoice", legend.ownVoice());
            json.map("voices", legend.voices(), json::put).map("phases", legend.phases(), json::put);
            json.map("means", legend.means(), json::put)
                    .map("events", legend.events(), json::put)
                    .map("statuses", legend.statuses(), json::put)
                    .map("services", legend.services(), json::put)
                    .map("serves", legend.serves(), json::texts);
            legend.translation().ifPresent(this::translation);
        });
    }

    private void translation(Legend.Translation words) {
        json.object(
                "translation",
                () -> json.put("language", words.language())
                        .put("reviewed", words.reviewed())
                        .map("texts", words.texts(), json::put));
    }
}
