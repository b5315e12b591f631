package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a matrix apart, in the order of the document. */
final class Elements {

    private final List<Element> elements = new ArrayList<>();

    private Elements() {}

    static List<Element> of(Matrix matrix) {
        Elements all = new Elements();
        all.whole(matrix);
        all.lists(matrix);
        for (Outcome outcome : matrix.outcomes()) {
            all.elements.add(outcome(outcome));
            for (Indicator indicator : outcome.indicators()) {
                all.elements.add(IndicatorElement.asWritten(outcome, indicator));
            }
        }
        return all.elements;
    }

    static Element outcome(Outcome outcome) {
        Element element = Element.of(ElementKind.OUTCOME, outcome.id(), outcome.id(), outcome.label())
                .with("label", outcome.label())
                .with("definition", outcome.definition())
                .with("why", outcome.why())
                .with("weight", outcome.weight().toString());
        outcome.appliesWhen()
                .forEach((facet, values) -> element.with("appliesWhen." + facet, IndicatorElement.sorted(values)));
        return element;
    }

    private void whole(Matrix matrix) {
        Provenance from = matrix.provenance();
        add(ElementKind.MATRIX, "", matrix.title())
                .with("kind", word(matrix.kind()))
                .with("language", matrix.language())
                .with("title", matrix.title())
                .with("provenance.basis", from.basis())
                .with("provenance.authors", String.join("; ", from.authors()))
                .with("provenance.date", from.date().toString())
                .with("provenance.rationale", from.rationale())
                .with("provenance.validation", from.validation());
    }

    private void lists(Matrix matrix) {
        matrix.voices().forEach(v -> named(ElementKind.VOICE, v.id(), v.label()).with("kind", word(v.kind())));
        matrix.phases()
                .forEach(p -> named(ElementKind.PHASE, p.id(), p.label())
                        .with("from", Integer.toString(p.from()))
                        .with("to", p.isOpen() ? "" : Integer.toString(p.to())));
        matrix.facets()
                .forEach(f -> named(ElementKind.FACET, f.id(), f.label())
                        .with("values", IndicatorElement.sorted(f.values())));
        matrix.scales().forEach((id, scale) -> IndicatorElement.scale(scale, add(ElementKind.SCALE, id, id)));
        matrix.means()
                .forEach(m -> named(ElementKind.MEANS, m.id(), m.label())
                        .with("validity", m.validity() == 0 ? "" : Integer.toString(m.validity())));
        matrix.services()
                .forEach(s -> named(ElementKind.SERVICE, s.id(), s.label())
                        .with("serves", IndicatorElement.sorted(s.serves())));
        matrix.events()
                .forEach(e -> named(ElementKind.EVENT, e.id(), e.label()).with("serious", e.serious() ? "true" : ""));
        matrix.statuses().forEach(s -> named(ElementKind.STATUS, s.id(), s.label()));
        matrix.dimensions().forEach(d -> named(ElementKind.DIMENSION, d.id(), d.label()));
    }

    private Element named(ElementKind kind, String id, String label) {
        return add(kind, id, label).with("label", label);
    }

    private Element add(ElementKind kind, String id, String name) {
        Element element = Element.of(kind, id, "", name);
        elements.add(element);
        return element;
    }

    /** A constant as formats write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
