package io.github.reintegrationmatrix.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rating that is lower than the one before by the same voice: ordinary in this work, and a prompt for support.
 *
 * <p>For example, rent was paid on time, then a month late, then on time again: a minor setback that recovered.
 *
 * @param indicator the id of the indicator
 * @param voice the voice that rated it lower
 * @param from the round of the rating before
 * @param round the round in which it fell
 * @param date the day of that round
 * @param levels how many levels it fell below the rating before; 0 where less than a step of a numeric scale
 * @param belowPeak how many levels it lies below the best rating of the episode so far
 * @param kinds what kind of setback it is; one of {@link Kind#MINOR} and {@link Kind#MAJOR}, {@link Kind#RELAPSE}, or both
 * @param course what became of it
 * @param settled the round that decides the course; empty while it is open
 * @param masked whether all matched ratings together look no worse between the two rounds, although it is a major setback or
 *     a relapse
 */
public record Setback(
        String indicator,
        String voice,
        String from,
        String round,
        LocalDate date,
        int levels,
        int belowPeak,
        Set<Kind> kinds,
        Course course,
        Optional<String> settled,
        boolean masked) {

    /** Copies its set and refuses {@code null}. */
    public Setback {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(date, "date");
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(settled, "settled");
    }

    /** How grave a setback is. */
    public enum Kind {
        /** One level below the best so far. */
        MINOR,
        /** Two or more levels below the best so far, or any fall of a critical indicator. */
        MAJOR,
        /** Below a level that a phase so far expected and that had been reached. */
        RELAPSE
    }

    /** What became of a setback. */
    public enum Course {
        /** Not rated again yet. */
        OPEN,
        /** The next rating was no better. */
        SUSTAINED,
        /** Better than at the fall, and not yet what it was. */
        IMPROVING,
        /** What it was before the fall or better, or at the expected level again where it was only a relapse. */
        RECOVERED,
        /** Not due or not applicable any more in the latest round, and not recovered before. */
        NO_LONGER_ASKED
    }
}
