package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about one indicator and what it refers to: voices, points, expectations, applicability, means. */
final class IndicatorRules {

    private final Matrix matrix;
    private final Indicator indicator;
    private final boolean scored;
    private final DocumentPath path;
    private final String subject;
    private final FindingList findings;
    private final MarkRules marks;
    private final List<String> phases;

    private IndicatorRules(Matrix matrix, int outcome, int position, FindingList findings) {
        this.matrix = matrix;
        this.indicator = matrix.outcomes().get(outcome).indicators().get(position);
        this.scored = matrix.outcomes().get(outcome).isScored();
        this.path = DocumentPath.ROOT
                .key("outcomes")
                .index(outcome)
                .key("indicators")
                .index(position);
        this.subject = MatrixCheck.subject(matrix, path);
        this.findings = findings;
        this.marks = new MarkRules(matrix.scaleOf(indicator), subject, findings);
        this.phases = matrix.phases().stream().map(ReintegrationPhase::id).toList();
    }

    static void check(Matrix matrix, FindingList findings) {
        for (int o = 0; o < matrix.outcomes().size(); o++) {
            for (int i = 0; i < matrix.outcomes().get(o).indicators().size(); i++) {
                new IndicatorRules(matrix, o, i, findings).check();
            }
        }
    }

    private void check() {
        raters();
        due();
        expected();
        ApplicabilityRules.check(matrix, indicator.appliesWhen(), path.key("appliesWhen"), subject, findings);
        dimension();
        validity();
        means();
        indicator.asCritical().ifPresent(this::critical);
    }

