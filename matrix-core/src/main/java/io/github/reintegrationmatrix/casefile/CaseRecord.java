package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that was recorded for one beneficiary.
 *
 * @param code the opaque code of the case, never a name
 * @param matrix the matrix that the ratings use
 * @param episodes the stretches of assistance, earliest first
 * @param windows the months of the phases in this case, or empty where those of the matrix hold
 * @param profile what is known of the person, by date
 * @param rounds the occasions on which the case was rated, in any order
 * @param events what happened, in any order
 * @param statuses what staff recorded of the case as a whole, in any order
 * @param allowed the rules about personal data that are switched off in this file, with reasons
 */
public record CaseRecord(
        String code,
        MatrixReference matrix,
        List<Episode> episodes,
        List<PhaseWindow> windows,
        List<ProfileEntry> profile,
        List<Round> rounds,
        List<CaseEvent> events,
        List<StatusEntry> statuses,
        List<Allowance> allowed)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public CaseRecord {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(matrix, "matrix");
        episodes = List.copyOf(episodes);
        windows = List.copyOf(windows);
        profile = List.copyOf(profile);
        rounds = List.copyOf(rounds);
        events = List.copyOf(events);
        statuses = List.copyOf(statuses);
        allowed = List.copyOf(allowed);
    }

    /**
     * Returns what is known of the person on a day: the latest dated value of every facet.
     *
     * @param day the day
     * @return facet id to value; what is not known is not there
     */
    public Map<String, String> facetsOn(LocalDate day) {
        Map<String, String> facets = new LinkedHashMap<>();
        profile.stream()
                .filter(entry -> !entry.from().isAfter(day))
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .forEach(entry -> facets.putAll(entry.facets()));
        return facets;
    }

    /**
     * Returns the position of the episode that a day belongs to: the last one that began by then.
     *
     * @param day the day
     * @return the position, or -1 before the first start
     */
    public int episodeOn(LocalDate day) {
        int found = episodes.size() - 1;
        while (found >= 0 && episodes.get(found).start().isAfter(day)) {
            found--;
        }
        return found;
    }

    /**
     * Returns the phases with the months that hold in this case.
     *
     * @param of the matrix
     * @return the phases of the matrix, with the case's own months where it gives them
     */
    public List<ReintegrationPhase> phases(Matrix of) {
        return windows.isEmpty()
                ? of.phases()
                : of.phases().stream().map(this::withOwnMonths).toList();
    }

    private ReintegrationPhase withOwnMonths(ReintegrationPhase phase) {
        return windows.stream()
                .filter(window -> window.phase().equals(phase.id()))
                .findFirst()
                .map(window -> new ReintegrationPhase(phase.id(), phase.label(), window.from(), window.to()))
                .orElse(phase);
    }

    /**
     * Writes the code and nothing else.
     *
     * @return the code in brackets
     */
    @Override
    public String toString() {
        return "CaseRecord[" + code + "]";
    }
}
