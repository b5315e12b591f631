package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A change that a plan or a service sets out to bring about, such as "security and safety".
 *
 * <p>An outcome is never rated directly: it is scored only through its indicators.
 *
 * @param id the id, unique among the outcomes of the matrix
 * @param label the outcome in a few words
 * @param definition what belongs to it and what does not
 * @param why why it matters for re/integration; empty where nothing is said
 * @param weight how much it counts in the totals, above zero; 0 for an outcome that is followed and not scored: its indicators
 *     are rated, shown and compared, and no number is made of them
 * @param appliesWhen facet id to accepted values, all of which must hold for any of its indicators to apply; empty means
 *     always
 * @param indicators the signs that it is being reached, in the order of the matrix
 */
public record Outcome(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        @NotBlank(message = "{MTX-2003}") String definition,

        @Pattern(regexp = Matrix.TEXT_IF_ANY, message = "{MTX-2003}")
        String why,

        @FractionRange(min = "0", message = "{MTX-2201}") Fraction weight,

        Map<String, List<String>> appliesWhen,
        @NotEmpty(message = "{MTX-2802}") List<@Valid Indicator> indicators)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Outcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(weight, "weight");
        appliesWhen = Applicability.copyOf(appliesWhen);
        indicators = List.copyOf(indicators);
    }

    /** {@return whether a number is made of it; false if it is only followed} */
    public boolean isScored() {
        return weight.signum() != 0;
    }

    /**
     * Tells whether one of the indicators applies to somebody: by the rule of this outcome and by its own.
     *
     * @param indicator an indicator of this outcome
     * @param facets what is known on the day of the round: facet id to value
     * @return false only if a facet that a rule names is known and has none of the accepted values
     */
    public boolean appliesTo(Indicator indicator, Map<String, String> facets) {
        return Applicability.holds(appliesWhen, facets) && Applicability.holds(indicator.appliesWhen(), facets);
    }
}
