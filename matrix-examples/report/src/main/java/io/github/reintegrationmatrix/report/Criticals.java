package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.report.view.LookFirst;
import io.github.reintegrationmatrix.report.view.Say;
import java.util.List;

/** Critical indicators in lines: the floor, and what each voice said. */
final class Criticals {

    private final Say say;
    private final Page page;

    Criticals(Say say, Page page) {
        this.say = say;
        this.page = page;
    }

    void write(List<LookFirst.Concern> concerns) {
        for (LookFirst.Concern concern : concerns) {
            CriticalResult critical = concern.critical();
            String id = critical.indicator();
            page.wrapped("  ! ", say.indicator(id));
            page.wrapped(
                    "    ",
                    Say.capital(Say.verdict(critical.verdict())) + ". The floor: "
                            + say.mark(id, critical.floor().mark()) + ".");
            for (CriticalResult.Reading reading : critical.readings()) {
                page.wrapped(
                        "    ",
                        say.voice(reading.voice()) + ": " + say.reading(id, reading) + " ("
                                + Say.against(critical, reading) + ").");
            }
        }
    }
}
