package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ratings behind the numbers of one outcome in one round, indicator by indicator, and the sums that follow.
 *
 * @param outcome the outcome by the primary voice of every indicator
 * @param rows its indicators, in the order of the matrix; empty if there is nothing to tell of any: not applicable
 *     throughout, or not assessed
 */
public record Ratings(OutcomeResult outcome, List<Row> rows) {

    private static final Set<String> NOTHING_SAID =
            Set.of("not applicable", MissingReason.NOT_ASSESSED + " false", MissingReason.LOST_TO_FOLLOW_UP + " false");

    /**
     * One indicator.
     *
     * @param indicator its id
     * @param critical whether it is critical
     * @param answers what each voice that is asked said
     * @param expectation the expected level in words; empty if nothing is expected
     * @param reached whether it is reached: yes, no or not known; empty if nothing is expected or it does not apply
     * @param value the value that enters the sum, with its weight if weights differ; empty without a mark
     */
    public record Row(
            String indicator,
            boolean critical,
            List<Answer> answers,
            Optional<Term> expectation,
            Optional<String> reached,
            Optional<String> value) {}

    /**
     * What one voice said.
     *
     * @param voice the id of the voice
     * @param text its answer in words
     * @param counts whether this answer is the one that enters the sum
     * @param carried from which round and day it is, if nobody asked again and it is still valid
     * @param ownAccount whether the person's own word is enough, because only he or she can know
     * @param seen the means of verification that were named with it
     */
    public record Answer(
            String voice,
            Term text,
            boolean counts,
            Optional<String> carried,
            boolean ownAccount,
            List<SayBasis.Seen> seen) {

        private static Answer of(Part part, Term text, boolean counts, Say say) {
            return new Answer(
                    part.voice(),
                    text,
                    counts,
                    say.basis().carried(part),
                    part.isRated() && part.basis().ownAccount(),
                    say.basis().seen(part));
        }
    }

    /**
     * Collects the ratings of a round.
     *
     * @param round the round
     * @param say the words
     * @return one for every outcome in which something is due
     */
    public static List<Ratings> of(RoundResult round, Say say) {
        List<Ratings> all = new ArrayList<>();
        for (OutcomeResult outcome : round.primary().outcomes()) {
            if (!outcome.parts().isEmpty()) {
                List<Row> rows = new ArrayList<>();
                outcome.parts().forEach(part -> rows.add(row(round, outcome, part, say)));
                boolean nothingSaid = rows.stream().noneMatch(Row::critical) && sayTheSame(round, outcome);
                all.add(new Ratings(outcome, nothingSaid ? List.of() : rows));
            }
        }
        return all;
    }

    /**
     * Puts the rounds of a report in the order in which one looks for them.
     *
     * @param report the report
     * @return all rounds of all episodes, newest first
     */
    public static List<RoundResult> newestFirst(ProgressReport report) {
        List<RoundResult> rounds = new ArrayList<>();
        report.episodes().forEach(episode -> rounds.addAll(episode.rounds()));
        Collections.reverse(rounds);
        return rounds;
    }

    /**
     * {@return the sums in one line, or why there is no number; and how much of what is rated is verified}
     *
     * @param say the words
     */
    public String sums(Say say) {
        String verified = outcome.backing()
                .flatMap(say.basis()::share)
                .map(share -> " " + share)
                .orElse("");
        return arithmetic(say) + verified;
    }

