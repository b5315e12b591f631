package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;

/** Critical indicators in words: what each voice said, and the floor. */
final class Criticals {

    private final Say say;
    private final Page page;

    Criticals(Say say, Page page) {
        this.say = say;
        this.page = page;
    }

    void write(RoundResult round, List<String> indicators) {
        for (CriticalResult critical : round.criticals()) {
            if (indicators.contains(critical.indicator())) {
                page.wrapped("  ! ", say.indicator(critical.indicator()));
                String verdict = critical.verdict() == CriticalResult.Verdict.BREACHED
                        ? "Below the floor "
                        : "Not known to be at the floor ";
                page.wrapped(
                        "    ",
                        verdict
                                + say.mark(
                                        critical.indicator(), critical.floor().mark()) + ".");
                for (CriticalResult.Reading reading : critical.readings()) {
                    String joint = reading.joint()
                            .map(rated -> "; agreed together: " + say.state(critical.indicator(), rated))
                            .orElse("");
                    page.wrapped(
                            "    ",
                            say.voice(reading.voice()) + ": " + say.state(critical.indicator(), reading.own()) + joint
                                    + ".");
                }
            }
        }
    }
}
