package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports of cases one after the other, and says how the matrix measured in them. What it holds does not grow with the
 * number of cases.
 *
 * <pre>{@code
 * Measuring measuring = new Measuring(RoundOfCase.BASELINE);
 * reports.forEach(measuring::add);
 * Optional<Measures> measures = measuring.total();
 * }</pre>
 *
 * <p>It is mutable and meant for one thread.
 */
public final class Measuring {

    private final RoundOfCase which;
    private final Voices voices = new Voices();
    private final Map<Cell, ConsistencySum> consistencies = new HashMap<>();
    private final Map<String, AnswerCount> answers = new HashMap<>();
    private @Nullable ProgressReport first;
    private int cases;
    private int withoutRating;

    private record Cell(String outcome, String point) {}

    /**
     * Begins.
     *
     * @param which the round of each case that counts
     */
    public Measuring(RoundOfCase which) {
        this.which = Objects.requireNonNull(which, "which");
    }

    /**
     * Adds a case.
     *
     * @param report its report
     * @throws IllegalArgumentException if it was measured with another matrix or as of another day than those before
     */
    public void add(ProgressReport report) {
        if (first == null) {
            first = report;
        } else if (!first.matrix().fingerprint().equals(report.matrix().fingerprint())
                || !first.asOf().equals(report.asOf())) {
            throw new IllegalArgumentException(
                    "Only reports that were measured with one matrix and as of one day can be put together.");
        }
        Optional<RoundResult> round = which.of(report);
        if (round.isEmpty()) {
            withoutRating++;
            return;
        }
        cases++;
        voices.add(round.get(), report.legend());
        for (OutcomeResult outcome : round.get().primary().outcomes()) {
            if (!outcome.parts().isEmpty()) {
                Cell cell = new Cell(outcome.outcome(), round.get().when().point());
                consistencies.computeIfAbsent(cell, key -> new ConsistencySum()).add(outcome.parts());
            }
            for (Part part : outcome.parts()) {
                answers.computeIfAbsent(part.indicator(), key -> new AnswerCount())
                        .add(part);
            }
        }
    }

    /** {@return how the matrix measured in what was added so far; empty if nothing was} */
    public Optional<Measures> total() {
        return Optional.ofNullable(first).map(this::total);
    }

    private Measures total(ProgressReport any) {
        List<String> points = new ArrayList<>(List.of(Matrix.INTAKE));
        points.addAll(any.legend().phases().keySet());
        List<Consistency> rows = new ArrayList<>();
        for (String outcome : any.legend().outcomes().keySet()) {
            for (String point : points) {
                Optional.ofNullable(consistencies.get(new Cell(outcome, point)))
                        .ifPresent(sum -> rows.add(sum.total(outcome, point)));
            }
        }
        List<Answers> counted = new ArrayList<>();
        any.legend()
                .indicators()
                .keySet()
                .forEach(indicator -> Optional.ofNullable(answers.get(indicator))
                        .ifPresent(count -> counted.add(count.total(indicator))));
        return new Measures(
                any.matrix(),
                any.legend(),
                any.asOf(),
                which,
                cases,
                withoutRating,
                voices.all(any.legend()),
                voices.byTwoPeople(any.legend()),
                rows,
                counted);
    }
}