    private String arithmetic(Say say) {
        Tally tally = outcome.tally();
        if (tally.coverage().isEmpty()) {
            boolean followed = outcome.standing() == OutcomeResult.Standing.FOLLOWED;
            return say.text(followed ? "sum.followed" : "sum.no-number");
        }
        if (tally.rated().signum() == 0) {
            long due = outcome.parts().stream().filter(Part::counts).count();
            Interval all = new Interval(Fraction.ZERO, Fraction.ONE);
            return say.text("sum.unanswered", "count", due, "range", say.range(all));
        }
        Figures figures = say.words().figures();
        Fraction missing = tally.counting().minus(tally.rated());
        if (missing.signum() == 0) {
            return say.text(
                    "sum.all",
                    "earned",
                    figures.number(tally.earned()),
                    "of",
                    figures.plain(tally.counting()),
                    "value",
                    figures.number(tally.interval().orElseThrow().lower()));
        }
        return say.text(
                        "sum.some",
                        "rated",
                        figures.plain(tally.rated()),
                        "of",
                        figures.plain(tally.counting()),
                        "earned",
                        figures.number(tally.earned()),
                        "best",
                        figures.number(tally.earned().plus(missing)),
                        "range",
                        figures.range(tally.interval().orElseThrow()))
                + " " + point(say);
    }

    private String point(Say say) {
        String point = outcome.point().map(say::number).orElse("");
        return switch (outcome.publication()) {
            case REPORTABLE -> say.text("sum.point", "point", point);
            case PROVISIONAL -> say.text("sum.point.provisional", "point", point);
            case INTERVAL_ONLY, NO_NUMBER -> say.text("sum.point.none");
        };
    }

    /** Whether no answer was given at all, everywhere for the same reason. */
    private static boolean sayTheSame(RoundResult round, OutcomeResult outcome) {
        Set<String> kinds = new HashSet<>();
        for (ViewResult view : round.views()) {
            for (Part part :
                    view.outcome(outcome.outcome()).map(OutcomeResult::parts).orElse(List.of())) {
                kinds.add(
                        part.state() instanceof RatingState.NotApplicable
                                ? "not applicable"
                                : part.state() instanceof RatingState.Missing missing
                                        ? missing.reason() + " " + missing.serviceAbsent()
                                        : "rated");
            }
        }
        return kinds.size() == 1 && NOTHING_SAID.containsAll(kinds);
    }

    private static Row row(RoundResult round, OutcomeResult outcome, Part part, Say say) {
        String id = part.indicator();
        Optional<CriticalResult> critical = round.criticals().stream()
                .filter(result -> result.indicator().equals(id))
                .findFirst();
        boolean even = outcome.parts().stream().map(Part::weight).distinct().count() == 1;
        return new Row(
                id,
                critical.isPresent(),
                answers(round, outcome.outcome(), part, critical, say),
                part.expected().filter(mark -> part.counts()).map(mark -> say.mark(id, mark.mark())),
                part.expected()
                        .filter(mark -> part.counts())
                        .map(mark -> say.text(
                                part.isReached()
                                        ? "rating.reached"
                                        : part.isRated() ? "rating.not-reached" : "rating.not-known")),
                part.value()
                        .map(value -> even
                                ? say.number(value)
                                : say.text("rating.weighted", "value", say.number(value), "weight", plain(part, say))));
    }

    private static List<Answer> answers(
            RoundResult round, String outcome, Part part, Optional<CriticalResult> critical, Say say) {
        List<Answer> answers = new ArrayList<>();
        for (ViewResult view : round.views()) {
            if (view.id().equals(ViewResult.PRIMARY)) {
                continue;
            }
            for (Part own : view.outcome(outcome).map(OutcomeResult::parts).orElse(List.of())) {
                if (own.indicator().equals(part.indicator())) {
                    Term text = critical.flatMap(result -> result.readings().stream()
                                    .filter(reading -> reading.voice().equals(view.id()))
                                    .findFirst())
                            .map(reading -> say.reading(part.indicator(), reading))
                            .orElseGet(() -> say.state(part.indicator(), own.state()));
                    answers.add(Answer.of(own, text, view.id().equals(part.voice()), say));
                }
            }
        }
        if (answers.stream().noneMatch(Answer::counts)) {
            answers.add(Answer.of(part, say.state(part.indicator(), part.state()), true, say));
        }
        return answers;
    }

    private static String plain(Part part, Say say) {
        return say.words().figures().plain(part.weight());
    }
}
