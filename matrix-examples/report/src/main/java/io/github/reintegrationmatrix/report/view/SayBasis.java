package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Part;
import java.util.List;
import java.util.Optional;

/** Words for what a rating rests on. Weak evidence is no fault of anybody and lowers no number. */
public final class SayBasis {

    private final Say say;

    SayBasis(Say say) {
        this.say = say;
    }

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
    public Optional<String> carried(Part part) {
        return part.basis()
                .carried()
                .map(from -> say.text("carried", "day", say.day(from.date()), "round", from.round()));
    }

    /**
     * {@return the same in few words}
     *
     * @param part what one indicator adds
     */
    public Optional<String> since(Part part) {
        return part.basis().carried().map(from -> say.text("carried.short", "day", say.day(from.date())));
    }

    /**
     * {@return the evidence that was named with a rating, in its order}
     *
     * @param part what one indicator adds
     */
    public List<Seen> seen(Part part) {
        return part.basis().evidence().stream()
                .map(seen -> new Seen(say.means(seen.evidence().means()), where(seen.evidence()), counts(seen)))
                .toList();
    }

    private String where(Evidence evidence) {
        String day = say.day(evidence.date());
        String reference = evidence.reference();
        return reference.isEmpty() ? day : day + ", " + say.text("evidence.kept", "reference", reference);
    }

    private String counts(Basis.Seen seen) {
        return say.text(seen.counts()
                .map(adequacy -> adequacy == Adequacy.ADEQUATE ? "evidence.shows" : "evidence.supports")
                .orElse("evidence.none"));
    }

    /**
     * {@return how much of what is rated is verified, in a sentence; empty if nothing is rated}
     *
     * @param backing how far it is verified
     */
    public Optional<String> share(Backing backing) {
        return backing.verified().map(verified -> {
            boolean none = verified.signum() == 0;
            Optional<Fraction> partial = backing.partial().filter(share -> share.signum() > 0);
            boolean whole = none || backing.backed().width().signum() == 0;
            String key = none ? "verified.none" : whole ? "verified" : "verified.range";
            String all = say.number(verified);
            String part = partial.map(say::number).orElse("");
            String of = key + (partial.isPresent() ? "-partial" : "");
            return say.text(of, "verified", all, "partial", part, "range", say.range(backing.backed()));
        });
    }
}
