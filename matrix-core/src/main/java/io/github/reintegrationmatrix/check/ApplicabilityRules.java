package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of an applicability rule, of an outcome or of an indicator: its facets and their values exist. */
final class ApplicabilityRules {

    private ApplicabilityRules() {}

    /** Whether everything in the rule is known; adds a finding for what is not. */
    static boolean check(
            Matrix matrix, Map<String, List<String>> rule, DocumentPath path, String subject, FindingList findings) {
        List<String> facets = matrix.facets().stream().map(Facet::id).toList();
        boolean known = true;
        for (Map.Entry<String, List<String>> entry : rule.entrySet()) {
            String id = entry.getKey();
            Optional<Facet> facet =
                    matrix.facets().stream().filter(f -> f.id().equals(id)).findFirst();
            if (facet.isEmpty()) {
                String guess = FindingList.guess(id, facets);
                findings.add(Code.UNKNOWN_FACET, path.key(id).itsKey(), subject, "id", id, "guess", guess);
                known = false;
            } else {
                known &= values(entry.getValue(), facet.get().values(), path.key(id), subject, findings);
            }
        }
        return known;
    }

    private static boolean values(
            List<String> values, List<String> known, DocumentPath path, String subject, FindingList findings) {
        if (values.isEmpty()) {
            unknown("empty-list", "", "", known, path, subject, findings);
        }
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!known.contains(value)) {
                String guess = FindingList.guess(value, known);
                unknown("word", value, guess, known, path.index(i), subject, findings);
            }
        }
        return !values.isEmpty() && known.containsAll(values);
    }

    private static void unknown(
            String found,
            String what,
            String guess,
            List<String> known,
            DocumentPath path,
            String subject,
            FindingList findings) {
        String list = FindingList.list(known);
        findings.add(
                Code.UNKNOWN_FACET_VALUE, path, subject, "found", found, "what", what, "guess", guess, "known", list);
    }
}
