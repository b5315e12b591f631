package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.measure.Agreement;
import io.github.reintegrationmatrix.measure.Answers;
import io.github.reintegrationmatrix.measure.Consistency;
import io.github.reintegrationmatrix.measure.Disclosure;
import io.github.reintegrationmatrix.measure.Measures;
import io.github.reintegrationmatrix.measure.Pairs;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a matrix measured in a set of cases, in words and tables. It is for people and never to be read by programs. */
public final class TextMeasures {

    private static final int FIRST = 40;
    private static final int OTHER = 10;

    private final Measures measures;
    private final Disclosure disclosure;
    private final Words words;
    private final Page page = new Page();

    private TextMeasures(Measures measures, Disclosure disclosure, Words words) {
        this.measures = measures;
        this.disclosure = disclosure;
        this.words = words;
    }

    /**
     * Writes what may be shown.
     *
     * @param measures the statistics
     * @param disclosure to whom they are shown
     * @param language the BCP 47 tag of a language; one that the library does not speak is answered in English
     * @return lines, each ended by a line feed
     */
    public static String of(Measures measures, Disclosure disclosure, String language) {
        return new TextMeasures(measures, disclosure, Words.in(language)).text();
    }

    private String text() {
        page.wrapped(
                "",
                words.text(
                        "measure.title",
                        "title",
                        said("title", measures.matrix().title())));
        page.line(measures.matrix().id() + " " + measures.matrix().version());
        words.notReviewed(Optional.empty()).ifPresent(sentence -> page.wrapped("", sentence));
        page.heading(
                disclosure.isInternal()
                        ? words.text("measure.internal")
                        : words.text("measure.suppressed", "threshold", disclosure.threshold()));
        page.heading(words.text("measure.round." + Words.key(measures.round())));
        page.wrapped(
                "",
                words.text(
                        "measure.cases",
                        "count",
                        count(measures.cases(), disclosure.allows(measures.cases())),
                        "without",
                        count(measures.withoutRating(), disclosure.allowsCount(measures.withoutRating())),
                        "day",
                        words.days().day(measures.asOf())));
        page.wrapped("", words.text("measure.caution"));
        page.heading(words.text("measure.voices"));
        measures.agreements().forEach(this::agreement);
        if (disclosure.isInternal() && !measures.byTwoPeople().isEmpty()) {
            page.heading(words.text("measure.two-people"));
            measures.byTwoPeople().forEach(this::agreement);
        }
        page.wrapped("", words.text("measure.kappa"));
        page.heading(words.text("measure.consistency"));
        row("measure.head.outcome", "measure.head.items", "measure.head.complete", "measure.head.alpha");
        measures.consistencies().forEach(this::consistency);
        page.heading(words.text("measure.answers"));
        row("measure.head.indicator", "measure.head.rated", "measure.head.lowest", "measure.head.highest");
        measures.answers().forEach(this::answers);
        return page.toString();
    }

    private void agreement(Agreement agreement) {
        boolean shown = disclosure.allowsSum(agreement);
        page.gap()
                .wrapped(
                        "",
                        words.text(
                                "measure.pair",
                                "voice",
                                voice(agreement.voice()),
                                "other",
                                voice(agreement.other()),
                                "cases",
                                count(agreement.cases(), disclosure.allows(agreement.cases())),
                                "ratings",
                                count(agreement.ratings(), shown),
                                "same",
                                number(Fraction.of(agreement.same(), agreement.ratings()), shown),
                                "difference",
                                number(agreement.difference(), shown)));
        row(
                "measure.head.indicator",
                "measure.head.n",
                "measure.head.same",
                "measure.head.difference",
                "measure.head.kappa");
        for (Agreement.OfIndicator one : agreement.indicators()) {
            Pairs pairs = one.pairs();
            boolean each = disclosure.allows(pairs);
            cells(List.of(
                    one.indicator(),
                    count(pairs.n(), disclosure.allows(pairs.n())),
                    number(pairs.share(), each),
                    number(pairs.difference(), each),
                    each && pairs.kappa().isEmpty()
                            ? words.text("measure.none")
                            : number(pairs.kappa().orElse(Fraction.ZERO), each)));
        }
    }

    private void consistency(Consistency one) {
        boolean shown = disclosure.allows(one.complete());
        cells(List.of(
                one.outcome() + ", " + one.point(),
                Integer.toString(one.items()),
                count(one.complete(), shown),
                shown && one.undefined().isPresent()
                        ? words.text(
                                "measure.undefined." + Words.key(one.undefined().get()))
                        : number(one.alpha().orElse(Fraction.ZERO), shown)));
    }

    private void answers(Answers one) {
        cells(List.of(
                one.indicator(),
                count(one.rated(), disclosure.allowsCount(one.rated())),
                end(one.lowest(), one.rated()),
                end(one.highest(), one.rated())));
        if (!disclosure.allowsReasons(one)) {
            return;
        }
        List<String> blanks = new ArrayList<>();
        one.missing().forEach((reason, n) -> blanks.add(words.text("reason." + Words.key(reason)) + ": " + n));
        if (one.carried() > 0) {
            blanks.add(words.text("measure.carried") + ": " + one.carried());
        }
        if (one.notApplicable() > 0) {
            blanks.add(words.text("measure.not-applicable") + ": " + one.notApplicable());
        }
        if (!blanks.isEmpty()) {
            page.wrapped("    ", String.join("; ", blanks));
        }
    }

    private String end(int part, int of) {
        return of == 0
                ? words.text("measure.none")
                : number(Fraction.of(part, of), disclosure.isInternal() || disclosure.allowsShare(part, of));
    }

    private String voice(String id) {
        return said("voice." + id, measures.legend().voices().getOrDefault(id, id));
    }

    /** Words of the matrix, in the language that the reader chose. */
    private String said(String key, String own) {
        return measures.legend()
                .translation()
                .map(chosen -> chosen.texts().getOrDefault(key, own))
                .orElse(own);
    }

    private String count(int count, boolean shown) {
        return shown ? Integer.toString(count) : words.text("measure.sign");
    }

    private String number(Fraction number, boolean shown) {
        return shown ? words.figures().statistic(number) : words.text("measure.sign");
    }

    private void row(String... keys) {
        List<String> cells = new ArrayList<>();
        for (String key : keys) {
            cells.add(words.text(key));
        }
        cells(cells);
    }

    private void cells(List<String> cells) {
        StringBuilder line = new StringBuilder(Page.cell(cells.get(0), FIRST));
        cells.stream()
                .skip(1)
                .forEach(cell -> line.append("  ")
                        .append(" ".repeat(Math.max(0, OTHER - 2 - cell.length())))
                        .append(cell));
        page.line(line.toString());
    }
}
