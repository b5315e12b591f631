package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.List;

/** Rules about what staff recorded beside the ratings: events and statuses. */
final class RecordedRules {

    private final CaseRecord record;
    private final LocalDate asOf;
    private final FindingList findings;
    private final OpaqueWords words;

    private RecordedRules(CaseRecord record, LocalDate asOf, FindingList findings) {
        this.record = record;
        this.asOf = asOf;
        this.findings = findings;
        this.words = new OpaqueWords(asOf, findings);
    }

    static void check(Matrix matrix, CaseRecord record, LocalDate asOf, FindingList findings) {
        if (!record.events().isEmpty() || !record.statuses().isEmpty()) {
            new RecordedRules(record, asOf, findings).check(matrix);
        }
    }

    private void check(Matrix matrix) {
        List<String> kinds = matrix.events().stream().map(EventKind::id).toList();
        for (int i = 0; i < record.events().size(); i++) {
            CaseEvent event = record.events().get(i);
            DocumentPath path = DocumentPath.ROOT.key("events").index(i);
            if (!kinds.contains(event.kind())) {
                findings.add(Code.CASE_EVENT, path.key("kind"), "", "known", known(kinds));
            }
            day(event.date(), path.key("date"));
        }
        List<String> statuses = matrix.statuses().stream().map(CaseStatus::id).toList();
        for (int i = 0; i < record.statuses().size(); i++) {
            StatusEntry entry = record.statuses().get(i);
            DocumentPath path = DocumentPath.ROOT.key("statuses").index(i);
            if (!statuses.contains(entry.status())) {
                findings.add(Code.CASE_STATUS, path.key("status"), "", "known", known(statuses));
            }
            words.id(entry.by(), path.key("by"));
            day(entry.date(), path.key("date"));
        }
    }

    private static String known(List<String> ids) {
        return FindingList.list(ids);
    }

    private void day(LocalDate date, DocumentPath path) {
        if (date.isAfter(asOf)) {
            findings.add(Code.AFTER_AS_OF, path, "");
            return;
        }
        int position = record.episodeOn(date);
        if (position < 0) {
            if (!record.episodes().isEmpty()) {
                findings.add(Code.RECORDED_BEFORE_START, path, "");
            }
            return;
        }
        Episode episode = record.episodes().get(position);
        if (date.isAfter(episode.end()) && !episode.end().isBefore(episode.start())) {
            findings.add(Code.RECORDED_AFTER_CLOSURE, path, "");
        }
    }
}
