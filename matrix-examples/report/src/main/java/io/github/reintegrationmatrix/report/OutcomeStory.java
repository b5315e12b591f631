package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Help;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.report.view.Development;
import io.github.reintegrationmatrix.report.view.Questions;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.SayChange;
import io.github.reintegrationmatrix.report.view.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The story of one outcome of a case, round by round, in sentences: what was expected, what was said and on what evidence, how
 * the number comes about, and why it moved. Numbers are exact fractions with their rounded value behind them.
 *
 * <pre>{@code
 * System.out.print(OutcomeStory.of(report, "safety"));
 * }</pre>
 *
 * <p>The text is for people and may change at any time; programs read the JSON.
 */
public final class OutcomeStory {

    private final ProgressReport report;
    private final String outcome;
    private final Say say;
    private final Page page = new Page();

    private OutcomeStory(ProgressReport report, String outcome) {
        this.report = report;
        this.outcome = outcome;
        this.say = new Say(report);
    }

    /**
     * Tells the story of an outcome.
     *
     * @param report the report
     * @param outcome the id of an outcome of its matrix
     * @return lines of at most 80 columns, each ended by a line feed
     * @throws IllegalArgumentException if the matrix has no such outcome
     */
    public static String of(ProgressReport report, String outcome) {
        if (!report.legend().outcomes().containsKey(outcome)) {
            throw new IllegalArgumentException("There is no outcome \"" + outcome + "\" in this report.");
        }
        OutcomeStory story = new OutcomeStory(report, outcome);
        story.write();
        return story.page.toString();
    }

    private void write() {
        page.wrapped("", Say.subject(report) + ": " + say.outcome(outcome) + ", as of " + report.asOf());
        page.wrapped("", Say.prompt(report));
        page.wrapped(
                "",
                "Matrix " + report.matrix().id() + " " + report.matrix().version() + ", policy "
                        + report.policy().name() + ". Values run from 0, the worst level of a scale, to 1, the best.");
        say.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        for (int e = 0; e < report.episodes().size(); e++) {
            EpisodeResult episode = report.episodes().get(e);
            if (report.episodes().size() > 1) {
                page.heading("EPISODE " + (e + 1) + ", from " + episode.start());
            }
            rounds(episode);
            setbacks(episode);
        }
        if (report.episodes().isEmpty()) {
            page.gap().line("Nothing has been rated by this day.");
        } else {
            next(report.episodes().get(report.episodes().size() - 1));
            services();
        }
    }

    private void rounds(EpisodeResult episode) {
        Optional<RoundResult> before = Optional.empty();
        LocalDate after = episode.start().minusDays(1);
        if (episode.rounds().isEmpty()) {
            page.gap().line("Nothing has been rated in this episode.");
        }
        for (RoundResult round : episode.rounds()) {
            events(episode, after, round.when().date());
            new StoryOfRound(say, page, outcome).write(episode, round, before);
            after = round.when().date();
            before = isRated(round) ? Optional.of(round) : before;
        }
        events(episode, after, LocalDate.MAX);
        episode.end().ifPresent(end -> page.gap().line(end + "  Help ended."));
    }

    private static boolean isRated(RoundResult round) {
        return round.primary().outcomes().stream()
                .flatMap(result -> result.parts().stream())
                .anyMatch(Part::isOwn);
    }

    /** What happened after one day and up to another. */
    private void events(EpisodeResult episode, LocalDate after, LocalDate upTo) {
        List<Event> events = episode.events().stream()
                .filter(event -> event.date().isAfter(after) && !event.date().isAfter(upTo))
                .toList();
        for (Event event : events) {
            page.gap()
                    .wrapped(
                            "",
                            event.date() + "  " + say.event(event.kind())
                                    + (event.serious()
                                            ? ", which is serious: no answer from before speaks for itself until the"
                                                    + " person was seen again."
                                            : "."));
        }
    }

    private void setbacks(EpisodeResult episode) {
        Set<String> own = episode.rounds().stream()
                .flatMap(round -> round.views().stream())
                .flatMap(view -> view.outcome(outcome).stream())
                .flatMap(result -> result.parts().stream())
                .map(Part::indicator)
                .collect(Collectors.toSet());
        List<Setback> setbacks = Setbacks.of(report.legend(), episode).stream()
                .filter(setback -> own.contains(setback.indicator()))
                .toList();
        if (setbacks.isEmpty()) {
            return;
        }
        page.heading("SET BACK (ordinary, and a reason to support)");
        List<Development.Fall> falls = Development.gravest(setbacks, episode, say);
        for (Development.Fall fall : falls) {
            Setback setback = fall.setback();
            page.wrapped(
                    "  - ",
                    setback.date() + "  " + say.indicator(setback.indicator()) + " " + say.voice(setback.voice())
                            + ": from " + fall.from() + " to " + fall.to() + ", " + SayChange.story(setback) + ".");
        }
        int more = setbacks.size() - falls.size();
        if (more > 0) {
            page.line("  - and " + more + " more, of the same questions or less grave");
        }
    }

    private void next(EpisodeResult episode) {
        Set<String> due = episode.latest()
                .map(RoundResult::primary)
                .flatMap(view -> view.outcome(outcome))
                .map(result -> result.parts().stream().map(Part::indicator).collect(Collectors.toSet()))
                .orElse(Set.of());
        List<AskNext> asks = new ArrayList<>();
        Questions.of(episode).open().stream()
                .filter(ask -> due.contains(ask.indicator()))
                .forEach(asks::add);
        page.heading("ASK NEXT");
        if (asks.isEmpty()) {
            page.line("  Nothing about this outcome is missing that is fair to ask.");
        }
        for (AskNext ask : asks) {
            String narrows = ask.narrows().signum() == 0
                    ? ""
                    : "; the answer narrows the range of the total by " + Exact.of(ask.narrows());
            page.wrapped(
                    "  - ",
                    say.voice(ask.voice()) + ": " + say.indicator(ask.indicator()) + " ("
                            + (ask.critical() ? "critical, " : "") + say.reason(ask.reason()) + narrows + ")");
        }
    }

    private void services() {
        List<String> serving = report.legend().serves().getOrDefault(outcome, List.of());
        if (serving.isEmpty()) {
            return;
        }
        page.heading("SERVICES");
        page.wrapped("  ", "Meant for this outcome: " + names(serving) + ".");
        Optional<ProgressReport.Offered> offered = report.offered();
        String phase = report.latest().map(round -> round.when().point()).orElse("");
        if (offered.isPresent() && !offered.get().inPhase().containsKey(phase)) {
            page.wrapped("  ", "The review " + offered.get().review() + " did not look at this phase.");
        } else if (offered.isPresent()) {
            List<String> here = offered.get().inPhase().getOrDefault(phase, List.of());
            List<String> there = serving.stream().filter(here::contains).toList();
            List<String> missing =
                    serving.stream().filter(service -> !here.contains(service)).toList();
            page.wrapped(
                    "  ",
                    "By the review " + offered.get().review() + ", in this phase offered: "
                            + (there.isEmpty() ? "none" : names(there)) + "; not offered: "
                            + (missing.isEmpty() ? "none" : names(missing)) + ".");
            Help.of(report).stream()
                    .filter(help -> help.outcome().equals(outcome))
                    .forEach(help -> page.wrapped(
                            "  ",
                            "Not reached or not known in the latest round, and to be talked about with them: "
                                    + help.indicators().size() + "."));
        }
    }

    private String names(List<String> services) {
        return services.stream().map(say::service).map(Term::text).collect(Collectors.joining("; "));
    }
}
