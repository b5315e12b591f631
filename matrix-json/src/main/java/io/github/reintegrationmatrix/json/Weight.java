package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.model.Fraction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an outcome weighs: a number above zero or, where it says that it is not scored, nothing at all. */
final class Weight {

    private final Cursor in;
    private final DocumentPath outcome;
    private final long start;
    private Fraction number = Words.UNKNOWN_WEIGHT;
    private long place;
    private @Nullable Boolean scored;

    /** For the object that the cursor stands at. */
    Weight(Cursor in) {
        this.in = in;
        this.outcome = in.path();
        this.start = in.offset();
    }

    void number() {
        place = in.offset();
        Fraction read = in.number();
        if (read != null && read.signum() == 0) {
            // To the model 0 means that the outcome is not scored: that must be said in words.
            in.add(Code.WEIGHT, in.path(), "what", "0");
            return;
        }
        number = Words.or(read, number);
    }

    void scored() {
        scored = in.bool();
    }

    /** The weight for the model, once all members are read. */
    Fraction of(Members members) {
        boolean followed = Boolean.FALSE.equals(scored);
        if (members.has("weight") && followed) {
            in.addAt(Code.WEIGHT_WITHOUT_SCORE, outcome.key("weight"), place, Map.of());
        } else if (members.isObject() && !followed && !members.has("weight") && !members.isSaid("weight")) {
            in.addAt(Code.MISSING_KEY, outcome.key("weight"), start, Map.of("key", "weight"));
        }
        return followed ? Fraction.ZERO : number;
    }
}
