package io.github.reintegrationmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule such as 'dependants is yes, and age is child or adult': facet id to accepted values, all of which must hold. */
final class Applicability {

    private Applicability() {}

    static Map<String, List<String>> copyOf(Map<String, List<String>> rule) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        rule.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns false only if a facet of the rule is known and has none of its values. */
    static boolean holds(Map<String, List<String>> rule, Map<String, String> facets) {
        if (rule.isEmpty()) {
            return true;
        }
        for (Map.Entry<String, List<String>> entry : rule.entrySet()) {
            String value = facets.get(entry.getKey());
            if (value != null && !entry.getValue().contains(value)) {
                return false;
            }
        }
        return true;
    }
}
