package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed of the services of one organisation, phase by phase, over several reporting periods.
 *
 * <p>It is rated with a matrix of kind {@link Matrix.Kind#SERVICES}, whose outcomes are the services. Crisis intervention and
 * re/integration put different demands on the same service, so each phase is looked at apart: {@link #records} gives one
 * {@link CaseRecord} for each, and a scorer scores these as it scores any other.
 *
 * <p>What applies in a reporting period is what is offered on its last day, whenever people are asked about it.
 *
 * <p>For example, a shelter is reviewed for each half of a year; in the crisis phase it offers accommodation and medical
 * assistance, in the transition phase legal assistance alone. It gives up legal assistance with the new year: who is asked
 * in January about the months from July to December still tells of it.
 *
 * @param code an opaque code of the organisation or of its place, as for a case
 * @param matrix the matrix the ratings use
 * @param start the first day of the first reporting period
 * @param phases what is offered and was observed in each phase
 * @param allowed the rules about personal data that are switched off in this file, with reasons
 */
public record ServiceReview(
        String code, MatrixReference matrix, LocalDate start, List<InPhase> phases, List<Allowance> allowed)
        implements Serializable {

    /** What {@link Episode#clock} says of the records of a review: {@value}. */
    public static final String CLOCK = "review";

    /** Copies its list and refuses {@code null}. */
    public ServiceReview {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(start, "start");
        phases = List.copyOf(phases);
        allowed = List.copyOf(allowed);
    }

    /**
     * The services offered in one phase, and its reporting periods.
     *
     * @param phase the phase of the people served
     * @param offers what is offered, from a day on until the next entry
     * @param periods the reporting periods
     */
    public record InPhase(String phase, List<Offer> offers, List<Period> periods) implements Serializable {
        /** Copies its lists and refuses {@code null}. */
        public InPhase {
            Objects.requireNonNull(phase, "phase");
            offers = List.copyOf(offers);
            periods = List.copyOf(periods);
        }

        /**
         * {@return what is offered on a day: the latest entry that has begun by then; empty if none has}
         *
         * @param day the day
         */
        public Optional<Offer> offeredOn(LocalDate day) {
            return offers.stream().filter(offer -> !offer.from().isAfter(day)).max(Comparator.comparing(Offer::from));
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
     * One reporting period of a phase.
     *
     * @param until its last day, which decides what applies
     * @param round what was observed, often asked some days later; its own phase and agreement say nothing here
     */
    public record Period(LocalDate until, Round round) implements Serializable {
        /** Refuses {@code null}. */
        public Period {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(round, "round");
        }

        @Override
        public String toString() {
            return "Period";
        }
    }

    /**
     * Gives one record for each phase, in the order of {@link #phases}.
     *
     * <p>Its code is that of the review, a full stop and the phase: {@code SHELTER-1.crisis}. Its profile has one entry for
     * each period, from the day of its round on, which says of every service whether it is {@link Matrix#OFFERED} on the
     * last day of the period. A service that the matrix does not know is left out. A period makes no entry if its round has
     * no block, or if no offer has begun by its last day.
     *
     * @param of the matrix the ratings use
     * @return the records
     */
    public List<CaseRecord> records(Matrix of) {
        List<String> services = of.outcomes().stream().map(Outcome::id).toList();
        List<CaseRecord> records = new ArrayList<>();
        for (InPhase inPhase : phases) {
            List<ProfileEntry> profile = new ArrayList<>();
            List<Round> rounds = new ArrayList<>();
            for (Period period : inPhase.periods()) {
                Round round = period.round();
                rounds.add(new Round(round.id(), inPhase.phase(), round.blocks(), Round.Agreement.NOT_ASKED));
                inPhase.offeredOn(period.until())
                        .map(offer -> facets(services, offer))
                        .ifPresent(facets -> round.date().ifPresent(day -> profile.add(new ProfileEntry(day, facets))));
            }
            Episode episode = new Episode(start, CLOCK, Episode.OPEN, List.of());
            records.add(new CaseRecord(
                    code + "." + inPhase.phase(),
                    matrix,
                    List.of(episode),
                    List.of(),
                    profile,
                    rounds,
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return List.copyOf(records);
    }

    private static Map<String, String> facets(List<String> services, Offer offer) {
        Map<String, String> facets = new LinkedHashMap<>();
        services.forEach(service ->
                facets.put(service, offer.services().contains(service) ? Matrix.OFFERED : Matrix.NOT_OFFERED));
        return facets;
    }

    /** Prints the code only. */
    @Override
    public String toString() {
        return "ServiceReview[" + code + "]";
    }
}
