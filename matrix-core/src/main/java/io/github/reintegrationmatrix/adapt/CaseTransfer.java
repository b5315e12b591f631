package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Transfers what a case says besides its ratings: what the other matrix does not know is left out and said. */
final class CaseTransfer {

    private final Matrix to;
    private final List<Loss> losses;
    private final Map<String, List<String>> facets = new HashMap<>();
    private final Set<String> phases;
    private final boolean samePhases;
    private final boolean sameMonths;

    CaseTransfer(Matrix from, Matrix to, List<Loss> losses) {
        this.to = to;
        this.losses = losses;
        to.facets().forEach(facet -> facets.put(facet.id(), facet.values()));
        this.phases = ids(to.phases(), ReintegrationPhase::id);
        this.samePhases = months(from, false).equals(months(to, false));
        this.sameMonths = months(from, true).equals(months(to, true));
    }

    private static List<String> months(Matrix matrix, boolean all) {
        return matrix.phases().stream()
                .map(phase -> phase.id() + (all ? " " + phase.from() + " " + phase.to() : ""))
                .toList();
    }

    List<PhaseWindow> windows(List<PhaseWindow> old) {
        if (old.isEmpty() || samePhases) {
            return old;
        }
        lose(DocumentPath.ROOT.key("windows"), Loss.Why.WINDOWS);
        return List.of();
    }

    List<ProfileEntry> profile(List<ProfileEntry> old) {
        List<ProfileEntry> kept = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            DocumentPath at = DocumentPath.ROOT.key("profile").index(i).key("facets");
            Map<String, String> known = new LinkedHashMap<>();
            old.get(i).facets().forEach((facet, value) -> {
                if (facets.getOrDefault(facet, List.of()).contains(value)) {
                    known.put(facet, value);
                } else {
                    lose(at.key(facet), Loss.Why.FACET);
                }
            });
            if (!known.isEmpty() || old.get(i).facets().isEmpty()) {
                kept.add(new ProfileEntry(old.get(i).from(), known));
            }
        }
        return kept;
    }

    /** The phase that staff recorded, as far as the other matrix has it; that the calendar may say another is said. */
    String phase(Round round, boolean byMatrix, DocumentPath at) {
        if (round.phase().isEmpty()) {
            if (byMatrix && !sameMonths) {
                lose(at, Loss.Why.MONTHS);
            }
            return "";
        }
        if (round.phase().equals(Matrix.INTAKE) || phases.contains(round.phase())) {
            return round.phase();
        }
        lose(at, Loss.Why.PHASE);
        return "";
    }

    List<CaseEvent> events(List<CaseEvent> old) {
        Set<String> known = ids(to.events(), EventKind::id);
        return kept(old, event -> known.contains(event.kind()), "events", Loss.Why.EVENT);
    }

    List<StatusEntry> statuses(List<StatusEntry> old) {
        Set<String> known = ids(to.statuses(), CaseStatus::id);
        return kept(old, status -> known.contains(status.status()), "statuses", Loss.Why.STATUS);
    }

    private <T> List<T> kept(List<T> old, Function<T, Boolean> known, String key, Loss.Why why) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (known.apply(old.get(i))) {
                kept.add(old.get(i));
            } else {
                lose(DocumentPath.ROOT.key(key).index(i), why);
            }
        }
        return kept;
    }

    private void lose(DocumentPath at, Loss.Why why) {
        losses.add(new Loss(at, "", why));
    }

    private static <T> Set<String> ids(List<T> of, Function<T, String> id) {
        return of.stream().map(id).collect(Collectors.toSet());
    }
}
