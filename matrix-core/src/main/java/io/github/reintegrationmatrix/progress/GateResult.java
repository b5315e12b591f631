package io.github.reintegrationmatrix.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether what a phase expects has been reached, so that moving on can be talked about.
 *
 * <p>It is three-valued: one condition that fails makes it fail, else one that is not known leaves it undetermined.
 * Time alone never passes it, and it never closes a case.
 *
 * @param from the id of the phase to be left
 * @param to the id of the phase to be entered; empty for the last phase
 * @param conditions all conditions, passed or not
 */
public record GateResult(String from, Optional<String> to, List<Condition> conditions) {

    /** Copies its lists and maps and refuses {@code null}. */
    public GateResult {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        conditions = List.copyOf(conditions);
    }

    /** The outcome of a condition or of the gate. */
    public enum Verdict {
        /** It holds. */
        PASS,
        /** It does not hold. */
        FAIL,
        /** It is not known whether it holds. */
        UNDETERMINED
    }

    /** What a gate asks for. */
    public enum Kind {
        /** Something is due at all. */
        SOMETHING_DUE,
        /** Every critical indicator is at the floors of the phase left and of the phase entered. */
        CRITICALS,
        /** Enough of what the phase expects is reached. */
        PROGRESS,
        /** Enough is rated. */
        COVERAGE,
        /** Enough of what the beneficiary is asked was rated by herself. */
        OWN_COVERAGE,
        /** The beneficiary agrees. */
        AGREEMENT,
        /** Nothing serious happened since; listed only where something did. */
        REASSESS
    }

    /**
     * One condition.
     *
     * @param kind what it asks for
     * @param verdict whether it holds
     * @param blocking the critical indicators that keep it from passing, those below a floor first, then those not known; for
     *     {@link Kind#REASSESS} the kinds of the events; empty for other kinds
     */
    public record Condition(Kind kind, Verdict verdict, List<String> blocking) {
        /** Copies its lists and maps and refuses {@code null}. */
        public Condition {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(verdict, "verdict");
            blocking = List.copyOf(blocking);
        }
    }

    /**
     * Returns the three-valued "and" of all conditions.
     *
     * @return fail if one fails, else undetermined if one is, else pass
     */
    public Verdict verdict() {
        if (conditions.stream().anyMatch(condition -> condition.verdict() == Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return conditions.stream().anyMatch(condition -> condition.verdict() == Verdict.UNDETERMINED)
                ? Verdict.UNDETERMINED
                : Verdict.PASS;
    }

    /**
     * Returns what keeps the gate from passing.
     *
     * @return the conditions that fail or are not known, in order
     */
    public List<Condition> blocking() {
        return conditions.stream()
                .filter(condition -> condition.verdict() != Verdict.PASS)
                .toList();
    }
}
