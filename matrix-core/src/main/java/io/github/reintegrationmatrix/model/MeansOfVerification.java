package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that shows a rating to be true, such as an identity card or a home visit.
 *
 * @param id the id, unique among the means of the matrix
 * @param label the means in words
 * @param validity for how many months something seen shows anything, 1 to 120; 0 for ever
 */
public record MeansOfVerification(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,

        @Min(value = 0, message = "{MTX-2605}") @Max(value = 120, message = "{MTX-2605}")
        int validity)
        implements Serializable {

    /** Refuses {@code null}. */
    public MeansOfVerification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /**
     * {@return whether something seen on a day still shows anything on another}
     *
     * @param seen the day on which it was seen or made
     * @param on the day that matters
     */
    public boolean isInDate(LocalDate seen, LocalDate on) {
        return !seen.isAfter(on) && (validity == 0 || on.isBefore(seen.plusMonths(validity)));
    }

    /** How far a means of verification shows an indicator. */
    public enum Adequacy {
        /** Enough by itself. */
        ADEQUATE,
        /** Supports a rating but does not show it by itself. */
        PARTIAL
    }
}
