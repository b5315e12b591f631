package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was reached and what was open at the last round of a phase, with the answers themselves: a statement alone reads
 * as if all of it were true, and a phase often expects less.
 *
 * @param phase the phase
 * @param round its last round
 * @param lost what had been reached and no longer is
 * @param open what was never reached
 * @param notKnown what is not known
 * @param reached what is at the level the phase expects or above
 */
public record PhaseView(
        PhaseSummary phase,
        RoundResult round,
        List<Item> lost,
        List<Item> open,
        List<Item> notKnown,
        List<Item> reached) {

    /**
     * One indicator.
     *
     * @param outcome the id of its outcome
     * @param indicator its id
     * @param answer the answer that counts, or why there is none
     * @param since of which day it is, if it stands in from an earlier round
     * @param expected the level that the phase expects
     */
    public record Item(String outcome, String indicator, Term answer, Optional<String> since, Term expected) {}

    /**
     * Looks at every phase that was rated.
     *
     * @param episode the episode
     * @param say the words
     * @return the phases, the one rated last first
     */
    public static List<PhaseView> of(EpisodeResult episode, Say say) {
        List<PhaseView> phases = new ArrayList<>();
        for (RoundResult round : episode.rounds()) {
            for (PhaseSummary phase : episode.phases()) {
                if (phase.lastRound().filter(round.id()::equals).isPresent()) {
                    phases.add(view(phase, round, say));
                }
            }
        }
        Collections.reverse(phases);
        return phases;
    }

    /**
     * Looks at the phase of the latest round.
     *
     * @param episode the episode
     * @param say the words
     * @return the phase; empty if nothing is expected of the latest round
     */
    public static Optional<PhaseView> latest(EpisodeResult episode, Say say) {
        return of(episode, say).stream()
                .filter(view -> episode.latest().filter(view.round()::equals).isPresent())
                .findFirst();
    }

    private static PhaseView view(PhaseSummary phase, RoundResult round, Say say) {
        List<Item> lost = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        List<Item> notKnown = new ArrayList<>();
        List<Item> reached = new ArrayList<>();
        for (OutcomeResult outcome : round.primary().outcomes()) {
            for (Part part : outcome.parts()) {
                Item item = new Item(
                        outcome.outcome(),
                        part.indicator(),
                        say.state(part.indicator(), part.state()),
                        say.basis().since(part),
                        part.expected()
                                .map(mark -> say.mark(part.indicator(), mark.mark()))
                                .orElse(say.plain("")));
                if (part.isReached()) {
                    reached.add(item);
                }
                phase.unreached().stream()
                        .filter(unreached -> unreached.indicator().equals(part.indicator()))
                        .map(PhaseSummary.Unreached::why)
                        .map(why -> switch (why) {
                            case LOST -> lost;
                            case OPEN -> open;
                            case NOT_KNOWN -> notKnown;
                        })
                        .forEach(list -> list.add(item));
            }
        }
        return new PhaseView(phase, round, lost, open, notKnown, reached);
    }
}
