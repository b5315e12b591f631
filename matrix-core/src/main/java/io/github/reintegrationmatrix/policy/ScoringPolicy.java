package io.github.reintegrationmatrix.policy;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.FractionRange;
import io.github.reintegrationmatrix.model.OrderedMaps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conventions by which ratings become words such as "provisional" or "expectations met".
 *
 * <p>None of these numbers comes from a study: they are choices, and {@code source} says whose. A policy is always an
 * argument of the scoring, and every report prints its name and source.
 *
 * <p>Windows in days include their last day. The conventions of programme results, which this version does not compute yet,
 * stand here already, so that a policy is one whole.
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
 * @param reasons why each number was chosen, by its name in {@link #CONVENTIONS}; reports leave them out
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

        @Valid Cohort cohort,
        Map<String, @NotBlank(message = "{MTX-2003}") String> reasons)
        implements Serializable {

    /** The names of the conventions, as a policy file writes them. */
    public static final List<String> CONVENTIONS = List.of(
            "coverage.reportable",
            "coverage.provisional",
            "coverage.total",
            "items.notApplicableShare",
            "items.concentration",
            "windows.intakeDays",
            "windows.roundDays",
            "progress.threshold",
            "gate.coverage",
            "gate.ownCoverage",
            "divergence.criticalLevels",
            "divergence.otherLevels",
            "divergence.mean",
            "weightBox",
            "cohort.threshold",
            "cohort.minimum");

    /** Copies its map and refuses {@code null}. */
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
        reasons = OrderedMaps.copyOf(reasons);
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
                new Cohort(11, 5),
                illustrativeReasons());
    }

    private static Map<String, String> illustrativeReasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        String[] sentences = {
            "With four fifths of the weight rated, the possible range is at most 0.20 wide, so a point says more than it hides.",
            "Below half, the missing answers outweigh those that are there; the range alone is honest.",
            "The total asks as much as a single outcome, so that a few well-known outcomes never speak for the others.",
            "When more than half of what is due does not apply, the rest is a narrow picture of the outcome.",
            "When one of three or more questions carries more than half of the weight, the outcome is that question.",
            "Intake takes several sittings; a month lets trust grow before the hard questions, and is short beside three years.",
            "Two voices asked more than a month apart may speak of different times.",
            "Three quarters leave room for what is not this person's goal, and ask for more than most of it.",
            "A gate asks for as much knowledge as a reportable outcome.",
            "Nobody moves on unless the person was heard on at least half of what she or he is asked.",
            "On what may be a danger, one level between two voices is worth a talk.",
            "Elsewhere one level is ordinary between two people; two are not.",
            "On average over an outcome, 0.15 is more than half a level of a scale with five levels.",
            "Weights were set without a study, so a result should stand when any of them is a quarter more or less.",
            "Eleven is a usual threshold of public health data; people at risk deserve no less.",
            "Below five, a cell can point to a person even where the threshold was lowered for internal use."
        };
        for (int i = 0; i < sentences.length; i++) {
            reasons.put(CONVENTIONS.get(i), sentences[i]);
        }
        return reasons;
    }

    /** {@return the same conventions without the reasons, as reports hold them} */
    public ScoringPolicy withoutReasons() {
        return new ScoringPolicy(
                name, source, coverage, items, windows, progress, gate, divergence, weightBox, cohort, Map.of());
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
