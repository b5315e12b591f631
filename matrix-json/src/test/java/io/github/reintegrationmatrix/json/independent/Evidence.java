package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Section 5: what a rating rests on. It never changes a score. */
final class Evidence {
    static final String NONE = "none";
    static final String PARTIAL = "partial";
    static final String ADEQUATE = "adequate";

    private final Matrix matrix;

    Evidence(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * By the table indicator x means, if dated on or before the block in which the rating was given, and within the
     * validity of the means on the day of the block that the rating stands in: the same one unless it is carried.
     */
    String adequacy(Matrix.Indicator indicator, Map<String, Object> piece, State state) {
        String means = (String) piece.get("means");
        LocalDate date = CaseFile.date(piece.get("date"));
        Integer months = matrix.meansValidity.get(means);
        boolean inDate =
                !date.isAfter(state.block.date) && (months == null || state.judgedOn.isBefore(date.plusMonths(months)));
        return inDate && indicator.means.containsKey(means) ? (String) indicator.means.get(means) : NONE;
    }

    /** On an ownAccount indicator the beneficiary's own rating is ADEQUATE by itself. */
    boolean ownWord(Matrix.Indicator indicator, State state) {
        return indicator.ownAccount && state.rated() && state.voice.equals(matrix.own);
    }

    /** The best that is in date counts. */
    String adequacy(Matrix.Indicator indicator, State state) {
        if (ownWord(indicator, state)) {
            return ADEQUATE;
        }
        String best = NONE;
        for (Object piece : state.evidence) {
            String one = adequacy(indicator, Json.object(piece), state);
            if (one.equals(ADEQUATE) || best.equals(NONE)) {
                best = one;
            }
        }
        return best;
    }

    /** Two or more different means, each PARTIAL or better. */
    boolean triangulated(Matrix.Indicator indicator, State state) {
        Set<String> means = new TreeSet<>();
        for (Object element : state.evidence) {
            Map<String, Object> piece = Json.object(element);
            if (!adequacy(indicator, piece, state).equals(NONE)) {
                means.add((String) piece.get("means"));
            }
        }
        return means.size() >= 2;
    }

    /** What a rated part says of it. */
    Map<String, Object> tree(Matrix.Indicator indicator, State state) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> pieces = new ArrayList<>();
        for (Object element : state.evidence) {
            Map<String, Object> piece = new LinkedHashMap<>(Json.object(element));
            piece.put("adequacy", adequacy(indicator, piece, state));
            pieces.add(piece);
        }
        if (!pieces.isEmpty()) {
            tree.put("evidence", pieces);
        }
        if (ownWord(indicator, state)) {
            tree.put("ownAccount", true);
        }
        if (state.carried) {
            Map<String, Object> carried = new LinkedHashMap<>();
            carried.put("round", state.madeIn.id);
            carried.put("date", state.block.date.toString());
            if (state.block.assessor != null) {
                carried.put("assessor", state.block.assessor);
            }
            tree.put("carried", carried);
        }
        tree.put("adequacy", adequacy(indicator, state));
        tree.put("triangulated", triangulated(indicator, state));
        return tree;
    }
}
