package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was observed of the services of one organisation, phase by phase, over several reporting periods.
 *
 * <p>It is rated with a matrix of kind {@link Matrix.Kind#SERVICES}, whose outcomes are the services. Crisis intervention and
 * re/integration put different demands on the same service, so each phase is looked at apart: {@link #records} gives one
 * {@link CaseRecord} for each, and a scorer scores these as it scores any other.
 *
 * <p>For example, a shelter is reviewed in January and in July; in the crisis phase it offers accommodation and medical
 * assistance, in the transition phase legal assistance alone.
 *
 * @param code an opaque code of the organisation or of its place, as for a case
 * @param matrix the matrix the ratings use
 * @param start the first day of the first reporting period
 * @param phases what is offered and was observed in each phase
 */
public record ServiceReview(String code, MatrixReference matrix, LocalDate start, List<InPhase> phases)
        implements Serializable {

    /** What {@link Episode#clock} says of the records of a review: {@value}. */
    public static final String CLOCK = "review";

    /** Copies its list and refuses {@code null}. */
    public ServiceReview {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(start, "start");
        phases = List.copyOf(phases);
    }

    /**
     * The services offered in one phase, and their rounds: one for each reporting period.
     *
     * @param phase the phase of the people served
     * @param offers what is offered, from a day on until the next entry
     * @param rounds the rounds; their own phase and agreement say nothing here
     */
    public record InPhase(String phase, List<Offer> offers, List<Round> rounds) implements Serializable {
        /** Copies its lists and refuses {@code null}. */
        public InPhase {
            Objects.requireNonNull(phase, "phase");
            offers = List.copyOf(offers);
            rounds = List.copyOf(rounds);
        }

        @Override
        public String toString() {
            return "InPhase";
        }
    }

    /**
     * The services offered from a day on.
     *
     * @param from the first day
     * @param services their ids, which are those of the outcomes of the matrix; what is not named is not offered
     */
    public record Offer(LocalDate from, List<String> services) implements Serializable {
        /** Copies its list and refuses {@code null}. */
        public Offer {
            Objects.requireNonNull(from, "from");
            services = List.copyOf(services);
        }

        @Override
        public String toString() {
            return "Offer";
        }
    }

    /**
     * Gives one record for each phase, in the order of {@link #phases}.
     *
     * <p>Its code is that of the review, a full stop and the phase: {@code SHELTER-1.crisis}. Its profile says of every
     * service whether it is {@link Matrix#OFFERED}. A service that the matrix does not know is left out.
     *
     * @param of the matrix the ratings use
     * @return the records
     */
    public List<CaseRecord> records(Matrix of) {
        List<String> services = of.outcomes().stream().map(Outcome::id).toList();
        List<CaseRecord> records = new ArrayList<>();
        for (InPhase inPhase : phases) {
            List<ProfileEntry> profile = new ArrayList<>();
            for (Offer offer : inPhase.offers()) {
                Map<String, String> facets = new LinkedHashMap<>();
                services.forEach(service ->
                        facets.put(service, offer.services().contains(service) ? Matrix.OFFERED : Matrix.NOT_OFFERED));
                profile.add(new ProfileEntry(offer.from(), facets));
            }
            List<Round> rounds = inPhase.rounds().stream()
                    .map(round -> new Round(round.id(), inPhase.phase(), round.blocks(), Round.Agreement.NOT_ASKED))
                    .toList();
            Episode episode = new Episode(start, CLOCK, Episode.OPEN, List.of());
            records.add(
                    new CaseRecord(code + "." + inPhase.phase(), matrix, List.of(episode), List.of(), profile, rounds));
        }
        return List.copyOf(records);
    }

    /** Prints the code only. */
    @Override
    public String toString() {
        return "ServiceReview[" + code + "]";
    }
}
