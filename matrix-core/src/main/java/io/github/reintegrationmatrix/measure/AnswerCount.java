package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.util.EnumMap;
import java.util.Map;

/** Counts how one indicator was answered. */
final class AnswerCount {

    private final Map<MissingReason, Integer> missing = new EnumMap<>(MissingReason.class);
    private int rated;
    private int lowest;
    private int highest;
    private int carried;
    private int notApplicable;

    void add(Part part) {
        if (part.state() instanceof RatingState.Missing gap) {
            missing.merge(gap.reason(), 1, Integer::sum);
        } else if (part.state() instanceof RatingState.Rated mark && part.isOwn()) {
            rated++;
            lowest += mark.value().signum() == 0 ? 1 : 0;
            highest += mark.value().equals(Fraction.ONE) ? 1 : 0;
        } else if (part.isRated()) {
            carried++;
        } else {
            notApplicable++;
        }
    }

    Answers total(String indicator) {
        return new Answers(indicator, rated, lowest, highest, carried, notApplicable, missing);
    }
}
