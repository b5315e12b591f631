package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code scoring-policy/1}. Every convention must be there: none is filled in. */
final class PolicyReader {

    private static final String[] MEMBERS = {
        "name!",
        "source!",
        "coverage!",
        "items!",
        "windows!",
        "progress!",
        "gate!",
        "divergence!",
        "weightBox!",
        "cohort!"
    };
    private static final Shape INSIDE = Shape.of(MEMBERS);
    private static final Shape DOCUMENT = documentShape();
    private static final Shape COVERAGE = Shape.of("reportable!", "provisional!", "total!");
    private static final Shape ITEMS = Shape.of("notApplicableShare!", "concentration!");
    private static final Shape WINDOWS = Shape.of("intakeDays!", "roundDays!");
    private static final Shape PROGRESS = Shape.of("threshold!", "byPhase");
    private static final Shape GATE = Shape.of("coverage!", "ownCoverage!");
    private static final Shape DIVERGENCE = Shape.of("criticalLevels!", "otherLevels!", "mean!");
    private static final Shape COHORT = Shape.of("threshold!", "minimum!");

    private final Cursor in;

    PolicyReader(Cursor in) {
        this.in = in;
    }

    private static Shape documentShape() {
        String[] all = new String[MEMBERS.length + 2];
        all[0] = "format!";
        System.arraycopy(MEMBERS, 0, all, 1, MEMBERS.length);
        all[all.length - 1] = "reasons";
        return Shape.of(all);
    }

    /** A document of its own. */
    ScoringPolicy document() {
        return policy(DOCUMENT);
    }

    /** The policy inside a report. */
    ScoringPolicy member() {
        return policy(INSIDE);
    }

    private ScoringPolicy policy(Shape shape) {
        String name = "";
        String source = "";
        Map<String, Fraction> coverage = Map.of();
        Map<String, Fraction> items = Map.of();
        Map<String, Fraction> windows = Map.of();
        PhaseProgress progress = PhaseProgress.everyPhase(Fraction.ONE);
        Map<String, Fraction> gate = Map.of();
        Map<String, Fraction> divergence = Map.of();
        Fraction weightBox = null;
        Map<String, Fraction> cohort = Map.of();
        Map<String, String> reasons = Map.of();
        for (Members m = in.members(shape); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.POLICY);
                case "name" -> name = in.textOrEmpty();
                case "source" -> source = in.textOrEmpty();
                case "coverage" -> coverage = numbers(COVERAGE);
                case "items" -> items = numbers(ITEMS);
                case "windows" -> windows = counts(WINDOWS);
                case "progress" -> progress = progress();
                case "gate" -> gate = numbers(GATE);
                case "divergence" -> divergence = numbers(DIVERGENCE);
                case "weightBox" -> weightBox = in.number();
                case "cohort" -> cohort = counts(COHORT);
                default -> reasons = in.map(key -> key, in::text);
            }
        }
        return new ScoringPolicy(
                name,
                source,
                new ScoringPolicy.Coverage(
                        coverage.getOrDefault("reportable", Fraction.ONE),
                        share(coverage, "provisional"),
                        share(coverage, "total")),
                new ScoringPolicy.Items(share(items, "notApplicableShare"), share(items, "concentration")),
                new ScoringPolicy.Windows(count(windows, "intakeDays"), count(windows, "roundDays")),
                progress,
                new ScoringPolicy.GateCoverage(share(gate, "coverage"), share(gate, "ownCoverage")),
                new ScoringPolicy.Divergence(
                        count(divergence, "criticalLevels"),
                        count(divergence, "otherLevels"),
                        share(divergence, "mean")),
                weightBox == null ? Fraction.ZERO : weightBox,
                cohort(cohort),
                reasons);
    }

    private PhaseProgress progress() {
        Fraction threshold = null;
        Map<String, Fraction> byPhase = Map.of();
        for (Members m = in.members(PROGRESS); m.next(); ) {
            switch (m.key()) {
                case "threshold" -> threshold = in.number();
                default -> byPhase = in.map(key -> key, in::number);
            }
        }
        return new PhaseProgress(threshold == null ? Fraction.ONE : threshold, byPhase);
    }

    private Map<String, Fraction> numbers(Shape shape) {
        Map<String, Fraction> read = new LinkedHashMap<>();
        for (Members m = in.members(shape); m.next(); ) {
            keep(read, m.key(), m.key().endsWith("Levels") ? whole() : in.number());
        }
        return read;
    }

    private Map<String, Fraction> counts(Shape shape) {
        Map<String, Fraction> read = new LinkedHashMap<>();
        for (Members m = in.members(shape); m.next(); ) {
            keep(read, m.key(), whole());
        }
        return read;
    }

    private @Nullable Fraction whole() {
        Integer whole = in.integer();
        return whole == null ? null : Fraction.of(whole);
    }

    private static void keep(Map<String, Fraction> read, String key, @Nullable Fraction value) {
        if (value != null) {
            read.put(key, value);
        }
    }

    /** A number that could not be read contradicts no other. */
    private static ScoringPolicy.Cohort cohort(Map<String, Fraction> read) {
        int minimum = count(read, "minimum");
        return new ScoringPolicy.Cohort(read.containsKey("threshold") ? count(read, "threshold") : minimum, minimum);
    }

    private static Fraction share(Map<String, Fraction> read, String key) {
        return read.getOrDefault(key, Fraction.ZERO);
    }

    private static int count(Map<String, Fraction> read, String key) {
        return share(read, key).numerator().intValueExact();
    }
}
