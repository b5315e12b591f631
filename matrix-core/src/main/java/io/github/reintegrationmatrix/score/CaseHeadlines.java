package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a case says first. A breach in a partial round counts at once; a "met" in one does not. */
final class CaseHeadlines {

    private CaseHeadlines() {}

    static Optional<CaseHeadline> of(List<EpisodeResult> episodes, LocalDate asOf, TimeLine recorded) {
        List<RoundResult> rounds = episodes.isEmpty()
                ? List.of()
                : episodes.get(episodes.size() - 1).rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        int complete = rounds.size() - 1;
        while (complete >= 0 && !rounds.get(complete).isComplete()) {
            complete--;
        }
        // Without a complete round the latest one speaks; breaches of other partial rounds stand beside it.
        int base = complete >= 0 ? complete : rounds.size() - 1;
        RoundResult spoken = rounds.get(base);
        List<CaseHeadline.LaterBreach> breaches = new ArrayList<>();
        for (int r = complete + 1; r < rounds.size(); r++) {
            RoundResult round = rounds.get(r);
            List<String> breached = Publishing.with(CriticalResult.Verdict.BREACHED, round.criticals());
            if (r != base) {
                breached.forEach(indicator -> breaches.add(new CaseHeadline.LaterBreach(indicator, round.id())));
            }
        }
        LocalDate date = spoken.when().date();
        return Optional.of(new CaseHeadline(
                spoken.headline(),
                spoken.id(),
                date,
                ChronoUnit.DAYS.between(date, asOf),
                complete >= 0,
                recorded.seriousAfter(spoken.lastDate()),
                breaches));
    }
}
