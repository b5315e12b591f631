package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Ways to break the illustrative policy, each at one place and by one rule. */
final class PolicyBreaks {

    /** A policy whose every part a test may change. */
    static final class Draft {

        private final ScoringPolicy from = ScoringPolicy.illustrative();
        String name = from.name();
        String source = from.source();
        Fraction reportable = from.coverage().reportable();
        Fraction provisional = from.coverage().provisional();
        Fraction total = from.coverage().total();
        Fraction notApplicableShare = from.items().notApplicableShare();
        Fraction concentration = from.items().concentration();
        int intakeDays = from.windows().intakeDays();
        int roundDays = from.windows().roundDays();
        PhaseProgress progress = from.progress();
        Fraction gateCoverage = from.gate().coverage();
        Fraction ownCoverage = from.gate().ownCoverage();
        int criticalLevels = from.divergence().criticalLevels();
        int otherLevels = from.divergence().otherLevels();
        Fraction mean = from.divergence().mean();
        Fraction weightBox = from.weightBox();
        int threshold = from.cohort().threshold();
        int minimum = from.cohort().minimum();
        Map<String, String> reasons = from.reasons();

        ScoringPolicy build() {
            return new ScoringPolicy(
                    name,
                    source,
                    new ScoringPolicy.Coverage(reportable, provisional, total),
                    new ScoringPolicy.Items(notApplicableShare, concentration),
                    new ScoringPolicy.Windows(intakeDays, roundDays),
                    progress,
                    new ScoringPolicy.GateCoverage(gateCoverage, ownCoverage),
                    new ScoringPolicy.Divergence(criticalLevels, otherLevels, mean),
                    weightBox,
                    new ScoringPolicy.Cohort(threshold, minimum),
                    reasons);
        }
    }

    /** One way to break it. */
    record Break(String sentence, Code code, String pointer, boolean constraint, Consumer<Draft> change) {

        ScoringPolicy policy() {
            Draft draft = new Draft();
            change.accept(draft);
            return draft.build();
        }

        @Override
        public String toString() {
            return code.id() + ": " + sentence;
        }
    }

    private final List<Break> breaks = new ArrayList<>();

    private PolicyBreaks() {}

    static List<Break> all() {
        PolicyBreaks table = new PolicyBreaks();
        table.add("the name is blank", Code.BLANK_TEXT, "/name", p -> p.name = " ");
        table.add("the source is blank", Code.BLANK_TEXT, "/source", p -> p.source = "");
        table.shares();
        table.counts();
        table.breaks.add(new Break(
                "provisional asks for more than reportable",
                Code.POLICY_ORDER,
                "/coverage/provisional",
                false,
                p -> p.provisional = Fraction.of(9, 10)));
        table.breaks.add(new Break(
                "the least threshold is above the threshold",
                Code.POLICY_ORDER,
                "/cohort/minimum",
                false,
                p -> p.minimum = 12));
        table.add(
                "a reason is blank", Code.BLANK_TEXT, "/reasons/weightBox", p -> p.reasons = Map.of("weightBox", " "));
        table.breaks.add(new Break(
                "a reason stands under no convention",
                Code.POLICY_REASON,
                "/reasons/weigthBox",
                false,
                p -> p.reasons = Map.of("weigthBox", "why not")));
        return List.copyOf(table.breaks);
    }

    private void shares() {
        above("/coverage/reportable", (p, share) -> p.reportable = share);
        below("/coverage/provisional", (p, share) -> p.provisional = share);
        share("/coverage/total", (p, share) -> p.total = share);
        share("/items/notApplicableShare", (p, share) -> p.notApplicableShare = share);
        share("/items/concentration", (p, share) -> p.concentration = share);
        share("/gate/coverage", (p, share) -> p.gateCoverage = share);
        share("/gate/ownCoverage", (p, share) -> p.ownCoverage = share);
        share("/divergence/mean", (p, share) -> p.mean = share);
        share("/weightBox", (p, share) -> p.weightBox = share);
        share("/progress/threshold", (p, share) -> p.progress = PhaseProgress.everyPhase(share));
        share(
                "/progress/byPhase/crisis",
                (p, share) -> p.progress = new PhaseProgress(Fraction.ONE, Map.of("crisis", share)));
        add(
                "progress asks for nothing",
                Code.POLICY_THRESHOLD,
                "/progress/threshold",
                p -> p.progress = PhaseProgress.everyPhase(Fraction.ZERO));
        add(
                "a phase asks for nothing",
                Code.POLICY_THRESHOLD,
                "/progress/byPhase/crisis",
                p -> p.progress = new PhaseProgress(Fraction.ONE, Map.of("crisis", Fraction.ZERO)));
    }

    private void counts() {
        count("/windows/intakeDays", p -> p.intakeDays = -1);
        count("/windows/roundDays", p -> p.roundDays = -1);
        count("/divergence/criticalLevels", p -> p.criticalLevels = -1);
        count("/divergence/otherLevels", p -> p.otherLevels = -1);
        count("/cohort/minimum", p -> p.minimum = -1);
    }

    private void share(String pointer, BiConsumer<Draft, Fraction> set) {
        above(pointer, set);
        below(pointer, set);
    }

    private void above(String pointer, BiConsumer<Draft, Fraction> set) {
        add("above 1: " + pointer, code(pointer), pointer, p -> set.accept(p, Fraction.of(1_000_001, 1_000_000)));
    }

    private void below(String pointer, BiConsumer<Draft, Fraction> set) {
        add("below 0: " + pointer, code(pointer), pointer, p -> set.accept(p, Fraction.of(-1, 1_000_000)));
    }

    /** A threshold of progress must be above 0; the other shares may be 0. */
    private static Code code(String pointer) {
        return pointer.startsWith("/progress") ? Code.POLICY_THRESHOLD : Code.POLICY_SHARE;
    }

    private void count(String pointer, Consumer<Draft> change) {
        add("negative: " + pointer, Code.POLICY_COUNT, pointer, change);
    }

    private void add(String sentence, Code code, String pointer, Consumer<Draft> change) {
        breaks.add(new Break(sentence, code, pointer, true, change));
    }
}
