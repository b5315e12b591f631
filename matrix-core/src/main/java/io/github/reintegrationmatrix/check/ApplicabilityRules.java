package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of an applicability rule, of an outcome or of an indicator: its facets and their values exist. */
final class ApplicabilityRules {

    private ApplicabilityRules() {}

    static void check(
            Matrix matrix, Map<String, List<String>> rule, DocumentPath path, String subject, FindingList findings) {
        List<String> facets = matrix.facets().stream().map(Facet::id).toList();
        rule.forEach((id, values) -> {
            Optional<Facet> facet =
                    matrix.facets().stream().filter(f -> f.id().equals(id)).findFirst();
            if (facet.isEmpty()) {
                String guess = FindingList.guess(id, facets);
                findings.add(Code.UNKNOWN_FACET, path.key(id).itsKey(), subject, "id", id, "guess", guess);
            } else {
                values(values, facet.get().values(), path.key(id), subject, findings);
            }
        });
    }

    private static void values(
            List<String> values, List<String> known, DocumentPath path, String subject, FindingList findings) {
        if (values.isEmpty()) {
            unknown("An empty list", "", known, path, subject, findings);
        }
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!known.contains(value)) {
                String guess = FindingList.guess(value, known);
                unknown("\"" + value + "\"", guess, known, path.index(i), subject, findings);
            }
        }
    }

    private static void unknown(
            String what, String guess, List<String> known, DocumentPath path, String subject, FindingList findings) {
        String list = FindingList.list(known);
        findings.add(Code.UNKNOWN_FACET_VALUE, path, subject, "what", what, "guess", guess, "known", list);
    }
}
