package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In what two reports of one case differ: after another round, under another policy, on another day.
 *
 * <p>It says what is different, not why. A report compared with itself gives nothing, and the other way round gives the same
 * with before and after exchanged.
 *
 * <pre>{@code
 * for (ReportDiff.Difference one : ReportDiff.between(march, june).differences()) {
 *     out.println(one.place() + ": " + one.before() + " -> " + one.after());
 * }
 * }</pre>
 *
 * @param differences every difference, in the order of the later report, then what only the earlier one has
 */
public record ReportDiff(List<Difference> differences) {

    /** Copies its list and refuses {@code null}. */
    public ReportDiff {
        differences = List.copyOf(differences);
    }

    /** What is compared. */
    public enum What {
        /** What the case says first. */
        CASE,
        /** What a round says first. */
        ROUND,
        /** How a critical indicator stands. */
        CRITICAL,
        /** How much of what the phase expects is reached in a view. */
        PROGRESS,
        /** The possible range of the total of a view. */
        TOTAL,
        /** The coverage of an outcome. */
        COVERAGE,
        /** The possible range of an outcome. */
        RANGE,
        /** The point of an outcome, where it may be shown. */
        POINT,
        /** How an indicator stands. */
        STATE,
        /** The share of the rated weight of an outcome that is verified. */
        VERIFIED,
        /** Whether the gate after the latest round passes. */
        GATE
    }

