package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;

/** Writes the rounds of a report. */
final class RoundWriter {

    private final Json json;
    private final OutcomeWriter outcomes;
    private final ChangeWriter changes;

    RoundWriter(Json json, ChangeWriter changes, Legend legend) {
        this.json = json;
        this.changes = changes;
        this.outcomes = new OutcomeWriter(json, legend);
    }

    void round(RoundResult round, boolean latest) {
        json.object(() -> {
            json.put("round", round.id()).put("date", round.when().date().toString());
            json.put("point", round.when().point()).put("assumed", round.when().assumed());
            json.put("months", round.when().months())
                    .put("calendarPhase", round.when().calendarPhase());
            round.when().lag().ifPresent(lag -> json.put("lag", lag));
            json.texts("flags", round.flags().stream().map(Words::of).toList());
            json.list(
                    "heard",
                    round.heard(),
                    heard -> json.object(() -> {
                        json.put("voice", heard.voice())
                                .put("date", heard.date().toString())
                                .put("role", heard.role());
                        if (!heard.assessor().isEmpty()) {
                            json.put("assessor", heard.assessor());
                        }
                        if (heard.respondents() != 0) {
                            json.put("respondents", heard.respondents());
                        }
                    }));
            json.object("headline", () -> headline(json, round.headline()));
            if (!round.reassess().isEmpty()) {
                json.list("reassess", round.reassess(), event -> event(json, event));
            }
            json.list("criticals", round.criticals(), this::critical);
            json.list("views", round.views(), this::view);
            round.calendarProgress().ifPresent(reached -> reached(json, "calendarProgress", reached));
            json.list(
                    "askNext",
                    round.askNext(),
                    ask -> json.object(() -> json.put("indicator", ask.indicator())
                            .put("voice", ask.voice())
                            .put("critical", ask.critical())
                            .put("reason", ask.reason())
                            .score("narrows", ask.narrows())));
            round.transferred().ifPresent(from -> transferred(json, from));
            changes.divergence(round);
            if (latest) {
                changes.robustness(round);
            }
        });
    }

    /** Where a round of a report, or of a case, was transferred from. */
    static void transferred(Json json, Origin.Transferred from) {
        json.object("transferred", () -> origin(json, from));
    }

    static void origin(Json json, Origin.Transferred from) {
        CrosswalkJson.reference(json, "matrix", from.matrix());
        CrosswalkJson.reference(json, "crosswalk", from.crosswalk());
    }

    static void event(Json json, Event event) {
        json.object(() -> json.put("date", event.date().toString())
                .put("kind", event.kind())
                .put("serious", event.serious()));
    }

    static void headline(Json json, Headline headline) {
        json.put("kind", headline.kind()).texts("indicators", headline.indicators());
    }

    static void reached(Json json, String key, Reached reached) {
        json.object(
                key,
                () -> json.put("reached", reached.reached())
                        .put("of", reached.of())
                        .put("notKnown", reached.notKnown())
                        .range("share", reached.share()));
    }

    private void critical(CriticalResult critical) {
        json.object(() -> {
            json.put("indicator", critical.indicator()).put("verdict", critical.verdict());
            outcomes.benchmark("floor", critical.floor());
            critical.interval().ifPresent(interval -> json.range("interval", interval));
            json.list(
                    "readings",
                    critical.readings(),
                    reading -> json.object(() -> {
                        json.put("voice", reading.voice());
                        OutcomeWriter.state(json, reading.own());
                        reading.joint()
                                .ifPresent(joint -> json.object("joint", () -> OutcomeWriter.state(json, joint)));
                    }));
        });
    }

    private void view(ViewResult view) {
        json.object(() -> {
            json.put("view", view.id());
            json.list("outcomes", view.outcomes(), outcomes::outcome);
            view.progress().ifPresent(reached -> reached(json, "progress", reached));
            json.texts("lowest", view.lowest()).texts("mayBeLower", view.mayBeLower());
            json.put("pointShown", view.pointShown());
            view.total()
                    .ifPresent(total -> json.object("total", () -> {
                        json.range("interval", total.interval()).score("coverage", total.coverage());
                        total.point().ifPresent(point -> json.score("point", point));
                        view.backing().ifPresent(outcomes::backing);
                    }));
        });
    }
}
