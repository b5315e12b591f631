package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far ratings are verified. It stands beside a score and never changes it.
 *
 * <p>For example, weights 3 and 2 are rated at 3/4 and 1/2, the first shown adequately, and weight 1 is missing: 3/5 of what
 * is rated is verified, and if only that counted the score would lie from 3/8 to 7/8.
 *
 * @param verified the share of the rated weight that is adequately shown; empty if nothing is rated
 * @param partial the share of the rated weight that is partially shown; empty if nothing is rated
 * @param triangulated how many ratings are shown by two or more different means of verification
 * @param backed the possible range if ratings that are not adequately shown counted as missing
 */
public record Backing(Optional<Fraction> verified, Optional<Fraction> partial, int triangulated, Interval backed) {

    /** Refuses {@code null}. */
    public Backing {
        Objects.requireNonNull(verified, "verified");
        Objects.requireNonNull(partial, "partial");
        Objects.requireNonNull(backed, "backed");
    }

    /**
     * Looks at the parts of one outcome.
     *
     * @param parts the parts
     * @return how far they are verified; empty if nothing counts
     */
    static Optional<Backing> of(List<Part> parts) {
        Fraction.Sum counting = new Fraction.Sum();
        Fraction.Sum rated = new Fraction.Sum();
        Fraction.Sum shown = new Fraction.Sum();
        Fraction.Sum partly = new Fraction.Sum();
        Fraction.Sum earned = new Fraction.Sum();
        int triangulated = 0;
        for (Part part : parts) {
            if (part.counts()) {
                counting.add(part.weight());
            }
            if (part.state() instanceof RatingState.Rated mark) {
                rated.add(part.weight());
                Optional<Adequacy> adequacy = part.basis().adequacy();
                if (adequacy.equals(Optional.of(Adequacy.ADEQUATE))) {
                    shown.add(part.weight());
                    earned.addProduct(part.weight(), mark.value());
                } else if (adequacy.isPresent()) {
                    partly.add(part.weight());
                }
                triangulated += part.basis().isTriangulated() ? 1 : 0;
            }
        }
        Fraction all = counting.total();
        if (all.signum() == 0) {
            return Optional.empty();
        }
        Fraction ofRated = rated.total();
        Fraction adequate = shown.total();
        Fraction least = earned.total().dividedBy(all);
        Interval backed = new Interval(least, least.plus(all.minus(adequate).dividedBy(all)));
        return Optional.of(
                ofRated.signum() == 0
                        ? new Backing(Optional.empty(), Optional.empty(), 0, backed)
                        : new Backing(
                                Optional.of(adequate.dividedBy(ofRated)),
                                Optional.of(partly.total().dividedBy(ofRated)),
                                triangulated,
                                backed));
    }

    /**
     * Puts outcomes together, each by its weight: the shares over those with a rating, the range over all that count.
     *
     * @param outcomes the outcomes
     * @return how far they are verified; empty if none counts
     */
    static Optional<Backing> over(List<OutcomeResult> outcomes) {
        Fraction.Sum rated = new Fraction.Sum();
        Fraction.Sum counting = new Fraction.Sum();
        Fraction.Sum verified = new Fraction.Sum();
        Fraction.Sum partial = new Fraction.Sum();
        Fraction.Sum lower = new Fraction.Sum();
        Fraction.Sum upper = new Fraction.Sum();
        int triangulated = 0;
        for (OutcomeResult outcome : outcomes) {
            Optional<Backing> own = outcome.backing();
            if (own.isPresent()) {
                Fraction weight = outcome.weight();
                counting.add(weight);
                lower.addProduct(weight, own.get().backed().lower());
                upper.addProduct(weight, own.get().backed().upper());
                triangulated += own.get().triangulated();
                if (own.get().verified().isPresent()) {
                    rated.add(weight);
                    verified.addProduct(weight, own.get().verified().get());
                    partial.addProduct(weight, own.get().partial().orElseThrow());
                }
            }
        }
        Fraction all = counting.total();
        if (all.signum() == 0) {
            return Optional.empty();
        }
        Fraction seen = rated.total();
        Interval backed =
                new Interval(lower.total().dividedBy(all), upper.total().dividedBy(all));
        return Optional.of(
                seen.signum() == 0
                        ? new Backing(Optional.empty(), Optional.empty(), 0, backed)
                        : new Backing(
                                Optional.of(verified.total().dividedBy(seen)),
                                Optional.of(partial.total().dividedBy(seen)),
                                triangulated,
                                backed));
    }
}
