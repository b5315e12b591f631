package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was changed in a matrix for a country, a region or an organisation: each change with its reason, and what was done
 * to make sure that what is asked in other words is still the same.
 *
 * <p>A matrix keeps the adaptations it went through in its {@link Provenance}, so whoever has the matrix can say of every
 * number where it departs from the base.
 *
 * @param id the id of the adapted matrix
 * @param version the version of the adapted matrix
 * @param base the matrix that was adapted
 * @param changes what was changed, in the order of whoever adapted it
 * @param log what was done with adapted indicators; empty where nothing was
 */
public record Adaptation(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String version,
        @Valid Base base,
        List<@Valid Change> changes,
        List<@Valid Step> log)
        implements Serializable {

    /** Copies its lists and refuses {@code null}. */
    public Adaptation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(base, "base");
        changes = List.copyOf(changes);
        log = List.copyOf(log);
    }

    /**
     * The matrix that was adapted.
     *
     * @param id its id
     * @param version its version
     * @param measurement its measurement fingerprint, as reports print it
     */
    public record Base(
            @Pattern(regexp = Matrix.ID, message = "{MTX-2001}")
            String id,

            @NotBlank(message = "{MTX-2003}") String version,
            @NotBlank(message = "{MTX-2003}") String measurement)
            implements Serializable {
        /** Refuses {@code null}. */
        public Base {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(measurement, "measurement");
        }
    }

    /**
     * One change and its reason.
     *
     * @param kind what was done
     * @param what the kind of thing it was done to
     * @param id the id of that thing
     * @param level the id of its level that is meant; empty for the thing itself
     * @param reason why it differs here
     */
    public record Change(
            Kind kind,
            Element what,

            @Pattern(regexp = Matrix.ID, message = "{MTX-2001}")
            String id,

            String level,
            @NotBlank(message = "{MTX-2003}") String reason)
            implements Serializable {
        /** Refuses {@code null}. */
        public Change {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** What a change does. */
    public enum Kind {
        /** It says something in other words. */
        REWORD,
        /** It changes members of something, which may be more than words. */
        CHANGE,
        /** It puts something else under the same id. */
        REPLACE,
        /** It adds something. */
        ADD,
        /** It takes something away. */
        REMOVE
    }

    /** What can be changed in a matrix. */
    public enum Element {
        /** An {@link io.github.reintegrationmatrix.model.Outcome}. */
        OUTCOME,
        /** An {@link io.github.reintegrationmatrix.model.Indicator}. */
        INDICATOR,
        /** A scale that several indicators share. */
        SCALE,
        /** A {@link MeansOfVerification}. */
        MEANS,
        /** A {@link io.github.reintegrationmatrix.model.Service}. */
        SERVICE,
        /** A {@link io.github.reintegrationmatrix.model.Voice}. */
        VOICE,
        /** A {@link ReintegrationPhase}. */
        PHASE,
        /** A {@link io.github.reintegrationmatrix.model.Facet}. */
        FACET,
        /** An {@link EventKind}. */
        EVENT,
        /** A {@link CaseStatus}. */
        STATUS,
        /** A {@link io.github.reintegrationmatrix.model.Dimension}. */
        DIMENSION
    }

    /**
     * Something that was done to make sure that an adapted indicator asks the same as before.
     *
     * @param indicator the id of the indicator
     * @param kind what was done
     * @param by by whom, in roles and not in names
     * @param date when it was finished
     * @param people with how many people, 0 where nobody was asked
     */
    public record Step(
            @Pattern(regexp = Matrix.ID, message = "{MTX-2001}")
            String indicator,

            Test kind,
            @NotBlank(message = "{MTX-2003}") String by,
            LocalDate date,
            @Min(value = 0, message = "{MTX-7011}") int people)
            implements Serializable {
        /** Refuses {@code null}. */
        public Step {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(date, "date");
        }
    }

    /** How an adapted indicator is made sure of. */
    public enum Test {
        /** It was translated. */
        TRANSLATED,
        /** Somebody else translated it back, and the two were compared. */
        BACK_TRANSLATED,
        /** Experts reviewed it. */
        REVIEWED,
        /** People were asked what they understand by it. */
        COGNITIVELY_TESTED
    }
}
