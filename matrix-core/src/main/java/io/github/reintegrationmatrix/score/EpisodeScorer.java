package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores one episode: its rounds in order, a summary of each phase, and the gate after the latest round. */
final class EpisodeScorer {

    private final Plan plan;
    private final Matrix matrix;
    private final RoundScorer scorer;
    private final Gates gates;

    EpisodeScorer(Plan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.matrix = plan.matrix();
        this.scorer = new RoundScorer(plan, policy);
        this.gates = new Gates(plan, policy);
    }

    EpisodeResult score(Episode episode, List<Occasion> occasions, LocalDate asOf, TimeLine recorded, int position) {
        List<RoundResult> rounds = new ArrayList<>();
        Memory memory = new Memory(plan);
        for (Occasion occasion : occasions) {
            rounds.add(scorer.score(occasion, memory, recorded.after(occasion)));
            memory.add(occasion);
        }
        List<PhaseSummary> phases = new ArrayList<>();
        boolean services = matrix.kind() == Matrix.Kind.SERVICES;
        for (ReintegrationPhase phase : matrix.phases()) {
            if (!services
                    || rounds.stream().anyMatch(round -> round.when().point().equals(phase.id()))) {
                phases.add(summary(phase.id(), rounds));
            }
        }
        Optional<GateResult> gate = Optional.empty();
        if (!services
                && matrix.expects()
                && !occasions.isEmpty()
                && !occasions.get(occasions.size() - 1).intake()) {
            Occasion latest = occasions.get(occasions.size() - 1);
            gate = Optional.of(gates.after(latest, rounds.get(rounds.size() - 1)));
        }
        Optional<LocalDate> end = Optional.of(episode.end()).filter(day -> !day.isAfter(asOf));
        return new EpisodeResult(
                episode.start(),
                episode.clock(),
                end,
                rounds,
                phases,
                recorded.events(position),
                recorded.statuses(position),
                gate);
    }

    private static PhaseSummary summary(String phase, List<RoundResult> rounds) {
        int visits = 0;
        boolean inside = false;
        for (RoundResult round : rounds) {
            boolean here = round.when().point().equals(phase);
            visits += here && !inside ? 1 : 0;
            inside = here;
        }
        List<RoundResult> rated = rounds.stream()
                .filter(round -> round.when().point().equals(phase) && round.hasRating())
                .toList();
        if (rated.isEmpty()) {
            return new PhaseSummary(phase, visits, Optional.empty(), Optional.empty(), List.of());
        }
        RoundResult last = rated.get(rated.size() - 1);
        return new PhaseSummary(
                phase,
                visits,
                Optional.of(rated.get(0).id()),
                Optional.of(last.id()),
                unreached(last, reachedBefore(rounds, last)));
    }

    private static List<PhaseSummary.Unreached> unreached(RoundResult last, Set<String> reachedBefore) {
        List<PhaseSummary.Unreached> unreached = new ArrayList<>();
        for (OutcomeResult outcome : last.primary().outcomes()) {
            for (Part part : outcome.parts()) {
                if (part.counts() && part.expected().isPresent() && !part.isReached()) {
                    PhaseSummary.Why why = PhaseSummary.Why.NOT_KNOWN;
                    if (part.isRated()) {
                        boolean lost = reachedBefore.contains(part.indicator());
                        why = lost ? PhaseSummary.Why.LOST : PhaseSummary.Why.OPEN;
                    }
                    unreached.add(new PhaseSummary.Unreached(outcome.outcome(), part.indicator(), why));
                }
            }
        }
        return unreached;
    }

    /** What the phase of a round expects and that round does not reach, but one before it did, in the primary view. */
    private static Set<String> reachedBefore(List<RoundResult> rounds, RoundResult last) {
        Map<String, Fraction> expected = new HashMap<>();
        for (OutcomeResult outcome : last.primary().outcomes()) {
            for (Part part : outcome.parts()) {
                if (part.isRated() && !part.isReached()) {
                    part.expected().ifPresent(benchmark -> expected.put(part.indicator(), benchmark.value()));
                }
            }
        }
        Set<String> reached = new HashSet<>();
        for (int r = 0; !rounds.get(r).id().equals(last.id()) && reached.size() < expected.size(); r++) {
            for (OutcomeResult outcome : rounds.get(r).primary().outcomes()) {
                for (Part part : outcome.parts()) {
                    Fraction needed = expected.get(part.indicator());
                    if (needed != null
                            && part.state() instanceof RatingState.Rated rated
                            && rated.value().atLeast(needed)) {
                        reached.add(part.indicator());
                    }
                }
            }
        }
        return reached;
    }
}
