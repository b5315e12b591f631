package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Reentry;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.view.Development;
import io.github.reintegrationmatrix.report.view.LookFirst;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Term;
import io.github.reintegrationmatrix.report.view.TimeLine;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.Optional;

/**
 * A progress report as plain text.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(report));
 * }</pre>
 *
 * <p>The text is for people and may change at any time; programs read the JSON.
 */
public final class TextReport {

    private final ProgressReport report;
    private final Say say;
    private final Page page = new Page();
    private final LookFirst first;
    private final Criticals criticals;

    private TextReport(ProgressReport report) {
        this.report = report;
        this.say = new Say(report);
        this.first = new LookFirst(report);
        this.criticals = new Criticals(first, say, page);
    }

    /**
     * Writes a report in words.
     *
     * @param report the report
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String of(ProgressReport report) {
        return new TextReport(report).write();
    }

    private String write() {
        head();
        lookFirst();
        for (int e = 0; e < report.episodes().size(); e++) {
            EpisodeResult episode = report.episodes().get(e);
            if (report.episodes().size() > 1) {
                page.heading(say.text("heading.episode", "number", e + 1, "start", episode.start()));
            }
            if (e > 0) {
                before(e);
            }
            rounds(episode);
            if (!episode.rounds().isEmpty()) {
                new OutcomeTable(say, page).write(episode);
            }
            ChangeSection changes = new ChangeSection(report, say, page);
            changes.write(episode);
            changes.phases(episode);
            if (e == report.episodes().size() - 1) {
                changes.voices(episode);
                new LatestRound(report, say, page).write(episode);
            }
        }
        total();
        return page.toString();
    }

    private void head() {
        page.line(say.text("as-of", "subject", say.subject(report), "day", report.asOf()));
        page.wrapped(
                say.text("label.matrix") + " ",
                say.title(report.matrix().title()) + " (" + report.matrix().id() + " "
                        + report.matrix().version() + ")");
        page.wrapped(say.text("label.validity") + " ", report.matrix().validation());
        page.wrapped(
                say.text("label.policy") + " ",
                report.policy().name() + " (" + report.policy().source() + ").");
        page.wrapped("", say.prompt());
        say.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        say.leftOut(report).ifPresent(sentence -> page.wrapped("", sentence));
    }

    private void lookFirst() {
        page.heading(say.text("heading.look-first"));
        List<Event> happened = first.reassess();
        for (Event event : happened) {
            page.wrapped(
                    "  ! ",
                    say.text(
                            "look.happened",
                            "event",
                            say.event(event.kind()),
                            "day",
                            event.date(),
                            "age",
                            say.ago(event.date(), report.asOf())));
        }
        if (!happened.isEmpty()) {
            page.wrapped("    ", say.text("look.reassess"));
        }
        if (first.headline().isEmpty()) {
            page.wrapped("  ", first.whyNone(say));
            return;
        }
        headline(first.headline().get(), happened.isEmpty() ? "look.headline" : "look.headline.before");
        criticals.write(first.concerns());
        first.agreedOnly().forEach(id -> page.wrapped("  - ", say.text("look.agreed-only", "it", say.indicator(id))));
        first.newer()
                .ifPresent(round -> page.wrapped(
                        "  ",
                        say.text(
                                "look.newer",
                                "round",
                                round.id(),
                                "day",
                                round.when().date())));
        for (LookFirst.Concern later : first.later()) {
            page.wrapped(
                    "  ",
                    say.text(
                            "look.later",
                            "round",
                            later.round().id(),
                            "day",
                            later.round().when().date()));
            criticals.write(List.of(later));
        }
    }

    private void headline(CaseHeadline headline, String key) {
        page.wrapped(
                "  ",
                say.text(
                        key,
                        "headline",
                        Words.capital(say.headline(first.kindBefore())),
                        "round",
                        headline.round(),
                        "day",
                        headline.date(),
                        "age",
                        say.words().count("days", headline.ageInDays())));
        if (!headline.complete()) {
            page.wrapped("  ", say.text("look.incomplete"));
        }
    }

    /** After coming back, the episode before is not compared; what was open at its end is still worth knowing. */
    private void before(int position) {
        EpisodeResult earlier = report.episodes().get(position - 1);
        List<LookFirst.Concern> open = LookFirst.openAtTheEndOf(earlier);
        if (!open.isEmpty()) {
            page.wrapped(
                    "  ",
                    say.text("before.end", "day", open.get(0).round().when().date()));
            criticals.write(open);
        }
        List<Setback> setbacks =
                Reentry.of(report, position).map(Reentry::setbacks).orElse(List.of());
        if (!setbacks.isEmpty()) {
            page.wrapped("  ", say.text("before.setbacks"));
        }
        List<Development.Fall> falls = Development.gravest(setbacks, earlier, say);
        for (Development.Fall fall : falls) {
            page.wrapped(
                    "  - ",
                    say.text(
                            "before.setback",
                            "from",
                            fall.from(),
                            "to",
                            fall.to(),
                            "day",
                            fall.setback().date(),
                            "indicator",
                            say.indicator(fall.setback().indicator()),
                            "voice",
                            say.voice(fall.setback().voice())));
        }
        if (Development.distinct(setbacks) > falls.size()) {
            page.wrapped("  - ", say.text("more", "count", Development.distinct(setbacks) - falls.size()));
        }
    }

    private void rounds(EpisodeResult episode) {
        page.heading(say.text("heading.rounds"));
        if (episode.rounds().isEmpty()) {
            page.wrapped("  ", say.text("rounds.none"));
        }
        for (TimeLine.Entry entry : TimeLine.of(report, episode, say)) {
            String sign = entry.kind() == TimeLine.Kind.SERIOUS ? "! " : "  ";
            page.wrapped(sign, entry.date() + "  " + entry(episode, entry) + ".");
        }
    }

    private String entry(EpisodeResult episode, TimeLine.Entry entry) {
        String subject = entry.subject().map(Term::text).orElse("");
        return entry.round()
                .map(round -> round.id() + ": " + subject
                        + (round.when().assumed() ? " " + say.text("round.assumed") : "")
                        + say.months(episode, round) + calendar(round) + "; " + entry.words())
                .orElse(subject + (subject.isEmpty() || entry.words().isEmpty() ? "" : ", ") + entry.words());
    }

    private String calendar(RoundResult round) {
        Optional<Integer> lag = round.when().lag().filter(phases -> phases != 0);
        return lag.map(phases -> " "
                                + say.text(
                                        "round.by-calendar",
                                        "phase",
                                        say.point(round.when().calendarPhase())))
                        .orElse("")
                + say.flags(round);
    }

    private void total() {
        page.heading(say.text("heading.total"));
        Optional<ViewResult.Total> total =
                report.latest().flatMap(round -> round.primary().total());
        if (total.isEmpty()) {
            page.wrapped("  ", say.text("total.none"));
            return;
        }
        page.wrapped(
                "  ",
                say.total(total.get(), report.policy()) + " "
                        + say.text(
                                "total.range.short",
                                "range",
                                say.words().figures().shortRange(total.get().interval())));
        report.latest()
                .flatMap(round -> say.change().weights(round, report.policy(), report.legend()))
                .ifPresent(sentence -> page.wrapped("  ", sentence));
    }
}
