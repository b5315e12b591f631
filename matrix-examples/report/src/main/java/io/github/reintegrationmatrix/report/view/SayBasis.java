package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Part;
import java.util.List;
import java.util.Optional;

/** Words for what a rating rests on. Weak evidence is no fault of anybody and lowers no number. */
public final class SayBasis {

    private SayBasis() {}

    /**
     * A means of verification that was named with a rating.
     *
     * @param means its label
     * @param seen the day, and where it is kept
     * @param counts what it counts
     */
    public record Seen(Term means, String seen, String counts) {

        @Override
        public String toString() {
            return means + ", " + seen + " (" + counts + ")";
        }
    }

    /**
     * {@return from which round and day an answer is that still stands in; empty if it was given in this round}
     *
     * @param part what one indicator adds
     */
    public static Optional<String> carried(Part part) {
        return part.basis()
                .carried()
                .map(from -> "not asked again; the answer of " + Say.day(from.date()) + ", round " + from.round()
                        + ", is still valid");
    }

    /**
     * {@return the same in few words}
     *
     * @param part what one indicator adds
     */
    public static Optional<String> since(Part part) {
        return part.basis().carried().map(from -> "of " + Say.day(from.date()) + ", still valid");
    }

    /**
     * {@return the evidence that was named with a rating, in its order}
     *
     * @param part what one indicator adds
     * @param say the words
     */
    public static List<Seen> seen(Part part, Say say) {
        return part.basis().evidence().stream()
                .map(seen -> new Seen(
                        say.means(seen.evidence().means()),
                        Say.day(seen.evidence().date())
                                + (seen.evidence().reference().isEmpty()
                                        ? ""
                                        : ", kept as " + seen.evidence().reference()),
                        counts(seen)))
                .toList();
    }

    private static String counts(Basis.Seen seen) {
        return seen.counts()
                .map(adequacy -> adequacy == Adequacy.ADEQUATE ? "shows it" : "supports it")
                .orElse("does not count here");
    }

    /**
     * {@return how much of what is rated is verified, in a sentence; empty if nothing is rated}
     *
     * @param backing how far it is verified
     */
    public static Optional<String> share(Backing backing) {
        return backing.verified().map(verified -> {
            boolean none = verified.signum() == 0;
            String partial = backing.partial()
                    .filter(share -> share.signum() > 0)
                    .map(share -> ", " + Say.number(share) + " in part")
                    .orElse("");
            return "Verified: " + (none ? "none" : Say.number(verified)) + " of what is rated" + partial
                    + (none || backing.backed().width().signum() == 0
                            ? "."
                            : "; if only that counted, the range would be " + Say.range(backing.backed(), " to ")
                                    + ".");
        });
    }
}
