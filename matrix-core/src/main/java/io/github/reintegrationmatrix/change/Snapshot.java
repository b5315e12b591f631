package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One view at one time, to be compared with another: a round, or the baseline of an episode.
 *
 * @param round the id of the round; for a baseline that of the first round that adds to it
 * @param date the day of that round
 * @param kind what it is
 * @param outcomes the outcomes in the order of the matrix
 */
public record Snapshot(String round, LocalDate date, Kind kind, List<Side> outcomes) {

    /** Copies its list and refuses {@code null}. */
    public Snapshot {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        outcomes = List.copyOf(outcomes);
    }

    /** What a snapshot shows. */
    public enum Kind {
        /** A round. */
        ROUND,
        /** The first ratings within the policy's days from the start of the episode: intake takes several sittings. */
        BASELINE,
        /** The first round with a rating, because nothing was rated within those days. */
        LATE_BASELINE
    }

    /**
     * What is known of one outcome.
     *
     * @param outcome the id of the outcome
     * @param weight its weight in the totals
     * @param parts what is due of it
     */
    public record Side(String outcome, Fraction weight, List<Part> parts) {
        /** Copies its list and refuses {@code null}. */
        public Side {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(weight, "weight");
            parts = List.copyOf(parts);
        }
    }

    /**
     * Looks at a round.
     *
     * @param round the round
     * @param view the id of a voice, or {@link ViewResult#PRIMARY}
     * @return the snapshot
     * @throws IllegalArgumentException if the round has no such view
     */
    public static Snapshot of(RoundResult round, String view) {
        return new Snapshot(round.id(), round.when().date(), Kind.ROUND, sides(round, view));
    }

    /**
     * Puts the first ratings of an episode together.
     *
     * <p>An indicator stands with the first rating that its voice gave within the days from the start of the episode, the
     * last of them included; without one, as it stood in the first round of these days in which it was due. If nothing was
     * rated in these days, the first round with a rating stands in. Nothing rated later is moved back.
     *
     * @param episode the episode
     * @param view the id of a voice, or {@link ViewResult#PRIMARY}
     * @param days the policy's days for intake
     * @return the baseline; empty if nothing is rated in the episode
     */
    public static Optional<Snapshot> baseline(EpisodeResult episode, String view, int days) {
        LocalDate last = episode.start().plusDays(days);
        List<RoundResult> within = episode.rounds().stream()
                .filter(round -> !round.when().date().isAfter(last))
                .toList();
        List<Side> sides = new ArrayList<>();
        if (!within.isEmpty()) {
            for (Side first : sides(within.get(0), view)) {
                sides.add(new Side(first.outcome(), first.weight(), firstParts(first.outcome(), within, view, last)));
            }
        }
        if (sides.stream().flatMap(side -> side.parts().stream()).anyMatch(Part::isRated)) {
            RoundResult first = within.get(0);
            return Optional.of(new Snapshot(first.id(), first.when().date(), Kind.BASELINE, sides));
        }
        return episode.rounds().stream()
                .filter(round -> isRated(round, view))
                .findFirst()
                .map(round -> new Snapshot(round.id(), round.when().date(), Kind.LATE_BASELINE, sides(round, view)));
    }

    /** Whether anything is rated in a view of a round. */
    static boolean isRated(RoundResult round, String view) {
        return sides(round, view).stream()
                .flatMap(side -> side.parts().stream())
                .anyMatch(Part::isRated);
    }

    private static List<Part> firstParts(String outcome, List<RoundResult> within, String view, LocalDate last) {
        Map<String, Part> first = new LinkedHashMap<>();
        for (RoundResult round : within) {
            for (Side side : sides(round, view)) {
                if (!side.outcome().equals(outcome)) {
                    continue;
                }
                for (Part part : side.parts()) {
                    Part known = first.get(part.indicator());
                    boolean late = part.isRated() && dayOf(round, part.voice()).isAfter(last);
                    if (known == null) {
                        first.put(part.indicator(), late ? notAssessed(part) : part);
                    } else if (!known.isRated() && part.isRated() && !late) {
                        first.put(part.indicator(), part);
                    }
                }
            }
        }
        return List.copyOf(first.values());
    }

    /** What was rated after the days of the baseline is no part of it. */
    private static Part notAssessed(Part part) {
        RatingState missing = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
        return new Part(part.indicator(), part.voice(), part.weight(), missing, part.expected());
    }

    /** The day of a voice's block; for an absent block that of the round. */
    private static LocalDate dayOf(RoundResult round, String voice) {
        return round.heard().stream()
                .filter(heard -> heard.voice().equals(voice))
                .map(RoundResult.Heard::date)
                .findFirst()
                .orElse(round.when().date());
    }

    private static List<Side> sides(RoundResult round, String view) {
        ViewResult of = round.view(view)
                .orElseThrow(() -> new IllegalArgumentException("There is no view \"" + view + "\" in this round."));
        List<Side> sides = new ArrayList<>();
        for (OutcomeResult outcome : of.outcomes()) {
            sides.add(new Side(outcome.outcome(), outcome.weight(), outcome.parts()));
        }
        return sides;
    }
}
