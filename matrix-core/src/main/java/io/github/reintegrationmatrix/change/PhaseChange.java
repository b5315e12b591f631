package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a person from the first to the last rated round of one phase, in the primary view.
 *
 * @param phase the id of the phase
 * @param first how it stood in the first round with a rating
 * @param last how it stood in the last round with a rating
 * @param sinceBaseline from the baseline of the episode to the last round; empty if that is the baseline itself
 * @param sincePhaseBefore from the last rated round before the first one to the last; empty if there is none
 * @param sinceFirstRated what has no rating in the baseline: from the first later rating of each indicator to the last round;
 *     empty if no indicator was rated twice
 * @param setbacks setbacks that arose in a round of this phase
 * @param recoveries setbacks, of any phase, that were settled as recovered in a round of this phase
 */
public record PhaseChange(
        String phase,
        Standing first,
        Standing last,
        Optional<Change> sinceBaseline,
        Optional<Change> sincePhaseBefore,
        Optional<Change> sinceFirstRated,
        List<Setback> setbacks,
        List<Setback> recoveries) {

    /** Copies its lists and refuses {@code null}. */
    public PhaseChange {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(sinceBaseline, "sinceBaseline");
        Objects.requireNonNull(sincePhaseBefore, "sincePhaseBefore");
        Objects.requireNonNull(sinceFirstRated, "sinceFirstRated");
        setbacks = List.copyOf(setbacks);
        recoveries = List.copyOf(recoveries);
    }

    /**
     * How things stood in one round.
     *
     * @param round the id of the round
     * @param progress how much of what the phase expects was reached; empty if nothing was expected
     * @param criticals every critical indicator, in the order of the matrix
     * @param lowest the ids of the lowest outcomes, all ties
     */
    public record Standing(
            String round, Optional<Reached> progress, List<CriticalResult> criticals, List<String> lowest) {
        /** Copies its lists and refuses {@code null}. */
        public Standing {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(progress, "progress");
            criticals = List.copyOf(criticals);
            lowest = List.copyOf(lowest);
        }

        static Standing of(RoundResult round) {
            return new Standing(
                    round.id(),
                    round.primary().progress(),
                    round.criticals(),
                    round.primary().lowest());
        }
    }

    /**
     * Looks at every phase of an episode.
     *
     * @param episode the episode
     * @param legend the legend of the report
     * @param intakeDays the policy's days for intake
     * @return one for each phase with a rated round, in the order of the matrix
     */
    public static List<PhaseChange> all(EpisodeResult episode, Legend legend, int intakeDays) {
        List<Setback> setbacks = Setbacks.of(legend, episode);
        List<PhaseChange> all = new ArrayList<>();
        for (PhaseSummary phase : episode.phases()) {
            Optional<RoundResult> first = phase.firstRound().flatMap(episode::round);
            Optional<RoundResult> last = phase.lastRound().flatMap(episode::round);
            if (first.isPresent() && last.isPresent()) {
                all.add(of(phase.phase(), episode, first.get(), last.get(), intakeDays, setbacks));
            }
        }
        return List.copyOf(all);
    }

    private static PhaseChange of(
            String phase,
            EpisodeResult episode,
            RoundResult first,
            RoundResult last,
            int intakeDays,
            List<Setback> setbacks) {
        Snapshot to = Snapshot.of(last, ViewResult.PRIMARY);
        Optional<Snapshot> baseline = Snapshot.baseline(upTo(last, episode), ViewResult.PRIMARY, intakeDays);
        return new PhaseChange(
                phase,
                Standing.of(first),
                Standing.of(last),
                baseline.filter(from ->
                                !from.date().isAfter(to.date()) && !from.round().equals(to.round()))
                        .map(from -> Change.between(from, to)),
                before(episode, first).map(end -> Change.between(Snapshot.of(end, ViewResult.PRIMARY), to)),
                baseline.flatMap(from -> firstRated(episode, from, to)),
                setbacks.stream()
                        .filter(setback -> isIn(phase, setback.round(), episode))
                        .toList(),
                setbacks.stream()
                        .filter(setback -> setback.course() == Setback.Course.RECOVERED
                                && isIn(phase, setback.settled().orElse(""), episode))
                        .toList());
    }

    /** The episode as it was known then: what was rated later is no part of a baseline. */
    static EpisodeResult upTo(RoundResult last, EpisodeResult episode) {
        List<RoundResult> known = episode.rounds().stream()
                .filter(round -> !round.when().date().isAfter(last.when().date()))
                .toList();
        return new EpisodeResult(
                episode.start(),
                episode.clock(),
                episode.end(),
                known,
                episode.phases(),
                episode.events(),
                episode.statuses(),
                Optional.empty());
    }

    private static boolean isIn(String phase, String round, EpisodeResult episode) {
        return episode.round(round)
                .filter(result -> result.when().point().equals(phase))
                .isPresent();
    }

    /** The last round with a rating before a round. */
    private static Optional<RoundResult> before(EpisodeResult episode, RoundResult first) {
        RoundResult found = null;
        for (RoundResult round : episode.rounds()) {
            if (round.id().equals(first.id())) {
                break;
            }
            found = Snapshot.isRated(round, ViewResult.PRIMARY) ? round : found;
        }
        return Optional.ofNullable(found);
    }

    /** For what the baseline does not rate: the first rating of each indicator after it, before a round. */
    private static Optional<Change> firstRated(EpisodeResult episode, Snapshot baseline, Snapshot to) {
        Set<String> known = new HashSet<>();
        baseline.outcomes().stream()
                .flatMap(side -> side.entries().stream())
                .filter(entry -> entry.part().isOwn())
                .forEach(entry -> known.add(entry.part().indicator()));
        Map<String, Snapshot.Entry> first = new LinkedHashMap<>();
        Set<String> ofJoint = new HashSet<>();
        List<RoundResult> before = episode.rounds().stream()
                .filter(round -> round.when().date().isBefore(to.date()))
                .toList();
        for (RoundResult round : before) {
            for (Snapshot.Side side : Snapshot.of(round, ViewResult.PRIMARY).outcomes()) {
                for (Snapshot.Entry entry : side.entries()) {
                    String indicator = entry.part().indicator();
                    boolean joint = round.view(entry.part().voice()).isEmpty();
                    if (entry.part().isOwn()
                            && !known.contains(indicator)
                            && (!first.containsKey(indicator) || (!joint && ofJoint.remove(indicator)))) {
                        first.put(indicator, entry);
                        if (joint) {
                            ofJoint.add(indicator);
                        }
                    }
                }
            }
        }
        List<Snapshot.Side> then = new ArrayList<>();
        List<Snapshot.Side> now = new ArrayList<>();
        Set<String> rounds = new HashSet<>();
        for (Snapshot.Side side : to.outcomes()) {
            List<Snapshot.Entry> entries = side.entries().stream()
                    .filter(entry -> first.containsKey(entry.part().indicator()))
                    .toList();
            now.add(new Snapshot.Side(side.outcome(), side.weight(), entries));
            List<Snapshot.Entry> earlier = entries.stream()
                    .map(entry -> first.get(entry.part().indicator()))
                    .toList();
            earlier.forEach(entry -> rounds.add(entry.round()));
            then.add(new Snapshot.Side(side.outcome(), side.weight(), earlier));
        }
        return before.stream()
                .filter(round -> rounds.contains(round.id()))
                .findFirst()
                .map(round -> new Snapshot(round.id(), round.when().date(), Snapshot.Kind.ROUND, then))
                .map(from -> Change.between(from, new Snapshot(to.round(), to.date(), to.kind(), now)))
                .filter(change -> change.verdict() != Verdict.NOTHING_MATCHED);
    }
}
