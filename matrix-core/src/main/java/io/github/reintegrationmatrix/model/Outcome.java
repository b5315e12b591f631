package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A change that a plan or a service sets out to bring about, such as "security and safety".
 *
 * <p>An outcome is never rated directly: it is scored only through its indicators.
 *
 * @param id the id, unique among the outcomes of the matrix
 * @param label the outcome in a few words
 * @param definition what belongs to it and what does not
 * @param weight how much it counts in the totals, above zero
 * @param indicators the signs that it is being reached, in the order of the matrix
 */
public record Outcome(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        @NotBlank(message = "{MTX-2003}") String definition,

        @FractionRange(min = "0", minExcluded = true, message = "{MTX-2201}")
        Fraction weight,

        @NotEmpty(message = "{MTX-2802}") List<@Valid Indicator> indicators)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Outcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(weight, "weight");
        indicators = List.copyOf(indicators);
    }
}
