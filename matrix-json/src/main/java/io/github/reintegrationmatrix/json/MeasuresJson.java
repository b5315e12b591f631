package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.measure.Agreement;
import io.github.reintegrationmatrix.measure.Answers;
import io.github.reintegrationmatrix.measure.Consistency;
import io.github.reintegrationmatrix.measure.Disclosure;
import io.github.reintegrationmatrix.measure.Measures;
import io.github.reintegrationmatrix.measure.Pairs;
import io.github.reintegrationmatrix.model.Fraction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How a matrix measured in a set of cases, as JSON in the format {@code measures/1}.
 *
 * <p>It is written and not read. What may not be shown is the word {@code suppressed}, and what is not defined says why: a
 * member is never left out for two reasons.
 */
public final class MeasuresJson {

    private static final String SUPPRESSED = "suppressed";
    private static final String UNDEFINED = "undefined";

    private final Json json;
    private final Disclosure disclosure;

    private MeasuresJson(Json json, Disclosure disclosure) {
        this.json = json;
        this.disclosure = disclosure;
    }

    /**
     * Writes what may be shown.
     *
     * @param measures the statistics
     * @param disclosure to whom they are shown
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Measures measures, Disclosure disclosure, OutputStream out) throws IOException {
        Json.write(out, json -> new MeasuresJson(json, disclosure).measures(measures));
    }

    private void measures(Measures measures) {
        json.object(() -> {
            json.put("format", Formats.MEASURES).put("forPublication", !disclosure.isInternal());
            json.put("threshold", disclosure.threshold());
            json.object(
                    "matrix",
                    () -> json.put("id", measures.matrix().id())
                            .put("version", measures.matrix().version())
                            .put("fingerprint", measures.matrix().fingerprint()));
            json.put("asOf", measures.asOf().toString()).put("round", measures.round());
            count("cases", measures.cases(), disclosure.allows(measures.cases()));
            count("withoutRating", measures.withoutRating(), disclosure.allowsCount(measures.withoutRating()));
            agreements("agreements", measures.agreements());
            // The rest of the agreements could be worked out from these.
            agreements("agreementsByTwoPeople", disclosure.isInternal() ? measures.byTwoPeople() : List.of());
            json.list("consistencies", measures.consistencies(), this::consistency);
            json.list("answers", measures.answers(), this::answers);
        });
    }

    private void agreements(String key, List<Agreement> agreements) {
        json.list(
                key,
                agreements,
                agreement -> json.object(() -> {
                    boolean shown = disclosure.allowsSum(agreement);
                    json.put("voice", agreement.voice()).put("other", agreement.other());
                    count("cases", agreement.cases(), disclosure.allows(agreement.cases()));
                    count("ratings", agreement.ratings(), shown);
                    score("same", Fraction.of(agreement.same(), agreement.ratings()), shown);
                    score("difference", agreement.difference(), shown);
                    json.list("indicators", agreement.indicators(), this::indicator);
                }));
    }

    private void indicator(Agreement.OfIndicator one) {
        Pairs pairs = one.pairs();
        boolean shown = disclosure.allows(pairs);
        json.object(() -> {
            json.put("indicator", one.indicator());
            count("n", pairs.n(), disclosure.allows(pairs.n()));
            score("same", pairs.share(), shown);
            score("difference", pairs.difference(), shown);
            if (shown && pairs.kappa().isEmpty()) {
                json.put("kappa", UNDEFINED);
            } else {
                score("kappa", pairs.kappa().orElse(Fraction.ZERO), shown);
            }
        });
    }

    private void consistency(Consistency one) {
        boolean shown = disclosure.allows(one.complete());
        json.object(() -> {
            json.put("outcome", one.outcome()).put("point", one.point()).put("items", one.items());
            count("complete", one.complete(), shown);
            count("incomplete", one.incomplete(), disclosure.allowsCount(one.incomplete()));
            if (shown && one.undefined().isPresent()) {
                json.put("alpha", one.undefined().get());
            } else {
                score("alpha", one.alpha().orElse(Fraction.ZERO), shown);
            }
        });
    }

    private void answers(Answers one) {
        boolean reasons = disclosure.allowsReasons(one);
        json.object(() -> {
            json.put("indicator", one.indicator());
            count("rated", one.rated(), disclosure.allowsCount(one.rated()));
            end("lowest", one.lowest(), one.rated());
            end("highest", one.highest(), one.rated());
            count("due", one.due(), reasons);
            count("carried", one.carried(), reasons);
            count("notApplicable", one.notApplicable(), reasons);
            if (reasons) {
                json.object("missing", () -> one.missing().forEach((reason, n) -> json.put(Words.of(reason), n)));
            } else {
                json.put("missing", SUPPRESSED);
            }
        });
    }

    private void end(String key, int part, int of) {
        if (of == 0) {
            json.put(key, UNDEFINED);
        } else {
            score(key, Fraction.of(part, of), disclosure.isInternal() || disclosure.allowsShare(part, of));
        }
    }

    private void count(String key, int count, boolean shown) {
        if (shown) {
            json.put(key, count);
        } else {
            json.put(key, SUPPRESSED);
        }
    }

    private void score(String key, Fraction number, boolean shown) {
        if (shown) {
            json.score(key, number);
        } else {
            json.put(key, SUPPRESSED);
        }
    }
}
