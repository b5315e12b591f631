package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one beneficiary stands, through all rounds, with everything a reader needs to check it.
 *
 * <p>A report is a prompt for a conversation. It never decides about a person, and no number in it ranks people.
 *
 * @param caseCode the code of the case
 * @param matrix what was measured with
 * @param policy by which conventions
 * @param asOf the last day that counted
 * @param engine the version of the scoring that made the report
 * @param ignored what lay after the as-of date
 * @param legend words for the ids
 * @param episodes the stretches of assistance, earliest first
 * @param headline what the latest episode says first; empty if it has no round yet
 * @param offered the services that an organisation offers, where a review of them was given
 */
public record ProgressReport(
        String caseCode,
        Measure matrix,
        ScoringPolicy policy,
        LocalDate asOf,
        String engine,
        Ignored ignored,
        Legend legend,
        List<EpisodeResult> episodes,
        Optional<CaseHeadline> headline,
        Optional<Offered> offered) {

    /** Copies its lists and maps and refuses {@code null}. */
    public ProgressReport {
        Objects.requireNonNull(caseCode, "caseCode");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(ignored, "ignored");
        Objects.requireNonNull(legend, "legend");
        episodes = List.copyOf(episodes);
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(offered, "offered");
    }

    /**
     * The matrix that was measured with.
     *
     * @param id the id of the matrix
     * @param version its version
     * @param title its title
     * @param kind what it follows
     * @param validation what is known of its validity
     * @param fingerprint the measurement fingerprint: results of different fingerprints are not compared
     * @param fileFingerprint covers everything that the matrix and the chosen texts say, its order included
     */
    public record Measure(
            String id,
            String version,
            String title,
            Matrix.Kind kind,
            String validation,
            String fingerprint,
            String fileFingerprint) {
        /** Refuses {@code null}. */
        public Measure {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(validation, "validation");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(fileFingerprint, "fileFingerprint");
        }
    }

    /**
     * What lay after the as-of date and was left out.
     *
     * @param episodes how many episodes
     * @param rounds how many whole rounds
     * @param blocks how many later blocks of rounds that had begun
     * @param profileEntries how many entries of the profile
     * @param events how many events
     * @param statuses how many recorded statuses
     */
    public record Ignored(int episodes, int rounds, int blocks, int profileEntries, int events, int statuses) {}

    /**
     * The services that an organisation offers on the as-of date, by its latest review.
     *
     * @param review the code of the review
     * @param inPhase phase id to the ids of the services offered in it; a phase that was not looked at is not there
     */
    public record Offered(String review, Map<String, List<String>> inPhase) {
        /** Copies its map and refuses {@code null}. */
        public Offered {
            Objects.requireNonNull(review, "review");
            Map<String, List<String>> copy = new LinkedHashMap<>();
            inPhase.forEach((phase, services) -> copy.put(phase, List.copyOf(services)));
            inPhase = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * Returns the latest round of the latest episode.
     *
     * @return the round, or empty if that episode has none
     */
    public Optional<RoundResult> latest() {
        return episodes.isEmpty()
                ? Optional.empty()
                : episodes.get(episodes.size() - 1).latest();
    }

    /**
     * Writes the code of the case and nothing else.
     *
     * @return the code in brackets
     */
    @Override
    public String toString() {
        return "ProgressReport[" + caseCode + "]";
    }
}
