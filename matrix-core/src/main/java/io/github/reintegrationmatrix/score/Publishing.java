package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.OutcomeResult.Publication;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The thresholds of the policy, applied to exact numbers: what may be shown, what is pointed out, what is met. */
final class Publishing {

    private static final int FEWEST_ITEMS_TO_CONCENTRATE = 3;

    private Publishing() {}

    static OutcomeResult outcome(Outcome outcome, List<Part> parts, Tally sums, ScoringPolicy policy) {
        Publication publication = sums.counting().signum() > 0 ? publication(sums, policy) : Publication.NO_NUMBER;
        Set<OutcomeResult.Flag> flags = outcome.isScored() ? flags(parts, sums, policy) : Set.of();
        return new OutcomeResult(outcome.id(), outcome.weight(), parts, publication, flags);
    }

    /** Whether the total's point may be shown: every outcome at least provisional, and enough rated over all. */
    static boolean totalPoint(List<OutcomeResult> outcomes, List<Tally> tallies, ScoringPolicy policy) {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum covered = new Fraction.Sum();
        for (int i = 0; i < outcomes.size(); i++) {
            OutcomeResult outcome = outcomes.get(i);
            Tally sums = tallies.get(i);
            if (outcome.publication() == Publication.INTERVAL_ONLY
                    || (sums.counting().signum() > 0 && sums.rated().signum() == 0)) {
                return false;
            }
            sums.coverage().ifPresent(coverage -> {
                weights.add(outcome.weight());
                covered.addProduct(outcome.weight(), coverage);
            });
        }
        Fraction all = weights.total();
        return all.signum() > 0
                && covered.total().atLeast(policy.coverage().total().times(all));
    }

    /** Whether nothing that is due applies. */
    static boolean nothingDue(ViewResult view) {
        return view.outcomes().stream().allMatch(outcome -> switch (outcome.standing()) {
            case COUNTED, FOLLOWED -> false;
            case NOT_APPLICABLE, NOT_DUE -> true;
        });
    }

    /** The critical indicators with a verdict, in the order of the matrix. */
    static List<String> with(CriticalResult.Verdict verdict, List<CriticalResult> criticals) {
        return criticals.stream()
                .filter(critical -> critical.verdict() == verdict)
                .map(CriticalResult::indicator)
                .toList();
    }

    /** Whether what a phase expects is reached. */
    static Headline.Kind progress(Optional<Reached> reached, String phase, ScoringPolicy policy) {
        Fraction threshold = policy.progress().in(phase);
        if (reached.isEmpty()) {
            return Headline.Kind.NOTHING_EXPECTED;
        }
        if (reached.get().share().lower().atLeast(threshold)) {
            return Headline.Kind.EXPECTATIONS_MET;
        }
        return reached.get().share().upper().atLeast(threshold)
                ? Headline.Kind.CANNOT_TELL
                : Headline.Kind.EXPECTATIONS_OPEN;
    }

    /** Compares without dividing: the weight that is rated with the threshold's share of the weight that counts. */
    private static Publication publication(Tally sums, ScoringPolicy policy) {
        if (sums.rated().signum() == 0) {
            return Publication.INTERVAL_ONLY;
        }
        if (sums.rated().equals(sums.counting())) {
            return Publication.REPORTABLE;
        }
        if (sums.rated().atLeast(policy.coverage().reportable().times(sums.counting()))) {
            return Publication.REPORTABLE;
        }
        return sums.rated().atLeast(policy.coverage().provisional().times(sums.counting()))
                ? Publication.PROVISIONAL
                : Publication.INTERVAL_ONLY;
    }

    private static Set<OutcomeResult.Flag> flags(List<Part> parts, Tally sums, ScoringPolicy policy) {
        Set<OutcomeResult.Flag> flags = EnumSet.noneOf(OutcomeResult.Flag.class);
        if (!sums.due().equals(sums.counting())) {
            Fraction notApplicable = sums.due().minus(sums.counting());
            if (notApplicable.compareTo(policy.items().notApplicableShare().times(sums.due())) > 0) {
                flags.add(OutcomeResult.Flag.NA_HEAVY);
            }
        }
        int counting = 0;
        Fraction heaviest = Fraction.ZERO;
        for (Part part : parts) {
            if (part.counts()) {
                counting++;
                heaviest = part.weight().atLeast(heaviest) ? part.weight() : heaviest;
            }
        }
        if (counting >= FEWEST_ITEMS_TO_CONCENTRATE
                && heaviest.compareTo(policy.items().concentration().times(sums.counting())) > 0) {
            flags.add(OutcomeResult.Flag.CONCENTRATED);
        }
        return flags;
    }
}
