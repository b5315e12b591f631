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
import io.github.reintegrationmatrix.report.view.SayBasis;
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
        page.heading("LATEST ROUND: " + round.id() + ", " + round.when().date());
        round.primary()
                .progress()
                .ifPresent(reached -> page.wrapped(
                        "  ",
                        say.point(round.when().point()) + ": " + Say.counts(reached) + ", share "
                                + Say.range(reached.share()) + " (weighted by outcome; the policy asks for "
                                + Say.number(policy.progress().in(round.when().point())) + ")."));
        round.calendarProgress()
                .ifPresent(reached -> page.wrapped(
                        "  ",
                        "Of what " + say.point(round.when().calendarPhase()) + " expects: " + Say.counts(reached)
                                + "."));
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
                        say.voice(view.id()) + heard.map(Say::people).orElse("") + ": " + Say.answered(view)
                                + (heard.isPresent() ? "." : "; not heard in this round."));
            }
        }
    }

    private void unreached(EpisodeResult episode, RoundResult round) {
        for (PhaseSummary phase : episode.phases()) {
            if (phase.lastRound().filter(round.id()::equals).isPresent()) {
                list("Lost, reached before:", phase, PhaseSummary.Why.LOST);
                list("Open:", phase, PhaseSummary.Why.OPEN);
            }
        }
    }

    private void list(String title, PhaseSummary phase, PhaseSummary.Why why) {
        List<PhaseSummary.Unreached> items =
                phase.unreached().stream().filter(item -> item.why() == why).toList();
        if (!items.isEmpty()) {
            page.line("  " + title);
            items.forEach(item ->
                    page.wrapped("    - ", say.indicator(item.indicator()).text()));
        }
    }

    private void why(RoundResult round) {
        page.heading("WHY (latest round, what takes most from each outcome)");
        for (OutcomeResult outcome : round.primary().outcomes()) {
            List<OutcomeResult.Loss> losses = outcome.losses();
            if (!losses.isEmpty()) {
                page.wrapped("  ", say.outcome(outcome.outcome()) + ", " + publication(outcome) + verified(outcome));
                for (OutcomeResult.Loss loss : losses.subList(0, Math.min(LOSSES, losses.size()))) {
                    Part part = outcome.parts().stream()
                            .filter(p -> p.indicator().equals(loss.indicator()))
                            .findFirst()
                            .orElseThrow();
                    page.wrapped(
                            "    - ",
                            Say.number(loss.share()) + "  " + say.indicator(loss.indicator()) + " "
                                    + say.voice(part.voice()) + ": " + say.state(loss.indicator(), part.state())
                                    + SayBasis.since(part)
                                            .map(since -> " (" + since + ")")
                                            .orElse(""));
                }
                if (losses.size() > LOSSES) {
                    page.line("    - and " + (losses.size() - LOSSES) + " more");
                }
            }
        }
    }

    private static String publication(OutcomeResult outcome) {
        String point = outcome.point().map(Say::number).orElse("none");
        return switch (outcome.publication()) {
            case REPORTABLE -> "point " + point;
            case PROVISIONAL -> "provisional point " + point + ", much is not rated";
            case INTERVAL_ONLY -> "no point, too little is rated";
            case NO_NUMBER -> "no number";
        };
    }

    private static String verified(OutcomeResult outcome) {
        return outcome.backing()
                .flatMap(Backing::verified)
                .map(share -> ", verified " + Say.number(share) + ":")
                .orElse(":");
    }

    private void gate(GateResult gate, int setbacks) {
        String to = gate.to().map(say::point).map(phase -> "towards " + phase).orElse("at the last phase");
        page.heading("GATE " + to + ": " + Say.verdict(gate.verdict()));
        page.wrapped(
                "  ",
                "Whether what the phase expects has been reached. It never closes a case, and time alone"
                        + " never passes it.");
        for (GateResult.Condition condition : gate.blocking()) {
            page.wrapped(
                    "  - ",
                    Say.capital(Say.missing(condition)) + (condition.blocking().isEmpty() ? "." : ":"));
            say.blocking(condition).forEach(term -> page.wrapped("      ", term.text()));
        }
        if (setbacks > 0) {
            page.line("  Beside it, and no condition: set-backs that have not recovered: " + setbacks + ".");
        }
    }

    private void questions(EpisodeResult episode) {
        Questions questions = Questions.of(episode);
        List<AskNext> open = questions.open();
        if (open.isEmpty() && questions.leftOut().isEmpty()) {
            return;
        }
        page.heading("ASK NEXT");
        if (questions.noContact() && !say.isReview()) {
            page.wrapped(
                    "  ", "There was no contact with the person. Before any question: a safe way to make contact.");
        }
        for (AskNext ask : open.subList(0, Math.min(QUESTIONS, open.size()))) {
            String critical = ask.critical() ? "critical, " : "";
            page.wrapped(
                    "  - ",
                    say.voice(ask.voice()) + ": " + say.indicator(ask.indicator()) + " (" + critical
                            + say.reason(ask.reason()) + ")");
        }
        if (open.size() > QUESTIONS) {
            page.line("  - and " + (open.size() - QUESTIONS) + " more");
        }
        if (!questions.leftOut().isEmpty()) {
            page.wrapped(
                    "  ",
                    "Left out, because last time the answer was declined or withheld, or asking was unsafe: "
                            + questions.leftOut().size() + ".");
            questions.leftOut().stream()
                    .filter(AskNext::critical)
                    .forEach(ask -> page.wrapped(
                            "  - ",
                            "Critical, whether and how to come back to it is for " + say.whoSays() + " to say: "
                                    + say.voice(ask.voice()) + ": " + say.indicator(ask.indicator())));
        }
    }
}
