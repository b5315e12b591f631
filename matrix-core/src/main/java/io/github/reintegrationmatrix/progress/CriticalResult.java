package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a critical indicator stands against its floor. Every voice that is asked must confirm it; one is enough to warn.
 *
 * <p>For example, with the floor at 1/2: provider at 3/4 and beneficiary not asked gives [0, 3/4], undetermined;
 * beneficiary at 1/4 is a breach whatever the provider says.
 *
 * @param indicator the id of the indicator
 * @param floor the lowest acceptable mark in this phase
 * @param readings what each voice that is asked said; empty if the indicator does not apply by rule
 */
public record CriticalResult(String indicator, Benchmark floor, List<Reading> readings) {

    /** Copies its lists and maps and refuses {@code null}. */
    public CriticalResult {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(floor, "floor");
        readings = List.copyOf(readings);
    }

    /**
     * What one voice said.
     *
     * @param voice the id of the voice
     * @param own its own state
     * @param joint what was agreed together, if anything; it stands for a voice that has no mark of its own, and where
     *     there are both the lower counts
     */
    public record Reading(String voice, RatingState own, Optional<RatingState.Rated> joint) {

        /** Refuses {@code null}. */
        public Reading {
            Objects.requireNonNull(voice, "voice");
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(joint, "joint");
        }

        /**
         * Returns the possible range of this voice's mark.
         *
         * @return one value, or [0, 1] if it is not known; empty if the voice says that it does not apply
         */
        public Optional<Interval> interval() {
            Optional<Interval> agreed = joint.map(rated -> new Interval(rated.value(), rated.value()));
            if (own instanceof RatingState.Rated rated) {
                Interval alone = new Interval(rated.value(), rated.value());
                return Optional.of(agreed.map(alone::min).orElse(alone));
            }
            if (agreed.isPresent() || own instanceof RatingState.NotApplicable) {
                return agreed;
            }
            return Optional.of(Interval.UNKNOWN);
        }

        /**
         * Tells whether this voice was asked.
         *
         * @return false only if nobody came to the question, or the person could not be reached
         */
        public boolean asked() {
            return joint.isPresent()
                    || !(own instanceof RatingState.Missing missing)
                    || missing.reason().asked();
        }
    }

    /** How a critical indicator stands. */
    public enum Verdict {
        /** Every voice is at or above the floor. */
        MET,
        /** At least one voice is below the floor. */
        BREACHED,
        /** It is not known whether it is safe. */
        UNDETERMINED,
        /** It does not apply, by rule or because every voice that is asked says so. */
        NOT_JUDGED
    }

    /**
     * Returns the possible range of the lowest voice.
     *
     * @return the least over all voices; empty if the indicator is not judged
     */
    public Optional<Interval> interval() {
        return readings.stream().flatMap(reading -> reading.interval().stream()).reduce(Interval::min);
    }

    /**
     * Judges the indicator against a floor.
     *
     * @return the verdict against the floor of this phase
     */
    public Verdict verdict() {
        return against(floor.value());
    }

    /**
     * Judges the indicator against another floor, such as that of the phase to be entered.
     *
     * @param other the floor, from 0 to 1
     * @return the verdict
     */
    public Verdict against(Fraction other) {
        Optional<Interval> range = interval();
        if (range.isEmpty()) {
            return Verdict.NOT_JUDGED;
        }
        if (range.get().lower().atLeast(other)) {
            return Verdict.MET;
        }
        return range.get().upper().atLeast(other) ? Verdict.UNDETERMINED : Verdict.BREACHED;
    }

    /**
     * Tells whether every voice was asked.
     *
     * @return true if no voice is left that nobody asked
     */
    public boolean askedOfAll() {
        return readings.stream().allMatch(Reading::asked);
    }
}
