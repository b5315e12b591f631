package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 1: the state of one indicator for one voice in one round. */
final class State {
    enum Kind {
        RATED,
        MISSING,
        NOT_APPLICABLE,
        /** Also: not asked of this voice. */
        NOT_DUE
    }

    final Kind kind;
    String voice;
    Matrix.Mark mark;
    boolean serviceAbsent;
    String reason;
    boolean byRule;
    /** The round in which the mark was made, which is an earlier one where it is carried. */
    CaseFile.Round madeIn;
    /** The block in which the mark was made. */
    CaseFile.Block block;

    boolean carried;
    /** The day on which evidence is judged. */
    LocalDate judgedOn;

    List<Object> evidence = List.of();

    State(Kind kind, String voice) {
        this.kind = kind;
        this.voice = voice;
    }

    boolean rated() {
        return kind == Kind.RATED;
    }

    boolean ratedHere() {
        return rated() && !carried;
    }

    boolean missing() {
        return kind == Kind.MISSING;
    }

    boolean notApplicable() {
        return kind == Kind.NOT_APPLICABLE;
    }

    /** Due and applicable: in the denominator. */
    boolean counts() {
        return rated() || missing();
    }

    Rational value() {
        return mark.value;
    }

    /** The members of a state as progress-report/1 has them. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (rated()) {
            tree.put("state", "rated");
            tree.putAll(mark.tree());
            tree.put("clipped", mark.clipped);
            tree.put("serviceAbsent", serviceAbsent);
        } else if (missing()) {
            tree.put("state", "missing");
            tree.put("reason", reason);
            tree.put("serviceAbsent", serviceAbsent);
        } else {
            tree.put("state", "not-applicable");
            tree.put("byRule", byRule);
            if (!byRule) {
                tree.put("reason", reason);
            }
        }
        return tree;
    }
}
