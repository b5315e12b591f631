package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of an episode: what went up, what went down, and what was set back.
 *
 * @param since what changed since the baseline, the round before and the end of the phase before, as far as they are there
 * @param falls the set-backs that have not recovered, one for each indicator and voice: the greatest first, then the
 *     latest, and not more than people read
 * @param more how many more there are
 * @param recovered how many have recovered
 */
public record Development(List<Since> since, List<Fall> falls, int more, int recovered) {

    private static final int SHOWN = 8;

    /**
     * What changed since one earlier time.
     *
     * @param time the key of the words for that time
     * @param phase the phase that ended then, which the words name; empty for other times
     * @param change the change
     * @param restsOn the crosswalks it rests on; empty if all rounds were rated with the matrix of the report
     */
    public record Since(String time, Optional<Term> phase, Change change, List<Origin.Transferred> restsOn) {

        /** Copies its list. */
        public Since {
            restsOn = List.copyOf(restsOn);
        }

        /**
         * {@return what has to be known of the comparison: who rated, and on which crosswalk it rests; empty if nothing}
         *
         * @param say the words
         */
        public String remarks(Say say) {
            List<String> sentences = new ArrayList<>();
            say.change().raters(change).ifPresent(sentences::add);
            restsOn.forEach(from -> sentences.add(say.change().rests(from)));
            return String.join(" ", sentences);
        }

        /**
         * {@return what that time is, as in "Since the baseline"}
         *
         * @param say the words
         */
        public String title(Say say) {
            return Words.capital(say.text(time, "phase", phase.map(Term::text).orElse("")));
        }

        /**
         * {@return the same for a page}
         *
         * @param say the words
         */
        public Sentence heading(Say say) {
            Sentence sentence = say.html(time).capital();
            phase.ifPresent(term -> sentence.with("phase", term));
            return sentence;
        }

        /** {@return the outcomes of which something can be compared} */
        public List<OutcomeChange> matched() {
            return change.outcomes().stream()
                    .filter(outcome -> !outcome.matched().isEmpty())
                    .toList();
        }
    }

    /**
     * A set-back with the answers before and after.
     *
     * @param setback the set-back
     * @param from the answer before
     * @param to the answer that is lower
     */
    public record Fall(Setback setback, Term from, Term to) {}

    /**
     * Looks at an episode.
     *
     * @param report the report
     * @param episode an episode of it
     * @param say the words
     * @return what became of it
     */
    public static Development of(ProgressReport report, EpisodeResult episode, Say say) {
        List<Setback> setbacks = Setbacks.of(report.legend(), episode);
        List<Setback> lasting = setbacks.stream()
                .filter(setback -> setback.course() != Setback.Course.RECOVERED)
                .toList();
        List<Fall> falls = gravest(lasting, episode, say);
        int recovered = (int) setbacks.stream()
                .filter(setback -> setback.course() == Setback.Course.RECOVERED)
                .count();
        return new Development(since(report, episode, say), falls, distinct(lasting) - falls.size(), recovered);
    }

    /**
     * {@return the last set-back of each indicator and voice with the answers before and after: the greatest first, then the
     * latest, and not more than people read}
     *
     * @param setbacks set-backs of the episode, in its order
     * @param episode the episode
     * @param say the words
     */
    public static List<Fall> gravest(List<Setback> setbacks, EpisodeResult episode, Say say) {
        Map<String, Setback> last = new LinkedHashMap<>();
        setbacks.forEach(setback -> last.put(setback.indicator() + " " + setback.voice(), setback));
        return last.values().stream()
                .sorted(Comparator.comparing(
                                (Setback setback) -> !setback.kinds().contains(Setback.Kind.MAJOR))
                        .thenComparing(Setback::date, Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(setback -> new Fall(
                        setback,
                        answer(episode, setback.from(), setback, say),
                        answer(episode, setback.round(), setback, say)))
                .toList();
    }

    /**
     * {@return of how many indicators and voices there are set-backs}
     *
     * @param setbacks set-backs of one episode
     */
    public static int distinct(List<Setback> setbacks) {
        return (int) setbacks.stream()
                .map(setback -> setback.indicator() + " " + setback.voice())
                .distinct()
                .count();
    }

    /**
     * {@return of how many indicators and voices a set-back is not recovered and still asked about}
     *
     * @param report the report
     * @param episode an episode of it
     */
    public static int open(ProgressReport report, EpisodeResult episode) {
        return distinct(Setbacks.of(report.legend(), episode).stream()
                .filter(setback -> setback.course() != Setback.Course.RECOVERED
                        && setback.course() != Setback.Course.NO_LONGER_ASKED)
                .toList());
    }

    /** {@return what a table shows outcome by outcome: what changed since the baseline and the round before, if anything did} */
    public List<Since> columns() {
        return moved().isEmpty() ? List.of() : tabled();
    }

    /** {@return the outcomes in which something went up or down since then, in the order of the matrix} */
    public List<String> moved() {
        return since.stream()
                .limit(1)
                .flatMap(one -> one.change().outcomes().stream())
                .map(OutcomeChange::outcome)
                .filter(outcome -> tabled().stream()
                        .flatMap(one -> one.change().outcome(outcome).stream())
                        .anyMatch(change -> change.up() + change.down() > 0))
                .toList();
    }

    private List<Since> tabled() {
        return since.stream().filter(one -> one.phase().isEmpty()).toList();
    }

    private static List<Since> since(ProgressReport report, EpisodeResult episode, Say say) {
        return Change.standard(
                        episode, ViewResult.PRIMARY, report.policy().windows().intakeDays())
                .stream()
                .map(change -> named(change, episode, say))
                .toList();
    }

    private static Since named(Change change, EpisodeResult episode, Say say) {
        if (change.from().kind() == Snapshot.Kind.BASELINE) {
            return new Since("since.baseline", Optional.empty(), change, change.restsOn(episode));
        }
        if (change.from().kind() == Snapshot.Kind.LATE_BASELINE) {
            boolean review = episode.clock().equals(ServiceReview.CLOCK);
            String since = review ? "since.first-period" : "since.first-ratings";
            return new Since(since, Optional.empty(), change, change.restsOn(episode));
        }
        String before = "";
        for (RoundResult round : episode.rounds()) {
            if (round.id().equals(change.to().round())) {
                break;
            }
            boolean rated = round.primary().outcomes().stream()
                    .flatMap(outcome -> outcome.parts().stream())
                    .anyMatch(Part::isOwn);
            before = rated ? round.id() : before;
        }
        return before.equals(change.from().round())
                ? new Since("since.round-before", Optional.empty(), change, change.restsOn(episode))
                : new Since(
                        "since.phase-end",
                        episode.round(change.from().round())
                                .map(round -> say.point(round.when().point())),
                        change,
                        change.restsOn(episode));
    }

    private static Term answer(EpisodeResult episode, String round, Setback setback, Say say) {
        return episode
                .round(round)
                .flatMap(of -> of.view(setback.voice()))
                .map(ViewResult::outcomes)
                .orElse(List.of())
                .stream()
                .flatMap(outcome -> outcome.parts().stream())
                .filter(part -> part.indicator().equals(setback.indicator()))
                .map(part -> say.state(part.indicator(), part.state()))
                .findFirst()
                .orElse(say.plain(""));
    }
}
