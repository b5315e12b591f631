package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import java.util.Collection;
import java.util.stream.Collectors;

/** What an indicator says: as it is written, and with everything that it refers to. */
final class IndicatorElement {

    private IndicatorElement() {}

    /** As it is written: a shared scale by its id, without what it says. */
    static Element asWritten(Outcome outcome, Indicator indicator) {
        Element element = Element.of(ElementKind.INDICATOR, indicator.id(), outcome.id(), indicator.statement())
                .with("outcome", outcome.id())
                .with("dimension", indicator.dimension());
        members(indicator, element);
        indicator
                .asCritical()
                .ifPresent(rules ->
                        rules.floor().forEach((phase, mark) -> element.with("critical.floor." + phase, written(mark))));
        if (indicator.scale() instanceof Scale.Shared shared) {
            element.with("scale", shared.scale());
        } else {
            scale(indicator.scale(), element);
        }
        return element;
    }

    /** With what it refers to: whether ratings of it mean the same depends on that too. */
    static Element asMeant(Matrix matrix, Outcome outcome, Indicator indicator) {
        Element element = Element.of(ElementKind.INDICATOR, indicator.id(), outcome.id(), indicator.statement())
                .with("outcome", outcome.id())
                .with("kind", Elements.word(matrix.kind()))
                .with(
                        "phases",
                        matrix.phases().stream().map(ReintegrationPhase::id).collect(Collectors.joining(", ")));
        outcome.appliesWhen().forEach((facet, values) -> element.with("outcome.appliesWhen." + facet, sorted(values)));
        for (Voice voice : matrix.voices()) {
            if (indicator.raters().contains(voice.id()) || voice.kind() == Voice.Kind.JOINT) {
                element.with("voice." + voice.id(), Elements.word(voice.kind()));
            }
        }
        for (MeansOfVerification means : matrix.means()) {
            if (indicator.means().containsKey(means.id())) {
                element.with("means." + means.id() + ".validity", Integer.toString(means.validity()));
            }
        }
        members(indicator, element);
        indicator
                .asCritical()
                .ifPresent(rules -> matrix.phases().stream()
                        .map(ReintegrationPhase::id)
                        .forEach(phase -> rules.floorIn(phase)
                                .ifPresent(floor -> element.with("critical.floor." + phase, written(floor)))));
        scale(matrix.scaleOf(indicator), element);
        return element;
    }

    private static void members(Indicator indicator, Element element) {
        element.with("statement", indicator.statement());
        indicator.questions().forEach((voice, question) -> element.with("questions." + voice, question));
        element.with("childQuestion", indicator.childQuestion())
                .with("guidance", indicator.guidance())
                .with("weight", indicator.weight().toString())
                .with("raters", sorted(indicator.raters()))
                .with("primary", indicator.primary())
                .with("due", sorted(indicator.due()));
        indicator.expected().forEach((phase, mark) -> element.with("expected." + phase, written(mark)));
        indicator.appliesWhen().forEach((facet, values) -> element.with("appliesWhen." + facet, sorted(values)));
        indicator.asCritical().ifPresent(rules -> {
            element.with("critical", "true").with("critical.rationale", rules.rationale());
            element.with("critical.notApplicableReasons", sorted(rules.notApplicableReasons()));
        });
        element.with("ownAccount", indicator.ownAccount() ? "true" : "")
                .with("validity", indicator.validity() == 0 ? "" : Integer.toString(indicator.validity()));
        indicator.means().forEach((means, adequacy) -> element.with("means." + means, Elements.word(adequacy)));
        element.with("sources", String.join("; ", indicator.sources()));
    }

    /** The ids of levels in their order first, then each; or the goalposts. */
    static void scale(Scale scale, Element element) {
        if (scale instanceof Scale.Levels levels) {
            element.with("levels", levels.levels().stream().map(Scale.Level::id).collect(Collectors.joining(", ")));
            for (Scale.Level level : levels.levels()) {
                element.with("levels." + level.id() + ".label", level.label())
                        .with("levels." + level.id() + ".value", level.value().toString());
            }
        } else if (scale instanceof Scale.Goalposts posts) {
            element.with("worst", posts.worst().toString())
                    .with("best", posts.best().toString())
                    .with("step", posts.step().signum() == 0 ? "" : posts.step().toString())
                    .with("unit", posts.unit());
        }
    }

    /** Ids whose order means nothing. */
    static String sorted(Collection<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String written(Mark mark) {
        return mark instanceof Mark.OfLevel level
                ? level.level()
                : ((Mark.OfValue) mark).value().toString();
    }
}
