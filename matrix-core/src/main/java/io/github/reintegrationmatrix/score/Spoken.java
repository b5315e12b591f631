package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the voices said in one round about what is due at a point. It is looked up once; all views share the parts.
 *
 * <p>A rating counts only if it is also due at the point of the round itself.
 */
final class Spoken {

    private final Plan plan;
    private final int point;
    private final @Nullable Part[][] own;
    private final RatingState.@Nullable Rated[] joint;

    Spoken(Plan plan, Occasion occasion, int point) {
        this.plan = plan;
        this.point = point;
        List<Map<String, Rating>> said = new ArrayList<>();
        for (String voice : plan.voices()) {
            said.add(said(occasion, voice));
        }
        Map<String, Rating> agreed = said(occasion, plan.joint());
        int decides = decides(occasion);
        own = new Part[said.size()][plan.items().size()];
        joint = new RatingState.Rated[plan.items().size()];
        for (Item item : plan.items()) {
            if (item.isDue(point)) {
                hear(item, said, agreed, item.appliesTo(occasion.facets()), item.isDue(decides));
            }
        }
    }

    /** The point of the round: what is due and expected at it decides. */
    static int decides(Occasion occasion) {
        return occasion.intake() ? 0 : Plan.point(occasion.phase());
    }

    private void hear(
            Item item, List<Map<String, Rating>> said, Map<String, Rating> agreed, boolean applies, boolean counts) {
        String id = item.indicator().id();
        for (int v = 0; v < own.length; v++) {
            if (item.isAskedOf(v)) {
                RatingState state = Item.NOT_APPLICABLE_BY_RULE;
                if (applies) {
                    state = counts ? item.state(said.get(v).get(id)) : Item.NOT_ASSESSED;
                }
                own[v][item.position()] = item.part(plan.voices().get(v), state, point);
            }
        }
        if (applies && counts && agreed.get(id) instanceof Rating.Rated rated) {
            joint[item.position()] = item.rated(rated);
        }
    }

    /** How an indicator stands for one voice; null if it is not due or that voice is not asked. */
    @Nullable
    Part part(Item item, int voice) {
        return own[voice][item.position()];
    }

    /** The same, with what was agreed together in the place of a missing mark. */
    @Nullable
    Part partOrJoint(Item item, int voice) {
        Part part = part(item, voice);
        RatingState.Rated agreed = joint(item);
        return part != null && part.state() instanceof RatingState.Missing && agreed != null
                ? item.part(plan.joint(), agreed, point)
                : part;
    }

    /** The mark that was agreed together, if there is one and it counts. */
    RatingState.@Nullable Rated joint(Item item) {
        return joint[item.position()];
    }

    private static Map<String, Rating> said(Occasion occasion, String voice) {
        return occasion.round().block(voice).map(VoiceBlock::ratings).orElse(Map.of());
    }
}
