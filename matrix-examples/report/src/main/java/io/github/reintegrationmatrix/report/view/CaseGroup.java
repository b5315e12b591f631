package io.github.reintegrationmatrix.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cases with the same need for a look.
 *
 * @param need what needs a look
 * @param cases the cases, by their codes
 */
public record CaseGroup(Need need, List<CaseEntry> cases) {

    /** What needs a look, the most urgent first. Somebody of whom nothing is known is not known to be safe. */
    public enum Need {
        /** Something serious happened, and the person has not been seen again. */
        REASSESS,
        /** A critical indicator is below its floor. */
        CRITICAL_CONCERN,
        /** A critical indicator is not known to be at its floor. */
        CRITICAL_UNKNOWN,
        /** There is nothing to go by. */
        NOTHING_RATED,
        /** Floors hold, and less is reached than the phase expects, or it cannot be told. */
        OPEN,
        /** Floors hold, and enough is reached or nothing is expected. */
        NO_NEED;

        /**
         * {@return the need in words}
         *
         * @param words the words of the list
         */
        public String title(Words words) {
            return words.text("need." + Words.key(this));
        }
    }

    /**
     * Groups cases.
     *
     * @param cases the cases in any order
     * @return the groups that have cases, most urgent first
     */
    public static List<CaseGroup> of(List<CaseEntry> cases) {
        List<CaseGroup> groups = new ArrayList<>();
        for (Need need : Need.values()) {
            List<CaseEntry> inGroup = cases.stream()
                    .filter(entry -> entry.need() == need)
                    .sorted(Comparator.comparing(CaseEntry::code).thenComparing(CaseEntry::page))
                    .toList();
            if (!inGroup.isEmpty()) {
                groups.add(new CaseGroup(need, inGroup));
            }
        }
        return groups;
    }
}
