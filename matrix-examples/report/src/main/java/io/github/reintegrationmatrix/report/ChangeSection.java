package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.view.Development;
import io.github.reintegrationmatrix.report.view.Difference;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.SayChange;
import io.github.reintegrationmatrix.report.view.SayPhase;
import java.util.List;
import java.util.Locale;

/** What changed since earlier times, what was set back, and how far the voices agree. */
final class ChangeSection {

    private static final int FAR = 6;

    private final ProgressReport report;
    private final Say say;
    private final Page page;

    ChangeSection(ProgressReport report, Say say, Page page) {
        this.report = report;
        this.say = say;
        this.page = page;
    }

    void write(EpisodeResult episode) {
        Development development = Development.of(report, episode, say);
        for (Development.Since since : development.since()) {
            if (since.equals(development.since().get(0))) {
                first(since);
            } else {
                page.wrapped(
                        "  ",
                        Say.capital(since.title()) + " ("
                                + since.change().from().date() + "): "
                                + SayChange.counts(since.change()) + ", "
                                + SayChange.verdict(since.change().verdict()) + "."
                                + raters(since));
            }
        }
        setbacks(development);
    }

    private void first(Development.Since since) {
        page.heading(since.title().toUpperCase(Locale.ROOT) + ", "
                + since.change().from().date() + " to " + since.change().to().date());
        page.wrapped(
                "  ",
                SayChange.counts(since.change()) + ": "
                        + SayChange.verdict(since.change().verdict()) + ". " + SayChange.outcomes(since.change())
                        + raters(since));
        for (OutcomeChange outcome : since.matched()) {
            page.wrapped(
                    "  - ",
                    say.outcome(outcome.outcome()) + ": " + SayChange.counts(outcome) + ", "
                            + SayChange.verdict(outcome.verdict())
                            + (outcome.isTypical() ? "." : "; does not speak for the whole."));
        }
    }

    private static String raters(Development.Since since) {
        return SayChange.raters(since.change()).map(sentence -> " " + sentence).orElse("");
    }

    /** What became of the person within each phase. */
    void phases(EpisodeResult episode) {
        boolean first = true;
        int days = report.policy().windows().intakeDays();
        for (PhaseChange phase : PhaseChange.all(episode, report.legend(), days)) {
            List<String> sentences = SayPhase.sentences(phase, episode);
            if (!sentences.isEmpty()) {
                if (first) {
                    page.heading("PHASE BY PHASE");
                    first = false;
                }
                page.wrapped("  ", say.point(phase.phase()) + ". " + String.join(" ", sentences));
            }
        }
    }

    private void setbacks(Development development) {
        if (development.falls().isEmpty() && development.recovered() == 0) {
            return;
        }
        page.heading("SET BACK (ordinary, and a reason to support)");
        for (Development.Fall fall : development.falls()) {
            Setback setback = fall.setback();
            page.wrapped(
                    "  - ",
                    setback.date() + "  " + say.indicator(setback.indicator()) + " " + say.voice(setback.voice())
                            + ": from " + fall.from() + " to " + fall.to() + ", " + SayChange.story(setback) + ".");
        }
        if (development.more() > 0) {
            page.line("  - and " + development.more() + " more");
        }
        SayChange.recovered(development.recovered()).ifPresent(sentence -> page.wrapped("  ", sentence));
    }

    /** How far the voices of the latest round agree. */
    void voices(EpisodeResult episode) {
        List<Divergence> divergences = episode.latest()
                .map(round ->
                        Divergence.all(round, report.legend(), report.policy().divergence()))
                .orElse(List.of());
        if (!divergences.isEmpty()) {
            page.heading("VOICES (latest round; neither is the right one)");
        }
        for (Divergence divergence : divergences) {
            page.wrapped(
                    "  ",
                    say.voice(divergence.voice()) + " and " + say.voice(divergence.other()) + ": "
                            + SayChange.counts(divergence) + ".");
        }
        List<Difference.Far> far = episode.latest()
                .map(round -> Difference.far(round, divergences))
                .orElse(List.of());
        for (Difference.Far apart : far.subList(0, Math.min(FAR, far.size()))) {
            page.wrapped(
                    "  - ",
                    say.indicator(apart.indicator()) + " " + say.voice(apart.voice()) + " "
                            + SayChange.sees(apart.apart()) + ": " + say.state(apart.indicator(), apart.said()) + "; "
                            + say.voice(apart.other()) + ": " + say.state(apart.indicator(), apart.otherSaid())
                            + ".");
        }
        if (far.size() > FAR) {
            page.line("  - and " + (far.size() - FAR) + " more");
        }
    }
}
