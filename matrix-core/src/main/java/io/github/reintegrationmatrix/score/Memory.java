package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.progress.RatingState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each voice said last about what may be carried, within one episode: a rating stays valid for the months that the
 * matrix gives it, until the same voice says anything else.
 *
 * <p>That nobody asked, written down or not, says nothing.
 */
final class Memory {

    /** A rating as it was given. */
    record Mention(RatingState.Rated state, List<Evidence> evidence, String round, LocalDate date, String assessor) {}

    private final Plan plan;
    private final @Nullable Mention[][] latest;

    Memory(Plan plan) {
        this.plan = plan;
        this.latest = new Mention[plan.voices().size()][];
    }

    /** The latest mention of an indicator by a voice, if it is a rating. */
    @Nullable
    Mention of(Item item, int voice) {
        @Nullable Mention[] said = latest[voice];
        return said == null ? null : said[item.position()];
    }

    /** Adds what was said in a round, after that round was scored. */
    void add(Occasion occasion) {
        for (int v = 0; v < latest.length; v++) {
            Optional<VoiceBlock> block = occasion.round().block(plan.voices().get(v));
            if (block.isPresent()) {
                add(occasion, block.get(), v);
            }
        }
    }

    private void add(Occasion occasion, VoiceBlock block, int voice) {
        int decides = Spoken.decides(occasion);
        for (Map.Entry<String, Rating> said : block.ratings().entrySet()) {
            Item item = plan.item(said.getKey());
            if (item.isCarried() && item.isAskedOf(voice) && item.isDue(decides) && item.appliesTo(occasion.facets())) {
                add(occasion, block, voice, item, said.getValue());
            }
        }
    }

    private void add(Occasion occasion, VoiceBlock block, int voice, Item item, Rating rating) {
        if (rating instanceof Rating.Missing missing && missing.reason() == Rating.Reason.NOT_ASSESSED) {
            return;
        }
        if (latest[voice] == null) {
            latest[voice] = new Mention[plan.items().size()];
        }
        latest[voice][item.position()] = rating instanceof Rating.Rated rated
                ? new Mention(
                        item.rated(rated), rated.evidence(), occasion.round().id(), block.date(), block.assessor())
                : null;
    }
}
