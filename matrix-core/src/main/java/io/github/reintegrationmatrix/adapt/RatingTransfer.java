package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Transfers what the voices said: block by block, rating by rating. */
final class RatingTransfer {

    private final Map<String, CrosswalkEntry> entries = new HashMap<>();
    private final Matrix to;
    private final Indicators news;
    private final Set<String> means;

    RatingTransfer(Crosswalk crosswalk, Matrix to) {
        crosswalk.entries().forEach(entry -> entries.put(entry.indicator(), entry));
        this.to = to;
        this.news = new Indicators(to);
        this.means = to.means().stream().map(MeansOfVerification::id).collect(Collectors.toSet());
    }

    List<VoiceBlock> blocks(Round round, Matrix from, DocumentPath at, List<Loss> losses) {
        List<VoiceBlock> blocks = new ArrayList<>();
        for (int b = 0; b < round.blocks().size(); b++) {
            VoiceBlock block = round.blocks().get(b);
            Optional<Voice.Kind> kind = kind(to, block.voice());
            if (kind.isPresent() && kind.equals(kind(from, block.voice()))) {
                boolean joint = kind.get() == Voice.Kind.JOINT;
                blocks.add(block(block, joint, at.index(b).key("ratings"), losses));
            } else {
                losses.add(new Loss(at.index(b), "", Loss.Why.VOICE));
            }
        }
        return blocks;
    }

    private static Optional<Voice.Kind> kind(Matrix matrix, String voice) {
        return matrix.voices().stream()
                .filter(one -> one.id().equals(voice))
                .map(Voice::kind)
                .findFirst();
    }

    private VoiceBlock block(VoiceBlock block, boolean joint, DocumentPath at, List<Loss> losses) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        block.ratings().forEach((indicator, rating) -> {
            if (!(entries.get(indicator) instanceof CrosswalkEntry.Mapped mapped)) {
                losses.add(new Loss(at.key(indicator), indicator, Loss.Why.NO_COUNTERPART));
            } else if (!joint && !asks(mapped.to(), block.voice())) {
                losses.add(new Loss(at.key(indicator), indicator, Loss.Why.NOT_ASKED));
            } else {
                ratings.put(mapped.to(), rating(rating, mapped, at.key(indicator), losses));
            }
        });
        return new VoiceBlock(
                block.voice(),
                block.date(),
                block.role(),
                block.assessor(),
                block.consent(),
                block.respondents(),
                ratings);
    }

    private boolean asks(String indicator, String voice) {
        return news.named(indicator).filter(one -> one.raters().contains(voice)).isPresent();
    }

    private Rating rating(Rating rating, CrosswalkEntry.Mapped mapped, DocumentPath at, List<Loss> losses) {
        if (!(rating instanceof Rating.Rated rated)) {
            return rating;
        }
        Mark mark = rated.mark() instanceof Mark.OfLevel level
                ? new Mark.OfLevel(mapped.levels().getOrDefault(level.level(), level.level()))
                : rated.mark();
        List<Evidence> evidence = new ArrayList<>();
        for (int e = 0; e < rated.evidence().size(); e++) {
            if (means.contains(rated.evidence().get(e).means())) {
                evidence.add(rated.evidence().get(e));
            } else {
                losses.add(new Loss(at.key("evidence").index(e), mapped.indicator(), Loss.Why.MEANS));
            }
        }
        return new Rating.Rated(mark, rated.serviceAbsent(), evidence);
    }
}
