package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.adapt.Difference;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.adapt.SideBySide;
import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The differences of a base and its adaptation are the changes of the adaptation: no more, and no less. */
class AdaptationDiffTest {

    private static final Path SAMPLES = Samples.ROOT.resolve("adaptations");

    private static Matrix adapt(Matrix base, String file) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file))) {
            return new AdaptationJson().adapt(base, in, file).orElseThrow();
        }
    }

    private static List<Adaptation.Change> changes(Matrix adapted) {
        List<Adaptation> all = adapted.provenance().adaptations();
        return all.get(all.size() - 1).changes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.json", "nepal.json", "organisation.json"})
    void every_difference_comes_from_a_change_and_every_change_makes_a_difference(String file) throws IOException {
        Matrix base = file.equals("organisation.json") ? adapt(Samples.plan(), "kosovo.json") : Samples.plan();
        Matrix adapted = adapt(base, file);
        List<Difference> differences = MatrixDiff.between(base, adapted).ofSubstance();
        List<Adaptation.Change> changes = changes(adapted);
        assertThat(differences)
                .filteredOn(difference -> !difference.member().startsWith("order."))
                .allMatch(difference ->
                        changes.stream().anyMatch(change -> makes(change, difference, List.of(base, adapted))));
        assertThat(changes)
                .allMatch(change ->
                        differences.stream().anyMatch(difference -> makes(change, difference, List.of(base, adapted))));
    }

    private static boolean makes(Adaptation.Change change, Difference difference, List<Matrix> matrices) {
        String kind = change.what().name();
        boolean same = difference.element().name().equals(kind)
                && difference.id().equals(change.id())
                && (difference.member().contains(change.level()) || movesLevels(change, difference));
        boolean inside = kind.equals("OUTCOME") && difference.outcome().equals(change.id());
        boolean scale = kind.equals("SCALE")
                && difference.member().startsWith("levels")
                && matrices.stream().anyMatch(matrix -> uses(matrix, difference.id(), change.id()));
        return same || inside || scale;
    }

    /** A level that is added to equal steps, or taken from them, moves the values of all. */
    private static boolean movesLevels(Adaptation.Change change, Difference difference) {
        boolean levels = change.kind() == Adaptation.Kind.ADD || change.kind() == Adaptation.Kind.REMOVE;
        return levels && difference.member().startsWith("levels");
    }

    private static boolean uses(Matrix matrix, String indicator, String scale) {
        return indicators(matrix)
                .anyMatch(one -> one.id().equals(indicator) && one.scale().equals(new Scale.Shared(scale)));
    }

    private static Stream<Indicator> indicators(Matrix matrix) {
        return matrix.outcomes().stream().flatMap(outcome -> outcome.indicators().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.json", "nepal.json"})
    void what_no_change_touches_has_equal_structure(String file) throws IOException {
        Matrix plan = Samples.plan();
        Matrix adapted = adapt(plan, file);
        MatrixDiff diff = MatrixDiff.between(plan, adapted);
        List<String> named = changes(adapted).stream()
                .filter(change -> change.what() == Adaptation.Element.INDICATOR)
                .map(Adaptation.Change::id)
                .toList();
        List<String> equal = indicators(plan)
                .filter(indicator -> !named.contains(indicator.id()))
                .filter(indicator -> adapted.outcomes().stream()
                        .flatMap(outcome -> outcome.indicators().stream())
                        .anyMatch(indicator::equals))
                .map(Indicator::id)
                .filter(id -> diff.indicator(id).sideBySide() != SideBySide.EQUAL_STRUCTURE)
                .toList();
        // Equal as they stand, they may still rest on a means, a voice or a facet that was changed.
        assertThat(equal)
                .allMatch(id -> indicators(plan)
                        .filter(indicator -> indicator.id().equals(id))
                        .anyMatch(indicator -> rests(indicator, changes(adapted))));
    }

    private static boolean rests(Indicator indicator, List<Adaptation.Change> changes) {
        return changes.stream()
                .anyMatch(change -> indicator.means().containsKey(change.id())
                        || indicator.raters().contains(change.id())
                        || indicator.due().contains(change.id())
                        || indicator.appliesWhen().containsKey(change.id())
                        || indicator.scale().equals(new Scale.Shared(change.id())));
    }
}
