package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Voice;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks whether a review of services fits its matrix.
 *
 * <p>What holds for the rounds and ratings of a case holds for those of a review; {@link CaseCheck} says it. Findings point
 * to the members of {@code service-review/1}, and like those about cases they never repeat what stands in the file.
 */
public final class ReviewCheck {

    /** The least number of people whose answers may be told together without a warning: {@value}. */
    public static final int LEAST_RESPONDENTS = 5;

    private static final DocumentPath CODE = DocumentPath.ROOT.key("review");
    private static final DocumentPath PHASES = DocumentPath.ROOT.key("phases");

    private final Matrix matrix;
    private final CaseCheck records;

    /**
     * Makes a check.
     *
     * @param matrix a matrix without errors
     */
    public ReviewCheck(Matrix matrix) {
        this.matrix = matrix;
        this.records = new CaseCheck(matrix);
    }

    /**
     * Checks a review.
     *
     * @param review the review
     * @param asOf the last day that is meant to count; later data are advice, not errors
     * @return the findings; empty if there is nothing to say
     */
    public List<Finding> check(ServiceReview review, LocalDate asOf) {
        FindingList findings = new FindingList();
        if (matrix.kind() != Matrix.Kind.SERVICES) {
            findings.add(Code.WRONG_KIND, DocumentPath.ROOT.key("matrix"), "", "known", "services");
            return findings.all();
        }
        records.reference(review.matrix(), findings);
        if (!findings.isEmpty()) {
            // Ids of another matrix mean nothing here.
            return findings.all();
        }
        CaseRules.code(review.code(), CODE, findings);
        if (review.phases().isEmpty()) {
            findings.add(Code.NOTHING_REVIEWED, PHASES, "");
        }
        Set<String> seen = new HashSet<>();
        List<CaseRecord> all = review.records(matrix);
        for (int p = 0; p < all.size(); p++) {
            ServiceReview.InPhase inPhase = review.phases().get(p);
            DocumentPath path = PHASES.index(p);
            Set<Code> echoes = EnumSet.of(Code.CASE_PHASE, Code.CASE_CODE_NAME, Code.FACET_TWICE);
            if (!CaseCheck.phaseIds(matrix).contains(inPhase.phase())) {
                String known = FindingList.list(CaseCheck.phaseIds(matrix));
                findings.add(Code.CASE_PHASE, path.key("phase"), "", "known", known);
                echoes.add(Code.RATED_NOT_DUE);
            } else if (!seen.add(inPhase.phase())) {
                findings.add(Code.REVIEW_PHASE_TWICE, path.key("phase"), "");
                echoes.add(Code.RATED_NOT_DUE);
            }
            if (!offers(inPhase, path.key("offers"), findings)) {
                echoes.add(Code.RATED_NOT_APPLICABLE);
            }
            respondents(inPhase, path.key("rounds"), findings);
            // One mistake, one finding: what is wrong only because of something above is left out.
            for (Finding finding : records.checkOfAnyKind(all.get(p), asOf)) {
                if (!echoes.contains(finding.code())) {
                    DocumentPath inRecord = finding.location().path();
                    findings.add(finding.at(Location.at(inReview(inRecord, path))));
                }
            }
        }
        return findings.all();
    }

    /**
     * Checks a review and says whether it may be used.
     *
     * @param review the review
     * @param asOf the last day that is meant to count
     * @return the review if nothing is an error, and the findings
     */
    public ReadResult<ServiceReview> result(ServiceReview review, LocalDate asOf) {
        return ReadResult.of(review, check(review, asOf));
    }

    /** Whether it is clear on every day what is offered. */
    private boolean offers(ServiceReview.InPhase inPhase, DocumentPath path, FindingList findings) {
        boolean clear = true;
        List<String> known = matrix.outcomes().stream().map(Outcome::id).toList();
        if (inPhase.offers().isEmpty()) {
            findings.add(Code.NOTHING_REVIEWED, path, "");
        }
        Set<LocalDate> days = new HashSet<>();
        for (int o = 0; o < inPhase.offers().size(); o++) {
            ServiceReview.Offer offer = inPhase.offers().get(o);
            if (!days.add(offer.from())) {
                findings.add(Code.OFFER_TWICE, path.index(o).key("from"), "");
                clear = false;
            }
            for (int s = 0; s < offer.services().size(); s++) {
                if (!known.contains(offer.services().get(s))) {
                    DocumentPath at = path.index(o).key("services").index(s);
                    findings.add(Code.UNKNOWN_SERVICE, at, "", "known", FindingList.list(known));
                    clear = false;
                }
            }
        }
        return clear;
    }

    private void respondents(ServiceReview.InPhase inPhase, DocumentPath path, FindingList findings) {
        String own = matrix.voice(Voice.Kind.OWN).map(Voice::id).orElse("");
        for (int r = 0; r < inPhase.rounds().size(); r++) {
            Round round = inPhase.rounds().get(r);
            for (int b = 0; b < round.blocks().size(); b++) {
                VoiceBlock block = round.blocks().get(b);
                DocumentPath at = path.index(r).key("voices").index(b).key("respondents");
                if (block.respondents() < 0) {
                    findings.add(Code.RESPONDENTS, at, "");
                } else if (block.voice().equals(own) && block.respondents() < LEAST_RESPONDENTS) {
                    String least = Integer.toString(LEAST_RESPONDENTS);
                    findings.add(Code.FEW_RESPONDENTS, at, "", "least", least);
                }
            }
        }
    }

    /** Where in the review stands what a record made from it has at a place. */
    private static DocumentPath inReview(DocumentPath inRecord, DocumentPath phase) {
        List<DocumentPath.Step> steps = inRecord.steps();
        return switch (steps.isEmpty() ? "" : steps.get(0).key()) {
            case "case" -> CODE;
            case "episodes" -> DocumentPath.ROOT.key("start");
            case "profile" -> {
                DocumentPath offer = phase.key("offers").index(steps.get(1).index());
                yield steps.get(2).key().equals("from") ? offer.key("from") : offer.key("services");
            }
            case "rounds" -> inRecord.below(phase);
            default -> inRecord;
        };
    }
}
