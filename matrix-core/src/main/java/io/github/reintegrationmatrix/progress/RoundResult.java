package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.casefile.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person stood on one occasion.
 *
 * @param id the id of the round
 * @param when its place on the calendar
 * @param heard the voices that spoke, in the order of the matrix
 * @param flags what is pointed out
 * @param headline what needs a look first
 * @param criticals every critical indicator
 * @param views the primary view, then one per voice, in the order of the matrix
 * @param calendarProgress how much of what the calendar phase expects is reached in the primary view, where the
 *     calendar is ahead of the recorded phase
 * @param askNext questions worth asking, undetermined criticals first
 * @param reassess serious events that followed this round and, until they happened, no other; by date
 * @param origin with which matrix the round was rated
 */
public record RoundResult(
        String id,
        When when,
        List<Heard> heard,
        Set<Flag> flags,
        Headline headline,
        List<CriticalResult> criticals,
        List<ViewResult> views,
        Optional<Reached> calendarProgress,
        List<AskNext> askNext,
        List<Event> reassess,
        Origin origin) {

    /** Copies its lists and maps and refuses {@code null}. */
    public RoundResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        heard = List.copyOf(heard);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        Objects.requireNonNull(headline, "headline");
        criticals = List.copyOf(criticals);
        views = List.copyOf(views);
        Objects.requireNonNull(calendarProgress, "calendarProgress");
        askNext = List.copyOf(askNext);
        reassess = List.copyOf(reassess);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Where a round lies on the calendar.
     *
     * @param date the day of its earliest block
     * @param point {@code intake}, or the id of the phase that decides
     * @param assumed whether staff recorded no phase, so that the calendar decides
     * @param months the completed months since the start, without pauses
     * @param calendarPhase the id of the phase by the calendar, or {@link #FOLLOW_UP}
     * @param lag how many phases the calendar is ahead of the recorded phase; empty if none was recorded
     */
    public record When(
            LocalDate date, String point, boolean assumed, int months, String calendarPhase, Optional<Integer> lag) {

        /** The calendar phase after the last window: {@value}. */
        public static final String FOLLOW_UP = "follow-up";

        /** Refuses {@code null}. */
        public When {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(point, "point");
            Objects.requireNonNull(calendarPhase, "calendarPhase");
            Objects.requireNonNull(lag, "lag");
        }
    }

    /**
     * A voice that spoke.
     *
     * @param voice the id of the voice
     * @param date the day
     * @param role the role of whoever wrote the ratings down
     * @param assessor the code of whoever rated; empty where it is not said
     * @param respondents in a review of services, the number of people whose answers stand behind it; 0 where it is not
     *     said
     */
    public record Heard(String voice, LocalDate date, String role, String assessor, int respondents) {
        /** Refuses {@code null}. */
        public Heard {
            Objects.requireNonNull(voice, "voice");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(assessor, "assessor");
        }
    }

    /** What is pointed out about a round. */
    public enum Flag {
        /** It lies after the end of its episode. */
        AFTER_CLOSURE,
        /** Its voices lie further apart than the policy's window for one round. */
        VOICES_FAR_APART
    }

    /** {@return where the round was transferred from; empty if it was rated with the matrix of the report} */
    public Optional<Origin.Transferred> transferred() {
        return origin instanceof Origin.Transferred from ? Optional.of(from) : Optional.empty();
    }

    /** {@return the day of the last voice that spoke} */
    public LocalDate lastDate() {
        LocalDate last = when.date();
        for (Heard one : heard) {
            last = one.date().isAfter(last) ? one.date() : last;
        }
        return last;
    }

    /**
     * Finds a voice that spoke.
     *
     * @param voice the id of the voice
     * @return its day, role and assessor, or empty if it did not speak
     */
    public Optional<Heard> heard(String voice) {
        return heard.stream().filter(one -> one.voice().equals(voice)).findFirst();
    }

    /**
     * Returns the view that takes each indicator by its primary voice.
     *
     * @return the primary view
     */
    public ViewResult primary() {
        return views.get(0);
    }

    /**
     * Finds a view.
     *
     * @param view the id of a voice, or {@link ViewResult#PRIMARY}
     * @return the view, or empty if that voice is never asked
     */
    public Optional<ViewResult> view(String view) {
        return views.stream().filter(v -> v.id().equals(view)).findFirst();
    }

    /**
     * Finds an outcome in the primary view.
     *
     * @param outcome the id of the outcome
     * @return its result, or empty if the matrix has no such outcome
     */
    public Optional<OutcomeResult> outcome(String outcome) {
        return primary().outcome(outcome);
    }

    /**
     * Tells whether every due critical indicator was asked of every voice.
     *
     * @return false if some voice was not asked about some critical indicator
     */
    public boolean isComplete() {
        return criticals.stream().allMatch(CriticalResult::askedOfAll);
    }

    /**
     * Tells whether anything was rated by anybody in this round.
     *
     * @return true if any view or critical indicator has a mark
     */
    public boolean hasRating() {
        for (ViewResult view : views) {
            for (OutcomeResult outcome : view.outcomes()) {
                for (Part part : outcome.parts()) {
                    if (part.isOwn()) {
                        return true;
                    }
                }
            }
        }
        return criticals.stream()
                .flatMap(critical -> critical.readings().stream())
                .anyMatch(reading -> reading.joint().isPresent());
    }
}
