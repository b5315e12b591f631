package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.OrderedMaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What one voice said in one round, on one day.
 *
 * @param voice the id of the voice
 * @param date the day
 * @param role the role of whoever wrote the ratings down, in the form of an id, such as {@code case-manager}
 * @param assessor an opaque code of whoever rated, in the form of a case code; empty where it is not said
 * @param consent whether the person consented to these ratings
 * @param respondents in a review of services, the number of people whose answers stand behind the block; 0 where it is
 *     not said
 * @param ratings indicator id to rating, in the order they were given
 */
public record VoiceBlock(
        String voice,
        LocalDate date,
        String role,
        String assessor,
        Consent consent,
        int respondents,
        Map<String, Rating> ratings)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public VoiceBlock {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(consent, "consent");
        ratings = OrderedMaps.copyOf(ratings);
    }

    @Override
    public String toString() {
        return "VoiceBlock";
    }

    /** Whether the person consented. */
    public enum Consent {
        /** Consent was given. */
        GIVEN,
        /** Consent was refused: the block must not be in the file. */
        REFUSED,
        /** The file does not say. */
        NOT_RECORDED
    }
}
