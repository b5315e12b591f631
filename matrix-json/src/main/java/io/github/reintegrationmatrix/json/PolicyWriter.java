package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.policy.ScoringPolicy;

/** Writes the members of {@code scoring-policy/1}, in a document of its own or in a report. */
final class PolicyWriter {

    private PolicyWriter() {}

    static void members(Json json, ScoringPolicy policy) {
        json.put("name", policy.name()).put("source", policy.source());
        json.object(
                "coverage",
                () -> json.number("reportable", policy.coverage().reportable())
                        .number("provisional", policy.coverage().provisional())
                        .number("total", policy.coverage().total()));
        json.object(
                "items",
                () -> json.number("notApplicableShare", policy.items().notApplicableShare())
                        .number("concentration", policy.items().concentration()));
        json.object(
                "windows",
                () -> json.put("intakeDays", policy.windows().intakeDays())
                        .put("roundDays", policy.windows().roundDays()));
        json.object("progress", () -> {
            json.number("threshold", policy.progress().threshold());
            if (!policy.progress().byPhase().isEmpty()) {
                json.map("byPhase", policy.progress().byPhase(), json::number);
            }
        });
        json.object(
                "gate",
                () -> json.number("coverage", policy.gate().coverage())
                        .number("ownCoverage", policy.gate().ownCoverage()));
        json.object(
                "divergence",
                () -> json.put("criticalLevels", policy.divergence().criticalLevels())
                        .put("otherLevels", policy.divergence().otherLevels())
                        .number("mean", policy.divergence().mean()));
        json.number("weightBox", policy.weightBox());
        json.object(
                "cohort",
                () -> json.put("threshold", policy.cohort().threshold())
                        .put("minimum", policy.cohort().minimum()));
    }
}
