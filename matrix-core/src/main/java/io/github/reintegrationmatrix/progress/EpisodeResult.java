package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.casefile.StatusEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One stretch of assistance. Nothing is compared or expected across episodes.
 *
 * @param start its first day
 * @param clock what that day stands for
 * @param end its last day, if it has ended by the as-of date
 * @param rounds its rounds, earliest first
 * @param phases one summary per phase of the matrix
 * @param events what happened in it, by date and kind
 * @param statuses what staff recorded of the case as a whole, by date
 * @param gate the gate out of the phase of the latest round; empty at intake and where there is no round
 */
public record EpisodeResult(
        LocalDate start,
        String clock,
        Optional<LocalDate> end,
        List<RoundResult> rounds,
        List<PhaseSummary> phases,
        List<Event> events,
        List<StatusEntry> statuses,
        Optional<GateResult> gate) {

    /** Copies its lists and maps and refuses {@code null}. */
    public EpisodeResult {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(end, "end");
        rounds = List.copyOf(rounds);
        phases = List.copyOf(phases);
        events = List.copyOf(events);
        statuses = List.copyOf(statuses);
        Objects.requireNonNull(gate, "gate");
    }

    /**
     * Finds a round.
     *
     * @param id the id of the round
     * @return the round, or empty
     */
    public Optional<RoundResult> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /**
     * Returns the latest round.
     *
     * @return the round, or empty if there is none
     */
    public Optional<RoundResult> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }
}
