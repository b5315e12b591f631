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

    private final Say say;

    SayPhase(Say say) {
        this.say = say;
    }

    /**
     * {@return what became of a person in a phase, in sentences; empty if there is nothing to compare}
     *
     * @param phase the phase
     * @param episode its episode
     */
    public List<String> sentences(PhaseChange phase, EpisodeResult episode) {
        List<String> said = new ArrayList<>();
        if (!phase.first().round().equals(phase.last().round())) {
            said.add(say.text(
                    "phase.first-and-last",
                    "day",
                    day(episode, phase.first()),
                    "standing",
                    standing(phase.first()),
                    "last-day",
                    day(episode, phase.last()),
                    "last-standing",
                    standing(phase.last())));
        }
        since("phase.since-baseline", phase.sinceBaseline(), said);
        since("phase.since-phase-before", phase.sincePhaseBefore().filter(change -> isOther(change, phase)), said);
        since("phase.since-first-rated", phase.sinceFirstRated(), said);
        int arose = phase.setbacks().size();
        int recovered = phase.recoveries().size();
        if (arose + recovered > 0) {
            said.add(say.text("phase.setbacks", "arose", arose, "recovered", recovered));
        }
        return said;
    }

    /** After an intake in one sitting both begin with the same answers. */
    private static boolean isOther(Change change, PhaseChange phase) {
        return phase.sinceBaseline()
                .filter(since -> since.outcomes().equals(change.outcomes()))
                .isEmpty();
    }

    private void since(String key, Optional<Change> change, List<String> said) {
        change.ifPresent(of -> said.add(say.text(
                key,
                "day",
                say.day(of.from().date()),
                "counts",
                say.change().counts(of),
                "verdict",
                say.change().verdict(of.verdict()))));
    }

    private String day(EpisodeResult episode, PhaseChange.Standing standing) {
        LocalDate day = episode.round(standing.round())
                .map(RoundResult::when)
                .map(RoundResult.When::date)
                .orElse(episode.start());
        return say.day(day);
    }

    private String standing(PhaseChange.Standing standing) {
        long judged = standing.criticals().stream()
                .filter(critical -> critical.verdict() != CriticalResult.Verdict.NOT_JUDGED)
                .count();
        long met = standing.criticals().stream()
                .filter(critical -> critical.verdict() == CriticalResult.Verdict.MET)
                .count();
        String reached = standing.progress().map(say::counts).orElseGet(() -> say.text("nothing-expected"));
        return judged == 0 ? reached : reached + ", " + say.text("criticals-at-floors", "met", met, "of", judged);
    }
}
