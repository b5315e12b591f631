package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A round placed on the case's calendar: which episode, which phase decides, what was known of the person that day.
 *
 * <p>Phases are counted from 0; {@code phases.size()} stands for the follow-up after the last window.
 *
 * @param round the round with those of its blocks that lie on or before the as-of date
 * @param date the day of the round
 * @param episode the position of its episode
 * @param afterClosure whether the round lies after the end of its episode
 * @param intake whether staff recorded the round as intake
 * @param phase the phase that decides what is due, expected and floored; the first one at intake
 * @param assumed whether no phase was recorded, so that the calendar decides
 * @param months the completed months since the start of the episode, without pauses
 * @param calendarPhase the phase by the calendar
 * @param facets what was known of the person that day
 */
public record Occasion(
        Round round,
        LocalDate date,
        int episode,
        boolean afterClosure,
        boolean intake,
        int phase,
        boolean assumed,
        int months,
        int calendarPhase,
        Map<String, String> facets) {

    /** Refuses {@code null}. */
    public Occasion {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(facets, "facets");
    }

    /**
     * Places one round.
     *
     * <p>The phase that decides is the recorded one, else the calendar's; in the follow-up it is the last phase.
     *
     * @param matrix the matrix of the case
     * @param record the case
     * @param round a round of the case
     * @param asOf the last day that counts; blocks after it do not exist
     * @return the round on the calendar; empty if no block of it counts, if it lies before the first start, or if its
     *     recorded phase is not one of the matrix
     */
    public static Optional<Occasion> of(Matrix matrix, CaseRecord record, Round round, LocalDate asOf) {
        Round seen = round;
        if (round.lastDate().filter(last -> last.isAfter(asOf)).isPresent()) {
            List<VoiceBlock> blocks = new ArrayList<>(round.blocks());
            blocks.removeIf(block -> block.date().isAfter(asOf));
            seen = new Round(round.id(), round.phase(), blocks, answer(matrix, round, asOf), round.origin());
        }
        LocalDate date = seen.date().orElse(null);
        int episode = date == null ? -1 : record.episodeOn(date);
        if (date == null || episode < 0) {
            return Optional.empty();
        }
        List<ReintegrationPhase> phases = record.phases(matrix);
        Episode during = record.episodes().get(episode);
        int byCalendar = during.calendarPhase(date, phases);
        boolean intake = round.phase().equals(Matrix.INTAKE);
        boolean assumed = round.phase().isEmpty();
        int decides = intake ? 0 : assumed ? Math.min(byCalendar, phases.size() - 1) : position(phases, round.phase());
        if (decides < 0) {
            return Optional.empty();
        }
        // The phases of a review are those of the people served: no calendar of the organisation leads to them.
        int calendar = matrix.kind() == Matrix.Kind.SERVICES ? decides : byCalendar;
        return Optional.of(new Occasion(
                seen,
                date,
                episode,
                date.isAfter(during.end()),
                intake,
                decides,
                assumed,
                during.completedMonths(date),
                calendar,
                record.facetsOn(date)));
    }

    /**
     * Places all rounds of a case that count by a day, earliest first.
     *
     * @param matrix the matrix of the case
     * @param record the case
     * @param asOf the last day that counts
     * @return the rounds in the order of their days
     */
    public static List<Occasion> all(Matrix matrix, CaseRecord record, LocalDate asOf) {
        List<Occasion> occasions = new ArrayList<>();
        for (Round round : record.rounds()) {
            of(matrix, record, round, asOf).ifPresent(occasions::add);
        }
        occasions.sort(Comparator.comparing(Occasion::date));
        return List.copyOf(occasions);
    }

    /**
     * Returns how far the calendar is ahead of what staff recorded.
     *
     * @return calendar phase minus recorded phase, in phases; empty if no phase was recorded
     */
    public Optional<Integer> lag() {
        return assumed ? Optional.empty() : Optional.of(calendarPhase - phase);
    }

    /** The person's answer to moving on, which does not exist yet if his or her own block does not. */
    private static Round.Agreement answer(Matrix matrix, Round round, LocalDate asOf) {
        boolean later = matrix.voice(Voice.Kind.OWN)
                .flatMap(own -> round.block(own.id()))
                .filter(block -> block.date().isAfter(asOf))
                .isPresent();
        return later ? Round.Agreement.NOT_ASKED : round.agreesToNextPhase();
    }

    private static int position(List<ReintegrationPhase> phases, String id) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "Occasion";
    }
}
