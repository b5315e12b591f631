package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.TokenStreamContext;

/**
 * Leaves out what follows from a fault of form that is already a finding: one mistake, one finding.
 *
 * <p>A fault of form silences the meaning of the same value, of what holds it and of what it holds, and the findings
 * that it is known to cause elsewhere.
 */
final class Echoes {

    /** First step of a fault of form, and the rules it can break elsewhere. */
    private static final Map<String, Set<Code>> CAUSED = Map.ofEntries(
            Map.entry("kind", EnumSet.of(Code.CRITICAL_NOT_DUE, Code.SERVICE_FACET, Code.SERVICE_INTAKE)),
            Map.entry("voices", EnumSet.of(Code.UNKNOWN_VOICE, Code.NOT_A_RATER)),
            Map.entry(
                    "phases",
                    EnumSet.of(
                            Code.UNKNOWN_POINT,
                            Code.EXPECTED_MISSING,
                            Code.EXPECTED_NOT_DUE,
                            Code.CRITICAL_NOT_DUE,
                            Code.FLOOR_MISSING,
                            Code.FIRST_WINDOW,
                            Code.WINDOW_GAP,
                            Code.WINDOW_EMPTY)),
            Map.entry("facets", EnumSet.of(Code.UNKNOWN_FACET, Code.UNKNOWN_FACET_VALUE, Code.SERVICE_FACET)),
            Map.entry(
                    "scales",
                    EnumSet.of(
                            Code.UNKNOWN_SCALE,
                            Code.NOT_ON_SCALE,
                            Code.FLOOR_TOO_LOW,
                            Code.EXPECTED_BELOW_FLOOR,
                            Code.STEP,
                            Code.LEVEL_ENDS,
                            Code.LEVELS_NOT_RISING,
                            Code.EXPECTED_FALLS,
                            Code.FLOOR_FALLS)),
            Map.entry("means", EnumSet.of(Code.UNKNOWN_MEANS)),
            Map.entry("dimensions", EnumSet.of(Code.UNKNOWN_DIMENSION)),
            Map.entry("outcomes", EnumSet.of(Code.UNKNOWN_OUTCOME)),
            Map.entry(
                    "episodes",
                    EnumSet.of(
                            Code.EPISODES_OVERLAP,
                            Code.EPISODE_END,
                            Code.PAUSE,
                            Code.BEFORE_START,
                            Code.AFTER_CLOSURE,
                            Code.RATED_NOT_DUE,
                            Code.RECORDED_BEFORE_START,
                            Code.RECORDED_AFTER_CLOSURE)),
            Map.entry("windows", EnumSet.of(Code.RATED_NOT_DUE)),
            Map.entry("profile", EnumSet.of(Code.RATED_NOT_APPLICABLE)),
            Map.entry("start", EnumSet.of(Code.BEFORE_START)),
            Map.entry("status", EnumSet.of(Code.SENSITIVE_TEXT)));

    /** Member of an outcome, or of a phase of a review, and the rules that a fault in it breaks anywhere beside it. */
    private static final Map<String, Set<Code>> BESIDE = Map.of(
            "id", EnumSet.of(Code.SERVICE_FACET),
            "offers", EnumSet.of(Code.RATED_NOT_APPLICABLE, Code.PERIOD_WITHOUT_OFFER));

    /** What a fault in a round or an indicator breaks inside the same round or indicator. */
    private static final Set<Code> NEARBY = EnumSet.of(
            Code.RATED_NOT_DUE,
            Code.RATED_NOT_APPLICABLE,
            Code.NOT_ON_SCALE,
            Code.FLOOR_TOO_LOW,
            Code.EXPECTED_BELOW_FLOOR,
            Code.STEP,
            Code.LEVEL_ENDS,
            Code.LEVELS_NOT_RISING,
            Code.EXPECTED_FALLS,
            Code.FLOOR_FALLS,
            Code.EXPECTED_MISSING,
            Code.EXPECTED_NOT_DUE,
            Code.CRITICAL_NOT_DUE,
            Code.FLOOR_MISSING,
            Code.NOT_A_RATER);

    /** What a reader says of a value that it has understood: it breaks nothing elsewhere. */
    private static final Set<Code> ALONE = EnumSet.of(Code.WEIGHT, Code.WEIGHT_WITHOUT_SCORE);

    private Echoes() {}

    /**
     * What was found before a bracket of the wrong kind, without what is about the item of a list that was read last: half of it
     * was taken away, so that what is left looks like something else.
     */
    static List<Finding> withoutLastItem(Cursor cursor) {
        TokenStreamContext context = cursor.parser().streamReadContext();
        if (!context.inArray() || !context.hasCurrentIndex()) {
            return cursor.findings();
        }
        DocumentPath last = cursor.path().index(context.getCurrentIndex());
        return cursor.findings().stream()
                .filter(finding -> !finding.location().path().startsWith(last))
                .toList();
    }

    /** Whether a rule can be broken by a fault elsewhere. */
    static boolean isCaused(Code code) {
        return NEARBY.contains(code) || CAUSED.values().stream().anyMatch(codes -> codes.contains(code));
    }

    /** {@code meant} are members that are missing because they are misspelt. */
    static List<Finding> without(List<Finding> meaning, List<Finding> form, List<DocumentPath> meant) {
        List<DocumentPath> faults = new ArrayList<>(meant);
        form.stream()
                .filter(finding -> !ALONE.contains(finding.code()))
                .forEach(finding -> faults.add(finding.location().path()));
        return faults.isEmpty()
                ? meaning
                : meaning.stream()
                        .filter(finding -> faults.stream().noneMatch(fault -> causes(fault, finding)))
                        .toList();
    }

    private static boolean causes(DocumentPath fault, Finding finding) {
        DocumentPath place = finding.location().path();
        if (place.startsWith(fault) || fault.startsWith(place)) {
            return true;
        }
        if (fault.steps().isEmpty()) {
            return false;
        }
        Set<Code> elsewhere = CAUSED.getOrDefault(fault.steps().get(0).key(), Set.of());
        return elsewhere.contains(finding.code())
                || isBeside(fault, finding)
                || (NEARBY.contains(finding.code()) && place.startsWith(holder(fault)));
    }

    private static boolean isBeside(DocumentPath fault, Finding finding) {
        List<DocumentPath.Step> steps = fault.steps();
        return steps.size() > 2
                && BESIDE.getOrDefault(steps.get(2).key(), Set.of()).contains(finding.code())
                && finding.location().path().startsWith(fault.upTo(2));
    }

    /** The round or the indicator that a fault lies in, or the fault itself. */
    private static DocumentPath holder(DocumentPath fault) {
        int depth = fault.steps().get(0).key().equals("rounds") ? 2 : 4;
        return fault.upTo(depth);
    }
}
