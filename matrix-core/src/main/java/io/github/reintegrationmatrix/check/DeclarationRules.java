package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about what a matrix declares: unique ids, whose voices, which months, which services. */
final class DeclarationRules {

    private static final Set<String> RESERVED = Set.of(Matrix.INTAKE, "all", "follow-up", "primary", "value");

    private final Matrix matrix;
    private final FindingList findings;

    private DeclarationRules(Matrix matrix, FindingList findings) {
        this.matrix = matrix;
        this.findings = findings;
    }

    static void check(Matrix matrix, FindingList findings) {
        new DeclarationRules(matrix, findings).check();
    }

    private void check() {
        unique("voices", matrix.voices().stream().map(Voice::id).toList());
        unique("phases", matrix.phases().stream().map(ReintegrationPhase::id).toList());
        unique("facets", matrix.facets().stream().map(Facet::id).toList());
        unique("means", matrix.means().stream().map(MeansOfVerification::id).toList());
        unique("services", matrix.services().stream().map(Service::id).toList());
        unique("events", matrix.events().stream().map(EventKind::id).toList());
        unique("statuses", matrix.statuses().stream().map(CaseStatus::id).toList());
        unique("dimensions", matrix.dimensions().stream().map(Dimension::id).toList());
        unique("outcomes", matrix.outcomes().stream().map(Outcome::id).toList());
        indicatorIds();
        facetValues();
        reserved("phases", matrix.phases().stream().map(ReintegrationPhase::id).toList());
        reserved("voices", matrix.voices().stream().map(Voice::id).toList());
        voiceKinds();
        windows();
        services();
    }

    private void unique(String list, List<String> ids) {
        unique(DocumentPath.ROOT.key(list), ids, "id");
    }

    private void unique(DocumentPath list, List<String> ids, String key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                DocumentPath item = list.index(i);
                findings.add(Code.DUPLICATE_ID, key.isEmpty() ? item : item.key(key), "", "id", ids.get(i));
            }
        }
    }

    private void indicatorIds() {
        Set<String> seen = new HashSet<>();
        for (int o = 0; o < matrix.outcomes().size(); o++) {
            List<Indicator> indicators = matrix.outcomes().get(o).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                String id = indicators.get(i).id();
                if (!seen.add(id)) {
                    DocumentPath path = DocumentPath.ROOT
                            .key("outcomes")
                            .index(o)
                            .key("indicators")
                            .index(i)
                            .key("id");
                    findings.add(Code.DUPLICATE_ID, path, MatrixCheck.subject(matrix, path), "id", id);
                }
            }
        }
    }

    private void facetValues() {
        for (int i = 0; i < matrix.facets().size(); i++) {
            unique(
                    DocumentPath.ROOT.key("facets").index(i).key("values"),
                    matrix.facets().get(i).values(),
                    "");
        }
    }

    private void reserved(String list, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (RESERVED.contains(ids.get(i))) {
                findings.add(
                        Code.RESERVED_ID, DocumentPath.ROOT.key(list).index(i).key("id"), "", "id", ids.get(i));
            }
        }
    }

    private void voiceKinds() {
        long own = matrix.voices().stream()
                .filter(voice -> voice.kind() == Voice.Kind.OWN)
                .count();
        long joint = matrix.voices().stream()
                .filter(voice -> voice.kind() == Voice.Kind.JOINT)
                .count();
        if (own != 1) {
            findings.add(Code.OWN_VOICE, DocumentPath.ROOT.key("voices"), "", "count", Long.toString(own));
        }
        if (joint > 1) {
            findings.add(Code.JOINT_VOICE, DocumentPath.ROOT.key("voices"), "", "count", Long.toString(joint));
        }
    }

    private void windows() {
        int end = 0;
        int last = matrix.phases().size() - 1;
        for (int i = 0; i < matrix.phases().size(); i++) {
            ReintegrationPhase phase = matrix.phases().get(i);
            DocumentPath path = DocumentPath.ROOT.key("phases").index(i);
            String from = Integer.toString(phase.from());
            if (i == 0 && phase.from() != 0) {
                findings.add(Code.FIRST_WINDOW, path.key("from"), phase.label(), "value", from);
            } else if (phase.from() != end && end != ReintegrationPhase.OPEN) {
                findings.add(
                        Code.WINDOW_GAP,
                        path.key("from"),
                        phase.label(), //
                        "id",
                        phase.id(),
                        "value",
                        from,
                        "needed",
                        Integer.toString(end));
            }
            if (phase.to() <= phase.from()) {
                String to = Integer.toString(phase.to());
                findings.add(Code.WINDOW_EMPTY, path.key("to"), phase.label(), "id", phase.id(), "value", to);
            }
            if (phase.isOpen() && i < last) {
                findings.add(Code.MISSING_KEY, path.key("to"), phase.label(), "key", "to");
            }
            end = phase.to();
        }
    }

    private void services() {
        List<String> known = matrix.outcomes().stream().map(Outcome::id).toList();
        for (int s = 0; s < matrix.services().size(); s++) {
            Service service = matrix.services().get(s);
            for (int i = 0; i < service.serves().size(); i++) {
                String id = service.serves().get(i);
                if (!known.contains(id)) {
                    DocumentPath path = DocumentPath.ROOT
                            .key("services")
                            .index(s)
                            .key("serves")
                            .index(i);
                    String guess = FindingList.guess(id, known);
                    findings.add(Code.UNKNOWN_OUTCOME, path, service.label(), "id", id, "guess", guess);
                }
            }
        }
    }
}
