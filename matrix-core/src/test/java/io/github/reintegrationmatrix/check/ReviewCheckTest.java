package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Matrix;
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

class ReviewCheckTest {

    private static final Matrix SERVICES = MatrixDraft.ofServices().build();
    private static final ReviewCheck CHECK = new ReviewCheck(SERVICES);

    static Stream<ReviewBreaks.Break> breaks() {
        return ReviewBreaks.all().stream();
    }

    @Test
    void the_small_review_has_no_finding() {
        assertThat(found(r -> {})).isEmpty();
        ServiceReview review = new ReviewDraft().build();
        assertThat(CHECK.result(review, ReviewDraft.AS_OF).orElseThrow()).isSameAs(review);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void one_mistake_is_one_finding_at_its_place(ReviewBreaks.Break broken) {
        assertThat(MatrixCheckTest.places(CHECK.check(broken.review(), ReviewDraft.AS_OF)))
                .containsExactly(broken.code().id() + " " + broken.pointer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void only_an_error_makes_a_review_unusable(ReviewBreaks.Break broken) {
        boolean error = broken.code().severity() == Severity.ERROR;
        assertThat(CHECK.result(broken.review(), ReviewDraft.AS_OF).value().isEmpty())
                .isEqualTo(error);
    }

    @Test
    void every_rule_about_a_review_is_broken_once_and_only_few_answers_are_a_warning() {
        Set<Code> broken = ReviewBreaks.all().stream()
                .map(ReviewBreaks.Break::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        Set<Code> rules = MatrixCheckTest.codesBetween("MTX-3600", "MTX-3699");
        assertThat(broken).containsAll(rules);
        assertThat(rules.stream().filter(code -> code.severity() != Severity.ERROR))
                .containsExactly(Code.FEW_RESPONDENTS);
    }

    @Test
    void a_review_needs_a_matrix_of_services_and_a_case_needs_one_of_a_plan() {
        List<Finding> review =
                new ReviewCheck(new MatrixDraft().build()).check(new ReviewDraft().build(), ReviewDraft.AS_OF);
        assertThat(MatrixCheckTest.places(review)).containsExactly("MTX-3006 /matrix");
        assertThat(review.get(0).message()).isEqualTo("This file needs a matrix of kind services.");
        CaseRecord record = new CaseDraft().build();
        List<Finding> plan = new CaseCheck(SERVICES).check(record, CaseDraft.AS_OF);
        assertThat(MatrixCheckTest.places(plan)).containsExactly("MTX-3006 /matrix");
        assertThat(plan.get(0).message()).isEqualTo("This file needs a matrix of kind individual-plan.");
        assertThat(new CaseCheck(SERVICES).result(record, CaseDraft.AS_OF).value())
                .isEmpty();
    }

    @Test
    void all_mistakes_are_found_at_once_also_in_a_phase_that_is_not_there() {
        assertThat(found(r -> {
                    r.code = "";
                    r.own.respondents = 3;
                    r.inclusion.phase = "inclusio";
                    r.inclusion.offer(LocalDate.of(2025, 7, 1), "saftey");
                    r.third.rate("rent-paid", "most");
                }))
                .containsExactlyInAnyOrder(
                        "MTX-3001 /review",
                        "MTX-3606 /phases/0/rounds/0/voices/1/respondents",
                        "MTX-3307 /phases/1/phase",
                        "MTX-3603 /phases/1/offers/2/services/0",
                        "MTX-3502 /phases/1/rounds/0/voices/0/ratings/rent-paid");
    }

    @Test
    void five_people_are_enough_and_staff_may_be_fewer() {
        assertThat(found(r -> r.own.respondents = 5)).isEmpty();
        assertThat(found(r -> r.first.respondents = 1)).isEmpty();
    }

    @Test
    void a_code_has_room_for_the_longest_phase() {
        // ten signs for ".inclusion"
        assertThat(found(r -> r.code = "1".repeat(30))).isEmpty();
    }

    @Test
    void a_phase_may_offer_nothing_for_a_time_and_have_no_round() {
        assertThat(found(r -> {
                    r.crisis.offer(LocalDate.of(2025, 6, 1));
                    r.inclusion.periods.clear();
                }))
                .isEmpty();
    }

    @Test
    void the_last_day_of_a_period_decides_what_applies_and_not_the_day_on_which_people_are_asked() {
        // r-2 ends on 30 April, is asked on 2 May and tells of housing
        assertThat(found(r -> r.crisis.offer(LocalDate.of(2025, 5, 1), "safety")))
                .isEmpty();
        assertThat(found(r -> r.crisis.offer(LocalDate.of(2025, 4, 30), "safety")))
                .containsExactly("MTX-3505 /phases/0/rounds/1/voices/0/ratings/rent-paid");
    }

    @Test
    void people_may_be_asked_before_the_period_ends() {
        assertThat(found(r -> {
                    r.crisis.offer(LocalDate.of(2025, 6, 1), "housing");
                    r.spring.until = LocalDate.of(2025, 6, 30);
                }))
                .isEmpty();
    }

    @Test
    void an_offer_after_the_as_of_date_is_left_out_unless_a_period_that_counts_ends_later_still() {
        Consumer<ReviewDraft> later = r -> {
            r.crisis.offer(LocalDate.of(2025, 10, 1), "housing");
            r.spring.until = LocalDate.of(2025, 10, 31);
        };
        assertThat(found(later)).isEmpty();
        assertThat(found(later.andThen(r -> r.second.date = LocalDate.of(2025, 10, 2))))
                .containsExactlyInAnyOrder(
                        "MTX-3304 /phases/0/offers/1/from", "MTX-3304 /phases/0/rounds/1/voices/0/date");
    }

    @Test
    void what_is_missing_besides_is_not_said_of_the_last_days() {
        assertThat(found(r -> {
                    r.crisis.offers.clear();
                    r.spring.blocks.clear();
                    r.inclusion.offers.clear();
                }))
                .containsExactlyInAnyOrder(
                        "MTX-3601 /phases/0/offers", "MTX-3306 /phases/0/rounds/1/voices", "MTX-3601 /phases/1/offers");
    }

    @Test
    void a_finding_names_the_services_and_phases_of_the_matrix_and_not_what_stands_in_the_review() {
        Finding service = only(r -> r.crisis.offer(LocalDate.of(2025, 6, 1), "safty"));
        assertThat(service.message()).isEqualTo("The matrix has no service of this id.");
        assertThat(service.fix()).isEqualTo("Use one of: housing, safety.");
        assertThat(only(r -> r.inclusion.phase = "inclusio").message()).isEqualTo("The matrix has no such phase.");
        assertThat(only(r -> r.own.respondents = 4).message())
                .isEqualTo("Fewer than 5 people answered, or their number is not given.");
    }

    // ---- the records of a review

    @Test
    void a_review_gives_one_record_for_each_phase() {
        ReviewDraft draft = new ReviewDraft();
        ServiceReview review = draft.build();
        List<CaseRecord> records = review.records(SERVICES);
        assertThat(records).extracting(CaseRecord::code).containsExactly("SHELTER-1.crisis", "SHELTER-1.inclusion");
        CaseRecord second = records.get(1);
        assertThat(second.matrix()).isEqualTo(draft.reference);
        assertThat(second.episodes())
                .containsExactly(new Episode(ReviewDraft.START, "review", Episode.OPEN, List.of()));
        assertThat(second.windows()).isEmpty();
        assertThat(second.profile())
                .containsExactly(new ProfileEntry(
                        LocalDate.of(2025, 6, 3), Map.of("housing", "offered", "safety", "not-offered")));
        assertThat(second.rounds())
                .containsExactly(new Round(
                        "r-1",
                        "inclusion",
                        review.phases().get(1).periods().get(0).round().blocks(),
                        Round.Agreement.NOT_ASKED));
    }

    @Test
    void a_record_says_for_each_round_what_is_offered_on_the_last_day_of_its_period() {
        ReviewDraft draft = new ReviewDraft();
        draft.crisis.offers.clear();
        draft.crisis
                .offer(LocalDate.of(2025, 5, 1), "housing")
                .offer(LocalDate.of(2025, 1, 11), "safety")
                .offer(ReviewDraft.START);
        draft.crisis.period("r-3", LocalDate.of(2025, 8, 31));
        assertThat(draft.build().records(SERVICES).get(0).profile())
                .containsExactly(
                        new ProfileEntry(
                                LocalDate.of(2025, 1, 12), Map.of("housing", "not-offered", "safety", "offered")),
                        new ProfileEntry(
                                LocalDate.of(2025, 5, 2), Map.of("housing", "not-offered", "safety", "offered")));
        draft.winter.until = LocalDate.of(2025, 1, 9);
        draft.spring.until = LocalDate.of(2025, 1, 10);
        assertThat(draft.build().records(SERVICES).get(0).profile())
                .containsExactly(new ProfileEntry(
                        LocalDate.of(2025, 5, 2), Map.of("housing", "not-offered", "safety", "not-offered")));
    }

    @Test
    void a_service_that_the_matrix_does_not_know_is_left_out_of_the_records() {
        ReviewDraft draft = new ReviewDraft();
        draft.phases.remove(draft.crisis);
        draft.inclusion.offers.clear();
        draft.inclusion.offer(ReviewDraft.START, "health", "safety");
        assertThat(draft.build().records(SERVICES).get(0).profile())
                .containsExactly(new ProfileEntry(
                        LocalDate.of(2025, 6, 3), Map.of("housing", "not-offered", "safety", "offered")));
    }

    private static List<String> found(Consumer<ReviewDraft> change) {
        return MatrixCheckTest.places(findings(change));
    }

    private static Finding only(Consumer<ReviewDraft> change) {
        List<Finding> findings = findings(change);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Consumer<ReviewDraft> change) {
        ReviewDraft draft = new ReviewDraft();
        change.accept(draft);
        return CHECK.check(draft.build(), ReviewDraft.AS_OF);
    }
}
