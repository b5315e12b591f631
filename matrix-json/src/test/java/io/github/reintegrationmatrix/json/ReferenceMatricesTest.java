package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with the library, whatever it says. */
class ReferenceMatricesTest {

    @Test
    void there_are_a_plan_and_services_in_two_further_languages() {
        assertThat(ReferenceMatrices.names()).containsExactly("plan", "services");
        assertThat(ReferenceMatrices.languages()).containsExactly("sr-Cyrl", "sr-Latn");
        assertThat(ReferenceMatrices.named("plan").orElseThrow().kind()).isEqualTo(Matrix.Kind.INDIVIDUAL_PLAN);
        assertThat(ReferenceMatrices.named("services").orElseThrow().kind()).isEqualTo(Matrix.Kind.SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan", "../plan", "plan.json", "plan.sr-Cyrl"})
    void there_is_no_other(String name) {
        assertThat(ReferenceMatrices.named(name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceMatrices.open(name))
                .withMessageContaining("[plan, services]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "services"})
    void the_file_of_a_matrix_can_be_read_with_its_findings(String name) throws IOException {
        try (InputStream in = ReferenceMatrices.open(name)) {
            assertThat(new MatrixJson().read(in, name).value()).isEqualTo(ReferenceMatrices.named(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "services"})
    void the_latin_texts_are_the_cyrillic_ones_letter_by_letter(String name) {
        Matrix matrix = ReferenceMatrices.named(name).orElseThrow();
        MatrixTexts cyrillic = ReferenceMatrices.texts(matrix, "sr-Cyrl").orElseThrow();
        MatrixTexts latin = ReferenceMatrices.texts(matrix, "sr-Latn").orElseThrow();
        assertThat(cyrillic.language()).isEqualTo("sr-Cyrl");
        assertThat(latin.language()).isEqualTo("sr-Latn");
        assertThat(latin.reviewed()).isEqualTo(cyrillic.reviewed());
        assertThat(latin.texts().keySet())
                .containsExactlyElementsOf(cyrillic.texts().keySet());
        assertThat(latin.texts().values())
                .allSatisfy(text -> assertThat(text.codePoints()
                                .filter(letter ->
                                        Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC))
                        .isEmpty());
    }

    @Test
    void another_matrix_or_another_language_has_no_texts() {
        assertThat(ReferenceMatrices.texts(Centre.matrix(), "sr-Cyrl")).isEmpty();
        Matrix plan = Samples.plan();
        assertThat(ReferenceMatrices.texts(plan, "sr")).isEmpty();
        assertThat(ReferenceMatrices.texts(plan, "en")).isEmpty();
        Matrix changed = new Matrix(
                plan.id(),
                plan.version(),
                plan.kind(),
                plan.language(),
                "Another title",
                plan.provenance(),
                plan.voices(),
                plan.phases(),
                plan.facets(),
                plan.scales(),
                plan.means(),
                plan.services(),
                plan.events(),
                plan.statuses(),
                plan.dimensions(),
                plan.outcomes());
        assertThat(ReferenceMatrices.texts(changed, "sr-Cyrl")).isEmpty();
    }
}
