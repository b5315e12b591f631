package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the setbacks of an episode. */
public final class Setbacks {

    private final Legend legend;
    private final EpisodeResult episode;
    private final Map<String, Boolean> noWorse = new HashMap<>();

    private Setbacks(Legend legend, EpisodeResult episode) {
        this.legend = legend;
        this.episode = episode;
    }

    /**
     * Finds every setback, of the primary voice of every indicator and of every voice of a critical one.
     *
     * <p>Only a voice's own ratings are followed, never what was agreed together. A rating that becomes missing is no
     * setback.
     *
     * @param legend the legend of the report, which has the levels in order
     * @param episode an episode of this report
     * @return the setbacks in the order of their rounds, those of a round in the order of the matrix
     */
    public static List<Setback> of(Legend legend, EpisodeResult episode) {
        return new Setbacks(legend, episode).find();
    }

    /** A rating of one voice. */
    private record Step(int round, RatingState.Rated rated) {
        Fraction value() {
            return rated.value();
        }
    }

    /** What a phase expects, from a round on. */
    private record Expectation(int round, Fraction value) {}

    /** What one voice rated of one indicator, and what the phases expected of it on the way, rated or not. */
    private record Sequence(List<Step> steps, List<Expectation> expectations) {
        Sequence() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private List<Setback> find() {
        List<Setback> found = new ArrayList<>();
        Set<String> critical = new LinkedHashSet<>();
        for (RoundResult round : episode.rounds()) {
            round.criticals().stream().map(CriticalResult::indicator).forEach(critical::add);
        }
        sequences().forEach((key, sequence) -> {
            String indicator = key.indicator();
            if (critical.contains(indicator) || key.voice().equals(primary(indicator))) {
                found.addAll(of(key, sequence, critical.contains(indicator)));
            }
        });
        found.sort(Comparator.comparingInt(setback -> position(setback.round())));
        return List.copyOf(found);
    }

    private record Key(String indicator, String voice) {}

    /** What each voice rated, in the order of the rounds; the keys in the order of the matrix. */
    private Map<Key, Sequence> sequences() {
        Map<Key, Sequence> sequences = new LinkedHashMap<>();
        for (String indicator : legend.indicators().keySet()) {
            for (String voice : legend.voices().keySet()) {
                sequences.put(new Key(indicator, voice), new Sequence());
            }
        }
        for (int r = 0; r < episode.rounds().size(); r++) {
            for (ViewResult view : episode.rounds().get(r).views()) {
                if (!view.id().equals(ViewResult.PRIMARY)) {
                    for (OutcomeResult outcome : view.outcomes()) {
                        for (Part part : outcome.parts()) {
                            Key key = new Key(part.indicator(), view.id());
                            add(r, part, sequences.computeIfAbsent(key, any -> new Sequence()));
                        }
                    }
                }
            }
        }
        return sequences;
    }

    private static void add(int round, Part part, Sequence sequence) {
        part.expected().ifPresent(expected -> sequence.expectations().add(new Expectation(round, expected.value())));
        if (part.isOwn() && part.state() instanceof RatingState.Rated rated) {
            sequence.steps().add(new Step(round, rated));
        }
    }

    /** The voice that decides for an indicator: the one its primary view shows, unless that is what was agreed. */
    private String primary(String indicator) {
        for (RoundResult round : episode.rounds()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                for (Part part : outcome.parts()) {
                    if (part.indicator().equals(indicator)
                            && round.view(part.voice()).isPresent()) {
                        return part.voice();
                    }
                }
            }
        }
        return "";
    }

    private List<Setback> of(Key key, Sequence sequence, boolean critical) {
        List<Step> steps = sequence.steps();
        List<Setback> found = new ArrayList<>();
        Step peak = null;
        for (int i = 0; i < steps.size(); i++) {
            Step now = steps.get(i);
            if (peak != null && now.value().compareTo(steps.get(i - 1).value()) < 0) {
                Optional<Setback> setback = setback(key, sequence, i, peak, critical);
                setback.ifPresent(found::add);
            }
            if (peak == null || now.value().compareTo(peak.value()) > 0) {
                peak = now;
            }
        }
        return found;
    }

