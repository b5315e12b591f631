package io.github.reintegrationmatrix.check;

import java.util.Comparator;
import java.util.List;

/** The order in which the members of a matrix are described and written. */
final class DocumentOrder {

    private static final List<String> KEYS = List.of(
            "id",
            "version",
            "kind",
            "language",
            "title",
            "provenance",
            "basis",
            "authors",
            "date",
            "rationale",
            "validation",
            "voices",
            "phases",
            "facets",
            "scales",
            "label",
            "definition",
            "why",
            "dimension",
            "statement",
            "questions",
            "childQuestion",
            "guidance",
            "weight",
            "from",
            "to",
            "values",
            "scale",
            "levels",
            "value",
            "worst",
            "best",
            "step",
            "raters",
            "primary",
            "due",
            "expected",
            "appliesWhen",
            "critical",
            "floor",
            "notApplicableReasons",
            "ownAccount",
            "validity",
            "means",
            "sources",
            "serves",
            "services",
            "dimensions",
            "indicators",
            "outcomes");

    /** Findings as a reader meets their places; those that count what is not listed last. */
    static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.code() == Code.NOT_LISTED)
            .thenComparing(finding -> finding.location().path().steps(), DocumentOrder::compare);

    private DocumentOrder() {}

    private static int compare(List<DocumentPath.Step> a, List<DocumentPath.Step> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Comparator.comparingInt(DocumentPath.Step::index)
                    .thenComparing(step -> rank(step.key()))
                    .thenComparing(DocumentPath.Step::key)
                    .compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int rank(String key) {
        int rank = KEYS.indexOf(key);
        return rank < 0 ? KEYS.size() : rank;
    }
}
