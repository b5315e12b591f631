package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed between two times of one episode, in one view.
 *
 * <pre>{@code
 * for (Change change : Change.standard(episode, ViewResult.PRIMARY, policy.windows().intakeDays())) {
 *     out.println(change.from().round() + " to " + change.to().round() + ": " + change.up() + " up, " + change.down()
 *             + " down, " + change.same() + " the same");
 * }
 * }</pre>
 *
 * @param from the earlier time
 * @param to the later time
 * @param outcomes the outcomes in the order of the matrix
 */
public record Change(Snapshot from, Snapshot to, List<OutcomeChange> outcomes) {

    /** Copies its list and refuses {@code null}. */
    public Change {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Compares two times.
     *
     * @param from the earlier time
     * @param to the later time, of the same episode and view
     * @return the change
     * @throws IllegalArgumentException if the two do not have the same outcomes
     */
    public static Change between(Snapshot from, Snapshot to) {
        List<String> was = from.outcomes().stream().map(Snapshot.Side::outcome).toList();
        if (!was.equals(to.outcomes().stream().map(Snapshot.Side::outcome).toList())) {
            throw new IllegalArgumentException("Only times with the same outcomes can be compared.");
        }
        List<OutcomeChange> outcomes = new ArrayList<>();
        for (int o = 0; o < was.size(); o++) {
            outcomes.add(OutcomeChange.of(from.outcomes().get(o), to.outcomes().get(o)));
        }
        return new Change(from, to, outcomes);
    }

    /**
     * Compares what one asks about first: from the baseline, from the round before, and from the end of the phase before,
     * each to the latest round with a rating.
     *
     * @param episode the episode
     * @param view the id of a voice, or {@link io.github.reintegrationmatrix.progress.ViewResult#PRIMARY}
     * @param intakeDays the policy's days for intake
     * @return the changes in this order, each pair of rounds once; empty if there are no two times with ratings
     */
    public static List<Change> standard(EpisodeResult episode, String view, int intakeDays) {
        List<RoundResult> rated = episode.rounds().stream()
                .filter(round -> Snapshot.isRated(round, view))
                .toList();
        List<Change> changes = new ArrayList<>();
        if (rated.size() < 2) {
            return changes;
        }
        RoundResult latest = rated.get(rated.size() - 1);
        Snapshot to = Snapshot.of(latest, view);
        Snapshot.baseline(PhaseChange.upTo(latest, episode), view, intakeDays)
                .filter(baseline -> !baseline.round().equals(latest.id()))
                .ifPresent(baseline -> changes.add(between(baseline, to)));
        RoundResult before = rated.get(rated.size() - 2);
        compare(Snapshot.of(before, view), to, changes);
        endOfPhaseBefore(rated).ifPresent(end -> compare(Snapshot.of(end, view), to, changes));
        return changes;
    }

    /** Adds a comparison unless the same ratings are compared already. */
    private static void compare(Snapshot from, Snapshot to, List<Change> changes) {
        if (changes.stream().noneMatch(change -> entries(change.from()).equals(entries(from)))) {
            changes.add(between(from, to));
        }
    }

    /** What is said of every indicator, in whatever order: a baseline is put together from several rounds. */
    private static Set<Snapshot.Entry> entries(Snapshot snapshot) {
        return snapshot.outcomes().stream()
                .flatMap(side -> side.entries().stream())
                .collect(Collectors.toSet());
    }

    /** The last rated round before the first one in the phase of the latest; intake is no phase. */
    private static Optional<RoundResult> endOfPhaseBefore(List<RoundResult> rated) {
        String phase = rated.get(rated.size() - 1).when().point();
        if (phase.equals(Matrix.INTAKE)) {
            return Optional.empty();
        }
        int first = 0;
        while (!rated.get(first).when().point().equals(phase)) {
            first++;
        }
        return first == 0 ? Optional.empty() : Optional.of(rated.get(first - 1));
    }

    /** {@return how many matched levels rose, over all outcomes} */
    public int up() {
        return outcomes.stream().mapToInt(OutcomeChange::up).sum();
    }

    /** {@return how many matched levels fell, over all outcomes} */
    public int down() {
        return outcomes.stream().mapToInt(OutcomeChange::down).sum();
    }

    /** {@return how many matched levels are the same, over all outcomes} */
    public int same() {
        return outcomes.stream().mapToInt(OutcomeChange::same).sum();
    }

    /** {@return which way the matched levels went, over all outcomes} */
    public Verdict verdict() {
        return Verdict.of(up(), down(), same());
    }

    /** {@return the matched indicators of which two different people, both known, rated the two times} */
    public List<String> raterChanged() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.raterChanged().stream())
                .toList();
    }

    /**
     * Finds the crosswalks that a change rests on: those with which rounds were transferred whose ratings it compares.
     *
     * @param episode the episode of the two times
     * @return each matrix and crosswalk once, in the order of the rounds; empty if all rounds were rated with the matrix of the
     *     report
     */
    public List<Origin.Transferred> restsOn(EpisodeResult episode) {
        Set<String> rated = Stream.of(from, to)
                .flatMap(time -> entries(time).stream())
                .filter(entry -> entry.part().isRated())
                .map(Snapshot.Entry::round)
                .collect(Collectors.toSet());
        return episode.rounds().stream()
                .filter(round -> rated.contains(round.id()))
                .flatMap(round -> round.transferred().stream())
                .distinct()
                .toList();
    }

    /** {@return the mean of the outcomes' matched changes, weighted by outcome; empty if nothing is matched} */
    public Optional<Fraction> total() {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum sum = new Fraction.Sum();
        for (OutcomeChange outcome : outcomes) {
            outcome.change().ifPresent(change -> {
                weights.add(outcome.weight());
                sum.addProduct(outcome.weight(), change);
            });
        }
        Fraction all = weights.total();
        return all.signum() == 0 ? Optional.empty() : Optional.of(sum.total().dividedBy(all));
    }

    /**
     * Finds an outcome.
     *
     * @param outcome its id
     * @return its change, or empty
     */
    public Optional<OutcomeChange> outcome(String outcome) {
        return outcomes.stream()
                .filter(change -> change.outcome().equals(outcome))
                .findFirst();
    }
}
