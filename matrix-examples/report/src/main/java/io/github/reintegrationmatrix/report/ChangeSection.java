package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.view.Development;
import io.github.reintegrationmatrix.report.view.Difference;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Words;
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
        say.change().transferred(episode).forEach(sentence -> page.gap().wrapped("  ", sentence));
        for (Development.Since since : development.since()) {
            if (since.equals(development.since().get(0))) {
                first(since);
            } else {
                page.wrapped("  ", since(since) + raters(since));
            }
        }
        setbacks(development);
    }

    private String since(Development.Since since) {
        return say.text(
                "since",
                "time",
                since.title(say),
                "day",
                since.change().from().date(),
                "counts",
                say.change().counts(since.change()),
                "verdict",
                say.change().verdict(since.change().verdict()));
    }

    private void first(Development.Since since) {
        page.heading(say.text(
                "heading.since",
                "time",
                since.title(say).toUpperCase(Locale.ROOT),
                "from",
                since.change().from().date(),
                "to",
                since.change().to().date()));
        page.wrapped(
                "  ",
                say.text(
                                "since.baseline.all",
                                "counts",
                                Words.capital(say.change().counts(since.change())),
                                "verdict",
                                say.change().verdict(since.change().verdict()),
                                "outcomes",
                                say.change().outcomes(since.change()))
                        + raters(since));
        for (OutcomeChange outcome : since.matched()) {
            page.wrapped(
                    "  - ",
                    say.text(
                            outcome.isTypical() ? "since.outcome" : "since.outcome.not-typical",
                            "outcome",
                            say.outcome(outcome.outcome()),
                            "counts",
                            say.change().counts(outcome),
                            "verdict",
                            say.change().verdict(outcome.verdict())));
        }
    }

    private String raters(Development.Since since) {
        String remarks = since.remarks(say);
        return remarks.isEmpty() ? "" : " " + remarks;
    }

    /** What became of the person within each phase. */
    void phases(EpisodeResult episode) {
        boolean first = true;
        int days = report.policy().windows().intakeDays();
        for (PhaseChange phase : PhaseChange.all(episode, report.legend(), days)) {
            List<String> sentences = say.phase().sentences(phase, episode);
            if (!sentences.isEmpty()) {
                if (first) {
                    page.heading(say.text("heading.phases"));
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
        page.heading(say.text("heading.set-back"));
        for (Development.Fall fall : development.falls()) {
            page.wrapped("  - ", say.change().line(fall));
        }
        if (development.more() > 0) {
            page.wrapped("  - ", say.text("more", "count", development.more()));
        }
        say.change().recovered(development.recovered()).ifPresent(sentence -> page.wrapped("  ", sentence));
    }

    /** How far the voices of the latest round agree. */
    void voices(EpisodeResult episode) {
        List<Divergence> divergences = episode.latest()
                .map(round ->
                        Divergence.all(round, report.legend(), report.policy().divergence()))
                .orElse(List.of());
        if (!divergences.isEmpty()) {
            page.heading(say.text("heading.voices"));
        }
        for (Divergence divergence : divergences) {
            page.wrapped(
                    "  ",
                    say.text(
                            "voices.two",
                            "voice",
                            say.voice(divergence.voice()),
                            "other",
                            say.voice(divergence.other()),
                            "counts",
                            say.change().counts(divergence)));
        }
        List<Difference.Far> far = episode.latest()
                .map(round -> Difference.far(round, divergences))
                .orElse(List.of());
        for (Difference.Far apart : far.subList(0, Math.min(FAR, far.size()))) {
            page.wrapped(
                    "  - ",
                    say.text(
                            "voices.apart",
                            "indicator",
                            say.indicator(apart.indicator()),
                            "sees",
                            say.change().sees(say.voice(apart.voice()), apart.apart()),
                            "said",
                            say.state(apart.indicator(), apart.said()),
                            "other",
                            say.voice(apart.other()),
                            "other-said",
                            say.state(apart.indicator(), apart.otherSaid())));
        }
        if (far.size() > FAR) {
            page.wrapped("  - ", say.text("more", "count", far.size() - FAR));
        }
    }
}
