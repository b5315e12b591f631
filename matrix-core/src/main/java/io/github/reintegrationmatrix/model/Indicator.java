package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
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
 * @param dimension the part of its outcome it belongs to: the id of a {@link Dimension} of the matrix; empty for none
 * @param statement what is rated, stated as if achieved
 * @param questions the question to ask, by voice id, for voices among {@code raters}
 * @param childQuestion the question to the person when he or she is a child, in words for a child; empty where there is none
 * @param guidance help for the people who rate: what counts, border cases, how to ask; empty where there is none
 * @param weight how much it counts within its outcome, above zero
 * @param scale the scale, or a reference to a shared one
 * @param raters the voices that are asked; never the joint voice, which is accepted everywhere
 * @param primary the rater whose rating enters the primary view
 * @param due the points at which it is asked: {@link Matrix#INTAKE} and/or phase ids
 * @param expected the mark a phase expects, for every phase in {@code due}; intake expects nothing; empty for all
 *     indicators of a matrix that expects nothing
 * @param appliesWhen facet id to accepted values, all of which must hold; empty means always
 * @param critical whether anything can make up for a low rating
 * @param ownAccount whether only the person can know, so that his or her own rating needs no other evidence
 * @param validity for how many months a rating stands in for one that was not asked again, 1 to 120; 0 for none. A
 *     critical indicator has none
 * @param means the accepted means of verification, by id, with their adequacy
 * @param sources where the indicator comes from, such as line references
 */
public record Indicator(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        String dimension,
        @NotBlank(message = "{MTX-2003}") String statement,
        Map<String, @NotBlank(message = "{MTX-2003}") String> questions,

        @Pattern(regexp = Matrix.TEXT_IF_ANY, message = "{MTX-2003}")
        String childQuestion,

        @Pattern(regexp = Matrix.TEXT_IF_ANY, message = "{MTX-2003}")
        String guidance,

        @FractionRange(min = "0", minExcluded = true, message = "{MTX-2201}")
        Fraction weight,

        @Valid Scale scale,
        @NotEmpty(message = "{MTX-2404}") List<String> raters,
        String primary,
        @NotEmpty(message = "{MTX-2601}") List<String> due,
        Map<String, Mark> expected,
        Map<String, List<String>> appliesWhen,
        @Valid Criticality critical,
        boolean ownAccount,

        @Min(value = 0, message = "{MTX-2605}") @Max(value = 120, message = "{MTX-2605}")
        int validity,

        Map<String, MeansOfVerification.Adequacy> means,
        List<@NotBlank(message = "{MTX-2003}") String> sources)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(statement, "statement");
        questions = OrderedMaps.copyOf(questions);
        Objects.requireNonNull(childQuestion, "childQuestion");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(scale, "scale");
        raters = List.copyOf(raters);
        Objects.requireNonNull(primary, "primary");
        due = List.copyOf(due);
        expected = OrderedMaps.copyOf(expected);
        appliesWhen = Applicability.copyOf(appliesWhen);
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
}
