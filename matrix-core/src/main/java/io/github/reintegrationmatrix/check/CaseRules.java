package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about a case as a whole: its code, its episodes, its months, its profile. */
final class CaseRules {

    private final Matrix matrix;
    private final CaseRecord record;
    private final LocalDate asOf;
    private final FindingList findings;
    private final OpaqueWords words;

    private CaseRules(Matrix matrix, CaseRecord record, LocalDate asOf, FindingList findings) {
        this.matrix = matrix;
        this.record = record;
        this.asOf = asOf;
        this.findings = findings;
        this.words = new OpaqueWords(asOf, findings);
    }

    static void check(Matrix matrix, CaseRecord record, LocalDate asOf, FindingList findings) {
        new CaseRules(matrix, record, asOf, findings).check();
    }

    private void check() {
        words.code(record.code(), DocumentPath.ROOT.key("case"));
        episodes();
        windows();
        profile();
    }

    private void episodes() {
        DocumentPath list = DocumentPath.ROOT.key("episodes");
        if (record.episodes().isEmpty()) {
            findings.add(Code.NO_EPISODE, list, "");
        }
        for (int i = 0; i < record.episodes().size(); i++) {
            Episode episode = record.episodes().get(i);
            words.id(episode.clock(), list.index(i).key("clock"));
            afterAsOf(episode.start(), list.index(i).key("start"));
            if (episode.end().isBefore(episode.start())) {
                findings.add(Code.EPISODE_END, list.index(i).key("end"), "");
            }
            if (i > 0 && !episode.start().isAfter(record.episodes().get(i - 1).end())) {
                findings.add(Code.EPISODES_OVERLAP, list.index(i).key("start"), "");
            }
            for (int p = 0; p < episode.pauses().size(); p++) {
                Episode.Pause pause = episode.pauses().get(p);
                if (!pause.from().isBefore(pause.to()) || pause.from().isBefore(episode.start())) {
                    findings.add(Code.PAUSE, list.index(i).key("pauses").index(p), "");
                }
            }
        }
    }

    private void afterAsOf(LocalDate day, DocumentPath path) {
        if (day.isAfter(asOf)) {
            findings.add(Code.AFTER_AS_OF, path, "");
        }
    }

    private void windows() {
        List<PhaseWindow> windows = record.windows();
        if (windows.isEmpty()) {
            return;
        }
        List<String> phases = CaseCheck.phaseIds(matrix);
        boolean fits = windows.stream().map(PhaseWindow::phase).toList().equals(phases);
        int end = 0;
        for (PhaseWindow window : windows) {
            fits &= window.from() == end && window.to() > window.from();
            end = window.to();
        }
        if (!fits) {
            findings.add(Code.CASE_WINDOWS, DocumentPath.ROOT.key("windows"), "", "known", FindingList.list(phases));
        }
    }

    private void profile() {
        Map<LocalDate, Map<String, String>> seen = new HashMap<>();
        for (int i = 0; i < record.profile().size(); i++) {
            ProfileEntry entry = record.profile().get(i);
            Map<String, String> day = seen.computeIfAbsent(entry.from(), from -> new HashMap<>());
            DocumentPath facets = DocumentPath.ROOT.key("profile").index(i).key("facets");
            afterAsOf(entry.from(), DocumentPath.ROOT.key("profile").index(i).key("from"));
            entry.facets().forEach((id, value) -> facet(id, value, facets, day));
        }
    }

    private void facet(String id, String value, DocumentPath facets, Map<String, String> day) {
        Optional<Facet> facet =
                matrix.facets().stream().filter(f -> f.id().equals(id)).findFirst();
        if (facet.isEmpty()) {
            List<String> known = matrix.facets().stream().map(Facet::id).toList();
            findings.add(Code.CASE_FACET, facets.hiddenKey(id), "", "known", FindingList.list(known));
            return;
        }
        if (!facet.get().values().contains(value)) {
            String known = FindingList.list(facet.get().values());
            findings.add(Code.CASE_FACET_VALUE, facets.key(id), facet.get().label(), "facet", id, "known", known);
        }
        String earlier = day.putIfAbsent(id, value);
        if (earlier != null && !earlier.equals(value)) {
            findings.add(Code.FACET_TWICE, facets.key(id), facet.get().label(), "facet", id);
        }
    }
}