    private Optional<Setback> setback(Key key, Sequence sequence, int at, Step peak, boolean critical) {
        List<Step> steps = sequence.steps();
        Step before = steps.get(at - 1);
        Step now = steps.get(at);
        int levels = Levels.between(legend, key.indicator(), before.rated(), now.rated());
        int belowPeak = Levels.between(legend, key.indicator(), peak.rated(), now.rated());
        Set<Setback.Kind> kinds = EnumSet.noneOf(Setback.Kind.class);
        if (critical || belowPeak >= 2) {
            kinds.add(Setback.Kind.MAJOR);
        } else if (belowPeak == 1) {
            kinds.add(Setback.Kind.MINOR);
        }
        Optional<Fraction> relapse = relapse(sequence, now, peak);
        if (relapse.isPresent()) {
            kinds.add(Setback.Kind.RELAPSE);
        }
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyRelapse = kinds.equals(EnumSet.of(Setback.Kind.RELAPSE));
        Fraction back = onlyRelapse ? relapse.orElseThrow() : peak.value();
        Setback.Course course = Setback.Course.OPEN;
        Optional<String> settled = Optional.empty();
        for (int i = at + 1; i < steps.size() && course != Setback.Course.RECOVERED; i++) {
            Fraction later = steps.get(i).value();
            settled = Optional.of(id(steps.get(i).round()));
            course = later.atLeast(back)
                    ? Setback.Course.RECOVERED
                    : later.compareTo(now.value()) > 0 ? Setback.Course.IMPROVING : Setback.Course.SUSTAINED;
        }
        if (course != Setback.Course.RECOVERED && !isAsked(key)) {
            course = Setback.Course.NO_LONGER_ASKED;
            settled = episode.latest().map(RoundResult::id);
        }
        boolean grave = kinds.contains(Setback.Kind.MAJOR) || kinds.contains(Setback.Kind.RELAPSE);
        RoundResult round = episode.rounds().get(now.round());
        return Optional.of(new Setback(
                key.indicator(),
                key.voice(),
                id(before.round()),
                round.id(),
                round.when().date(),
                levels,
                belowPeak,
                kinds,
                course,
                settled,
                grave && isMasked(before.round(), now.round())));
    }

    /** The highest expectation so far that the best rating had reached and this one does not. */
    private static Optional<Fraction> relapse(Sequence sequence, Step now, Step peak) {
        return sequence.expectations().stream()
                .filter(expectation -> expectation.round() <= now.round())
                .map(Expectation::value)
                .filter(value -> peak.value().atLeast(value) && now.value().compareTo(value) < 0)
                .max(Fraction::compareTo);
    }

    private boolean isAsked(Key key) {
        return episode
                .latest()
                .flatMap(round -> round.view(key.voice()))
                .map(ViewResult::outcomes)
                .orElse(List.of())
                .stream()
                .flatMap(outcome -> outcome.parts().stream())
                .anyMatch(part -> part.indicator().equals(key.indicator()) && part.counts());
    }

    private boolean isMasked(int from, int to) {
        return noWorse.computeIfAbsent(
                from + " " + to,
                key -> Change.between(
                                Snapshot.of(episode.rounds().get(from), ViewResult.PRIMARY),
                                Snapshot.of(episode.rounds().get(to), ViewResult.PRIMARY))
                        .total()
                        .filter(change -> change.signum() >= 0)
                        .isPresent());
    }

    private String id(int round) {
        return episode.rounds().get(round).id();
    }

    private int position(String round) {
        int position = 0;
        while (!id(position).equals(round)) {
            position++;
        }
        return position;
    }
}
