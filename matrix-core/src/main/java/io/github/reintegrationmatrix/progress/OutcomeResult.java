package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person stands on one outcome, in one view of one round, with the parts it is computed from.
 *
 * <p>With E the parts that are due and apply and R those of them that are rated: coverage is the weight of R over the
 * weight of E; the interval runs from the sum of weight times value over the weight of E, up by the weight that is
 * missing; the point is the weighted mean over R. Hence the width of the interval is 1 minus the coverage.
 *
 * <p>For example, weights 3, 2 and 1, the first at 3/4, the second at 1/2, the third missing: interval [13/24, 17/24],
 * point 13/20, coverage 5/6.
 *
 * @param outcome the id of the outcome
 * @param weight its weight in the totals; 0 if it is followed and not scored: then it has parts and no numbers
 * @param parts what each due indicator adds, in the order of the matrix
 * @param publication whether the point may be shown
 * @param flags what is pointed out; it changes no number
 */
public record OutcomeResult(
        String outcome, Fraction weight, List<Part> parts, Publication publication, Set<Flag> flags) {

    /** Copies its lists and maps and refuses {@code null}. */
    public OutcomeResult {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(weight, "weight");
        parts = List.copyOf(parts);
        Objects.requireNonNull(publication, "publication");
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Whether the point may be shown. */
    public enum Publication {
        /** Enough is rated. */
        REPORTABLE,
        /** Shown with the remark that much is not rated. */
        PROVISIONAL,
        /** Too little is rated: only the interval is shown. */
        INTERVAL_ONLY,
        /** Nothing that is due applies, nothing is due, or the outcome is not scored: there is no number. */
        NO_NUMBER
    }

    /** What is pointed out about an outcome. */
    public enum Flag {
        /** More than the policy's share of the weight does not apply. */
        NA_HEAVY,
        /** One of three or more items carries more than the policy's share of the weight. */
        CONCENTRATED
    }

    /** Whether an outcome counts in the totals. */
    public enum Standing {
        /** Something is due and applies. */
        COUNTED,
        /** Something is due and applies, and the matrix makes no number of it. */
        FOLLOWED,
        /** Something is due, and nothing of it applies. */
        NOT_APPLICABLE,
        /** Nothing is due. */
        NOT_DUE
    }

    /**
     * Tells whether the outcome counts in the totals.
     *
     * @return the standing
     */
    public Standing standing() {
        if (parts.isEmpty()) {
            return Standing.NOT_DUE;
        }
        for (Part part : parts) {
            if (part.counts()) {
                return isScored() ? Standing.COUNTED : Standing.FOLLOWED;
            }
        }
        return Standing.NOT_APPLICABLE;
    }

    /** {@return whether a number is made of it; false if it is only followed} */
    public boolean isScored() {
        return weight.signum() != 0;
    }

    /**
     * Adds up the parts. All numbers follow from these sums; ask once if you need several.
     *
     * @return the sums; those of nothing if the outcome is not scored
     */
    public Tally tally() {
        return isScored() ? Tally.of(parts) : Tally.NOTHING;
    }

    /**
     * Returns how much of what counts is rated.
     *
     * @return the weight of what is rated over the weight of what is due and applies; empty if nothing counts
     */
    public Optional<Fraction> coverage() {
        return tally().coverage();
    }

    /**
     * Returns how much of what is due does not apply.
     *
     * @return the share of the weight, from 0 to 1; empty if nothing is due
     */
    public Optional<Fraction> notApplicableShare() {
        Tally sums = Tally.of(parts);
        return sums.due().signum() == 0
                ? Optional.empty()
                : Optional.of(sums.due().minus(sums.counting()).dividedBy(sums.due()));
    }

    /**
     * Returns the possible range of the score.
     *
     * @return the range for every way the missing ratings could turn out; empty if nothing counts
     */
    public Optional<Interval> interval() {
        return tally().interval();
    }

    /**
     * Returns the score of what is rated, whether or not it may be shown; {@link #publication} says that.
     *
     * @return the weighted mean of the rated parts; empty if nothing is rated
     */
    public Optional<Fraction> point() {
        return tally().point();
    }

    /**
     * Returns how much of what the phase expects is reached.
     *
     * @return counts and possible range; empty if nothing counts or nothing is expected, as at intake
     */
    public Optional<Reached> progress() {
        return tally().progress();
    }

    /**
     * Returns the share of the outcome that was earned.
     *
     * @return the lower end of the interval; with the two losses it adds up to 1; empty if nothing counts
     */
    public Optional<Fraction> earned() {
        Tally sums = tally();
        return sums.share(sums.earned());
    }

    /**
     * Returns the share of the outcome that is lost because rated levels are not the best.
     *
     * @return the loss, from 0 to 1; empty if nothing counts
     */
    public Optional<Fraction> lostByLevel() {
        Tally sums = tally();
        return sums.share(sums.rated().minus(sums.earned()));
    }

    /**
     * Returns the share of the outcome that is lost because ratings are missing.
     *
     * @return the width of the interval; empty if nothing counts
     */
    public Optional<Fraction> lostByMissing() {
        Tally sums = tally();
        return sums.share(sums.counting().minus(sums.rated()));
    }

    /**
     * Adds up the parts of each dimension of the outcome apart, such as what a service is like in time, in place, in respect.
     *
     * @param legend the legend of the report, which knows the dimensions
     * @return dimension id to its sums, in the order in which the dimensions are shown; an indicator without one is left out;
     *     empty if the outcome is not scored
     */
    public Map<String, Tally> byDimension(Legend legend) {
        if (!isScored()) {
            return Map.of();
        }
        Map<String, List<Part>> byDimension = new LinkedHashMap<>();
        legend.dimensions().keySet().forEach(dimension -> byDimension.put(dimension, new ArrayList<>()));
        for (Part part : parts) {
            List<Part> own = byDimension.get(legend.sides().getOrDefault(part.indicator(), ""));
            if (own != null) {
                own.add(part);
            }
        }
        Map<String, Tally> sums = new LinkedHashMap<>();
        byDimension.forEach((dimension, own) -> {
            if (!own.isEmpty()) {
                sums.put(dimension, Tally.of(own));
            }
        });
        return Collections.unmodifiableMap(sums);
    }

    /** {@return how far what is rated is verified; empty if nothing counts} */
    public Optional<Backing> backing() {
        return isScored() ? Backing.of(parts) : Optional.empty();
    }

    /**
     * What one indicator takes from its outcome.
     *
     * @param indicator the id of the indicator
     * @param share the share of the outcome that is lost, above 0 and at most 1
     * @param missing whether it is lost because no mark is there
     */
    public record Loss(String indicator, Fraction share, boolean missing) {
        /** Refuses {@code null}. */
        public Loss {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * Returns why the outcome is not at its best.
     *
     * @return what each indicator takes, the greatest loss first, equal ones by id; empty if the outcome is not scored
     */
    public List<Loss> losses() {
        if (!isScored()) {
            return List.of();
        }
        Fraction counting = tally().counting();
        return parts.stream()
                .filter(Part::counts)
                .map(part -> new Loss(
                        part.indicator(),
                        part.weight()
                                .times(Fraction.ONE.minus(part.value().orElse(Fraction.ZERO)))
                                .dividedBy(counting),
                        !part.isRated()))
                .filter(loss -> loss.share().signum() > 0)
                .sorted(Comparator.comparing(Loss::share).reversed().thenComparing(Loss::indicator))
                .toList();
    }
}
