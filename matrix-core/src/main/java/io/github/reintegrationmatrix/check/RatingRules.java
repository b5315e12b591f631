package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about single ratings. Every rating of every case passes here, so what a rule needs is looked up once. */
final class RatingRules {

    private final Matrix matrix;
    private final String joint;
    private final List<String> voices;
    private final Set<String> knownMeans = new HashSet<>();
    private final Map<String, Known> known = new HashMap<>();

    /**
     * What the rules need of one indicator: by point, intake first, whether it is due; by voice, in the order of the
     * matrix, whether it is asked.
     */
    private record Known(
            Outcome outcome,
            Indicator indicator,
            String subject,
            Scale scale,
            Set<String> levels,
            BitSet due,
            BitSet asked) {}

    RatingRules(Matrix matrix) {
        this.matrix = matrix;
        this.joint = matrix.voice(Voice.Kind.JOINT).map(Voice::id).orElse("");
        this.voices = matrix.voices().stream().map(Voice::id).toList();
        matrix.means().forEach(one -> knownMeans.add(one.id()));
        List<String> points = new ArrayList<>(CaseCheck.phaseIds(matrix));
        points.add(0, Matrix.INTAKE);
        // Equal levels are held once: what is looked at again and again lies close together in memory.
        Map<Set<String>, Set<String>> alike = new HashMap<>();
        for (Outcome outcome : matrix.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                Scale scale = matrix.scaleOf(indicator);
                Set<String> levels = new HashSet<>();
                if (scale instanceof Scale.Levels of) {
                    of.levels().forEach(level -> levels.add(level.id()));
                }
                String subject = outcome.label() + " > " + indicator.statement();
                known.put(
                        indicator.id(),
                        new Known(
                                outcome,
                                indicator,
                                subject,
                                scale,
                                alike.computeIfAbsent(levels, same -> same),
                                marked(points, indicator.due()),
                                marked(voices, indicator.raters())));
            }
        }
    }

    void check(CaseRecord record, LocalDate asOf, FindingList findings) {
        OpaqueWords words = new OpaqueWords(asOf, findings);
        for (int r = 0; r < record.rounds().size(); r++) {
            Round round = record.rounds().get(r);
            Optional<Occasion> occasion = Occasion.of(matrix, record, round, LocalDate.MAX);
            for (int b = 0; b < round.blocks().size(); b++) {
                DocumentPath path = DocumentPath.ROOT
                        .key("rounds")
                        .index(r)
                        .key("voices")
                        .index(b)
                        .key("ratings");
                block(round.blocks().get(b), occasion, path, words, findings);
            }
        }
    }

    /** What holds for all ratings of one block; a point or a voice that is not known is -1. */
    private record Here(
            LocalDate day,
            int point,
            Map<String, String> facets,
            int voice,
            boolean isJoint,
            DocumentPath path,
            OpaqueWords words) {}

    private void block(
            VoiceBlock block, Optional<Occasion> occasion, DocumentPath path, OpaqueWords words, FindingList findings) {
        Here here = new Here(
                block.date(),
                occasion.map(o -> o.intake() ? 0 : o.phase() + 1).orElse(-1),
                occasion.map(o -> known(o.facets())).orElse(Map.of()),
                voices.indexOf(block.voice()),
                !joint.isEmpty() && block.voice().equals(joint),
                path,
                words);
        block.ratings().forEach((id, rating) -> rating(id, rating, here, findings));
    }

    private static BitSet marked(List<String> all, List<String> some) {
        BitSet marked = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            marked.set(i, some.contains(all.get(i)));
        }
        return marked;
    }

    private void rating(String id, Rating rating, Here here, FindingList findings) {
        Known of = known.get(id);
        if (of == null) {
            unknown(id, here.path(), findings);
        } else if (rating instanceof Rating.Rated rated) {
            if (!onScale(rated.mark(), of)) {
                offScale(rated, of, here.path().key(id), findings);
            }
            if (here.point() >= 0 && !of.due().get(here.point())) {
                findings.add(Code.RATED_NOT_DUE, here.path().key(id), of.subject());
            } else if (!of.outcome().appliesTo(of.indicator(), here.facets())) {
                findings.add(Code.RATED_NOT_APPLICABLE, here.path().key(id), of.subject());
            } else if (here.voice() >= 0 && !here.isJoint() && !of.asked().get(here.voice())) {
                String raters = FindingList.list(of.indicator().raters());
                findings.add(Code.NOT_THIS_VOICE, here.path().key(id), of.subject(), "known", raters);
            }
            if (!rated.evidence().isEmpty()) {
                evidence(rated, of, here, here.path().key(id).key("evidence"), findings);
            }
        } else if (rating instanceof Rating.NotApplicable notApplicable) {
            notApplicable(notApplicable, of, here, here.path().key(id), findings);
        }
    }

    private void evidence(Rating.Rated rated, Known of, Here here, DocumentPath path, FindingList findings) {
        for (int i = 0; i < rated.evidence().size(); i++) {
            Evidence evidence = rated.evidence().get(i);
            DocumentPath at = path.index(i);
            if (!knownMeans.contains(evidence.means())) {
                findings.add(Code.CASE_MEANS, at.key("means"), of.subject());
            } else if (!of.indicator().means().containsKey(evidence.means())) {
                List<String> means = List.copyOf(of.indicator().means().keySet());
                String accepted = FindingList.list(means);
                findings.add(Code.EVIDENCE_NOT_ACCEPTED, at.key("means"), of.subject(), "known", accepted);
            } else if (evidence.date().isAfter(here.day())) {
                findings.add(Code.EVIDENCE_LATER, at.key("date"), of.subject());
            }
            if (!evidence.reference().isEmpty()) {
                here.words().code(evidence.reference(), at.key("ref"));
            }
        }
    }

    private void unknown(String id, DocumentPath path, FindingList findings) {
        // Looking for a near word takes time; beyond the limit nobody would read it.
        boolean near =
                !findings.isFull() && Spelling.nearest(id, known.keySet()).isPresent();
        // Which id is near would say what stands in the case.
        String guess = near ? "near-id" : "";
        findings.add(Code.CASE_INDICATOR, path.hiddenKey(id), "", "guess", guess);
    }

    /** A value that the matrix does not know is a finding of its own, and here as good as not known. */
    private Map<String, String> known(Map<String, String> facets) {
        Map<String, String> values = new HashMap<>(facets);
        values.entrySet()
                .removeIf(entry -> matrix.facets().stream()
                        .noneMatch(facet -> facet.id().equals(entry.getKey())
                                && facet.values().contains(entry.getValue())));
        return values;
    }

    /** A mark with a tag or with evidence stands in an object of its own; the place is that of the mark itself. */
    private static void offScale(Rating.Rated rated, Known of, DocumentPath path, FindingList findings) {
        boolean number = rated.mark() instanceof Mark.OfValue;
        Code code = number && of.scale() instanceof Scale.Goalposts ? Code.CLIPPED : Code.CASE_LEVEL;
        DocumentPath at =
                rated.serviceAbsent() || !rated.evidence().isEmpty() ? path.key(number ? "value" : "level") : path;
        findings.add(code, at, of.subject(), MarkRules.known(of.scale()));
    }

    private static boolean onScale(Mark mark, Known of) {
        return mark instanceof Mark.OfLevel level
                ? of.levels().contains(level.level())
                : of.scale() instanceof Scale.Goalposts posts && !posts.clips(((Mark.OfValue) mark).value());
    }

    private static void notApplicable(
            Rating.NotApplicable rating, Known of, Here here, DocumentPath path, FindingList findings) {
        List<String> accepted = of.indicator()
                .asCritical()
                .map(Criticality.Critical::notApplicableReasons)
                .orElse(List.of());
        if (here.isJoint()) {
            findings.add(Code.JOINT_NOT_APPLICABLE, path.key("notApplicable"), of.subject());
        } else if (of.indicator().asCritical().isPresent() && !accepted.contains(rating.reason())) {
            String reasons = FindingList.list(accepted);
            findings.add(Code.NOT_APPLICABLE_REFUSED, path.key("notApplicable"), of.subject(), "known", reasons);
        }
        here.words().id(rating.reason(), path.key("notApplicable"));
    }
}
