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
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The thresholds of the policy, applied to exact numbers: what may be shown, what is pointed out, what is met. */
final class Publishing {

    private static final int FEWEST_ITEMS_TO_CONCENTRATE = 3;

    private Publishing() {}

    static OutcomeResult outcome(Outcome outcome, List<Part> parts, ScoringPolicy policy) {
        OutcomeResult plain = new OutcomeResult(outcome.id(), outcome.weight(), parts, Publication.NO_NUMBER, Set.of());
        Publication publication =
                plain.coverage().map(coverage -> publication(coverage, policy)).orElse(Publication.NO_NUMBER);
        return new OutcomeResult(outcome.id(), outcome.weight(), parts, publication, flags(plain, policy));
    }

    /** Whether the total's point may be shown: every outcome at least provisional, and enough rated over all. */
    static boolean totalPoint(List<OutcomeResult> outcomes, ScoringPolicy policy) {
        Optional<ViewResult.Total> total = new ViewResult(ViewResult.PRIMARY, outcomes, false).total();
        return total.isPresent()
                && total.get().coverage().atLeast(policy.coverage().total())
                && outcomes.stream().noneMatch(o -> o.publication() == Publication.INTERVAL_ONLY)
                && outcomes.stream()
                        .allMatch(o -> o.publication() == Publication.NO_NUMBER
                                || o.point().isPresent());
    }

    /** The critical indicators with a verdict, in the order of the matrix. */
    static List<String> with(CriticalResult.Verdict verdict, List<CriticalResult> criticals) {
        return criticals.stream()
                .filter(critical -> critical.verdict() == verdict)
                .map(CriticalResult::indicator)
                .toList();
    }

    /** Whether what a phase expects is reached. */
    static Headline.Kind progress(ViewResult view, String phase, ScoringPolicy policy) {
        Fraction threshold = policy.progress().in(phase);
        Optional<Reached> reached = view.progress();
        if (reached.isEmpty()) {
            return Headline.Kind.NOTHING_DUE;
        }
        if (reached.get().share().lower().atLeast(threshold)) {
            return Headline.Kind.EXPECTATIONS_MET;
        }
        return reached.get().share().upper().atLeast(threshold)
                ? Headline.Kind.CANNOT_TELL
                : Headline.Kind.EXPECTATIONS_OPEN;
    }

    private static Publication publication(Fraction coverage, ScoringPolicy policy) {
        if (coverage.atLeast(policy.coverage().reportable())) {
            return Publication.REPORTABLE;
        }
        return coverage.atLeast(policy.coverage().provisional()) ? Publication.PROVISIONAL : Publication.INTERVAL_ONLY;
    }

    private static Set<OutcomeResult.Flag> flags(OutcomeResult outcome, ScoringPolicy policy) {
        Set<OutcomeResult.Flag> flags = EnumSet.noneOf(OutcomeResult.Flag.class);
        if (outcome.notApplicableShare()
                .filter(share -> share.compareTo(policy.items().notApplicableShare()) > 0)
                .isPresent()) {
            flags.add(OutcomeResult.Flag.NA_HEAVY);
        }
        List<Part> counting = outcome.parts().stream().filter(Part::counts).toList();
        Fraction.Sum all = new Fraction.Sum();
        counting.forEach(part -> all.add(part.weight()));
        Fraction limit = policy.items().concentration().times(all.total());
        if (counting.size() >= FEWEST_ITEMS_TO_CONCENTRATE
                && counting.stream().anyMatch(part -> part.weight().compareTo(limit) > 0)) {
            flags.add(OutcomeResult.Flag.CONCENTRATED);
        }
        return flags;
    }
}
