package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.view.Development;
import io.github.reintegrationmatrix.report.view.Questions;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.Optional;

/** The latest round in more detail: what is open and why, who was heard, the gate, what to ask next. */
final class LatestRound {

    private static final int QUESTIONS = 5;
    private static final int LOSSES = 2;

    private final ProgressReport report;
    private final Say say;
    private final Page page;
    private final ScoringPolicy policy;

    LatestRound(ProgressReport report, Say say, Page page) {
        this.report = report;
        this.say = say;
        this.page = page;
        this.policy = report.policy();
    }

    void write(EpisodeResult episode) {
        Optional<RoundResult> latest = episode.latest();
        if (latest.isEmpty()) {
            return;
        }
        RoundResult round = latest.get();
        page.heading(say.text(
                "heading.latest", "round", round.id(), "day", round.when().date()));
        round.primary()
                .progress()
                .ifPresent(reached -> page.wrapped(
                        "  ",
                        say.text(
                                "latest.progress",
                                "phase",
                                say.point(round.when().point()),
                                "counts",
                                say.counts(reached),
                                "share",
                                say.words().figures().shortRange(reached.share()),
                                "enough",
                                say.number(policy.progress().in(round.when().point())))));
        round.calendarProgress()
                .ifPresent(reached -> page.wrapped(
                        "  ",
                        say.text(
                                "latest.calendar",
                                "phase",
                                say.point(round.when().calendarPhase()),
                                "counts",
                                say.counts(reached))));
        voices(round);
        unreached(episode, round);
        why(round);
        episode.gate().ifPresent(gate -> gate(gate, Development.open(report, episode)));
        questions(episode);
        report.offered().ifPresent(offered -> new HelpSection(report, say, page).write(offered, round));
    }

    private void voices(RoundResult round) {
        for (ViewResult view : round.views()) {
            if (!view.id().equals(ViewResult.PRIMARY)) {
                Optional<RoundResult.Heard> heard = round.heard().stream()
                        .filter(spoke -> spoke.voice().equals(view.id()))
                        .findFirst();
                page.wrapped(
                        "  ",
                        say.text(
                                heard.isPresent() ? "latest.voice" : "latest.voice.not-heard",
                                "voice",
                                say.voice(view.id()) + heard.map(say::people).orElse(""),
                                "answered",
                                say.answered(view)));
            }
        }
    }

    private void unreached(EpisodeResult episode, RoundResult round) {
        for (PhaseSummary phase : episode.phases()) {
            if (phase.lastRound().filter(round.id()::equals).isPresent()) {
                list("open.lost", phase, PhaseSummary.Why.LOST);
                list("open.open", phase, PhaseSummary.Why.OPEN);
            }
        }
    }

    private void list(String key, PhaseSummary phase, PhaseSummary.Why why) {
        List<PhaseSummary.Unreached> items =
                phase.unreached().stream().filter(item -> item.why() == why).toList();
        if (!items.isEmpty()) {
            page.wrapped("  ", say.text(key));
            items.forEach(item ->
                    page.wrapped("    - ", say.indicator(item.indicator()).text()));
        }
    }

    private void why(RoundResult round) {
        page.heading(say.text("heading.why"));
        for (OutcomeResult outcome : round.primary().outcomes()) {
            if (outcome.standing() == OutcomeResult.Standing.FOLLOWED) {
                page.wrapped("  ", say.outcome(outcome.outcome()) + ", " + say.standing(outcome) + ":");
                outcome.parts().forEach(part -> page.wrapped("    - ", said(part)));
            }
            List<OutcomeResult.Loss> losses = outcome.losses();
            if (!losses.isEmpty()) {
                page.wrapped(
                        "  ", say.outcome(outcome.outcome()) + ", " + publication(outcome) + verified(outcome) + ":");
                for (OutcomeResult.Loss loss : losses.subList(0, Math.min(LOSSES, losses.size()))) {
                    Part part = outcome.parts().stream()
                            .filter(p -> p.indicator().equals(loss.indicator()))
                            .findFirst()
                            .orElseThrow();
                    page.wrapped("    - ", say.number(loss.share()) + "  " + said(part));
                }
                if (losses.size() > LOSSES) {
                    page.wrapped("    - ", say.text("more", "count", losses.size() - LOSSES));
                }
            }
        }
    }

    private String said(Part part) {
        return say.indicator(part.indicator()) + " " + say.voice(part.voice()) + ": "
                + say.state(part.indicator(), part.state())
                + say.basis().since(part).map(since -> " (" + since + ")").orElse("");
    }

    private String publication(OutcomeResult outcome) {
        String point = outcome.point().map(say::number).orElseGet(() -> say.text("why.point.unknown"));
        return say.text("why." + Words.key(outcome.publication()), "point", point);
    }

    private String verified(OutcomeResult outcome) {
        return outcome.backing()
                .flatMap(Backing::verified)
                .map(share -> ", " + say.text("chart.verified", "share", say.number(share)))
                .orElse("");
    }

    private void gate(GateResult gate, int setbacks) {
        page.heading(gate.to()
                .map(to -> say.text("heading.gate", "phase", say.point(to), "verdict", say.verdict(gate.verdict())))
                .orElseGet(() -> say.text("heading.gate.last", "verdict", say.verdict(gate.verdict()))));
        page.wrapped("  ", say.text("gate.note"));
        for (GateResult.Condition condition : gate.blocking()) {
            page.wrapped(
                    "  - ",
                    Words.capital(say.missing(condition))
                            + (condition.blocking().isEmpty() ? "." : ":"));
            say.blocking(condition).forEach(term -> page.wrapped("      ", term.text()));
        }
        if (setbacks > 0) {
            page.wrapped("  ", say.text("gate.setbacks", "count", setbacks));
        }
    }

    private void questions(EpisodeResult episode) {
        Questions questions = Questions.of(episode);
        List<AskNext> open = questions.open();
        if (open.isEmpty() && questions.leftOut().isEmpty()) {
            return;
        }
        page.heading(say.text("heading.ask"));
        if (questions.noContact() && !say.isReview()) {
            page.wrapped("  ", say.text("ask.no-contact.short"));
        }
        for (AskNext ask : open.subList(0, Math.min(QUESTIONS, open.size()))) {
            page.wrapped(
                    "  - ", say.voice(ask.voice()) + ": " + say.indicator(ask.indicator()) + " (" + say.why(ask) + ")");
        }
        if (open.size() > QUESTIONS) {
            page.wrapped("  - ", say.text("more", "count", open.size() - QUESTIONS));
        }
        if (!questions.leftOut().isEmpty()) {
            page.wrapped(
                    "  ",
                    say.text("ask.left-out.count", "count", questions.leftOut().size()));
            String key = say.isReview() ? "ask.critical.services" : "ask.critical.person";
            questions.leftOut().stream()
                    .filter(AskNext::critical)
                    .forEach(ask -> page.wrapped(
                            "  - ",
                            say.text(
                                    key,
                                    "voice",
                                    say.voice(ask.voice()),
                                    "indicator",
                                    say.indicator(ask.indicator()))));
        }
    }
}
