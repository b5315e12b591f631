package io.github.reintegrationmatrix.policy;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.FractionRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Objects;

/**
 * The conventions by which ratings become words such as "provisional" or "expectations met".
 *
 * <p>None of these numbers comes from a study: they are choices, and {@code source} says whose. A policy is always an
 * argument of the scoring, and every report prints its name and source.
 *
 * <p>Windows in days include their last day. Conventions of parts of the scoring that this version does not compute
 * yet (change, voices, robustness, programme results) stand here already, so that a policy is one whole.
 *
 * @param name the name printed on every report
 * @param source who chose these numbers, and on what ground
 * @param coverage how much must be rated
 * @param items what is pointed out about the items of an outcome
 * @param windows what belongs together in time
 * @param progress how much of what a phase expects must be reached
 * @param gate what a gate to the next phase asks for
 * @param divergence when two voices differ enough to be pointed out
 * @param weightBox the share h by which every outcome weight may be off in the robustness statement; 1/4
 * @param cohort when results of small groups are suppressed
 */
public record ScoringPolicy(
        @NotBlank(message = "{MTX-2003}") String name,
        @NotBlank(message = "{MTX-2003}") String source,
        @Valid Coverage coverage,
        @Valid Items items,
        @Valid Windows windows,
        @Valid PhaseProgress progress,
        @Valid GateCoverage gate,
        @Valid Divergence divergence,

        @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
        Fraction weightBox,

        @Valid Cohort cohort)
        implements Serializable {

    /** Refuses {@code null}. */
    public ScoringPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(windows, "windows");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(divergence, "divergence");
        Objects.requireNonNull(weightBox, "weightBox");
        Objects.requireNonNull(cohort, "cohort");
    }

    /**
     * Returns the project's own illustrative conventions.
     *
     * @return a policy whose source says that its numbers are conventions without a study behind them
     */
    public static ScoringPolicy illustrative() {
        return new ScoringPolicy(
                "illustrative",
                "conventions of this project, not derived from a study",
                new Coverage(Fraction.of(4, 5), Fraction.of(1, 2), Fraction.of(4, 5)),
                new Items(Fraction.of(1, 2), Fraction.of(1, 2)),
                new Windows(30, 30),
                PhaseProgress.everyPhase(Fraction.of(3, 4)),
                new GateCoverage(Fraction.of(4, 5), Fraction.of(1, 2)),
                new Divergence(1, 2, Fraction.of(3, 20)),
                Fraction.of(1, 4),
                new Cohort(11, 5));
    }

    /**
     * How much must be rated before a number is shown.
     *
     * @param reportable the least coverage of an outcome whose point is reportable; 4/5
     * @param provisional the least coverage of an outcome whose point is provisional; 1/2
     * @param total the least coverage of the total's point; 4/5
     */
    public record Coverage(
            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction reportable,

            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction provisional,

            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction total)
            implements Serializable {
        /** Refuses {@code null}. */
        public Coverage {
            Objects.requireNonNull(reportable, "reportable");
            Objects.requireNonNull(provisional, "provisional");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * What is pointed out about the items of an outcome; neither changes a number.
     *
     * @param notApplicableShare the share of not applicable weight above which an outcome is NA_HEAVY; 1/2
     * @param concentration the share of the weight above which a single item makes an outcome CONCENTRATED; 1/2
     */
    public record Items(
            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction notApplicableShare,

            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction concentration)
            implements Serializable {
        /** Refuses {@code null}. */
        public Items {
            Objects.requireNonNull(notApplicableShare, "notApplicableShare");
            Objects.requireNonNull(concentration, "concentration");
        }
    }

    /**
     * What belongs together in time.
     *
     * @param intakeDays how many days after the start still count as intake; 30
     * @param roundDays how many days the voices of one round may lie apart; 30
     */
    public record Windows(
            @PositiveOrZero(message = "{MTX-4003}") int intakeDays,
            @PositiveOrZero(message = "{MTX-4003}") int roundDays)
            implements Serializable {}

    /**
     * What a gate to the next phase asks for, besides criticals, progress and the beneficiary's agreement.
     *
     * @param coverage the least coverage of the round; 4/5
     * @param ownCoverage the least coverage of what the beneficiary herself is asked; 1/2
     */
    public record GateCoverage(
            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction coverage,

            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction ownCoverage)
            implements Serializable {
        /** Refuses {@code null}. */
        public GateCoverage {
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(ownCoverage, "ownCoverage");
        }
    }

    /**
     * When two voices differ enough to be pointed out.
     *
     * @param criticalLevels the difference in levels on a critical indicator; 1
     * @param otherLevels the difference in levels on any other indicator; 2
     * @param mean the mean signed difference of an outcome, from 0 to 1; 3/20
     */
    public record Divergence(
            @PositiveOrZero(message = "{MTX-4003}") int criticalLevels,
            @PositiveOrZero(message = "{MTX-4003}") int otherLevels,

            @FractionRange(min = "0", max = "1", message = "{MTX-4001}")
            Fraction mean)
            implements Serializable {
        /** Refuses {@code null}. */
        public Divergence {
            Objects.requireNonNull(mean, "mean");
        }
    }

    /**
     * When results of small groups are suppressed.
     *
     * @param threshold cells below it are suppressed when results are published; 11
     * @param minimum the least threshold that may be chosen; 5
     */
    public record Cohort(
            @PositiveOrZero(message = "{MTX-4003}") int threshold,
            @PositiveOrZero(message = "{MTX-4003}") int minimum) implements Serializable {}
}
