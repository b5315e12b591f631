package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of an outcome as a whole: when it applies. In a matrix of services each outcome is a service, which applies
 * where it is offered and has no intake.
 */
final class OutcomeRules {

    private OutcomeRules() {}

    static void check(Matrix matrix, FindingList findings) {
        for (int o = 0; o < matrix.outcomes().size(); o++) {
            Outcome outcome = matrix.outcomes().get(o);
            DocumentPath path = DocumentPath.ROOT.key("outcomes").index(o);
            if (matrix.kind() == Matrix.Kind.SERVICES) {
                offered(matrix, outcome, path.key("appliesWhen"), findings);
                intake(matrix, outcome, path.key("indicators"), findings);
            } else {
                ApplicabilityRules.check(
                        matrix, outcome.appliesWhen(), path.key("appliesWhen"), outcome.label(), findings);
            }
        }
    }

    /** One mistake, one finding: a misspelt word in the rule is not also a service without its facet. */
    private static void offered(Matrix matrix, Outcome service, DocumentPath path, FindingList findings) {
        boolean declared = matrix.facets().stream()
                .filter(facet -> facet.id().equals(service.id()))
                .anyMatch(facet -> facet.values().containsAll(List.of(Matrix.OFFERED, Matrix.NOT_OFFERED)));
        Map<String, List<String>> rule = new LinkedHashMap<>(service.appliesWhen());
        if (!declared) {
            rule.remove(service.id());
        }
        boolean known = ApplicabilityRules.check(matrix, rule, path, service.label(), findings);
        boolean needed = List.of(Matrix.OFFERED).equals(rule.get(service.id()));
        if (!declared || (known && !needed)) {
            findings.add(Code.SERVICE_FACET, path, service.label(), "id", service.id());
        }
    }

    private static void intake(Matrix matrix, Outcome service, DocumentPath path, FindingList findings) {
        for (int i = 0; i < service.indicators().size(); i++) {
            int intake = service.indicators().get(i).due().indexOf(Matrix.INTAKE);
            if (intake >= 0) {
                DocumentPath at = path.index(i).key("due").index(intake);
                findings.add(Code.SERVICE_INTAKE, at, MatrixCheck.subject(matrix, at));
            }
        }
    }
}