    /**
     * The place of a difference. What does not apply is empty.
     *
     * @param what what is compared
     * @param episode the position of the episode, or -1 for the case as a whole
     * @param round the id of the round
     * @param view the id of the view
     * @param subject the id of the outcome or indicator
     */
    public record Place(What what, int episode, String round, String view, String subject) {
        /** Refuses {@code null}. */
        public Place {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(view, "view");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /** A value that is compared. */
    public sealed interface Value {
        /**
         * Words of the reports' contract.
         *
         * @param kind what is said, such as {@code CRITICAL_CONCERN}
         * @param ids the ids it is said of
         */
        record Said(String kind, List<String> ids) implements Value {
            /** Copies its list and refuses {@code null}. */
            public Said {
                Objects.requireNonNull(kind, "kind");
                ids = List.copyOf(ids);
            }
        }

        /**
         * A number.
         *
         * @param number the number
         */
        record Exact(Fraction number) implements Value {
            /** Refuses {@code null}. */
            public Exact {
                Objects.requireNonNull(number, "number");
            }
        }

        /**
         * A possible range.
         *
         * @param range the range
         */
        record Range(Interval range) implements Value {
            /** Refuses {@code null}. */
            public Range {
                Objects.requireNonNull(range, "range");
            }
        }

        /**
         * How much is reached.
         *
         * @param reached counts and range
         */
        record Progress(Reached reached) implements Value {
            /** Refuses {@code null}. */
            public Progress {
                Objects.requireNonNull(reached, "reached");
            }
        }

        /**
         * How an indicator stands.
         *
         * @param voice the voice whose state it is
         * @param state the state
         */
        record State(String voice, RatingState state) implements Value {
            /** Refuses {@code null}. */
            public State {
                Objects.requireNonNull(voice, "voice");
                Objects.requireNonNull(state, "state");
            }
        }
    }

    /**
     * One difference.
     *
     * @param place where
     * @param before the value of the earlier report; empty if only the later one has it
     * @param after the value of the later report; empty if only the earlier one has it
     */
    public record Difference(Place place, Optional<Value> before, Optional<Value> after) {
        /** Refuses {@code null}. */
        public Difference {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Tells why two reports cannot be compared.
     *
     * @param before one report
     * @param after another report
     * @return the reason in words; empty if they can
     */
    public static Optional<String> refusal(ProgressReport before, ProgressReport after) {
        if (!before.caseCode().equals(after.caseCode())) {
            return Optional.of("They are about two cases; cases are not held against each other.");
        }
        return before.matrix().fingerprint().equals(after.matrix().fingerprint())
                ? Optional.empty()
                : Optional.of("They were measured differently (the measurement fingerprints of the matrices differ),"
                        + " so a difference would say nothing about the person.");
    }

    /**
     * Compares two reports of one case.
     *
     * @param before the earlier report
     * @param after the later report
     * @return the differences
     * @throws IllegalArgumentException if {@link #refusal} has a reason
     */
    public static ReportDiff between(ProgressReport before, ProgressReport after) {
        refusal(before, after).ifPresent(reason -> {
            throw new IllegalArgumentException("The reports cannot be compared. " + reason);
        });
        Map<Place, Value> was = values(before);
        Map<Place, Value> is = values(after);
        Set<Place> places = new LinkedHashSet<>(is.keySet());
        places.addAll(was.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Place place : places) {
            Optional<Value> then = Optional.ofNullable(was.get(place));
            Optional<Value> now = Optional.ofNullable(is.get(place));
            if (!then.equals(now)) {
                differences.add(new Difference(place, then, now));
            }
        }
        return new ReportDiff(differences);
    }

    private static Map<Place, Value> values(ProgressReport report) {
        Map<Place, Value> values = new LinkedHashMap<>();
        report.headline()
                .ifPresent(headline -> values.put(
                        new Place(What.CASE, -1, headline.round(), "", ""),
                        said(headline.kind(), headline.headline().indicators())));
        for (int e = 0; e < report.episodes().size(); e++) {
            EpisodeResult episode = report.episodes().get(e);
            for (RoundResult round : episode.rounds()) {
                round(e, round, values);
            }
            int position = e;
            episode.gate()
                    .ifPresent(gate -> values.put(
                            new Place(What.GATE, position, "", "", gate.from()),
                            new Value.Said(
                                    gate.verdict().name(),
                                    gate.blocking().stream()
                                            .map(condition -> condition.kind().name())
                                            .toList())));
        }
        return values;
    }

    private static void round(int episode, RoundResult round, Map<Place, Value> values) {
        values.put(
                new Place(What.ROUND, episode, round.id(), "", ""),
                said(round.headline().kind(), round.headline().indicators()));
        for (CriticalResult critical : round.criticals()) {
            values.put(
                    new Place(What.CRITICAL, episode, round.id(), "", critical.indicator()),
                    new Value.Said(critical.verdict().name(), List.of()));
        }
        for (ViewResult view : round.views()) {
            Place place = new Place(What.TOTAL, episode, round.id(), view.id(), "");
            view.total().ifPresent(total -> values.put(place, new Value.Range(total.interval())));
            view.progress().ifPresent(reached -> values.put(at(What.PROGRESS, place, ""), new Value.Progress(reached)));
            view.outcomes().forEach(outcome -> outcome(place, outcome, values));
        }
    }

    private static void outcome(Place of, OutcomeResult outcome, Map<Place, Value> values) {
        String id = outcome.outcome();
        outcome.coverage().ifPresent(coverage -> values.put(at(What.COVERAGE, of, id), new Value.Exact(coverage)));
        outcome.interval().ifPresent(range -> values.put(at(What.RANGE, of, id), new Value.Range(range)));
        if (outcome.publication() != OutcomeResult.Publication.INTERVAL_ONLY) {
            outcome.point().ifPresent(point -> values.put(at(What.POINT, of, id), new Value.Exact(point)));
        }
        outcome.backing()
                .flatMap(backing -> backing.verified())
                .ifPresent(share -> values.put(at(What.VERIFIED, of, id), new Value.Exact(share)));
        for (Part part : outcome.parts()) {
            values.put(at(What.STATE, of, part.indicator()), new Value.State(part.voice(), part.state()));
        }
    }

    private static Place at(What what, Place of, String subject) {
        return new Place(what, of.episode(), of.round(), of.view(), subject);
    }

    private static Value said(Headline.Kind kind, List<String> ids) {
        return new Value.Said(kind.name(), ids);
    }

    /** {@return the same with before and after exchanged} */
    public ReportDiff reversed() {
        return new ReportDiff(differences.stream()
                .map(one -> new Difference(one.place(), one.after(), one.before()))
                .toList());
    }
}