    private void raters() {
        List<String> voices = matrix.voices().stream().map(Voice::id).toList();
        Optional<String> joint = matrix.voice(Voice.Kind.JOINT).map(Voice::id);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < indicator.raters().size(); i++) {
            String id = indicator.raters().get(i);
            DocumentPath at = path.key("raters").index(i);
            if (!voices.contains(id)) {
                add(Code.UNKNOWN_VOICE, at, "id", id, "guess", FindingList.guess(id, voices));
            } else if (joint.filter(id::equals).isPresent()) {
                add(Code.JOINT_RATER, at);
            }
            if (!seen.add(id)) {
                add(Code.DUPLICATE_ID, at, "id", id);
            }
        }
        String known = FindingList.list(indicator.raters());
        if (indicator.raters().isEmpty() || !voices.containsAll(indicator.raters())) {
            return;
        }
        if (!indicator.raters().contains(indicator.primary())) {
            add(Code.NOT_A_RATER, path.key("primary"), "id", indicator.primary(), "known", known);
        }
        for (String voice : indicator.questions().keySet()) {
            if (!indicator.raters().contains(voice)) {
                add(Code.NOT_A_RATER, path.key("questions").key(voice).itsKey(), "id", voice, "known", known);
            }
        }
        List<String> owns = matrix.voices().stream()
                .filter(voice -> voice.kind() == Voice.Kind.OWN)
                .map(Voice::id)
                .toList();
        // Of two own voices nobody knows which must be asked.
        String own = owns.size() == 1 ? owns.get(0) : "";
        if (!own.isEmpty() && !indicator.raters().contains(own)) {
            if (!indicator.childQuestion().isEmpty()) {
                add(Code.NOT_A_RATER, path.key("childQuestion"), "id", own, "known", known);
            }
            if (indicator.ownAccount()) {
                add(Code.NOT_A_RATER, path.key("ownAccount"), "id", own, "known", known);
            }
        }
    }

    private void due() {
        List<String> points = new ArrayList<>(List.of(Matrix.INTAKE));
        points.addAll(phases);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < indicator.due().size(); i++) {
            String point = indicator.due().get(i);
            DocumentPath at = path.key("due").index(i);
            if (!points.contains(point)) {
                unknownPoint(at, point, points);
            } else if (!seen.add(point)) {
                add(Code.DUPLICATE_ID, at, "id", point);
            }
        }
    }

    private void expected() {
        // What is scored expects levels everywhere or nowhere: a single gap is forgotten, none at all is a decision.
        boolean expects = !indicator.expected().isEmpty() || (scored && matrix.expects());
        List<String> missing = expects ? new ArrayList<>(phases) : new ArrayList<>();
        missing.removeIf(phase -> phase.equals(Matrix.INTAKE)
                || !indicator.due().contains(phase)
                || indicator.expected().containsKey(phase));
        missing(Code.EXPECTED_MISSING, missing, indicator.expected().keySet(), path.key("expected"));
        for (Map.Entry<String, Mark> expectation : indicator.expected().entrySet()) {
            String phase = expectation.getKey();
            DocumentPath at = path.key("expected").key(phase);
            if (!phases.contains(phase) && !phase.equals(Matrix.INTAKE)) {
                unknownPoint(at.itsKey(), phase, phases);
            } else if (phase.equals(Matrix.INTAKE)
                    || (dueIsKnown() && !indicator.due().contains(phase))) {
                String why = phase.equals(Matrix.INTAKE) ? "intake" : "not-due";
                add(Code.EXPECTED_NOT_DUE, at, "phase", phase, "why", why);
            } else {
                marks.onScale(expectation.getValue(), at);
            }
        }
        marks.neverFalls(indicator.expected(), phases, Code.EXPECTED_FALLS, path.key("expected"));
    }

    private void dimension() {
        String id = indicator.dimension();
        List<String> known = matrix.dimensions().stream().map(Dimension::id).toList();
        if (!id.isEmpty() && !known.contains(id)) {
            add(Code.UNKNOWN_DIMENSION, path.key("dimension"), "id", id, "guess", FindingList.guess(id, known));
        }
    }

    private void validity() {
        if (indicator.validity() > 0 && indicator.asCritical().isPresent()) {
            add(Code.CRITICAL_VALIDITY, path.key("validity"));
        }
    }

    private void means() {
        List<String> known =
                matrix.means().stream().map(MeansOfVerification::id).toList();
        if (indicator.means().isEmpty()) {
            add(Code.NO_MEANS, path.key("means"));
        }
        for (String id : indicator.means().keySet()) {
            if (!known.contains(id)) {
                DocumentPath at = path.key("means").key(id);
                add(Code.UNKNOWN_MEANS, at.itsKey(), "id", id, "guess", FindingList.guess(id, known));
            }
        }
    }

    private void critical(Criticality.Critical rules) {
        List<String> missing = new ArrayList<>(phases);
        if (matrix.kind() == Matrix.Kind.INDIVIDUAL_PLAN) {
            missing.add(0, Matrix.INTAKE);
        }
        missing.removeAll(indicator.due());
        if (!missing.isEmpty() && !indicator.due().isEmpty() && dueIsKnown()) {
            add(Code.CRITICAL_NOT_DUE, path.key("due"), "points", FindingList.list(missing));
        }
        DocumentPath floors = path.key("critical").key("floor");
        List<String> without = new ArrayList<>(phases);
        without.removeIf(phase -> rules.floorIn(phase).isPresent());
        missing(Code.FLOOR_MISSING, without, rules.floor().keySet(), floors);
        rules.floor().forEach((phase, floor) -> {
            boolean all = phase.equals(Criticality.Critical.ALL);
            DocumentPath at = all ? floors : floors.key(phase);
            if (!all && !phases.contains(phase)) {
                unknownPoint(at.itsKey(), phase, phases);
            } else if (marks.onScale(floor, at) && isTooLow(floor)) {
                add(Code.FLOOR_TOO_LOW, at, MarkRules.said(floor));
            }
        });
        Map<String, Mark> byPhase = new LinkedHashMap<>();
        phases.forEach(phase -> rules.floorIn(phase).ifPresent(floor -> byPhase.put(phase, floor)));
        marks.neverFalls(byPhase, phases, Code.FLOOR_FALLS, floors);
        byPhase.values().removeIf(this::isTooLow);
        byPhase.forEach(this::expectedAtFloor);
    }

    private boolean isTooLow(Mark floor) {
        Fraction position = marks.position(floor).orElse(Fraction.ONE);
        boolean level = floor instanceof Mark.OfLevel;
        return position.signum() == 0 || (!level && position.equals(Fraction.ONE));
    }

    private void expectedAtFloor(String phase, Mark floor) {
        Optional<Fraction> least = marks.position(floor);
        Optional<Fraction> expected =
                Optional.ofNullable(indicator.expected().get(phase)).flatMap(marks::position);
        if (least.isPresent() && expected.isPresent() && !expected.get().atLeast(least.get())) {
            add(Code.EXPECTED_BELOW_FLOOR, path.key("expected").key(phase), "phase", phase);
        }
    }

    /** Phases without an entry, unless as many entries are misspelt: one mistake, one finding. */
    private void missing(Code code, List<String> missing, Collection<String> entries, DocumentPath at) {
        long misspelt = entries.stream()
                .filter(entry -> !phases.contains(entry))
                .filter(entry -> !entry.equals(Matrix.INTAKE) && !entry.equals(Criticality.Critical.ALL))
                .count();
        if (missing.size() > misspelt) {
            add(code, at, "phases", FindingList.list(missing));
        }
    }

    /** Whether every point in "due" is one of the matrix; else what is due is not known. */
    private boolean dueIsKnown() {
        return indicator.due().stream().allMatch(point -> point.equals(Matrix.INTAKE) || phases.contains(point));
    }

    private void unknownPoint(DocumentPath at, String point, List<String> known) {
        if (phases.isEmpty()) {
            // That there is no phase at all is said once.
            return;
        }
        String guess = FindingList.guess(point, known);
        add(Code.UNKNOWN_POINT, at, "id", point, "guess", guess, "known", FindingList.list(known));
    }

    private void add(Code code, DocumentPath at, String... args) {
        findings.add(code, at, subject, args);
    }
}
