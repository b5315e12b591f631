package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for what became of a person within one phase. */
public final class SayPhase {

    private SayPhase() {}

    /**
     * {@return what became of a person in a phase, in sentences; empty if there is nothing to compare}
     *
     * @param phase the phase
     * @param episode its episode
     */
    public static List<String> sentences(PhaseChange phase, EpisodeResult episode) {
        List<String> said = new ArrayList<>();
        if (!phase.first().round().equals(phase.last().round())) {
            said.add("Its first rated round (" + day(episode, phase.first()) + "): " + standing(phase.first())
                    + "; its last (" + day(episode, phase.last()) + "): " + standing(phase.last()) + ".");
        }
        since("Since the baseline", phase.sinceBaseline(), said);
        since(
                "Since the end of the phase before",
                phase.sincePhaseBefore().filter(change -> isOther(change, phase)),
                said);
        since("Of what was rated first after the baseline, since then", phase.sinceFirstRated(), said);
        if (!phase.setbacks().isEmpty() || !phase.recoveries().isEmpty()) {
            said.add("Set-backs that arose in it: " + phase.setbacks().size()
                    + "; recovered in it, whenever they arose: "
                    + phase.recoveries().size() + ".");
        }
        return said;
    }

    /** After an intake in one sitting both begin with the same answers. */
    private static boolean isOther(Change change, PhaseChange phase) {
        return phase.sinceBaseline()
                .filter(since -> since.outcomes().equals(change.outcomes()))
                .isEmpty();
    }

    private static void since(String title, Optional<Change> change, List<String> said) {
        change.ifPresent(of -> said.add(title + " (" + Say.day(of.from().date()) + "): " + SayChange.counts(of) + ", "
                + SayChange.verdict(of.verdict()) + "."));
    }

    private static String day(EpisodeResult episode, PhaseChange.Standing standing) {
        LocalDate day = episode.round(standing.round())
                .map(RoundResult::when)
                .map(RoundResult.When::date)
                .orElse(episode.start());
        return Say.day(day);
    }

    private static String standing(PhaseChange.Standing standing) {
        long judged = standing.criticals().stream()
                .filter(critical -> critical.verdict() != CriticalResult.Verdict.NOT_JUDGED)
                .count();
        long met = standing.criticals().stream()
                .filter(critical -> critical.verdict() == CriticalResult.Verdict.MET)
                .count();
        return standing.progress().map(Say::counts).orElse("nothing expected")
                + (judged == 0 ? "" : ", " + met + " of " + judged + " critical indicators at their floors");
    }
}
