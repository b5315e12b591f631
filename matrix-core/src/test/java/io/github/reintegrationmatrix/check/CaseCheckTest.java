package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCheckTest {

    private static final CaseCheck CHECK = new CaseCheck(new MatrixDraft().build());

    static Stream<CaseBreaks.Break> breaks() {
        return CaseBreaks.all().stream();
    }

    @Test
    void the_small_case_has_no_finding() {
        assertThat(found(c -> {})).isEmpty();
        CaseRecord record = new CaseDraft().build();
        assertThat(CHECK.result(record, CaseDraft.AS_OF).orElseThrow()).isSameAs(record);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void one_mistake_is_one_finding_at_its_place(CaseBreaks.Break broken) {
        assertThat(MatrixCheckTest.places(CHECK.check(broken.record(), CaseDraft.AS_OF)))
                .containsExactly(broken.code().id() + " " + broken.pointer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void only_an_error_makes_a_case_unusable(CaseBreaks.Break broken) {
        boolean error = broken.code().severity() == Severity.ERROR;
        assertThat(CHECK.result(broken.record(), CaseDraft.AS_OF).value().isEmpty())
                .isEqualTo(error);
    }

    @Test
    void every_rule_about_a_case_is_broken_once() {
        Set<Code> broken = CaseBreaks.all().stream()
                .map(CaseBreaks.Break::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        // Only rows of a database, or a key written twice, can do these: CaseBuilderTest.
        broken.addAll(EnumSet.of(Code.RATED_TWICE, Code.ROWS_DISAGREE, Code.EVIDENCE_ALONE));
        // Only a set of cases can do this: CaseCodesTest.
        broken.add(Code.CASE_TWICE);
        // Only a matrix of services can do this: ReviewCheckTest.
        broken.add(Code.WRONG_KIND);
        Set<Code> rules = MatrixCheckTest.codesBetween("MTX-3000", "MTX-3599");
        rules.addAll(MatrixCheckTest.codesBetween("MTX-3700", "MTX-3899"));
        // Only free text holds these: PersonalDataTest.
        broken.addAll(EnumSet.of(Code.EMAIL, Code.LONG_TEXT));
        assertThat(broken).isEqualTo(rules);
    }

    @Test
    void what_counts_nowhere_or_differently_is_a_warning_and_what_may_be_meant_is_advice() {
        assertThat(MatrixCheckTest.codesBetween("MTX-3000", "MTX-3599").stream()
                        .filter(code -> code.severity() == Severity.WARNING))
                .containsExactlyInAnyOrder(
                        Code.CASE_CODE_NAME,
                        Code.CASE_TWICE,
                        Code.CONSENT_MISSING,
                        Code.VOICES_APART,
                        Code.RATED_NOT_DUE,
                        Code.RATED_NOT_APPLICABLE,
                        Code.NOT_THIS_VOICE,
                        Code.CLIPPED,
                        Code.NOT_APPLICABLE_REFUSED,
                        Code.EVIDENCE_NOT_ACCEPTED,
                        Code.EVIDENCE_LATER,
                        Code.JOINT_NOT_APPLICABLE);
        assertThat(MatrixCheckTest.codesBetween("MTX-3000", "MTX-3599").stream()
                        .filter(code -> code.severity() == Severity.ADVICE))
                .containsExactlyInAnyOrder(Code.AFTER_AS_OF, Code.AFTER_CLOSURE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "A1", "TIR-0142", "a_1.2/3-4", "2025/17"})
    void a_code_of_letters_digits_and_a_few_signs_is_accepted(String code) {
        assertThat(found(c -> c.code = code)).isEmpty();
    }

    @Test
    void a_code_of_forty_characters_is_accepted() {
        assertThat(found(c -> c.code = "1".repeat(40))).isEmpty();
    }

    @Test
    void the_months_of_a_case_may_differ_from_those_of_the_matrix() {
        assertThat(found(c -> c.windows.addAll(List.of(
                        new PhaseWindow("crisis", 0, 6),
                        new PhaseWindow("transition", 6, 18),
                        new PhaseWindow("inclusion", 18, 48)))))
                .isEmpty();
    }

    @Test
    void a_later_day_may_change_a_facet() {
        assertThat(found(
                        c -> c.profile.add(new ProfileEntry(CaseDraft.START.plusDays(1), Map.of("dependants", "yes")))))
                .isEmpty();
    }

    @Test
    void an_episode_may_follow_on_the_day_after_the_end_of_the_one_before() {
        LocalDate end = LocalDate.of(2025, 6, 1);
        assertThat(found(c -> {
                    c.episodes.set(0, new Episode(CaseDraft.START, "first-contact", end, List.of()));
                    c.episodes.add(new Episode(end.plusDays(1), "first-contact", Episode.OPEN, List.of()));
                }))
                .isEmpty();
    }

    @Test
    void a_round_on_the_start_on_the_last_day_and_on_the_as_of_date_is_inside() {
        assertThat(found(c -> {
                    c.first.date = CaseDraft.START;
                    c.second.date = CaseDraft.AS_OF;
                    c.episodes.set(0, new Episode(CaseDraft.START, "first-contact", CaseDraft.AS_OF, List.of()));
                }))
                .isEmpty();
    }

    @Test
    void a_number_at_a_goalpost_is_not_clipped() {
        for (int number : new int[] {0, 15, 30}) {
            assertThat(found(c -> {
                        c.later.phase = "inclusion";
                        c.second.rate("days-housed", number);
                    }))
                    .isEmpty();
        }
    }

    @Test
    void an_accepted_reason_makes_a_critical_indicator_not_applicable() {
        assertThat(found(c -> c.first.notApplicable("no-contact", "abroad"))).isEmpty();
    }

    @Test
    void a_joint_block_may_rate_every_indicator() {
        assertThat(found(c -> {
                    c.first.voice = "agreed";
                    c.first.rate("feels-safe", "full");
                }))
                .isEmpty();
    }

    @Test
    void a_round_without_a_recorded_phase_is_judged_by_the_calendar() {
        // 2 May lies 3 completed months after 10 January, less 7 days of pause: still transition
        assertThat(found(c -> c.later.phase = "")).isEmpty();
        assertThat(found(c -> {
                    c.later.phase = "";
                    c.second.rate("days-housed", 5);
                }))
                .containsExactly("MTX-3504 /rounds/1/voices/0/ratings/days-housed");
    }

    @Test
    void what_is_wrong_with_several_rounds_is_found_at_once() {
        assertThat(found(c -> {
                    c.code = "Ana Smith";
                    c.first.rate("rent-paid", "most");
                    c.own.consent = VoiceBlock.Consent.REFUSED;
                    c.second.voice = "guardian";
                }))
                .containsExactlyInAnyOrder(
                        "MTX-3001 /case",
                        "MTX-3404 /rounds/0/voices/1/consent",
                        "MTX-3401 /rounds/1/voices/0/voice",
                        "MTX-3502 /rounds/0/voices/0/ratings/rent-paid");
    }

    @Test
    void an_unknown_indicator_is_placed_at_its_key_without_showing_it() {
        Finding finding = only(c -> c.first.rate("rent-pad", "full"));
        assertThat(finding.location().path().pointer()).isEqualTo("/rounds/0/voices/0/ratings");
        assertThat(finding.location().path().atKey()).isTrue();
        assertThat(finding.message())
                .isEqualTo("The matrix has no such indicator. An id of the matrix is very near; look at its spelling.");
        assertThat(only(c -> c.first.rate("weather", "full")).message()).isEqualTo("The matrix has no such indicator.");
    }

    @Test
    void a_finding_says_which_indicator_and_what_is_known() {
        Finding finding = only(c -> c.first.rate("rent-paid", "most"));
        assertThat(finding.subject()).isEqualTo("Housing > The rent is paid.");
        assertThat(finding.fix()).isEqualTo("Use one of: none, some, full.");
        assertThat(only(c -> c.second.voice = "guardian").fix())
                .isEqualTo("Use one of: beneficiary, agreed, case-manager.");
        assertThat(only(c -> c.first.notApplicable("no-contact", "busy")).fix())
                .isEqualTo("Ask, or give a reason that the matrix accepts. Accepted are: abroad.");
    }

    private static List<String> found(Consumer<CaseDraft> change) {
        return MatrixCheckTest.places(findings(change));
    }

    private static Finding only(Consumer<CaseDraft> change) {
        List<Finding> findings = findings(change);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Consumer<CaseDraft> change) {
        CaseDraft draft = new CaseDraft();
        change.accept(draft);
        return CHECK.check(draft.build(), CaseDraft.AS_OF);
    }
}
