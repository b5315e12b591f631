package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Provenance;

/** Writes where a matrix comes from, and the adaptations it went through. */
final class ProvenanceWriter {

    private ProvenanceWriter() {}

    static void write(Json json, Provenance provenance) {
        json.object("provenance", () -> {
            json.put("basis", provenance.basis())
                    .texts("authors", provenance.authors())
                    .put("date", provenance.date().toString())
                    .put("rationale", provenance.rationale())
                    .put("validation", provenance.validation());
            if (!provenance.adaptations().isEmpty()) {
                json.list("adaptations", provenance.adaptations(), adaptation -> adaptation(json, adaptation));
            }
        });
    }

    private static void adaptation(Json json, Adaptation adaptation) {
        json.object(() -> {
            json.put("id", adaptation.id()).put("version", adaptation.version());
            json.object(
                    "base",
                    () -> json.put("id", adaptation.base().id())
                            .put("version", adaptation.base().version())
                            .put("measurement", adaptation.base().measurement()));
            json.list(
                    "changes",
                    adaptation.changes(),
                    change -> json.object(() -> {
                        json.put("do", change.kind()).put("what", change.what()).put("id", change.id());
                        if (!change.level().isEmpty()) {
                            json.put("level", change.level());
                        }
                        json.put("reason", change.reason());
                    }));
            if (!adaptation.log().isEmpty()) {
                json.list(
                        "log",
                        adaptation.log(),
                        step -> json.object(() -> {
                            json.put("indicator", step.indicator())
                                    .put("step", step.kind())
                                    .put("by", step.by());
                            json.put("date", step.date().toString());
                            if (step.people() > 0) {
                                json.put("people", step.people());
                            }
                        }));
            }
        });
    }
}
