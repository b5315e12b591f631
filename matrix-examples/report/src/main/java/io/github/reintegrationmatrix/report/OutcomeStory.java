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
        String subject = say.text("story.subject", "subject", say.subject(report), "outcome", say.outcome(outcome));
        page.wrapped("", say.text("as-of", "subject", subject, "day", report.asOf()));
        page.wrapped("", say.prompt());
        page.wrapped(
                "",
                say.text(
                        "story.made-with",
                        "matrix",
                        report.matrix().id() + " " + report.matrix().version(),
                        "policy",
                        report.policy().name()));
        say.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        for (int e = 0; e < report.episodes().size(); e++) {
            EpisodeResult episode = report.episodes().get(e);
            if (report.episodes().size() > 1) {
                page.heading(say.text("heading.episode", "number", e + 1, "start", episode.start()));
            }
            rounds(episode);
            setbacks(episode);
        }
        if (report.episodes().isEmpty()) {
            page.gap().line(say.text("story.not-rated"));
        } else {
            next(report.episodes().get(report.episodes().size() - 1));
            services();
        }
    }

    private void rounds(EpisodeResult episode) {
        Optional<RoundResult> before = Optional.empty();
        LocalDate after = episode.start().minusDays(1);
        if (episode.rounds().isEmpty()) {
            page.gap().line(say.text("story.episode-not-rated"));
        }
        for (RoundResult round : episode.rounds()) {
            events(episode, after, round.when().date());
            new StoryOfRound(say, page, outcome).write(episode, round, before);
            after = round.when().date();
            before = isRated(round) ? Optional.of(round) : before;
        }
        events(episode, after, LocalDate.MAX);
        episode.end().ifPresent(end -> page.gap().line(end + "  " + say.text("story.ended")));
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
                            event.date() + "  "
                                    + say.text(
                                            event.serious() ? "story.serious" : "story.event",
                                            "event",
                                            say.event(event.kind())));
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
        page.heading(say.text("heading.set-back"));
        List<Development.Fall> falls = Development.gravest(setbacks, episode, say);
        for (Development.Fall fall : falls) {
            page.wrapped("  - ", say.change().line(fall));
        }
        int more = setbacks.size() - falls.size();
        if (more > 0) {
            page.wrapped("  - ", say.text("story.more-setbacks", "count", more));
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
        page.heading(say.text("heading.ask"));
        if (asks.isEmpty()) {
            page.wrapped("  ", say.text("story.nothing-to-ask"));
        }
        for (AskNext ask : asks) {
            String narrows = ask.narrows().signum() == 0
                    ? ""
                    : "; "
                            + say.text(
                                    "story.narrows", "by", say.words().figures().exact(ask.narrows()));
            page.wrapped(
                    "  - ",
                    say.voice(ask.voice()) + ": " + say.indicator(ask.indicator()) + " (" + say.why(ask) + narrows
                            + ")");
        }
    }

    private void services() {
        List<String> serving = report.legend().serves().getOrDefault(outcome, List.of());
        if (serving.isEmpty()) {
            return;
        }
        page.heading(say.text("heading.services"));
        page.wrapped("  ", say.text("story.services", "services", names(serving)));
        Optional<ProgressReport.Offered> offered = report.offered();
        String phase = report.latest().map(round -> round.when().point()).orElse("");
        if (offered.isPresent() && !offered.get().inPhase().containsKey(phase)) {
            page.wrapped(
                    "  ",
                    say.text("story.not-this-phase", "review", offered.get().review()));
        } else if (offered.isPresent()) {
            List<String> here = offered.get().inPhase().getOrDefault(phase, List.of());
            List<String> there = serving.stream().filter(here::contains).toList();
            List<String> missing =
                    serving.stream().filter(service -> !here.contains(service)).toList();
            page.wrapped(
                    "  ",
                    say.text(
                            "story.offered",
                            "review",
                            offered.get().review(),
                            "offered",
                            there.isEmpty() ? say.text("story.no-service") : names(there),
                            "missing",
                            missing.isEmpty() ? say.text("story.no-service") : names(missing)));
            Help.of(report).stream()
                    .filter(help -> help.outcome().equals(outcome))
                    .forEach(help -> page.wrapped(
                            "  ",
                            say.text("story.open", "count", help.indicators().size())));
        }
    }

    private String names(List<String> services) {
        return services.stream().map(say::service).map(Term::text).collect(Collectors.joining("; "));
    }
}
