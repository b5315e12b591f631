package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
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
import java.util.TreeSet;

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

    /** In a record; it holds nothing but what the offers and days of the review say. */
    private static final DocumentPath PROFILE = DocumentPath.ROOT.key("profile");

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
        CaseCheck.reference(review.matrix(), matrix, findings);
        if (!findings.isEmpty()) {
            // Ids of another matrix mean nothing here.
            return findings.all();
        }
        new OpaqueWords(asOf, findings).code(review.code(), CODE);
        if (review.phases().isEmpty()) {
            findings.add(Code.NOTHING_REVIEWED, PHASES, "");
        }
        CaseDays days = new CaseDays(asOf);
        Set<String> seen = new HashSet<>();
        List<CaseRecord> all = review.records(matrix);
        for (int p = 0; p < all.size(); p++) {
            ServiceReview.InPhase inPhase = review.phases().get(p);
            DocumentPath path = PHASES.index(p);
            Set<Code> echoes = EnumSet.of(Code.CASE_PHASE, Code.CASE_CODE_NAME);
            if (!CaseCheck.phaseIds(matrix).contains(inPhase.phase())) {
                String known = FindingList.list(CaseCheck.phaseIds(matrix));
                findings.add(Code.CASE_PHASE, path.key("phase"), "", "known", known);
                echoes.add(Code.RATED_NOT_DUE);
            } else if (!seen.add(inPhase.phase())) {
                findings.add(Code.REVIEW_PHASE_TWICE, path.key("phase"), "");
                echoes.add(Code.RATED_NOT_DUE);
            }
            days(inPhase, path, days);
            boolean clear = offers(inPhase, path.key("offers"), asOf, findings);
            clear &= periods(inPhase, path.key("rounds"), review.start(), findings);
            respondents(inPhase, path.key("rounds"), findings);
            List<Finding> ofRecord = records.checkOfAnyKind(all.get(p), asOf);
            if (!clear || ofRecord.stream().anyMatch(finding -> finding.code() == Code.SAME_DATE)) {
                echoes.add(Code.RATED_NOT_APPLICABLE);
            }
            // One mistake, one finding: what is wrong only because of something above is left out.
            for (Finding finding : ofRecord) {
                DocumentPath inRecord = finding.location().path();
                if (!echoes.contains(finding.code()) && !inRecord.startsWith(PROFILE)) {
                    findings.add(finding.at(Location.at(inReview(inRecord, path))));
                }
            }
        }
        return Allowances.apply(review.allowed(), days.without(findings.all()), asOf);
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

    private static void days(ServiceReview.InPhase inPhase, DocumentPath path, CaseDays days) {
        for (int o = 0; o < inPhase.offers().size(); o++) {
            int offer = o;
            days.add(
                    inPhase.offers().get(o).from(),
                    () -> path.key("offers").index(offer).key("from"));
        }
        for (int r = 0; r < inPhase.periods().size(); r++) {
            int period = r;
            days.add(
                    inPhase.periods().get(r).until(),
                    () -> path.key("rounds").index(period).key("until"));
        }
    }

    /** Whether it is clear on every day what is offered, once anything is. */
    private boolean offers(ServiceReview.InPhase inPhase, DocumentPath path, LocalDate asOf, FindingList findings) {
        boolean clear = true;
        List<String> known = matrix.outcomes().stream().map(Outcome::id).toList();
        if (inPhase.offers().isEmpty()) {
            findings.add(Code.NOTHING_REVIEWED, path, "");
        }
        Set<LocalDate> used = used(inPhase, asOf);
        Set<LocalDate> days = new HashSet<>();
        for (int o = 0; o < inPhase.offers().size(); o++) {
            ServiceReview.Offer offer = inPhase.offers().get(o);
            if (!days.add(offer.from())) {
                findings.add(Code.OFFER_TWICE, path.index(o).key("from"), "");
                clear = false;
            }
            if (offer.from().isAfter(asOf) && !used.contains(offer.from())) {
                findings.add(Code.AFTER_AS_OF, path.index(o).key("from"), "");
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

    /** The first days of the offers that decide in a round that counts; its period may end after the as-of date. */
    private static Set<LocalDate> used(ServiceReview.InPhase inPhase, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        inPhase.offers().forEach(offer -> days.add(offer.from()));
        Set<LocalDate> used = new HashSet<>();
        for (ServiceReview.Period period : inPhase.periods()) {
            LocalDate from = days.floor(period.until());
            if (from != null
                    && period.round().date().filter(day -> !day.isAfter(asOf)).isPresent()) {
                used.add(from);
            }
        }
        return used;
    }

    /** Whether it is clear for every period what was offered when it ended. */
    private static boolean periods(
            ServiceReview.InPhase inPhase, DocumentPath path, LocalDate start, FindingList findings) {
        boolean clear = true;
        LocalDate first = inPhase.offers().stream()
                .map(ServiceReview.Offer::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        Set<LocalDate> days = new HashSet<>();
        for (int r = 0; r < inPhase.periods().size(); r++) {
            LocalDate until = inPhase.periods().get(r).until();
            DocumentPath at = path.index(r).key("until");
            if (until.isBefore(start)) {
                findings.add(Code.BEFORE_START, at, "");
                clear = false;
            } else if (!days.add(until)) {
                findings.add(Code.PERIOD_TWICE, at, "");
                clear = false;
            } else if (until.isBefore(first)) {
                findings.add(Code.PERIOD_WITHOUT_OFFER, at, "");
                clear = false;
            }
        }
        return clear;
    }

    private void respondents(ServiceReview.InPhase inPhase, DocumentPath path, FindingList findings) {
        String own = matrix.voice(Voice.Kind.OWN).map(Voice::id).orElse("");
        for (int r = 0; r < inPhase.periods().size(); r++) {
            List<VoiceBlock> blocks = inPhase.periods().get(r).round().blocks();
            for (int b = 0; b < blocks.size(); b++) {
                VoiceBlock block = blocks.get(b);
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
            case "rounds" -> inRecord.below(phase);
            default -> inRecord;
        };
    }
}
