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
import io.github.reintegrationmatrix.report.view.SayChange;
import io.github.reintegrationmatrix.report.view.Term;
import io.github.reintegrationmatrix.report.view.TimeLine;
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
                page.heading("EPISODE " + (e + 1) + ", from " + episode.start());
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
        page.line(Say.subject(report) + ", as of " + report.asOf());
        page.wrapped(
                "Matrix: ",
                report.matrix().title() + " (" + report.matrix().id() + " "
                        + report.matrix().version() + ")");
        page.wrapped("Validity: ", report.matrix().validation());
        page.wrapped("Policy: ", report.policy().name() + " (" + report.policy().source() + ").");
        page.wrapped("", Say.prompt(report));
        say.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        Say.leftOut(report).ifPresent(sentence -> page.wrapped("", sentence));
    }

    private void lookFirst() {
        page.heading("LOOK FIRST");
        List<Event> happened = first.reassess();
        for (Event event : happened) {
            page.wrapped(
                    "  ! ",
                    say.event(event.kind()) + ", " + event.date() + " (" + Say.ago(event.date(), report.asOf())
                            + " before the as-of date).");
        }
        if (!happened.isEmpty()) {
            page.wrapped(
                    "    ",
                    "Since then nobody has rated anything completely: see the person first. No answer from before"
                            + " speaks for itself now.");
        }
        if (first.headline().isEmpty()) {
            page.line("  " + first.whyNone());
            return;
        }
        CaseHeadline headline = first.headline().get();
        page.wrapped(
                "  ",
                (happened.isEmpty() ? "" : "Before that: ")
                        + Say.capital(Say.headline(first.kindBefore())) + " (round " + headline.round() + ", "
                        + headline.date()
                        + ", " + headline.ageInDays() + " days before the as-of date).");
        if (!headline.complete()) {
            page.wrapped("  ", "No round has put every critical question to everybody it is meant for.");
        }
        criticals.write(first.concerns());
        first.agreedOnly()
                .forEach(id -> page.wrapped(
                        "  - ", "Known only from what was agreed together, not from each voice: " + say.indicator(id)));
        first.newer()
                .ifPresent(round -> page.wrapped(
                        "  ",
                        "A newer round, " + round.id() + " of " + round.when().date()
                                + ", is not complete: not every critical question was put to everybody."));
        for (LookFirst.Concern later : first.later()) {
            page.line("  In the partial round " + later.round().id() + ", "
                    + later.round().when().date() + ":");
            criticals.write(List.of(later));
        }
    }

    /** After coming back, the episode before is not compared; what was open at its end is still worth knowing. */
    private void before(int position) {
        EpisodeResult earlier = report.episodes().get(position - 1);
        List<LookFirst.Concern> open = LookFirst.openAtTheEndOf(earlier);
        if (!open.isEmpty()) {
            page.wrapped(
                    "  ",
                    "At the end of the episode before ("
                            + open.get(0).round().when().date() + ", not scored here):");
            criticals.write(open);
        }
        List<Setback> setbacks =
                Reentry.of(report, position).map(Reentry::setbacks).orElse(List.of());
        if (!setbacks.isEmpty()) {
            page.line("  Set back then, and not recovered:");
        }
        List<Development.Fall> falls = Development.gravest(setbacks, earlier, say);
        for (Development.Fall fall : falls) {
            Setback setback = fall.setback();
            page.wrapped(
                    "  - ",
                    setback.date() + "  " + say.indicator(setback.indicator()) + " " + say.voice(setback.voice())
                            + ": from " + fall.from() + " to " + fall.to() + ".");
        }
        if (Development.distinct(setbacks) > falls.size()) {
            page.line("  - and " + (Development.distinct(setbacks) - falls.size()) + " more");
        }
    }

    private void rounds(EpisodeResult episode) {
        page.heading("ROUNDS");
        if (episode.rounds().isEmpty()) {
            page.line("  None yet.");
        }
        for (TimeLine.Entry entry : TimeLine.of(report, episode, say)) {
            String sign = entry.kind() == TimeLine.Kind.SERIOUS ? "! " : "  ";
            page.wrapped(sign, entry.date() + "  " + entry(episode, entry) + ".");
        }
    }

    private String entry(EpisodeResult episode, TimeLine.Entry entry) {
        String subject = entry.subject().map(Term::text).orElse("");
        return entry.round()
                .map(round -> round.id() + ": " + subject + (round.when().assumed() ? " (assumed)" : "")
                        + Say.months(episode, round) + calendar(round) + "; " + entry.words())
                .orElse(subject + (subject.isEmpty() || entry.words().isEmpty() ? "" : ", ") + entry.words());
    }

    private String calendar(RoundResult round) {
        Optional<Integer> lag = round.when().lag().filter(phases -> phases != 0);
        return lag.map(phases -> " (by the calendar: " + say.point(round.when().calendarPhase()) + ")")
                        .orElse("")
                + Say.flags(round);
    }

    private void total() {
        page.heading("ALL OUTCOMES IN ONE NUMBER, the least to go by");
        Optional<ViewResult.Total> total =
                report.latest().flatMap(round -> round.primary().total());
        if (total.isEmpty()) {
            page.line("  There is no number.");
            return;
        }
        String answered = Say.number(total.get().coverage());
        String needed = Say.number(report.policy().coverage().total());
        String point = total.get()
                .point()
                .map(value -> "Point " + Say.number(value) + ". ")
                .orElse("Point not shown: too little is rated (" + answered + " over all; " + needed
                        + " over all and every outcome at least provisional are needed). ");
        page.wrapped(
                "  ",
                point + "Possible range " + Say.range(total.get().interval())
                        + " (missing answers only; 0 is the worst level of everything, 1 the best).");
        report.latest()
                .flatMap(round -> SayChange.weights(round, report.policy(), report.legend()))
                .ifPresent(sentence -> page.wrapped("  ", sentence));
    }
}
