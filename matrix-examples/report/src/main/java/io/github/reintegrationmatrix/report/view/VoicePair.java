package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where two voices see one outcome in one round: the weighted means over the questions that both answered in it. Of what only
 * one was asked, nothing enters, for then two places would show two lists of questions and not two views.
 *
 * @param other the id of the voice beside the person's own: of several the one that answered most of the same questions
 * @param questions how many both answered
 * @param own the mean of the person's own answers
 * @param others the mean of the other voice's answers to the same questions
 */
public record VoicePair(String other, int questions, Fraction own, Fraction others) {

    /**
     * Holds the person's own voice against another.
     *
     * @param round the round
     * @param outcome the id of the outcome
     * @param ownVoice the id of the person's own voice
     * @return the two means; empty if no question was answered by both
     */
    public static Optional<VoicePair> of(RoundResult round, String outcome, String ownVoice) {
        Map<String, Part> own = new HashMap<>();
        parts(round, ownVoice, outcome).forEach(part -> own.put(part.indicator(), part));
        Optional<VoicePair> most = Optional.empty();
        for (ViewResult view : round.views()) {
            if (!view.id().equals(ViewResult.PRIMARY) && !view.id().equals(ownVoice)) {
                Optional<VoicePair> pair = pair(view.id(), own, parts(round, view.id(), outcome));
                if (pair.isPresent()
                        && (most.isEmpty()
                                || pair.get().questions() > most.get().questions())) {
                    most = pair;
                }
            }
        }
        return most;
    }

    private static Optional<VoicePair> pair(String other, Map<String, Part> own, List<Part> others) {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction here = Fraction.ZERO;
        Fraction there = Fraction.ZERO;
        int questions = 0;
        for (Part part : others) {
            Part said = own.get(part.indicator());
            if (said != null) {
                questions++;
                weights.add(part.weight());
                here = here.plus(part.weight().times(said.value().orElseThrow()));
                there = there.plus(part.weight().times(part.value().orElseThrow()));
            }
        }
        Fraction all = weights.total();
        return questions == 0
                ? Optional.empty()
                : Optional.of(new VoicePair(other, questions, here.dividedBy(all), there.dividedBy(all)));
    }

    /** What a voice rated in the round itself. */
    private static List<Part> parts(RoundResult round, String voice, String outcome) {
        return round
                .view(voice)
                .flatMap(view -> view.outcome(outcome))
                .map(OutcomeResult::parts)
                .orElse(List.of())
                .stream()
                .filter(Part::isOwn)
                .toList();
    }
}
