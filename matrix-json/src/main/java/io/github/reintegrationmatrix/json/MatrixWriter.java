package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.util.List;
import java.util.Map;

/** Writes {@code monitoring-matrix/1}. */
final class MatrixWriter {

    private final Json json;

    MatrixWriter(Json json) {
        this.json = json;
    }

    void matrix(Matrix matrix) {
        json.object(() -> {
            json.put("format", Formats.MATRIX).put("id", matrix.id()).put("version", matrix.version());
            json.put("kind", matrix.kind()).put("language", matrix.language()).put("title", matrix.title());
            ProvenanceWriter.write(json, matrix.provenance());
            json.list(
                    "voices",
                    matrix.voices(),
                    voice -> json.object(() -> json.put("id", voice.id())
                            .put("label", voice.label())
                            .put("kind", voice.kind())));
            json.list(
                    "phases",
                    matrix.phases(),
                    phase -> json.object(() -> {
                        json.put("id", phase.id()).put("label", phase.label()).put("from", phase.from());
                        if (!phase.isOpen()) {
                            json.put("to", phase.to());
                        }
                    }));
            json.list(
                    "facets",
                    matrix.facets(),
                    facet -> json.object(() -> json.put("id", facet.id())
                            .put("label", facet.label())
                            .texts("values", facet.values())));
            json.map("scales", matrix.scales(), this::scale);
            json.list(
                    "means",
                    matrix.means(),
                    means -> json.object(() -> {
                        json.put("id", means.id()).put("label", means.label());
                        if (means.validity() > 0) {
                            json.put("validity", means.validity());
                        }
                    }));
            json.list(
                    "services",
                    matrix.services(),
                    service -> json.object(() -> json.put("id", service.id())
                            .put("label", service.label())
                            .texts("serves", service.serves())));
            if (!matrix.events().isEmpty()) {
                json.list(
                        "events",
                        matrix.events(),
                        kind -> json.object(() -> {
                            json.put("id", kind.id()).put("label", kind.label());
                            if (kind.serious()) {
                                json.put("serious", true);
                            }
                        }));
            }
            if (!matrix.statuses().isEmpty()) {
                json.list(
                        "statuses",
                        matrix.statuses(),
                        status -> json.object(() -> json.put("id", status.id()).put("label", status.label())));
            }
            if (!matrix.dimensions().isEmpty()) {
                json.list(
                        "dimensions",
                        matrix.dimensions(),
                        dimension ->
                                json.object(() -> json.put("id", dimension.id()).put("label", dimension.label())));
            }
            json.list("outcomes", matrix.outcomes(), this::outcome);
        });
    }

    private void outcome(Outcome outcome) {
        json.object(() -> {
            json.put("id", outcome.id()).put("label", outcome.label()).put("definition", outcome.definition());
            said("why", outcome.why());
            if (outcome.isScored()) {
                json.number("weight", outcome.weight());
            } else {
                json.put("scored", false);
            }
            applicability(outcome.appliesWhen());
            json.list("indicators", outcome.indicators(), this::indicator);
        });
    }

    private void indicator(Indicator indicator) {
        json.object(() -> {
            json.put("id", indicator.id());
            said("dimension", indicator.dimension());
            json.put("statement", indicator.statement());
            if (!indicator.questions().isEmpty()) {
                json.map("questions", indicator.questions(), json::put);
            }
            said("childQuestion", indicator.childQuestion());
            said("guidance", indicator.guidance());
            json.number("weight", indicator.weight());
            scale("scale", indicator.scale());
            json.texts("raters", indicator.raters()).put("primary", indicator.primary());
            json.texts("due", indicator.due());
            if (!indicator.expected().isEmpty()) {
                json.map("expected", indicator.expected(), this::mark);
            }
            applicability(indicator.appliesWhen());
            indicator.asCritical().ifPresent(this::critical);
            if (indicator.ownAccount()) {
                json.put("ownAccount", true);
            }
            if (indicator.validity() > 0) {
                json.put("validity", indicator.validity());
            }
            json.map("means", indicator.means(), json::put);
            json.texts("sources", indicator.sources());
        });
    }

    /** A text that may be left out. */
    private void said(String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    private void applicability(Map<String, List<String>> rule) {
        if (!rule.isEmpty()) {
            json.map("appliesWhen", rule, json::texts);
        }
    }

    private void critical(Criticality.Critical critical) {
        json.object("critical", () -> {
            json.put("rationale", critical.rationale());
            Mark all = critical.floor().get(Criticality.Critical.ALL);
            if (all != null && critical.floor().size() == 1) {
                mark("floor", all);
            } else {
                json.map("floor", critical.floor(), this::mark);
            }
            json.texts("notApplicableReasons", critical.notApplicableReasons());
        });
    }

    private void scale(String key, Scale scale) {
        if (scale instanceof Scale.Shared shared) {
            json.put(key, shared.scale());
        } else if (scale instanceof Scale.Levels levels) {
            boolean equalSteps = levels.equals(Scale.Levels.inEqualSteps(levels.levels()));
            json.object(
                    key,
                    () -> json.list(
                            "levels",
                            levels.levels(),
                            level -> json.object(() -> {
                                json.put("id", level.id()).put("label", level.label());
                                if (!equalSteps) {
                                    json.number("value", level.value());
                                }
                            })));
        } else if (scale instanceof Scale.Goalposts posts) {
            json.object(key, () -> {
                json.number("worst", posts.worst()).number("best", posts.best());
                if (posts.step().signum() != 0) {
                    json.number("step", posts.step());
                }
                if (!posts.unit().isEmpty()) {
                    json.put("unit", posts.unit());
                }
            });
        }
    }

    private void mark(String key, Mark mark) {
        Marks.write(json, key, mark);
    }
}
