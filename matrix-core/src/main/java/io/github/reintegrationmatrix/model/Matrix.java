package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A monitoring matrix: the outcomes of a plan or of services, their indicators and their means of verification.
 *
 * <p>The matrix is data. Its author's choices (weights, levels, floors, expectations) are all in it, together with
 * their {@link Provenance}; thresholds of the scoring stand apart, in the policy.
 *
 * @param id the id of the matrix
 * @param version the version of its content
 * @param kind what it follows
 * @param language the language tag (BCP 47) of the texts in it
 * @param title the matrix in a few words
 * @param provenance where it comes from
 * @param voices whose views it knows
 * @param phases the phases of re/integration, in order
 * @param facets what decides which indicators apply
 * @param scales the scales that several indicators share, by id
 * @param means the means of verification
 * @param services the services and the outcomes they serve
 * @param events the kinds of events that a case may record
 * @param statuses what staff may record of a case as a whole
 * @param dimensions the sides of outcomes under which indicators are grouped, in the order in which they are shown
 * @param outcomes the outcomes, in the order of the matrix
 */
public record Matrix(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String version,
        Kind kind,

        @Pattern(regexp = Matrix.LANGUAGE, message = "{MTX-2005}")
        String language,

        @NotBlank(message = "{MTX-2003}") String title,
        @Valid Provenance provenance,
        List<@Valid Voice> voices,
        @NotEmpty(message = "{MTX-2503}") List<@Valid ReintegrationPhase> phases,
        List<@Valid Facet> facets,
        Map<@Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String, @Valid Scale> scales,
        List<@Valid MeansOfVerification> means,
        List<@Valid Service> services,
        List<@Valid EventKind> events,
        List<@Valid CaseStatus> statuses,
        List<@Valid Dimension> dimensions,
        @NotEmpty(message = "{MTX-2803}") List<@Valid Outcome> outcomes)
        implements Serializable {

    /** The form of every id: a small letter, then small letters, digits and hyphens, at most 64 characters. */
    public static final String ID = "[a-z][a-z0-9-]{0,63}";

    /** The form of a text that may be left out: nothing, or something that shows. */
    static final String TEXT_IF_ANY = "(?U:|[\\s\\S]*\\S[\\s\\S]*)";

    /** The point at which a case is first rated: {@value}. It expects nothing and has the floors of the first phase. */
    public static final String INTAKE = "intake";

    /** The form of a language tag (BCP 47), such as sq or sr-Cyrl. */
    public static final String LANGUAGE = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*";

    /** The value of a service's facet, in a matrix of services, where the service is offered: {@value}. */
    public static final String OFFERED = "offered";

    /** The value of a service's facet, in a matrix of services, where the service is not offered: {@value}. */
    public static final String NOT_OFFERED = "not-offered";

    /** Copies its lists and maps and refuses {@code null}. */
    public Matrix {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provenance, "provenance");
        voices = List.copyOf(voices);
        phases = List.copyOf(phases);
        facets = List.copyOf(facets);
        scales = OrderedMaps.copyOf(scales);
        means = List.copyOf(means);
        services = List.copyOf(services);
        events = List.copyOf(events);
        statuses = List.copyOf(statuses);
        dimensions = List.copyOf(dimensions);
        outcomes = List.copyOf(outcomes);
    }

    /** What a matrix follows. */
    public enum Kind {
        /** A person's individual re/integration plan. */
        INDIVIDUAL_PLAN,
        /** The services of a provider. */
        SERVICES
    }

    /**
     * Says of the same matrix that it comes from elsewhere.
     *
     * @param other where it comes from
     * @return a matrix that measures the same
     */
    public Matrix with(Provenance other) {
        return new Matrix(
                id,
                version,
                kind,
                language,
                title,
                other,
                voices,
                phases,
                facets,
                scales,
                means,
                services,
                events,
                statuses,
                dimensions,
                outcomes);
    }

    /**
     * Returns the scale of an indicator, a shared one looked up.
     *
     * @param indicator an indicator of this matrix
     * @return the levels or goalposts; a {@link Scale.Shared} only if no scale has that id
     */
    public Scale scaleOf(Indicator indicator) {
        return indicator.scale() instanceof Scale.Shared shared
                ? scales.getOrDefault(shared.scale(), shared)
                : indicator.scale();
    }

    /**
     * Tells whether phases of this matrix expect anything. Many published instruments do not: they say how somebody stands, and
     * leave it to people to say what is enough.
     *
     * @return false if indicators are due in phases and none of an outcome that is scored has an expected level; there is then
     *     no phase progress and no gate
     */
    public boolean expects() {
        boolean anyInPhases = outcomes.stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .anyMatch(indicator -> indicator.due().stream().anyMatch(point -> !point.equals(INTAKE)));
        boolean anyExpected = outcomes.stream()
                .filter(Outcome::isScored)
                .flatMap(outcome -> outcome.indicators().stream())
                .anyMatch(indicator -> !indicator.expected().isEmpty());
        return anyExpected || !anyInPhases;
    }

    /**
     * Finds the voice of a kind.
     *
     * @param voiceKind the kind
     * @return the first voice of that kind, or empty
     */
    public Optional<Voice> voice(Voice.Kind voiceKind) {
        return voices.stream().filter(voice -> voice.kind() == voiceKind).findFirst();
    }

    /**
     * Writes id, version and counts, for people who debug.
     *
     * @return a short text that is not meant to be read by programs
     */
    @Override
    public String toString() {
        return "Matrix[" + id + " " + version + ", outcomes: " + outcomes.size() + "]";
    }
}
