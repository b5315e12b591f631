package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at the head of every report: with what was measured, in which words, and what was left out. */
final class Preface {

    private final ProgressReport.Measure measure;
    private final Legend legend;

    Preface(Matrix matrix, Optional<MatrixTexts> texts) {
        this.measure = new ProgressReport.Measure(
                matrix.id(),
                matrix.version(),
                matrix.title(),
                matrix.kind(),
                matrix.provenance().validation(),
                Fingerprint.of(matrix),
                Fingerprint.ofAll(matrix, texts));
        this.legend = legend(matrix, texts.map(chosen -> translation(matrix, chosen)));
    }

    ProgressReport.Measure measure() {
        return measure;
    }

    Legend legend() {
        return legend;
    }

    static ProgressReport.Ignored ignored(CaseRecord record, LocalDate asOf) {
        int rounds = 0;
        int blocks = 0;
        for (var round : record.rounds()) {
            int later = (int) round.blocks().stream()
                    .filter(block -> block.date().isAfter(asOf))
                    .count();
            if (later == round.blocks().size()) {
                rounds++;
            } else {
                blocks += later;
            }
        }
        return new ProgressReport.Ignored(
                (int) record.episodes().stream()
                        .filter(episode -> episode.start().isAfter(asOf))
                        .count(),
                rounds,
                blocks,
                (int) record.profile().stream()
                        .filter(entry -> entry.from().isAfter(asOf))
                        .count(),
                (int) record.events().stream()
                        .filter(event -> event.date().isAfter(asOf))
                        .count(),
                (int) record.statuses().stream()
                        .filter(entry -> entry.date().isAfter(asOf))
                        .count());
    }

    private static Legend legend(Matrix matrix, Optional<Legend.Translation> translation) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Map<String, String> indicators = new LinkedHashMap<>();
        Map<String, Map<String, String>> levels = new LinkedHashMap<>();
        Map<String, Fraction> steps = new LinkedHashMap<>();
        Map<String, String> dimensions = new LinkedHashMap<>();
        Map<String, String> sides = new LinkedHashMap<>();
        Map<String, String> voices = new LinkedHashMap<>();
        Map<String, String> phases = new LinkedHashMap<>();
        for (Outcome outcome : matrix.outcomes()) {
            outcomes.put(outcome.id(), outcome.label());
            for (Indicator indicator : outcome.indicators()) {
                indicators.put(indicator.id(), indicator.statement());
                if (!indicator.dimension().isEmpty()) {
                    sides.put(indicator.id(), indicator.dimension());
                }
                if (matrix.scaleOf(indicator) instanceof Scale.Levels scale) {
                    Map<String, String> words = new LinkedHashMap<>();
                    scale.levels().forEach(level -> words.put(level.id(), level.label()));
                    levels.put(indicator.id(), words);
                } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts
                        && posts.step().signum() > 0) {
                    Fraction span = posts.best().minus(posts.worst());
                    steps.put(indicator.id(), posts.step().dividedBy(span.signum() < 0 ? span.negated() : span));
                }
            }
        }
        matrix.dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension.label()));
        matrix.voices().forEach(voice -> voices.put(voice.id(), voice.label()));
        matrix.phases().forEach(phase -> phases.put(phase.id(), phase.label()));
        Map<String, String> means = new LinkedHashMap<>();
        Map<String, String> events = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, String> services = new LinkedHashMap<>();
        Map<String, List<String>> serves = new LinkedHashMap<>();
        matrix.means().forEach(one -> means.put(one.id(), one.label()));
        matrix.events().forEach(kind -> events.put(kind.id(), kind.label()));
        matrix.statuses().forEach(status -> statuses.put(status.id(), status.label()));
        for (Service service : matrix.services()) {
            services.put(service.id(), service.label());
            service.serves()
                    .forEach(outcome -> serves.computeIfAbsent(outcome, id -> new ArrayList<>())
                            .add(service.id()));
        }
        String own = matrix.voice(Voice.Kind.OWN).map(Voice::id).orElse("");
        return new Legend(
                matrix.language(),
                outcomes,
                indicators,
                levels,
                steps,
                dimensions,
                sides,
                own,
                voices,
                phases,
                means,
                events,
                statuses,
                services,
                serves,
                translation);
    }

    /** What a report shows: labels, statements, levels and states; a level of a shared scale under each indicator. */
    private static Legend.Translation translation(Matrix matrix, MatrixTexts chosen) {
        Map<String, String> texts = new LinkedHashMap<>();
        chosen.texts().forEach((key, text) -> {
            if (MatrixTexts.isNeeded(key) || key.startsWith("means.") || key.startsWith("dimension.")) {
                texts.put(key, text);
            }
        });
        for (Outcome outcome : matrix.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                if (matrix.scaleOf(indicator) instanceof Scale.Levels scale) {
                    String key = "indicator." + indicator.id() + ".level.";
                    String shared =
                            indicator.scale() instanceof Scale.Shared of ? "scale." + of.scale() + ".level." : key;
                    scale.levels()
                            .forEach(level -> chosen.text(shared + level.id())
                                    .ifPresent(text -> texts.put(key + level.id(), text)));
                }
            }
        }
        return new Legend.Translation(chosen.language(), chosen.reviewed(), texts);
    }
}
