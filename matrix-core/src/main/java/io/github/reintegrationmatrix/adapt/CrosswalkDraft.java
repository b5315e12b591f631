package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A beginning of a {@link Crosswalk} between two matrices, for people to decide the rest.
 *
 * <p>An indicator of equal structure ({@link SideBySide#EQUAL_STRUCTURE}, {@link SideBySide#OTHER_SUPPORT}) is led to that of
 * its id, with a reason that says no more than that. Of everything else the reason is empty: a draft cannot be used until
 * somebody has written one, and the check says where. So are its authors, its rationale and what is known of its validity.
 * Levels are suggested where both scales have the same id.
 *
 * <pre>{@code
 * Crosswalk draft = CrosswalkDraft.between(lastYear, thisYear, "Equal on both sides.", LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class CrosswalkDraft {

    private CrosswalkDraft() {}

    /**
     * Begins a crosswalk.
     *
     * @param from the matrix of the ratings, without errors
     * @param to the matrix in whose terms they are to be told, without errors
     * @param equal the reason of entries of equal structure, in the language of whoever goes on with the draft
     * @param date the day of the draft
     * @return a crosswalk with an entry for each indicator of {@code from}, in the order of that matrix
     */
    public static Crosswalk between(Matrix from, Matrix to, String equal, LocalDate date) {
        MatrixDiff diff = MatrixDiff.between(from, to);
        List<CrosswalkEntry> entries = new ArrayList<>();
        from.outcomes()
                .forEach(outcome -> outcome.indicators().forEach(indicator -> {
                    SideBySide may = diff.indicator(indicator.id()).sideBySide();
                    boolean same = may == SideBySide.EQUAL_STRUCTURE || may == SideBySide.OTHER_SUPPORT;
                    entries.add(
                            may == SideBySide.NO_COUNTERPART
                                    ? new CrosswalkEntry.Without(indicator.id(), "")
                                    : new CrosswalkEntry.Mapped(
                                            indicator.id(),
                                            indicator.id(),
                                            levels(indicator.id(), from, to),
                                            same ? equal : ""));
                }));
        return new Crosswalk(
                from.id() + "-to-" + to.id(),
                "0.1",
                new MatrixReference(from.id(), from.version()),
                new MatrixReference(to.id(), to.version()),
                new Crosswalk.Authorship(List.of(), date, "", ""),
                entries);
    }

    private static Map<String, String> levels(String indicator, Matrix from, Matrix to) {
        Map<String, String> levels = new LinkedHashMap<>();
        List<String> there = levels(indicator, to);
        levels(indicator, from).stream().filter(there::contains).forEach(level -> levels.put(level, level));
        return levels;
    }

    private static List<String> levels(String id, Matrix matrix) {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .map(matrix::scaleOf)
                .flatMap(scale -> scale instanceof Scale.Levels levels
                        ? levels.levels().stream().map(Scale.Level::id)
                        : Stream.<String>empty())
                .toList();
    }
}
