package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Spelling;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about the log of an adaptation: it is about what was adapted, and what was adapted is in it. */
final class LogRules {

    private static final Set<String> ASKED = Set.of("statement", "questions", "childQuestion", "scale", "label");

    private final Things base;
    private final FindingList findings;

    LogRules(Things base, FindingList findings) {
        this.base = base;
        this.findings = findings;
    }

    void check(Overlay overlay) {
        Set<String> changed = new LinkedHashSet<>();
        Map<String, DocumentPath> asked = new LinkedHashMap<>();
        for (Overlay.Edit edit : overlay.edits()) {
            List<String> ids = indicators(edit);
            changed.addAll(ids);
            if (asksOtherwise(edit)) {
                ids.forEach(id -> asked.putIfAbsent(id, edit.path()));
            }
        }
        List<String> known = base.ids(Adaptation.Element.INDICATOR);
        for (int i = 0; i < overlay.log().size(); i++) {
            String id = overlay.log().get(i).indicator();
            asked.remove(id);
            DocumentPath place = DocumentPath.ROOT.key("log").index(i).key("indicator");
            if (changed.contains(id) || !overlay.complete()) {
                // What could not be read may have changed it.
                continue;
            }
            if (known.contains(id)) {
                findings.add(Code.LOG_NOT_CHANGED, place, "", "what", id);
            } else {
                String guess = Spelling.nearest(id, changed).orElse("");
                findings.add(
                        Code.NOT_IN_BASE, place, "", "element", "indicator", "what", id, "guess", guess, "known", "");
            }
        }
        if (!asked.isEmpty()) {
            String count = Integer.toString(asked.size());
            String ids = String.join(", ", asked.keySet());
            findings.add(
                    Code.NOT_TESTED, asked.values().iterator().next(), "", asked.size(), "count", count, "ids", ids);
        }
    }

    /** The indicators that a change is about: those of an outcome that it brings as well. */
    private static List<String> indicators(Overlay.Edit edit) {
        if (edit.change().what() == Adaptation.Element.INDICATOR) {
            return List.of(edit.change().id());
        }
        return edit.to().member("indicators").stream()
                .flatMap(list -> Things.ids(list).stream())
                .toList();
    }

    private static boolean asksOtherwise(Overlay.Edit edit) {
        Adaptation.Kind kind = edit.change().kind();
        return kind == Adaptation.Kind.ADD
                || kind == Adaptation.Kind.REPLACE
                || edit.to().members().keySet().stream().anyMatch(ASKED::contains);
    }
}
