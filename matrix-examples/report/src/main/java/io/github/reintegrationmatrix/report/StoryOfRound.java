package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Pair;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.view.Ratings;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.SayBasis;
import io.github.reintegrationmatrix.report.view.SayChange;
import io.github.reintegrationmatrix.report.view.Term;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One round of the story of an outcome: the answers, the sum worked out, and why the number moved. */
final class StoryOfRound {

    private final Say say;
    private final Page page;
    private final String outcome;

    StoryOfRound(Say say, Page page, String outcome) {
        this.say = say;
        this.page = page;
        this.outcome = outcome;
    }

    void write(EpisodeResult episode, RoundResult round, Optional<RoundResult> before) {
        page.heading(round.when().date() + "  " + round.id() + ": "
                + say.point(round.when().point()) + Say.months(episode, round));
        OutcomeResult result = round.outcome(outcome).orElseThrow();
        if (result.standing() == OutcomeResult.Standing.NOT_DUE) {
            page.line("  Nothing of this outcome is due.");
            return;
        }
        List<Ratings.Row> rows = rows(round);
        Map<String, Ratings.Row> earlier = new HashMap<>();
        before.ifPresent(last -> rows(last).forEach(row -> earlier.put(row.indicator(), row)));
        if (rows.isEmpty()) {
            page.wrapped(
                    "  ", "Nothing was said about any of the " + result.parts().size() + " questions that are due.");
        }
        for (Ratings.Row row : rows) {
            Part part = result.parts().stream()
                    .filter(one -> one.indicator().equals(row.indicator()))
                    .findFirst()
                    .orElseThrow();
            page.wrapped("  - ", (row.critical() ? "Critical: " : "") + say.indicator(row.indicator()));
            if (!part.counts()) {
                page.line("      Does not apply.");
            } else {
                Optional<Ratings.Row> then = Optional.ofNullable(earlier.get(row.indicator()));
                answers(row, part, then.filter(last -> last.answers().equals(row.answers())), before);
                expected(row, then);
                round.criticals().stream()
                        .filter(critical -> critical.indicator().equals(row.indicator()))
                        .forEach(this::floor);
            }
        }
        sums(result);
        before.ifPresent(last -> change(last, round));
    }

    private List<Ratings.Row> rows(RoundResult round) {
        return Ratings.of(round, say).stream()
                .filter(ratings -> ratings.outcome().outcome().equals(outcome))
                .flatMap(ratings -> ratings.rows().stream())
                .toList();
    }

    /** What each voice said, once where several said the same, and in few words where all of it was said before. */
    private void answers(Ratings.Row row, Part part, Optional<Ratings.Row> same, Optional<RoundResult> before) {
        String counts = part.isRated()
                ? " It counts: weight " + part.weight() + " times "
                        + part.value().orElseThrow() + "."
                : "";
        if (same.isPresent() && before.isPresent()) {
            page.wrapped(
                    "      ", "The same answers as in round " + before.get().id() + "." + counts);
            return;
        }
        Map<String, List<String>> voices = new LinkedHashMap<>();
        for (Ratings.Answer answer : row.answers()) {
            voices.computeIfAbsent(said(answer), text -> new ArrayList<>())
                    .add(say.voice(answer.voice()).text());
        }
        voices.forEach((text, said) -> page.wrapped("      ", String.join(" and ", said) + ": " + text));
        if (part.isRated()) {
            page.wrapped(
                    "      ",
                    "It counts: weight " + part.weight() + " times "
                            + part.value().orElseThrow() + (voices.size() > 1 ? ", by " + say.voice(part.voice()) : "")
                            + ".");
        }
    }

    private static String said(Ratings.Answer answer) {
        return answer.text()
                + answer.carried().map(from -> ", " + from).orElse("")
                + (answer.ownAccount() ? ", own account, which is enough here" : "") + "."
                + (answer.seen().isEmpty()
                        ? ""
                        : answer.seen().stream()
                                .map(SayBasis.Seen::toString)
                                .collect(Collectors.joining("; ", " Evidence: ", ".")));
    }

    private void expected(Ratings.Row row, Optional<Ratings.Row> then) {
        row.expectation().ifPresent(expected -> {
            String answer = row.answers().stream()
                    .filter(Ratings.Answer::counts)
                    .map(said -> said.text().text())
                    .findFirst()
                    .orElse("");
            boolean asBefore = then.flatMap(Ratings.Row::expectation)
                    .filter(expected::equals)
                    .isPresent();
            String level = answer.equals(expected.text()) ? "just that" : asBefore ? "as before" : expected.text();
            page.wrapped("      ", "Expected: " + level + ", " + row.reached().orElse("") + ".");
        });
    }

    private void floor(CriticalResult critical) {
        boolean met = critical.verdict() == CriticalResult.Verdict.MET;
        page.wrapped(
                "      ",
                Say.capital(Say.verdict(critical.verdict()))
                        + (met
                                ? "."
                                : "; the floor is "
                                        + say.mark(
                                                critical.indicator(),
                                                critical.floor().mark()) + "."));
    }

