package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a rating rests on: the means of verification that were used, the person's own word, an earlier round.
 *
 * <p>It never changes a score. It says how much of a score is verified.
 *
 * @param evidence every means of verification that was named, with what it counts
 * @param ownAccount whether the person's own word is enough, because only he or she can know
 * @param carried the earlier rating that stands in, where nobody asked again and it is still valid
 */
public record Basis(List<Seen> evidence, boolean ownAccount, Optional<Carried> carried) {

    /** Nothing but the word of whoever rated. */
    public static final Basis NONE = new Basis(List.of(), false, Optional.empty());

    /** Copies its list and refuses {@code null}. */
    public Basis {
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(carried, "carried");
    }

    /**
     * A means of verification that was named with a rating.
     *
     * @param evidence what was named
     * @param counts how far it shows the indicator; empty if the indicator does not accept it, if it is of a later day, or if
     *     its validity has passed
     */
    public record Seen(Evidence evidence, Optional<Adequacy> counts) {
        /** Refuses {@code null}. */
        public Seen {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * Where a carried rating comes from.
     *
     * @param round the id of the round in which it was given
     * @param date the day of the block in which it was given
     * @param assessor the code of whoever rated then; empty where it is not said
     */
    public record Carried(String round, LocalDate date, String assessor) {
        /** Refuses {@code null}. */
        public Carried {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(assessor, "assessor");
        }
    }

    /** {@return how far the rating is shown: the best of what counts; empty for not at all} */
    public Optional<Adequacy> adequacy() {
        if (ownAccount) {
            return Optional.of(Adequacy.ADEQUATE);
        }
        Optional<Adequacy> best = Optional.empty();
        for (Seen seen : evidence) {
            if (seen.counts().isPresent() && !best.equals(Optional.of(Adequacy.ADEQUATE))) {
                best = seen.counts();
            }
        }
        return best;
    }

    /** {@return whether the rating is shown by what counts} */
    public boolean isAdequate() {
        return adequacy().equals(Optional.of(Adequacy.ADEQUATE));
    }

    /** {@return whether two or more different means of verification count} */
    public boolean isTriangulated() {
        Set<String> means = new HashSet<>();
        for (Seen seen : evidence) {
            if (seen.counts().isPresent()) {
                means.add(seen.evidence().means());
            }
        }
        return means.size() > 1;
    }
}
