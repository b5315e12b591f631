package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
     * @param entries what is due of it
     */
    public record Side(String outcome, Fraction weight, List<Entry> entries) {
        /** Copies its list and refuses {@code null}. */
        public Side {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(weight, "weight");
            entries = List.copyOf(entries);
        }
    }

    /**
     * How one indicator stands.
     *
     * @param part how it stands in the view
     * @param round the id of the round in which that was said; for a carried rating the one it comes from
     * @param assessor the code of whoever rated it; empty where it is not rated or not said
     */
    public record Entry(Part part, String round, String assessor) {
        /** Refuses {@code null}. */
        public Entry {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(assessor, "assessor");
        }

        static Entry of(Part part, RoundResult round) {
            return part.basis()
                    .carried()
                    .map(from -> new Entry(part, from.round(), from.assessor()))
                    .orElseGet(() -> new Entry(
                            part,
                            round.id(),
                            part.isRated()
                                    ? round.heard(part.voice())
                                            .map(RoundResult.Heard::assessor)
                                            .orElse("")
                                    : ""));
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
     * last of them included: the voice that the view takes first before a joint rating; without one, as it stood in the first
     * round of these days in which it was due and anything was rated. If nothing was rated in these days, the first round
     * with a rating stands in. Nothing rated later is moved back.
     *
     * @param episode the episode
     * @param view the id of a voice, or {@link ViewResult#PRIMARY}
     * @param days the policy's days for intake
     * @return the baseline; empty if nothing is rated in the episode
     */
    public static Optional<Snapshot> baseline(EpisodeResult episode, String view, int days) {
        LocalDate last = episode.start().plusDays(days);
        List<RoundResult> within = episode.rounds().stream()
                .filter(round -> !round.when().date().isAfter(last) && round.hasRating())
                .toList();
        List<Side> sides = new ArrayList<>();
        if (!within.isEmpty()) {
            for (Side first : sides(within.get(0), view)) {
                sides.add(new Side(first.outcome(), first.weight(), firstEntries(first.outcome(), within, view, last)));
            }
        }
        if (isRated(sides)) {
            RoundResult first = within.get(0);
            return Optional.of(new Snapshot(first.id(), first.when().date(), Kind.BASELINE, sides));
        }
        return episode.rounds().stream()
                .filter(round -> isRated(round, view))
                .findFirst()
                .map(round -> new Snapshot(round.id(), round.when().date(), Kind.LATE_BASELINE, sides(round, view)));
    }

    /** Whether anything was rated in a view of a round; what is carried does not count. */
    static boolean isRated(RoundResult round, String view) {
        return isRated(sides(round, view));
    }

    private static boolean isRated(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.entries().stream())
                .anyMatch(entry -> entry.part().isOwn());
    }

    private static List<Entry> firstEntries(String outcome, List<RoundResult> within, String view, LocalDate last) {
        Map<String, Entry> first = new LinkedHashMap<>();
        Set<String> ofJoint = new HashSet<>();
        for (RoundResult round : within) {
            List<Entry> entries = sides(round, view).stream()
                    .filter(side -> side.outcome().equals(outcome))
                    .flatMap(side -> side.entries().stream())
                    .toList();
            for (Entry entry : entries) {
                Part part = entry.part();
                Entry known = first.get(part.indicator());
                boolean late = part.isOwn() && dayOf(round, part.voice()).isAfter(last);
                boolean own = part.isOwn() && !late;
                boolean joint = round.view(part.voice()).isEmpty();
                if (known == null && late) {
                    first.put(part.indicator(), Entry.of(notAssessed(part), round));
                } else if (known == null
                        || (own && (!known.part().isOwn() || (ofJoint.contains(part.indicator()) && !joint)))) {
                    first.put(part.indicator(), entry);
                    ofJoint.remove(part.indicator());
                    if (joint) {
                        ofJoint.add(part.indicator());
                    }
                }
            }
        }
        return List.copyOf(first.values());
    }

    /** What was rated after the days of the baseline is no part of it. */
    private static Part notAssessed(Part part) {
        RatingState missing = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
        return new Part(part.indicator(), part.voice(), part.weight(), missing, part.expected(), Basis.NONE);
    }

    /** The day of a voice's block; for an absent block that of the round. */
    private static LocalDate dayOf(RoundResult round, String voice) {
        return round.heard(voice)
                .map(RoundResult.Heard::date)
                .orElse(round.when().date());
    }

    private static List<Side> sides(RoundResult round, String view) {
        ViewResult of = round.view(view)
                .orElseThrow(() -> new IllegalArgumentException("There is no view \"" + view + "\" in this round."));
        List<Side> sides = new ArrayList<>();
        for (OutcomeResult outcome : of.outcomes()) {
            List<Entry> entries =
                    outcome.parts().stream().map(part -> Entry.of(part, round)).toList();
            sides.add(new Side(outcome.outcome(), outcome.weight(), entries));
        }
        return sides;
    }
}
