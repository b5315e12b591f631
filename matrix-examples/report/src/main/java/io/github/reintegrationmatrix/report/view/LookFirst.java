package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader must see before anything else: critical indicators that are below their floor or not known to be at it,
 * and how old and how complete that knowledge is.
 */
public final class LookFirst {

    private final ProgressReport report;
    private final Optional<RoundResult> spoken;

    /**
     * Picks out what comes first.
     *
     * @param report the report
     */
    public LookFirst(ProgressReport report) {
        this.report = report;
        this.spoken = report.headline().flatMap(headline -> episode().round(headline.round()));
    }

    /**
     * A critical indicator in the round that shows it.
     *
     * @param round the round
     * @param critical how the indicator stands in it
     */
    public record Concern(RoundResult round, CriticalResult critical) {}

    /**
     * Returns the headline of the case.
     *
     * @return the headline; empty if nothing has been rated in the latest episode
     */
    public Optional<CaseHeadline> headline() {
        return report.headline();
    }

    /**
     * Returns what happened since anybody rated the person completely: before anything else, she or he has to be seen again.
     *
     * @return serious events by date; where the latest episode has no round yet, all of its serious events
     */
    public List<Event> reassess() {
        if (report.headline().isPresent()) {
            return report.headline().get().reassess();
        }
        return report.episodes().isEmpty()
                ? List.of()
                : episode().events().stream().filter(Event::serious).toList();
    }

    /** {@return what would be said first if nothing serious had happened since; nothing to rate where there is no headline} */
    public Headline.Kind kindBefore() {
        return report.headline()
                .map(headline -> headline.laterBreaches().isEmpty()
                        ? headline.headline().kind()
                        : Headline.Kind.CRITICAL_CONCERN)
                .orElse(Headline.Kind.NOTHING_DUE);
    }

    /**
     * Says why there is no headline.
     *
     * @param say the words
     * @return a sentence
     */
    public String whyNone(Say say) {
        boolean begun = !report.episodes().isEmpty();
        if (say.isReview()) {
            return say.text(begun ? "none.phase-not-rated" : "none.period-not-begun");
        }
        return say.text(begun ? "none.episode-not-rated" : "none.assistance-not-begun");
    }

    /**
     * Returns the critical indicators that are below their floor, then those not known to be at it: a concern must not
     * hide what else is not known.
     *
     * @return both in the order of the matrix, as the round of the headline shows them
     */
    public List<Concern> concerns() {
        return spoken.map(LookFirst::notAtTheirFloor).orElse(List.of());
    }

    /**
     * Returns what only a joint rating shows to be at its floor: the person did not say it in her own block.
     *
     * @return the ids of the indicators, in the order of the matrix
     */
    public List<String> agreedOnly() {
        return spoken.stream()
                .flatMap(round -> round.criticals().stream())
                .filter(critical -> critical.verdict() == CriticalResult.Verdict.MET)
                .filter(critical -> critical.readings().stream()
                        .anyMatch(reading ->
                                reading.joint().isPresent() && !(reading.own() instanceof RatingState.Rated)))
                .map(CriticalResult::indicator)
                .toList();
    }

    /**
     * Returns the latest round, where the headline is an older round's because not every critical question was put to
     * everybody in it.
     *
     * @return the round; empty if the headline is the latest round's
     */
    public Optional<RoundResult> newer() {
        return report.headline()
                .flatMap(headline ->
                        episode().latest().filter(round -> !round.id().equals(headline.round())));
    }

    /**
     * Returns what partial rounds since then show below its floor.
     *
     * @return in the order of the rounds
     */
    public List<Concern> later() {
        List<Concern> later = new ArrayList<>();
        for (CaseHeadline headline : report.headline().stream().toList()) {
            for (CaseHeadline.LaterBreach breach : headline.laterBreaches()) {
                episode()
                        .round(breach.round())
                        .ifPresent(round -> round.criticals().stream()
                                .filter(critical -> critical.indicator().equals(breach.indicator()))
                                .forEach(critical -> later.add(new Concern(round, critical))));
            }
        }
        return later;
    }

    /**
     * Returns what was not known to be safe when an episode ended. It is worth knowing when somebody comes back.
     *
     * @param episode an episode
     * @return critical indicators of its latest round that were breached or undetermined
     */
    public static List<Concern> openAtTheEndOf(EpisodeResult episode) {
        return episode.latest().map(LookFirst::notAtTheirFloor).orElse(List.of());
    }

    private static List<Concern> notAtTheirFloor(RoundResult round) {
        return Stream.of(CriticalResult.Verdict.BREACHED, CriticalResult.Verdict.UNDETERMINED)
                .flatMap(verdict -> round.criticals().stream()
                        .filter(critical -> critical.verdict() == verdict)
                        .map(critical -> new Concern(round, critical)))
                .toList();
    }

    /**
     * Returns what a voice last said about a critical indicator before it fell silent.
     *
     * @param concern the indicator, in the round in which the voice gave no mark
     * @param voice the id of the voice
     * @return its latest earlier mark in the same episode; empty if there is none, or if it gave a mark in that round
     */
    public Optional<LastKnown> lastKnown(Concern concern, String voice) {
        Optional<LastKnown> known = Optional.empty();
        for (EpisodeResult episode : report.episodes()) {
            if (!episode.rounds().contains(concern.round())) {
                continue;
            }
            for (RoundResult round : episode.rounds()) {
                for (CriticalResult critical : round.criticals()) {
                    if (critical.indicator().equals(concern.critical().indicator())) {
                        for (CriticalResult.Reading reading : critical.readings()) {
                            if (reading.voice().equals(voice) && reading.own() instanceof RatingState.Rated rated) {
                                known = Optional.of(new LastKnown(round, rated));
                            }
                        }
                    }
                }
                if (round.equals(concern.round())) {
                    return known.filter(last -> !last.round().equals(round));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What a voice last said.
     *
     * @param round the round in which it said so
     * @param rated what it said
     */
    public record LastKnown(RoundResult round, RatingState.Rated rated) {}

    private EpisodeResult episode() {
        return report.episodes().get(report.episodes().size() - 1);
    }
}
