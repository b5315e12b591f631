package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A sign that an outcome is being reached, rated on a scale.
 *
 * <p>For example, "rent is paid" is an indicator of the outcome "safe and affordable accommodation"; the receipt is a
 * {@link MeansOfVerification} of it.
 *
 * @param id the id, unique within the matrix
 * @param statement what is rated, stated as if achieved
 * @param questions the question to ask, by voice id, for voices among {@code raters}
 * @param weight how much it counts within its outcome, above zero
 * @param scale the scale, or a reference to a shared one
 * @param raters the voices that are asked; never the joint voice, which is accepted everywhere
 * @param primary the rater whose rating enters the primary view
 * @param due the points at which it is asked: {@link Matrix#INTAKE} and/or phase ids
 * @param expected the mark a phase expects, for every phase in {@code due}; intake expects nothing
 * @param appliesWhen facet id to accepted values, all of which must hold; empty means always
 * @param critical whether anything can make up for a low rating
 * @param means the accepted means of verification, by id, with their adequacy
 * @param sources where the indicator comes from, such as line references
 */
public record Indicator(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String statement,
        Map<String, @NotBlank(message = "{MTX-2003}") String> questions,

        @FractionRange(min = "0", minExcluded = true, message = "{MTX-2201}")
        Fraction weight,

        @Valid Scale scale,
        @NotEmpty(message = "{MTX-2404}") List<String> raters,
        String primary,
        @NotEmpty(message = "{MTX-2601}") List<String> due,
        Map<String, Mark> expected,
        Map<String, List<String>> appliesWhen,
        @Valid Criticality critical,
        Map<String, MeansOfVerification.Adequacy> means,
        List<@NotBlank(message = "{MTX-2003}") String> sources)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        questions = OrderedMaps.copyOf(questions);
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(scale, "scale");
        raters = List.copyOf(raters);
        Objects.requireNonNull(primary, "primary");
        due = List.copyOf(due);
        expected = OrderedMaps.copyOf(expected);
        Map<String, List<String>> rule = new LinkedHashMap<>();
        appliesWhen.forEach((facet, values) -> rule.put(facet, List.copyOf(values)));
        appliesWhen = Collections.unmodifiableMap(rule);
        Objects.requireNonNull(critical, "critical");
        means = OrderedMaps.copyOf(means);
        sources = List.copyOf(sources);
    }

    /**
     * Returns the rules of a critical indicator.
     *
     * @return rationale, floors and accepted reasons; empty if the indicator is not critical
     */
    public Optional<Criticality.Critical> asCritical() {
        return critical instanceof Criticality.Critical rules ? Optional.of(rules) : Optional.empty();
    }

    /**
     * Tells whether the indicator applies to somebody.
     *
     * @param facets what is known of the person on the day of the round: facet id to value
     * @return false only if a facet that the rule names is known and has none of the accepted values
     */
    public boolean appliesTo(Map<String, String> facets) {
        if (appliesWhen.isEmpty()) {
            return true;
        }
        for (Map.Entry<String, List<String>> rule : appliesWhen.entrySet()) {
            String value = facets.get(rule.getKey());
            if (value != null && !rule.getValue().contains(value)) {
                return false;
            }
        }
        return true;
    }
}
