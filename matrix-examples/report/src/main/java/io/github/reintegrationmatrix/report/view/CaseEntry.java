package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list of cases says about one of them.
 *
 * @param code its code
 * @param page the address of its page, seen from the list
 * @param need what needs a look
 * @param look the headline in a sentence, with its day and age; or why there is none
 * @param complete whether every critical question was put to everybody in the round of the headline
 * @param phase the phase of its latest round, in the words of the matrix
 * @param reasons the critical indicators that say why
 */
public record CaseEntry(
        String code,
        String page,
        CaseGroup.Need need,
        String look,
        boolean complete,
        Optional<Term> phase,
        List<Reason> reasons) {

    /**
     * A critical indicator. Its statement alone would read as a fact.
     *
     * @param verdict how it stands against its floor
     * @param statement its statement, in the words of the matrix
     */
    public record Reason(String verdict, Term statement) {}

    /**
     * Sums up a case.
     *
     * @param report its report
     * @param page the address of its page
     * @return its entry
     */
    public static CaseEntry of(ProgressReport report, String page) {
        Say say = new Say(report);
        LookFirst first = new LookFirst(report);
        Optional<CaseHeadline> headline = first.headline();
        return new CaseEntry(
                report.caseCode(),
                page,
                headline.map(CaseHeadline::kind).map(CaseEntry::need).orElse(CaseGroup.Need.NOTHING_RATED),
                headline.map(known -> look(known, report.asOf())).orElseGet(first::whyNone),
                headline.map(CaseHeadline::complete).orElse(true),
                report.latest().map(RoundResult::when).map(when -> say.shortPoint(when.point())),
                Stream.concat(first.later().stream(), first.concerns().stream())
                        .map(concern -> new Reason(
                                Say.capital(Say.verdict(concern.critical().verdict())),
                                say.indicator(concern.critical().indicator())))
                        .distinct()
                        .toList());
    }

    private static String look(CaseHeadline headline, LocalDate asOf) {
        return Say.capital(Say.headline(headline.kind())) + ": " + Say.day(headline.date()) + ", "
                + Say.ago(headline.date(), asOf) + " before.";
    }

    private static CaseGroup.Need need(Headline.Kind kind) {
        return switch (kind) {
            case REASSESS -> CaseGroup.Need.REASSESS;
            case CRITICAL_CONCERN -> CaseGroup.Need.CRITICAL_CONCERN;
            case CRITICAL_UNKNOWN -> CaseGroup.Need.CRITICAL_UNKNOWN;
            case EXPECTATIONS_OPEN, CANNOT_TELL -> CaseGroup.Need.OPEN;
            case EXPECTATIONS_MET, BASELINE, NOTHING_DUE -> CaseGroup.Need.NO_NEED;
        };
    }
}
