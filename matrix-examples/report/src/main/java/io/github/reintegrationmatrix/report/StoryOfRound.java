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
import io.github.reintegrationmatrix.report.view.Figures;
import io.github.reintegrationmatrix.report.view.Ratings;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.SayBasis;
import io.github.reintegrationmatrix.report.view.Term;
import io.github.reintegrationmatrix.report.view.Words;
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
    private final Figures figures;
    private final Page page;
    private final String outcome;

    StoryOfRound(Say say, Page page, String outcome) {
        this.say = say;
        this.figures = say.words().figures();
        this.page = page;
        this.outcome = outcome;
    }

    void write(EpisodeResult episode, RoundResult round, Optional<RoundResult> before) {
        page.heading(round.when().date() + "  " + round.id() + ": "
                + say.point(round.when().point()) + say.months(episode, round));
        OutcomeResult result = round.outcome(outcome).orElseThrow();
        if (result.standing() == OutcomeResult.Standing.NOT_DUE) {
            page.wrapped("  ", say.text("story.not-due"));
            return;
        }
        List<Ratings.Row> rows = rows(round);
        Map<String, Ratings.Row> earlier = new HashMap<>();
        before.ifPresent(last -> rows(last).forEach(row -> earlier.put(row.indicator(), row)));
        if (rows.isEmpty()) {
            page.wrapped(
                    "  ", say.text("story.nothing-said", "count", result.parts().size()));
        }
        for (Ratings.Row row : rows) {
            Part part = result.parts().stream()
                    .filter(one -> one.indicator().equals(row.indicator()))
                    .findFirst()
                    .orElseThrow();
            page.wrapped(
                    "  - ",
                    row.critical()
                            ? say.text("story.critical", "it", say.indicator(row.indicator()))
                            : say.indicator(row.indicator()).text());
            if (!part.counts()) {
                page.wrapped("      ", say.text("story.does-not-apply"));
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
        String value = part.value().map(Fraction::toString).orElse("");
        if (same.isPresent() && before.isPresent()) {
            page.wrapped(
                    "      ",
                    say.text("story.same", "round", before.get().id())
                            + (part.isRated()
                                    ? " " + say.text("story.counts", "weight", part.weight(), "value", value)
                                    : ""));
            return;
        }
        Map<String, List<String>> voices = new LinkedHashMap<>();
        for (Ratings.Answer answer : row.answers()) {
            voices.computeIfAbsent(said(answer), text -> new ArrayList<>())
                    .add(say.voice(answer.voice()).text());
        }
        String and = " " + say.text("and") + " ";
        voices.forEach((text, said) -> page.wrapped("      ", String.join(and, said) + ": " + text));
        if (part.isRated()) {
            page.wrapped(
                    "      ",
                    say.text(
                            voices.size() > 1 ? "story.counts.by" : "story.counts",
                            "weight",
                            part.weight(),
                            "value",
                            value,
                            "voice",
                            say.voice(part.voice())));
        }
    }

    private String said(Ratings.Answer answer) {
        String evidence = answer.seen().stream().map(SayBasis.Seen::toString).collect(Collectors.joining("; "));
        return answer.text()
                + answer.carried().map(from -> ", " + from).orElse("")
                + (answer.ownAccount() ? ", " + say.text("own-account") : "") + "."
                + (evidence.isEmpty() ? "" : " " + say.text("evidence", "list", evidence));
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
            String level = answer.equals(expected.text())
                    ? say.text("story.just-that")
                    : asBefore ? say.text("story.as-before") : expected.text();
            page.wrapped(
                    "      ",
                    say.text(
                            "story.expected",
                            "level",
                            level,
                            "reached",
                            row.reached().orElse("")));
        });
    }

    private void floor(CriticalResult critical) {
        boolean met = critical.verdict() == CriticalResult.Verdict.MET;
        String verdict = Words.capital(say.verdict(critical.verdict()));
        page.wrapped(
                "      ",
                met
                        ? verdict + "."
                        : say.text(
                                "story.floor",
                                "verdict",
                                verdict,
                                "floor",
                                say.mark(critical.indicator(), critical.floor().mark())));
    }

    private void sums(OutcomeResult result) {
        Tally tally = result.tally();
        Optional<Interval> range = tally.interval();
        if (range.isEmpty()) {
            boolean followed = result.standing() == OutcomeResult.Standing.FOLLOWED;
            page.wrapped("  ", say.text(followed ? "sum.followed" : "story.no-number"));
            return;
        }
        List<Part> rated = result.parts().stream().filter(Part::isRated).toList();
        String sum = rated.stream()
                .map(part -> part.weight() + " x " + part.value().orElseThrow())
                .collect(Collectors.joining(" + "));
        Fraction missing = tally.counting().minus(tally.rated());
        page.wrapped(
                "  ",
                say.text(
                        missing.signum() == 0 ? "story.sum" : "story.sum.missing",
                        "sum",
                        rated.isEmpty() ? say.text("story.sum.nothing") : sum + " = " + tally.earned(),
                        "weight",
                        tally.counting(),
                        "least",
                        figures.exact(range.get().lower(), RoundingMode.FLOOR),
                        "most",
                        figures.exact(range.get().upper(), RoundingMode.CEILING),
                        "missing",
                        missing));
        page.wrapped(
                "  ",
                say.text(
                        "story.losses",
                        "earned",
                        figures.exact(result.earned().orElseThrow()),
                        "levels",
                        figures.exact(result.lostByLevel().orElseThrow()),
                        "missing",
                        figures.exact(result.lostByMissing().orElseThrow())));
        tally.point()
                .ifPresent(point -> page.wrapped(
                        "  ",
                        say.text(
                                "story.point." + Words.key(result.publication()),
                                "earned",
                                tally.earned(),
                                "rated",
                                tally.rated(),
                                "point",
                                figures.exact(point))));
        tally.progress()
                .ifPresent(reached -> page.wrapped("  ", say.text("story.of-expected", "counts", say.counts(reached))));
        result.backing().flatMap(say.basis()::share).ifPresent(share -> page.wrapped("  ", share));
    }

    private void change(RoundResult before, RoundResult round) {
        Optional<OutcomeChange> found = Change.between(
                        Snapshot.of(before, ViewResult.PRIMARY), Snapshot.of(round, ViewResult.PRIMARY))
                .outcome(outcome);
        if (found.isEmpty() || found.get().pairs().isEmpty()) {
            return;
        }
        OutcomeChange change = found.get();
        List<String> sentences = new ArrayList<>();
        sentences.add(say.text(
                "story.since",
                "round",
                before.id(),
                "counts",
                say.change().counts(change),
                "verdict",
                say.change().verdict(change.verdict())));
        moved(change).ifPresent(sentences::add);
        point(change).ifPresent(sentences::add);
        page.wrapped("  ", String.join(" ", sentences));
        for (Pair pair : change.pairs()) {
            if (pair.direction() != 0) {
                page.wrapped("      ", step(pair));
            }
        }
        change.pairs().stream()
                .filter(pair -> !pair.isMatched() && isRated(pair.before()) != isRated(pair.after()))
                .forEach(pair -> page.wrapped(
                        "      ",
                        say.text(
                                isRated(pair.after()) ? "story.rated-now" : "story.rated-then",
                                "it",
                                say.indicator(pair.indicator()))));
    }

    private static boolean isRated(Optional<Snapshot.Entry> entry) {
        return entry.filter(said -> said.part().isRated()).isPresent();
    }

    private String step(Pair pair) {
        String step = say.text(
                pair.direction() > 0 ? "story.up" : "story.down",
                "indicator",
                say.indicator(pair.indicator()),
                "from",
                state(pair.before()),
                "to",
                state(pair.after()),
                "by",
                figures.exact(pair.difference().orElseThrow()));
        return pair.isRaterChanged() ? step + " " + say.text("story.other-rater") : step;
    }

    private Term state(Optional<Snapshot.Entry> entry) {
        Part part = entry.orElseThrow().part();
        return say.state(part.indicator(), part.state());
    }

    /** How far what the same voice rated twice moved, and between what the whole did. */
    private Optional<String> moved(OutcomeChange change) {
        Optional<Interval> bounds =
                change.bounds().filter(range -> range.width().signum() != 0);
        return change.change()
                .map(by -> say.text(
                        bounds.isPresent() ? "story.moved.bounds" : "story.moved",
                        "by",
                        figures.exact(by),
                        "least",
                        bounds.map(range -> figures.exact(range.lower(), RoundingMode.FLOOR))
                                .orElse(""),
                        "most",
                        bounds.map(range -> figures.exact(range.upper(), RoundingMode.CEILING))
                                .orElse("")));
    }

    /** Why the point moved: what came, went or could not be compared. */
    private Optional<String> point(OutcomeChange change) {
        return change.composition()
                .map(rest -> say.text(
                        rest.signum() == 0 ? "story.point-moved" : "story.point-moved.besides",
                        "from",
                        figures.exact(change.pointBefore().orElseThrow()),
                        "to",
                        figures.exact(change.pointAfter().orElseThrow()),
                        "rest",
                        figures.exact(rest)));
    }
}
