package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An outcome that is not where its phase expects it, held against the services that are meant to serve it.
 *
 * <p>It says what there is to talk about, and where there is nothing. It says nothing about the quality of a service.
 *
 * @param outcome the id of the outcome
 * @param indicators the indicators whose expectation is open, lost or not known
 * @param offered the services for this outcome that the organisation offers in this phase
 * @param notOffered those that it does not
 */
public record Help(String outcome, List<String> indicators, List<String> offered, List<String> notOffered) {

    /** Copies its lists and refuses {@code null}. */
    public Help {
        Objects.requireNonNull(outcome, "outcome");
        indicators = List.copyOf(indicators);
        offered = List.copyOf(offered);
        notOffered = List.copyOf(notOffered);
    }

    /**
     * Holds what the latest round does not reach against what is offered in its phase.
     *
     * @param report the report
     * @return one for each outcome with something unreached, in the order of the matrix; none if no services are known for the
     *     phase
     */
    public static List<Help> of(ProgressReport report) {
        List<Help> help = new ArrayList<>();
        if (report.offered().isEmpty() || report.latest().isEmpty()) {
            return help;
        }
        RoundResult latest = report.latest().get();
        EpisodeResult episode = report.episodes().get(report.episodes().size() - 1);
        List<String> offered =
                report.offered().get().inPhase().get(latest.when().point());
        if (offered == null) {
            return help;
        }
        Map<String, List<String>> unreached = new LinkedHashMap<>();
        for (PhaseSummary phase : episode.phases()) {
            if (phase.phase().equals(latest.when().point())) {
                phase.unreached()
                        .forEach(item -> unreached
                                .computeIfAbsent(item.outcome(), id -> new ArrayList<>())
                                .add(item.indicator()));
            }
        }
        unreached.forEach((outcome, indicators) -> {
            List<String> serving = report.legend().serves().getOrDefault(outcome, List.of());
            help.add(new Help(
                    outcome,
                    indicators,
                    serving.stream().filter(offered::contains).toList(),
                    serving.stream()
                            .filter(service -> !offered.contains(service))
                            .toList()));
        });
        return List.copyOf(help);
    }
}
