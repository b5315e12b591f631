package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsCheckTest {

    static final TextsCheck CHECK = new TextsCheck(matrix());

    /** The small matrix with two questions about danger. */
    static Matrix matrix() {
        MatrixDraft draft = new MatrixDraft();
        draft.contact.raters.add("beneficiary");
        draft.contact.questions.put("case-manager", "Who called?");
        draft.contact.childQuestion = "Who called you?";
        return draft.build();
    }

    static Stream<TextsBreaks.Break> breaks() {
        return TextsBreaks.all().stream();
    }

    /** Two findings in one: what is not reviewed always says so. */
    static MatrixTexts sensitive(String key) {
        TextsBreaks.Draft draft = new TextsBreaks.Draft();
        draft.unreviewed();
        draft.texts.put(key, "Wer?");
        return draft.build();
    }

    @Test
    void complete_and_reviewed_texts_have_no_finding() {
        assertThat(found(t -> {})).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void one_mistake_is_one_finding_at_its_place(TextsBreaks.Break broken) {
        assertThat(MatrixCheckTest.places(CHECK.check(broken.texts())))
                .containsExactly(broken.code().id() + " " + broken.pointer());
    }

    @Test
    void a_question_about_danger_in_texts_that_nobody_has_reviewed_is_an_error() {
        for (String key : List.of("indicator.no-contact.question.case-manager", "indicator.no-contact.childQuestion")) {
            assertThat(MatrixCheckTest.places(CHECK.check(sensitive(key))))
                    .containsExactly("MTX-2903 /texts/" + key, "MTX-2904 /status");
        }
        // its statement and why it matters stand on reports, and ask nobody
        assertThat(MatrixCheckTest.places(CHECK.check(sensitive("indicator.no-contact.rationale"))))
                .containsExactly("MTX-2904 /status");
    }

    @Test
    void every_rule_about_texts_is_broken_once() {
        Set<Code> broken = TextsBreaks.all().stream()
                .map(TextsBreaks.Break::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        broken.add(Code.SENSITIVE_TEXT);
        broken.removeAll(EnumSet.of(Code.OTHER_MATRIX, Code.LANGUAGE_TAG, Code.BLANK_TEXT));
        assertThat(broken).isEqualTo(MatrixCheckTest.codesBetween("MTX-2900", "MTX-2999"));
    }

    @Test
    void texts_may_be_used_before_they_are_complete_or_reviewed_but_not_with_anything_else_wrong() {
        Set<Code> rules = MatrixCheckTest.codesBetween("MTX-2900", "MTX-2999");
        assertThat(rules.stream().filter(code -> code.severity() == Severity.WARNING))
                .containsExactly(Code.TEXTS_MISSING);
        assertThat(rules.stream().filter(code -> code.severity() == Severity.ADVICE))
                .containsExactly(Code.NOT_REVIEWED);
    }

    @Test
    void a_near_key_is_guessed_and_a_far_one_is_not() {
        assertThat(only(t -> t.texts.put("outcome.houzing", "Wohnen")).message())
                .isEqualTo("The matrix has no text of the key \"outcome.houzing\". Did you mean \"outcome.housing\"?");
        assertThat(only(t -> t.texts.put("weather", "Wetter")).message())
                .isEqualTo("The matrix has no text of the key \"weather\".");
    }

    @Test
    void an_unknown_key_is_placed_at_the_key() {
        Location at = only(t -> t.texts.put("weather", "Wetter")).location();
        assertThat(at.path().atKey()).isTrue();
    }

    @Test
    void what_is_missing_is_counted_and_the_first_is_named() {
        // three voices, three phases, a service, two kinds of events, a status, two outcomes, five indicators and
        // eleven
        // states are needed
        Finding finding = only(t -> {
            t.texts.remove("state.withheld");
            t.texts.remove("phase.inclusion");
        });
        assertThat(finding.message())
                .isEqualTo("Labels and statements that every report shows and that have no text here: 2 of 28."
                        + " The first is \"phase.inclusion\".");
    }

    @Test
    void texts_that_may_be_left_out_are_no_finding() {
        assertThat(found(t -> t.texts.keySet().removeIf(key -> key.split("\\.").length != 2)))
                .isEmpty();
        assertThat(found(t -> t.texts.remove("dimension.cost"))).isEmpty();
    }

    @Test
    void many_unknown_keys_are_counted_without_a_guess_for_each() {
        TextsBreaks.Draft draft = new TextsBreaks.Draft();
        for (int i = 0; i < 100_000; i++) {
            draft.texts.put("outcome.housin" + i, "Wort");
        }
        List<Finding> findings = CHECK.check(draft.build());
        assertThat(findings)
                .hasSize(FindingList.LIMIT + 1)
                .last()
                .extracting(Finding::code)
                .isEqualTo(Code.NOT_LISTED);
    }

    private static List<String> found(Consumer<TextsBreaks.Draft> change) {
        return MatrixCheckTest.places(findings(change));
    }

    private static Finding only(Consumer<TextsBreaks.Draft> change) {
        List<Finding> findings = findings(change);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Consumer<TextsBreaks.Draft> change) {
        TextsBreaks.Draft draft = new TextsBreaks.Draft();
        change.accept(draft);
        return CHECK.check(draft.build());
    }
}