    private void sums(OutcomeResult result) {
        Tally tally = result.tally();
        Optional<Interval> range = tally.interval();
        if (range.isEmpty()) {
            page.wrapped("  ", "Nothing that is due applies: there is no number, and the outcome leaves the total.");
            return;
        }
        List<Part> rated = result.parts().stream().filter(Part::isRated).toList();
        String sum = rated.stream()
                .map(part -> part.weight() + " x " + part.value().orElseThrow())
                .collect(Collectors.joining(" + "));
        Fraction missing = tally.counting().minus(tally.rated());
        page.wrapped(
                "  ",
                "The sum: " + (rated.isEmpty() ? "nothing is rated" : sum + " = " + tally.earned()) + ", of weight "
                        + tally.counting() + " that is due and applies: at least "
                        + Exact.of(range.get().lower(), RoundingMode.FLOOR)
                        + (missing.signum() == 0
                                ? ". Nothing is missing."
                                : ", at most " + Exact.of(range.get().upper(), RoundingMode.CEILING) + ", since weight "
                                        + missing + " is missing."));
        page.wrapped(
                "  ",
                "Earned " + Exact.of(result.earned().orElseThrow()) + ", lost by levels "
                        + Exact.of(result.lostByLevel().orElseThrow()) + ", lost because answers are missing "
                        + Exact.of(result.lostByMissing().orElseThrow()) + ": together 1.");
        tally.point()
                .ifPresent(point -> page.wrapped(
                        "  ",
                        "The point: " + tally.earned() + " over the rated weight " + tally.rated() + " is "
                                + Exact.of(point) + publication(result) + "."));
        tally.progress()
                .ifPresent(reached -> page.wrapped("  ", "Of what the phase expects: " + Say.counts(reached) + "."));
        result.backing().flatMap(SayBasis::share).ifPresent(share -> page.wrapped("  ", share));
    }

    private static String publication(OutcomeResult result) {
        return switch (result.publication()) {
            case REPORTABLE -> "";
            case PROVISIONAL -> ", provisional, since much is not rated";
            case INTERVAL_ONLY, NO_NUMBER -> ", not shown in reports, since too little is rated";
        };
    }

    private void change(RoundResult before, RoundResult round) {
        Optional<OutcomeChange> found = Change.between(
                        Snapshot.of(before, ViewResult.PRIMARY), Snapshot.of(round, ViewResult.PRIMARY))
                .outcome(outcome);
        if (found.isEmpty() || found.get().pairs().isEmpty()) {
            return;
        }
        OutcomeChange change = found.get();
        page.wrapped(
                "  ",
                "Since round " + before.id() + ": " + SayChange.counts(change) + ", "
                        + SayChange.verdict(change.verdict()) + "." + moved(change));
        for (Pair pair : change.pairs()) {
            if (pair.direction() != 0) {
                page.wrapped("      ", (pair.direction() > 0 ? "Up: " : "Down: ") + step(pair));
            }
        }
        change.pairs().stream()
                .filter(pair -> !pair.isMatched() && isRated(pair.before()) != isRated(pair.after()))
                .forEach(pair -> page.wrapped(
                        "      ",
                        (isRated(pair.after()) ? "Rated now and not then: " : "Rated then and not now: ")
                                + say.indicator(pair.indicator())));
    }

    private static boolean isRated(Optional<Snapshot.Entry> entry) {
        return entry.filter(said -> said.part().isRated()).isPresent();
    }

    private String step(Pair pair) {
        return say.indicator(pair.indicator()) + " From " + state(pair.before()) + " to " + state(pair.after())
                + ", by "
                + Exact.of(pair.difference().orElseThrow()) + "."
                + (pair.isRaterChanged()
                        ? " Somebody else rated it this time; a difference of one level is then weak evidence."
                        : "");
    }

    private Term state(Optional<Snapshot.Entry> entry) {
        Part part = entry.orElseThrow().part();
        return say.state(part.indicator(), part.state());
    }

    /** Why the point moved: what the same voice rated twice, and what came, went or could not be compared. */
    private static String moved(OutcomeChange change) {
        String matched = change.change()
                .map(by -> " What was rated both times moved by " + Exact.of(by) + " on average"
                        + change.bounds()
                                .filter(bounds -> bounds.width().signum() != 0)
                                .map(bounds -> ", and the whole by something between "
                                        + Exact.of(bounds.lower(), RoundingMode.FLOOR) + " and "
                                        + Exact.of(bounds.upper(), RoundingMode.CEILING)
                                        + ", whatever the blanks would have been")
                                .orElse("")
                        + ".")
                .orElse("");
        String point = change.composition()
                .map(rest ->
                        " The point went from " + Exact.of(change.pointBefore().orElseThrow()) + " to "
                                + Exact.of(change.pointAfter().orElseThrow())
                                + (rest.signum() == 0
                                        ? ", for no other reason."
                                        : "; " + Exact.of(rest)
                                                + " of that is no change of anything rated twice: questions came, went or could"
                                                + " not be compared."))
                .orElse("");
        return matched + point;
    }
}
