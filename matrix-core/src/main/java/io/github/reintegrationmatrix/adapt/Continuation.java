package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the transferred record of a case and the record with which it goes on into one.
 *
 * <p>Episodes that begin on the same day are the same and must agree; the later file may know of an end and of pauses that
 * the earlier one did not. What else does not fit together, such as two rounds with one id or on one day,
 * {@link io.github.reintegrationmatrix.check.CaseCheck} says about the joined record.
 */
public final class Continuation {

    private Continuation() {}

    /** Why two records are not joined. */
    public enum Refusal {
        /** They are about two cases. */
        OTHER_CASE,
        /** They use two matrices. */
        OTHER_MATRIX,
        /** They disagree about an episode: what its clock counts from, when it ended, when it paused. */
        OTHER_EPISODES,
        /** They disagree about the months of the phases in this case. */
        OTHER_WINDOWS
    }

    /**
     * Tells why two records are not joined.
     *
     * @param earlier a transferred record
     * @param later the record with which the case goes on
     * @return the first reason, or empty if they may be joined
     */
    public static Optional<Refusal> refusal(CaseRecord earlier, CaseRecord later) {
        if (!earlier.code().equals(later.code())) {
            return Optional.of(Refusal.OTHER_CASE);
        }
        if (!earlier.matrix().equals(later.matrix())) {
            return Optional.of(Refusal.OTHER_MATRIX);
        }
        boolean episodes = earlier.episodes().stream()
                .allMatch(was -> later.episodes().stream()
                        .filter(is -> is.start().equals(was.start()))
                        .allMatch(is -> goesOn(was, is)));
        if (!episodes) {
            return Optional.of(Refusal.OTHER_EPISODES);
        }
        boolean windows =
                earlier.windows().isEmpty() || new HashSet<>(earlier.windows()).equals(new HashSet<>(later.windows()));
        return windows ? Optional.empty() : Optional.of(Refusal.OTHER_WINDOWS);
    }

    private static boolean goesOn(Episode was, Episode is) {
        return was.clock().equals(is.clock())
                && (was.end().equals(Episode.OPEN) || was.end().equals(is.end()))
                && is.pauses().containsAll(was.pauses());
    }

    /**
     * Joins two records; what both say stands once.
     *
     * @param earlier a transferred record
     * @param later the record with which the case goes on
     * @return one record, still to be checked
     * @throws IllegalArgumentException if {@link #refusal} has a reason
     */
    public static CaseRecord of(CaseRecord earlier, CaseRecord later) {
        if (refusal(earlier, later).isPresent()) {
            throw new IllegalArgumentException("The two records cannot be joined.");
        }
        Map<LocalDate, Episode> episodes = new LinkedHashMap<>();
        earlier.episodes().forEach(one -> episodes.put(one.start(), one));
        later.episodes().forEach(one -> episodes.put(one.start(), one));
        List<Episode> byStart = new ArrayList<>(episodes.values());
        byStart.sort(Comparator.comparing(Episode::start));
        return new CaseRecord(
                later.code(),
                later.matrix(),
                byStart,
                later.windows(),
                both(earlier.profile(), later.profile()),
                both(earlier.rounds(), later.rounds()),
                both(earlier.events(), later.events()),
                both(earlier.statuses(), later.statuses()),
                both(earlier.allowed(), later.allowed()));
    }

    private static <T> List<T> both(List<T> earlier, List<T> later) {
        LinkedHashSet<T> all = new LinkedHashSet<>(earlier);
        all.addAll(later);
        return List.copyOf(all);
    }
}
