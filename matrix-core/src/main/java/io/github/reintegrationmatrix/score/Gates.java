package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.GateResult.Condition;
import io.github.reintegrationmatrix.progress.GateResult.Kind;
import io.github.reintegrationmatrix.progress.GateResult.Verdict;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gate out of the phase of a round. Time alone never passes it. */
final class Gates {

    private final Plan plan;
    private final Matrix matrix;
    private final ScoringPolicy policy;

    Gates(Plan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.matrix = plan.matrix();
        this.policy = policy;
    }

    GateResult after(Occasion occasion, RoundResult round) {
        String from = matrix.phases().get(occasion.phase()).id();
        Optional<String> to = occasion.phase() + 1 < matrix.phases().size()
                ? Optional.of(matrix.phases().get(occasion.phase() + 1).id())
                : Optional.empty();
        ViewResult primary = round.primary();
        Optional<ViewResult.Total> total = primary.total();
        List<Condition> conditions = new ArrayList<>();
        if (!round.reassess().isEmpty()) {
            List<String> kinds =
                    round.reassess().stream().map(Event::kind).distinct().toList();
            conditions.add(new Condition(Kind.REASSESS, Verdict.UNDETERMINED, kinds));
        }
        if (total.isEmpty()) {
            conditions.add(new Condition(Kind.SOMETHING_DUE, Verdict.UNDETERMINED, List.of()));
        }
        conditions.add(criticals(round.criticals(), to));
        if (total.isPresent()) {
            conditions.add(new Condition(Kind.PROGRESS, progress(primary, from), List.of()));
            conditions.add(new Condition(
                    Kind.COVERAGE, enough(total.get().coverage(), policy.gate().coverage()), List.of()));
        }
        matrix.voice(Voice.Kind.OWN)
                .flatMap(own -> round.view(own.id()))
                .flatMap(ViewResult::ownCoverage)
                .ifPresent(own -> conditions.add(new Condition(
                        Kind.OWN_COVERAGE, enough(own, policy.gate().ownCoverage()), List.of())));
        Verdict agrees = agreement(occasion.round().agreesToNextPhase());
        conditions.add(new Condition(Kind.AGREEMENT, agrees, List.of()));
        return new GateResult(from, to, conditions);
    }

    private Condition criticals(List<CriticalResult> criticals, Optional<String> to) {
        List<String> breached = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (CriticalResult critical : criticals) {
            CriticalResult.Verdict left = critical.verdict();
            CriticalResult.Verdict entered = to.flatMap(phase -> floor(critical.indicator(), phase))
                    .map(critical::against)
                    .orElse(left);
            if (left == CriticalResult.Verdict.BREACHED || entered == CriticalResult.Verdict.BREACHED) {
                breached.add(critical.indicator());
            } else if (left == CriticalResult.Verdict.UNDETERMINED || entered == CriticalResult.Verdict.UNDETERMINED) {
                unknown.add(critical.indicator());
            }
        }
        Verdict verdict = !breached.isEmpty() ? Verdict.FAIL : unknown.isEmpty() ? Verdict.PASS : Verdict.UNDETERMINED;
        breached.addAll(unknown);
        return new Condition(Kind.CRITICALS, verdict, breached);
    }

    private Verdict progress(ViewResult primary, String phase) {
        return switch (Publishing.progress(primary.progress(), phase, policy)) {
            case EXPECTATIONS_MET -> Verdict.PASS;
            case EXPECTATIONS_OPEN -> Verdict.FAIL;
            default -> Verdict.UNDETERMINED;
        };
    }

    private static Verdict enough(Fraction coverage, Fraction needed) {
        return coverage.atLeast(needed) ? Verdict.PASS : Verdict.UNDETERMINED;
    }

    private static Verdict agreement(Round.Agreement agreement) {
        return switch (agreement) {
            case YES -> Verdict.PASS;
            case NO -> Verdict.FAIL;
            case NOT_ASKED -> Verdict.UNDETERMINED;
        };
    }

    private Optional<Fraction> floor(String id, String phase) {
        Indicator indicator = plan.item(id).indicator();
        return indicator
                .asCritical()
                .flatMap(rules -> rules.floorIn(phase))
                .flatMap(mark -> matrix.scaleOf(indicator).position(mark));
    }
}
