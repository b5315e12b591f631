package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the voices said in one round about what is due at a point, or said before where that is still valid. It is looked up
 * once; all views share the parts.
 *
 * <p>A rating counts, and is carried, only where it is also due at the point of the round itself.
 */
final class Spoken {

    private static final int JOINT = -1;

    private final Plan plan;
    private final int point;
    private final @Nullable Part[][] own;
    private final @Nullable Part[] joint;

    Spoken(Plan plan, Occasion occasion, int point, Memory memory) {
        this.plan = plan;
        this.point = point;
        List<Said> said = new ArrayList<>();
        for (String voice : plan.voices()) {
            said.add(Said.by(voice, occasion));
        }
        Said agreed = Said.by(plan.joint(), occasion);
        int decides = decides(occasion);
        own = new Part[said.size()][plan.items().size()];
        joint = new Part[plan.items().size()];
        for (Item item : plan.items()) {
            if (item.isDue(point)) {
                boolean applies = item.appliesTo(occasion.facets());
                boolean counts = item.isDue(decides);
                for (int v = 0; v < own.length; v++) {
                    if (item.isAskedOf(v)) {
                        own[v][item.position()] = applies
                                ? heard(item, said.get(v), v, counts, memory)
                                : part(item, v, Item.NOT_APPLICABLE_BY_RULE, Basis.NONE);
                    }
                }
                if (applies && counts && agreed.rating(item) instanceof Rating.Rated rated) {
                    Basis basis = item.basis(JOINT, rated.evidence(), agreed.day(), agreed.day());
                    joint[item.position()] = part(item, JOINT, item.rated(rated), basis);
                }
            }
        }
    }

    /** What one voice said on one day; the day of the round where it said nothing. */
    private record Said(LocalDate day, Map<String, Rating> ratings) {
        static Said by(String voice, Occasion occasion) {
            return occasion.round()
                    .block(voice)
                    .map(block -> new Said(block.date(), block.ratings()))
                    .orElse(new Said(occasion.date(), Map.of()));
        }

        @Nullable
        Rating rating(Item item) {
            return ratings.get(item.indicator().id());
        }
    }

    /** The point of the round: what is due and expected at it decides. */
    static int decides(Occasion occasion) {
        return occasion.intake() ? 0 : Plan.point(occasion.phase());
    }

    private Part heard(Item item, Said said, int voice, boolean counts, Memory memory) {
        Rating rating = counts ? said.rating(item) : null;
        RatingState state = item.state(rating);
        if (rating instanceof Rating.Rated rated) {
            return part(item, voice, state, item.basis(voice, rated.evidence(), said.day(), said.day()));
        }
        if (state instanceof RatingState.Missing missing
                && missing.reason() == MissingReason.NOT_ASSESSED
                && counts
                && item.isCarried()) {
            Memory.Mention before = memory.of(item, voice);
            if (before != null) {
                return carried(item, voice, before, said.day(), missing);
            }
        }
        return part(item, voice, state, Basis.NONE);
    }

    private Part carried(Item item, int voice, Memory.Mention before, LocalDate day, RatingState.Missing missing) {
        if (!item.isValid(before.date(), day)) {
            RatingState stale = new RatingState.Missing(MissingReason.STALE, missing.serviceAbsent());
            return part(item, voice, stale, Basis.NONE);
        }
        Basis basis = item.basis(voice, before.evidence(), before.date(), day);
        Basis.Carried from = new Basis.Carried(before.round(), before.date(), before.assessor());
        RatingState.Rated state = before.state();
        if (missing.serviceAbsent()) {
            state = new RatingState.Rated(state.mark(), state.value(), state.clipped(), true);
        }
        return part(item, voice, state, new Basis(basis.evidence(), basis.ownAccount(), Optional.of(from)));
    }

    private Part part(Item item, int voice, RatingState state, Basis basis) {
        return item.part(voice == JOINT ? plan.joint() : plan.voices().get(voice), state, point, basis);
    }

    /** How an indicator stands for one voice; null if it is not due or that voice is not asked. */
    @Nullable
    Part part(Item item, int voice) {
        return own[voice][item.position()];
    }

    /**
     * The same, with what was agreed together in the place of a missing mark, or of one carried from an earlier round: what is
     * known now goes before what was known then.
     */
    @Nullable
    Part partOrJoint(Item item, int voice) {
        Part part = part(item, voice);
        Part agreed = joint[item.position()];
        return part != null && part.counts() && !part.isOwn() && agreed != null ? agreed : part;
    }

    /** The mark that was agreed together, if there is one and it counts. */
    Optional<RatingState.Rated> joint(Item item) {
        Part agreed = joint[item.position()];
        return agreed != null && agreed.state() instanceof RatingState.Rated rated
                ? Optional.of(rated)
                : Optional.empty();
    }
}
