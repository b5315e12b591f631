package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.report.view.LookFirst;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;

/** Critical indicators in lines: the floor, and what each voice said. */
final class Criticals {

    private final LookFirst first;
    private final Say say;
    private final Page page;

    Criticals(LookFirst first, Say say, Page page) {
        this.first = first;
        this.say = say;
        this.page = page;
    }

    void write(List<LookFirst.Concern> concerns) {
        for (LookFirst.Concern concern : concerns) {
            CriticalResult critical = concern.critical();
            String id = critical.indicator();
            page.wrapped(
                    "  ! ",
                    say.text(
                            "critical.line",
                            "verdict",
                            Words.capital(say.verdict(critical.verdict())),
                            "indicator",
                            say.indicator(id)));
            page.wrapped(
                    "    ",
                    say.text(
                                    "critical.floor",
                                    "floor",
                                    say.mark(id, critical.floor().mark())) + ".");
            for (CriticalResult.Reading reading : critical.readings()) {
                String against = say.against(critical, reading)
                        .map(words -> " (" + words + ")")
                        .orElse("");
                String before = first.lastKnown(concern, reading.voice())
                        .map(last -> "; "
                                + say.text(
                                        "critical.last-known",
                                        "day",
                                        last.round().when().date(),
                                        "said",
                                        say.state(id, last.rated())))
                        .orElse("");
                page.wrapped(
                        "    ", say.voice(reading.voice()) + ": " + say.reading(id, reading) + against + before + ".");
            }
        }
    }
}
