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
 * @param happened what serious happened since, if anything did
 * @param complete whether every critical question was put to everybody in the round of the headline
 * @param phase the phase of its latest round, in the words of the matrix
 * @param reasons the critical indicators that say why
 */
public record CaseEntry(
        String code,
        String page,
        CaseGroup.Need need,
        String look,
        List<Happened> happened,
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
     * Something serious that happened since the round of the headline.
     *
     * @param event the kind of event, in the words of the matrix
     * @param when its day, and how long ago that is
     */
    public record Happened(Term event, String when) {}

    /**
     * Sums up a case.
     *
     * @param report its report
     * @param page the address of its page
     * @param words the words of the list
     * @return its entry
     */
    public static CaseEntry of(ProgressReport report, String page, Words words) {
        Say say = new Say(report, words);
        LookFirst first = new LookFirst(report);
        Optional<CaseHeadline> headline = first.headline();
        return new CaseEntry(
                report.caseCode(),
                page,
                first.reassess().isEmpty()
                        ? headline.map(CaseHeadline::kind).map(CaseEntry::need).orElse(CaseGroup.Need.NOTHING_RATED)
                        : CaseGroup.Need.REASSESS,
                headline.map(known -> look(first.kindBefore(), known, report.asOf(), say))
                        .orElseGet(() -> first.whyNone(say)),
                first.reassess().stream()
                        .map(event -> new Happened(
                                say.event(event.kind()),
                                say.text(
                                        "entry.happened",
                                        "day",
                                        say.day(event.date()),
                                        "age",
                                        say.ago(event.date(), report.asOf()))))
                        .toList(),
                headline.map(CaseHeadline::complete).orElse(true),
                report.latest().map(RoundResult::when).map(when -> say.shortPoint(when.point())),
                Stream.concat(first.later().stream(), first.concerns().stream())
                        .map(concern -> new Reason(
                                Words.capital(say.verdict(concern.critical().verdict())),
                                say.indicator(concern.critical().indicator())))
                        .distinct()
                        .toList());
    }

    private static String look(Headline.Kind kind, CaseHeadline headline, LocalDate asOf, Say say) {
        return say.text(
                "entry.look",
                "headline",
                Words.capital(say.headline(kind)),
                "day",
                say.day(headline.date()),
                "age",
                say.ago(headline.date(), asOf));
    }

    private static CaseGroup.Need need(Headline.Kind kind) {
        return switch (kind) {
            case REASSESS -> CaseGroup.Need.REASSESS;
            case CRITICAL_CONCERN -> CaseGroup.Need.CRITICAL_CONCERN;
            case CRITICAL_UNKNOWN -> CaseGroup.Need.CRITICAL_UNKNOWN;
            case EXPECTATIONS_OPEN, CANNOT_TELL -> CaseGroup.Need.OPEN;
            case EXPECTATIONS_MET, BASELINE, NOTHING_EXPECTED, NOTHING_DUE -> CaseGroup.Need.NO_NEED;
        };
    }
}
