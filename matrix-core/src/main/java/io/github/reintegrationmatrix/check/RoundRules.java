package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about the rounds of a case: their days and order, their phase, their voices. */
final class RoundRules {

    /** A check knows no policy, so it asks the illustrative one; a report says the same by its own. */
    private static final int DAYS_APART = ScoringPolicy.illustrative().windows().roundDays();

    private static final DocumentPath ROUNDS = DocumentPath.ROOT.key("rounds");

    private final Matrix matrix;
    private final CaseRecord record;
    private final LocalDate asOf;
    private final FindingList findings;
    private final OpaqueWords words;
    private final Optional<LocalDate> start;

    /** Rounds about whose days something was said. */
    private final Set<Round> outOfPlace = Collections.newSetFromMap(new IdentityHashMap<>());

    private RoundRules(Matrix matrix, CaseRecord record, LocalDate asOf, FindingList findings) {
        this.matrix = matrix;
        this.record = record;
        this.asOf = asOf;
        this.findings = findings;
        this.words = new OpaqueWords(asOf, findings);
        this.start = record.episodes().stream().map(Episode::start).min(LocalDate::compareTo);
    }

    static void check(Matrix matrix, CaseRecord record, LocalDate asOf, FindingList findings) {
        new RoundRules(matrix, record, asOf, findings).check();
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < record.rounds().size(); i++) {
            Round round = record.rounds().get(i);
            DocumentPath path = ROUNDS.index(i);
            words.id(round.id(), path.key("round"));
            if (!ids.add(round.id())) {
                findings.add(Code.ROUND_TWICE, path.key("round"), "");
            }
            phase(round, path);
            round.transferred().ifPresent(from -> origin(from, path.key("transferred")));
            if (round.blocks().isEmpty()) {
                findings.add(Code.NO_BLOCKS, path.key("voices"), "");
            }
            voices(round, path.key("voices"));
            days(round, path.key("voices"));
        }
        order();
        voicesApart();
    }

    private void origin(Origin.Transferred from, DocumentPath path) {
        words.id(from.matrix().id(), path.key("matrix").key("id"));
        words.version(from.matrix().version(), path.key("matrix").key("version"));
        words.id(from.crosswalk().id(), path.key("crosswalk").key("id"));
        words.version(from.crosswalk().version(), path.key("crosswalk").key("version"));
    }

    private void phase(Round round, DocumentPath path) {
        List<String> phases = CaseCheck.phaseIds(matrix);
        if (!round.phase().isEmpty() && !round.phase().equals(Matrix.INTAKE) && !phases.contains(round.phase())) {
            List<String> known = new ArrayList<>(List.of(Matrix.INTAKE));
            known.addAll(phases);
            findings.add(Code.CASE_PHASE, path.key("phase"), "", "known", FindingList.list(known));
        }
    }

    private void voices(Round round, DocumentPath path) {
        Set<String> seen = new HashSet<>();
        for (int b = 0; b < round.blocks().size(); b++) {
            VoiceBlock block = round.blocks().get(b);
            DocumentPath at = path.index(b);
            words.id(block.role(), at.key("role"));
            if (!block.assessor().isEmpty()) {
                words.code(block.assessor(), at.key("assessor"));
            }
            Optional<Voice> voice = matrix.voices().stream()
                    .filter(known -> known.id().equals(block.voice()))
                    .findFirst();
            if (voice.isEmpty()) {
                List<String> known = matrix.voices().stream().map(Voice::id).toList();
                findings.add(Code.CASE_VOICE, at.key("voice"), "", "known", FindingList.list(known));
            } else if (!seen.add(block.voice())) {
                findings.add(Code.VOICE_TWICE, at.key("voice"), "", "voice", block.voice());
            }
            consent(block, voice, at);
        }
    }

    private void consent(VoiceBlock block, Optional<Voice> voice, DocumentPath at) {
        if (block.consent() == VoiceBlock.Consent.REFUSED) {
            findings.add(Code.CONSENT_REFUSED, at.key("consent"), "");
        } else if (block.consent() == VoiceBlock.Consent.NOT_RECORDED
                && voice.filter(v -> v.kind() == Voice.Kind.OWN).isPresent()) {
            findings.add(Code.CONSENT_MISSING, at.key("consent"), "");
        }
    }

    private void days(Round round, DocumentPath path) {
        for (int b = 0; b < round.blocks().size(); b++) {
            LocalDate date = round.blocks().get(b).date();
            DocumentPath at = path.index(b).key("date");
            if (start.filter(date::isBefore).isPresent()) {
                findings.add(Code.BEFORE_START, at, "");
                outOfPlace.add(round);
            } else if (date.isAfter(asOf)) {
                findings.add(Code.AFTER_AS_OF, at, "");
                outOfPlace.add(round);
            }
        }
        if (!findings.isFull()) {
            // Looking for the episode takes time; beyond the limit nobody would read it.
            round.date().ifPresent(date -> closure(round, date, path));
        }
    }

    private void closure(Round round, LocalDate date, DocumentPath path) {
        int position = record.episodeOn(date);
        if (position >= 0) {
            Episode episode = record.episodes().get(position);
            if (date.isAfter(episode.end()) && !episode.end().isBefore(episode.start())) {
                findings.add(Code.AFTER_CLOSURE, path.index(dating(round)).key("date"), "");
            }
        }
    }

    private void order() {
        List<Integer> byDay = new ArrayList<>();
        for (int i = 0; i < record.rounds().size(); i++) {
            if (!record.rounds().get(i).blocks().isEmpty()) {
                byDay.add(i);
            }
        }
        byDay.sort(Comparator.comparing(this::first));
        for (int i = 1; i < byDay.size(); i++) {
            int before = byDay.get(i - 1);
            int after = byDay.get(i);
            if (first(before).equals(first(after))) {
                int block = dating(record.rounds().get(after));
                outOfPlace.add(record.rounds().get(after));
                findings.add(
                        Code.SAME_DATE,
                        ROUNDS.index(after).key("voices").index(block).key("date"),
                        "");
                continue;
            }
            List<VoiceBlock> blocks = record.rounds().get(before).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (!blocks.get(b).date().isBefore(first(after))) {
                    DocumentPath at =
                            ROUNDS.index(before).key("voices").index(b).key("date");
                    findings.add(Code.ROUNDS_OVERLAP, at, "");
                    outOfPlace.add(record.rounds().get(before));
                }
            }
        }
    }

    /** A round one of whose days is wrong in another way is as long as it is for that reason. */
    private void voicesApart() {
        for (int i = 0; i < record.rounds().size(); i++) {
            Round round = record.rounds().get(i);
            for (int b = 0; b < round.blocks().size() && !outOfPlace.contains(round); b++) {
                long after = round.blocks().get(b).date().toEpochDay() - first(i).toEpochDay();
                if (after > DAYS_APART) {
                    DocumentPath at = ROUNDS.index(i).key("voices").index(b).key("date");
                    findings.add(Code.VOICES_APART, at, "", "limit", Integer.toString(DAYS_APART));
                }
            }
        }
    }

    /** The position of the block that gives the round its day. */
    private static int dating(Round round) {
        int earliest = 0;
        for (int b = 1; b < round.blocks().size(); b++) {
            if (round.blocks()
                    .get(b)
                    .date()
                    .isBefore(round.blocks().get(earliest).date())) {
                earliest = b;
            }
        }
        return earliest;
    }

    private LocalDate first(int round) {
        return record.rounds().get(round).date().orElse(LocalDate.MAX);
    }
}
