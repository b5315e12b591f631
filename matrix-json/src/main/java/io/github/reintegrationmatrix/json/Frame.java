package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the rounds of a report can be held against each other. Those of a scorer can; a report that was read may hold
 * anything that has the right form.
 */
final class Frame {

    /** More than any matrix that people can use, and few enough for whatever is computed of every two of them. */
    private static final int MOST_OUTCOMES = 500;

    private static final int MOST_INDICATORS = 5000;
    private static final int MOST_VOICES = 20;
    private static final int MOST_ROUNDS = 2000;
    private static final Fraction LEAST_STEP = Fraction.of(1, Integer.MAX_VALUE);

    private Frame() {}

    static boolean fits(ProgressReport report) {
        return report.legend().indicators().size() <= MOST_INDICATORS
                && report.legend().voices().size() <= MOST_VOICES
                && report.legend().steps().values().stream().allMatch(step -> step.atLeast(LEAST_STEP))
                && report.episodes().stream().allMatch(Frame::fits);
    }

    private static boolean fits(EpisodeResult episode) {
        return episode.rounds().size() <= MOST_ROUNDS
                && episode.rounds().stream().allMatch(round -> fits(round, episode));
    }

    /** The primary view first, then each voice once; the outcomes of every round are the same. */
    private static boolean fits(RoundResult round, EpisodeResult episode) {
        List<ViewResult> views = round.views();
        if (views.isEmpty()
                || views.size() > 1 + MOST_VOICES
                || !round.primary().id().equals(ViewResult.PRIMARY)) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        return views.stream().allMatch(view -> ids.add(view.id()))
                && views.stream().allMatch(Frame::fits)
                && ids(round.primary()).equals(ids(episode.rounds().get(0).primary()));
    }

    private static boolean fits(ViewResult view) {
        return view.outcomes().size() <= MOST_OUTCOMES
                && view.outcomes().stream()
                        .flatMap(outcome -> outcome.parts().stream())
                        .flatMap(part -> part.value().stream())
                        .allMatch(value -> value.signum() >= 0 && Fraction.ONE.atLeast(value));
    }

    private static List<String> ids(ViewResult view) {
        return view.outcomes().stream().map(OutcomeResult::outcome).toList();
    }
}
