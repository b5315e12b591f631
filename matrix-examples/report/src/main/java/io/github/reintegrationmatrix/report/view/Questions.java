package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;

/**
 * What to ask next after the latest round, without what the voice declined or withheld before, or was unsafe to ask.
 *
 * @param open the questions worth asking, most urgent first
 * @param leftOut what the report names besides, and is better not put again without thought
 * @param noContact whether there was no contact with the person in the latest round
 */
public record Questions(List<AskNext> open, List<AskNext> leftOut, boolean noContact) {

    /**
     * Picks the questions of an episode.
     *
     * @param episode the episode
     * @return the questions of its latest round
     */
    public static Questions of(EpisodeResult episode) {
        List<AskNext> all = episode.latest().map(RoundResult::askNext).orElse(List.of());
        return new Questions(
                all.stream().filter(ask -> !closed(episode, ask)).toList(),
                all.stream().filter(ask -> closed(episode, ask)).toList(),
                episode.latest().filter(Questions::noContact).isPresent());
    }

    private static boolean noContact(RoundResult round) {
        return round.views().stream()
                .flatMap(view -> view.outcomes().stream())
                .flatMap(outcome -> outcome.parts().stream())
                .anyMatch(part -> part.state() instanceof RatingState.Missing missing
                        && missing.reason() == MissingReason.LOST_TO_FOLLOW_UP);
    }

    /** Whether the voice's latest earlier state says that the question is better not put again without thought. */
    private static boolean closed(EpisodeResult episode, AskNext ask) {
        boolean closed = false;
        for (RoundResult round : episode.rounds()) {
            for (OutcomeResult outcome :
                    round.view(ask.voice()).map(ViewResult::outcomes).orElse(List.of())) {
                for (Part part : outcome.parts()) {
                    if (part.indicator().equals(ask.indicator())) {
                        closed = closes(part.state(), closed);
                    }
                }
            }
        }
        return closed;
    }

    private static boolean closes(RatingState state, boolean before) {
        if (!(state instanceof RatingState.Missing missing)) {
            return false;
        }
        return switch (missing.reason()) {
            case DECLINED, WITHHELD, UNSAFE_TO_ASK -> true;
            case NOT_ASSESSED, LOST_TO_FOLLOW_UP, STALE -> before;
            case UNKNOWN, NOT_APPLICABLE_NOT_ACCEPTED -> false;
        };
    }
}
