package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.score.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An adaptation changes what it names and nothing else; what it breaks is said where it stands in its file. */
class AdaptationTest {

    private static final Path SAMPLES = Samples.ROOT.resolve("adaptations");
    private static final Path BASES = Samples.ROOT.resolve("catalogue").resolve("base");
    private static final Matrix SMALL = read(BASES.resolve("small-matrix.json"));
    private static final AdaptationJson ADAPTATIONS = new AdaptationJson();

    private static Matrix read(Path file) {
        try {
            return new MatrixJson()
                    .read(new ByteArrayInputStream(Files.readAllBytes(file)), "")
                    .orElseThrow();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ReadResult<Matrix> adapt(Matrix base, byte[] file) throws IOException {
        return ADAPTATIONS.adapt(base, new ByteArrayInputStream(file), "overlay.json");
    }

    /** An adaptation of the small matrix with these changes. */
    private static ReadResult<Matrix> adapt(String changes) throws IOException {
        String file = """
                {"format": "matrix-adaptation/1", "id": "valley", "version": "1",
                 "base": {"id": "small-plan", "version": "0.1"}, "title": "For the valley",
                 "provenance": {"basis": "small-plan", "authors": ["tests"], "date": "2026-01-01",
                                "rationale": "none", "validation": "none"},
                 "changes": [%s]}
                """.replace("%s", changes);
        return adapt(SMALL, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Indicator indicator(Matrix matrix, String id) {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> wrong() throws IOException {
        return Samples.folder("wrong-adaptations");
    }

    /** Codes and places were written down by somebody who had not read the reader, before it was run. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_wrong_file_gets_the_findings_that_were_written_down(Path folder) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("expected.json")));
        List<String> places = new ArrayList<>();
        for (JsonNode one : expected.get("bad")) {
            places.add(one.get("code").asString() + " " + one.get("pointer").asString() + " " + one.get("line") + ":"
                    + one.get("column"));
        }
        List<String> found = new ArrayList<>();
        for (Finding finding :
                adapt(SMALL, Files.readAllBytes(folder.resolve("bad.json"))).findings()) {
            found.add(finding.code().id() + " " + finding.location().path().pointer() + " "
                    + finding.location().line() + ":" + finding.location().column());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.json", "nepal.json"})
    void the_samples_adapt_the_reference_matrix(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(file));
        ReadResult<Matrix> adapted = adapt(Samples.plan(), bytes);
        assertThat(adapted.findings()).isEmpty();
        assertThat(Fingerprint.of(adapted.orElseThrow())).isNotEqualTo(Fingerprint.of(Samples.plan()));
        assertThat(SchemaTest.faults("matrix-adaptation", bytes)).isEmpty();
    }

    @Test
    void an_adapted_matrix_can_be_adapted_again_and_knows_all_that_was_changed() throws IOException {
        Matrix kosovo = adapt(Samples.plan(), Files.readAllBytes(SAMPLES.resolve("kosovo.json")))
                .orElseThrow();
        Matrix centre = adapt(kosovo, Files.readAllBytes(SAMPLES.resolve("organisation.json")))
                .orElseThrow();
        List<Adaptation> adaptations = centre.provenance().adaptations();
        assertThat(adaptations).extracting(Adaptation::id).containsExactly("plan-kosovo", "plan-kosovo-centre");
        assertThat(adaptations.get(0))
                .isEqualTo(kosovo.provenance().adaptations().get(0));
        assertThat(adaptations.get(1).base())
                .isEqualTo(new Adaptation.Base(kosovo.id(), kosovo.version(), Fingerprint.of(kosovo)));
        // Counted in the files by eye.
        assertThat(adaptations.get(0).changes()).hasSize(21);
        assertThat(adaptations.get(1).changes())
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.reason()).isNotBlank());
    }

    @Test
    void an_adapted_matrix_reads_back_equal_and_fits_its_schema() throws IOException {
        Matrix nepal = adapt(Samples.plan(), Files.readAllBytes(SAMPLES.resolve("nepal.json")))
                .orElseThrow();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new MatrixJson().write(nepal, written);
        assertThat(new MatrixJson()
                        .read(new ByteArrayInputStream(written.toByteArray()), "")
                        .orElseThrow())
                .isEqualTo(nepal);
        assertThat(SchemaTest.faults("monitoring-matrix", written.toByteArray()))
                .isEmpty();
    }

    @Test
    void a_reworded_question_leaves_the_measurement_alone_and_a_reworded_statement_does_not() throws IOException {
        Matrix guided = adapt("""
                        {"do": "reword", "indicator": "child-care", "to": {"guidance": "Ask her alone."}, "reason": "r"}
                        """).orElseThrow();
        assertThat(indicator(guided, "child-care").guidance()).isEqualTo("Ask her alone.");
        assertThat(Fingerprint.of(guided)).isEqualTo(Fingerprint.of(SMALL));
        Matrix stated = adapt("""
                        {"do": "reword", "indicator": "child-care", "to": {"statement": "Other words."}, "reason": "r"}
                        """).orElseThrow();
        assertThat(Fingerprint.of(stated)).isNotEqualTo(Fingerprint.of(SMALL));
    }

    @Test
    void what_is_not_named_stays() throws IOException {
        Matrix changed = adapt("""
                        {"do": "change", "indicator": "child-care", "to": {"weight": 3}, "reason": "r"}
                        """).orElseThrow();
        Indicator before = indicator(SMALL, "child-care");
        Indicator after = indicator(changed, "child-care");
        assertThat(after.weight().toString()).isEqualTo("3");
        assertThat(after).usingRecursiveComparison().ignoringFields("weight").isEqualTo(before);
        assertThat(changed.voices()).isEqualTo(SMALL.voices());
        assertThat(changed.means()).isEqualTo(SMALL.means());
        assertThat(changed.outcomes())
                .filteredOn(outcome -> !outcome.indicators().contains(after))
                .isEqualTo(SMALL.outcomes().stream()
                        .filter(outcome -> !outcome.indicators().contains(before))
                        .toList());
    }

    @Test
    void the_order_of_changes_decides_nothing_but_where_added_things_stand() throws IOException {
        String add = """
                {"do": "add", "means": "receipt", "to": {"label": "A receipt"}, "reason": "r"}
                """;
        String use = """
                {"do": "change", "indicator": "child-care", "to": {"means": {"receipt": "partial"}}, "reason": "r"}
                """;
        Matrix first = adapt(add + "," + use).orElseThrow();
        Matrix second = adapt(use + "," + add).orElseThrow();
        assertThat(first.outcomes()).isEqualTo(second.outcomes());
        assertThat(first.means()).isEqualTo(second.means());
        assertThat(indicator(first, "child-care").means().keySet())
                .containsAll(indicator(SMALL, "child-care").means().keySet())
                .contains("receipt");
    }

    @Test
    void levels_in_equal_steps_stay_in_equal_steps() throws IOException {
        Outcome any = SMALL.outcomes().get(0);
        Indicator own = any.indicators().stream()
                .filter(indicator -> indicator.scale() instanceof Scale.Levels)
                .findFirst()
                .orElseThrow();
        List<Scale.Level> before = ((Scale.Levels) own.scale()).levels();
        Matrix more = adapt(
                        """
                        {"do": "add", "indicator": "%i", "level": "between", "after": "%l",
                         "to": {"label": "In between"}, "reason": "r"}
                        """.replace("%i", own.id()).replace("%l", before.get(0).id()))
                .orElseThrow();
        List<Scale.Level> after = ((Scale.Levels) indicator(more, own.id()).scale()).levels();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(1).id()).isEqualTo("between");
        // n levels in equal steps lie at 0, 1/(n-1), 2/(n-1), ..., 1.
        assertThat(after.get(1).value().toString()).isEqualTo("1/" + (after.size() - 1));
        assertThat(after.get(after.size() - 1).value().toString()).isEqualTo("1");
    }

    @Test
    void a_change_without_anything_in_it_is_said_to_change_nothing() throws IOException {
        assertThat(adapt("""
                                {"do": "change", "indicator": "child-care", "to": {}, "reason": "r"}
                                """).findings()).extracting(Finding::code).containsExactly(Code.CHANGES_NOTHING);
    }

    @Test
    void many_places_that_one_removal_breaks_are_one_finding_with_their_number() throws IOException {
        List<Finding> findings = adapt("""
                        {"do": "remove", "voice": "worker", "reason": "r"}
                        """).findings();
        // Every rater list, primary voice and question that names her; each indicator is named once.
        List<String> users = SMALL.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.raters().contains("worker"))
                .map(Indicator::id)
                .toList();
        assertThat(findings)
                .filteredOn(finding -> finding.code() == Code.REMOVED_IN_USE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().path().pointer()).isEqualTo("/changes/0/voice");
                    assertThat(finding.args().get("users").split(", ", -1)).containsExactlyElementsOf(users);
                    assertThat(finding.count()).isGreaterThanOrEqualTo(users.size());
                });
    }
}
