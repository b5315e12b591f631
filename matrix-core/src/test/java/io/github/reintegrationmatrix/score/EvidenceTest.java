package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rating rests on, which stands beside every number and changes none. */
class EvidenceTest {

    /** A visit or a card shows the rent; a letter supports it. The card is good for six months, visit and letter for ever. */
    private static ItemSpec rent() {
        return item("rent")
                .means("visit", Adequacy.ADEQUATE)
                .alsoMeans("card", Adequacy.ADEQUATE)
                .alsoMeans("letter", Adequacy.PARTIAL);
    }

    private static final Matrix RENT = recording(outcome("home", rent(), item("bed")));

    private static Basis basis(RoundResult round, String view, String indicator) {
        return part(round, view, indicator).orElseThrow().basis();
    }

    private static Basis basis(String block, Evidence... shown) {
        return basis(scored(RENT, round(CRISIS).on(block).provider(rate("rent", 3, shown))), PROVIDER, "rent");
    }

    // ---- one piece, and the best of several

    @Test
    void each_means_counts_as_the_matrix_says_and_the_best_one_is_the_adequacy_of_the_rating() {
        Evidence visit = seen("visit", "2024-02-01");
        Evidence letter = seen("letter", "2024-02-01");
        assertThat(basis("2024-02-01", visit).adequacy()).contains(Adequacy.ADEQUATE);
        assertThat(basis("2024-02-01", letter).adequacy()).contains(Adequacy.PARTIAL);
        assertThat(basis("2024-02-01", letter, visit).adequacy()).contains(Adequacy.ADEQUATE);
        assertThat(basis("2024-02-01", visit, letter).adequacy()).contains(Adequacy.ADEQUATE);
        assertThat(basis("2024-02-01").adequacy()).isEmpty();
        assertThat(basis("2024-02-01", letter).isAdequate()).isFalse();
        assertThat(basis("2024-02-01", letter, visit).isAdequate()).isTrue();
    }

    @Test
    void what_the_indicator_does_not_accept_counts_as_none_and_is_still_named() {
        // the bed accepts a visit alone
        RoundResult round = scored(RENT, round(CRISIS).provider(rate("bed", 3, seen("letter", "2024-02-01"))));
        assertThat(basis(round, PROVIDER, "bed").evidence())
                .containsExactly(new Basis.Seen(seen("letter", "2024-02-01"), Optional.empty()));
        assertThat(basis(round, PROVIDER, "bed").adequacy()).isEmpty();
    }

    @ParameterizedTest(name = "seen on {0}, rated on {1}: {2}")
    @CsvSource({
        "2024-01-31, 2024-02-01, true",
        "2024-02-01, 2024-02-01, true",
        "2024-02-02, 2024-02-01, false",
    })
    void what_is_dated_after_the_day_of_the_block_counts_as_none(String seen, String rated, boolean counts) {
        assertThat(basis(rated, seen("visit", seen)).isAdequate()).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0} of {1}, rated on {2}: {3}")
    @CsvSource({
        // 15 January + 6 months is 15 July: the day before is the last one
        "card,  2024-01-15, 2024-07-14, true",
        "card,  2024-01-15, 2024-07-15, false",
        // 31 August + 6 months is 28 February
        "card,  2024-08-31, 2025-02-27, true",
        "card,  2024-08-31, 2025-02-28, false",
        // without a validity it shows what it shows for ever
        "visit, 2014-01-15, 2024-07-15, true",
    })
    void a_means_with_a_validity_counts_until_the_day_before_its_months_are_over(
            String means, String seen, String rated, boolean counts) {
        assertThat(basis(rated, seen(means, seen)).isAdequate()).isEqualTo(counts);
    }

    @Test
    void what_is_seen_later_is_not_in_date_whatever_its_validity() {
        for (int validity : new int[] {0, 6}) {
            MeansOfVerification means = new MeansOfVerification("card", "Card", validity);
            assertThat(means.isInDate(day("2024-02-02"), day("2024-02-01"))).isFalse();
            assertThat(means.isInDate(day("2024-02-01"), day("2024-02-01"))).isTrue();
        }
    }

    @Test
    void the_day_of_the_block_counts_and_not_that_of_the_round() {
        // the round is of 1 February, her block of the 10th: on the 5th the visit is between them
        Matrix both = recording(outcome("home", rent().raters(PROVIDER, BENEFICIARY)));
        RoundResult round = scored(
                both,
                round(CRISIS)
                        .on("2024-02-01")
                        .provider(rate("rent", 3, seen("visit", "2024-02-05")))
                        .on("2024-02-10")
                        .beneficiary(rate("rent", 3, seen("visit", "2024-02-05"))));
        assertThat(basis(round, PROVIDER, "rent").isAdequate()).isFalse();
        assertThat(basis(round, BENEFICIARY, "rent").isAdequate()).isTrue();
    }

    @Test
    void what_was_agreed_has_evidence_of_its_own_by_the_day_of_the_joint_block() {
        RoundResult round = scored(
                RENT,
                round(CRISIS)
                        .on("2024-02-01")
                        .provider(rate("bed", 1))
                        .on("2024-02-10")
                        .joint(rate("rent", 3, seen("visit", "2024-02-10"))));
        assertThat(basis(round, ViewResult.PRIMARY, "rent").isAdequate()).isTrue();
        assertThat(basis(round, PROVIDER, "rent")).isEqualTo(Basis.NONE);
    }

    @Test
    void two_different_means_that_count_make_it_triangulated() {
        Evidence visit = seen("visit", "2024-02-01");
        Evidence letter = seen("letter", "2024-01-20");
        assertThat(basis("2024-02-01", visit, letter).isTriangulated()).isTrue();
        assertThat(basis("2024-02-01", letter).isTriangulated()).isFalse();
        // the same means twice is one; a letter of a later day and a card that has run out are none
        assertThat(basis("2024-02-01", visit, seen("visit", "2024-01-20")).isTriangulated())
                .isFalse();
        assertThat(basis("2024-02-01", visit, seen("letter", "2024-02-02")).isTriangulated())
                .isFalse();
        assertThat(basis("2024-02-01", visit, seen("card", "2023-08-01")).isTriangulated())
                .isFalse();
        assertThat(basis("2024-02-01", seen("card", "2024-01-01"), letter).isTriangulated())
                .isTrue();
    }

    // ---- the person's own account

    @Test
    void on_an_own_account_indicator_her_own_rating_is_adequate_by_itself_and_no_other_voices_is() {
        Matrix fear = recording(
                outcome("safety", item("calm").raters(BENEFICIARY, PROVIDER).ownAccount()),
                outcome("home", item("bed").raters(BENEFICIARY)));
        RoundResult round = scored(
                fear, round(CRISIS).beneficiary(rate("calm", 2), rate("bed", 2)).provider(rate("calm", 3)));
        assertThat(basis(round, BENEFICIARY, "calm").ownAccount()).isTrue();
        assertThat(basis(round, BENEFICIARY, "calm").isAdequate()).isTrue();
        assertThat(basis(round, PROVIDER, "calm").adequacy()).isEmpty();
        // that she rates it is not enough where the matrix does not say so
        assertThat(basis(round, BENEFICIARY, "bed").adequacy()).isEmpty();

        RoundResult agreed = scored(fear, round(CRISIS).joint(rate("calm", 2)));
        assertThat(part(agreed, ViewResult.PRIMARY, "calm").orElseThrow().isRated())
                .isTrue();
        assertThat(basis(agreed, ViewResult.PRIMARY, "calm").adequacy()).isEmpty();
    }

    @Test
    void her_own_account_stays_adequate_beside_weak_evidence_and_is_no_means_of_verification() {
        Matrix fear = recording(
                outcome("safety", item("calm").raters(BENEFICIARY).ownAccount().means("visit", Adequacy.PARTIAL)));
        Basis basis = basis(
                scored(fear, round(CRISIS).beneficiary(rate("calm", 2, seen("visit", "2024-02-01")))),
                BENEFICIARY,
                "calm");
        assertThat(basis.adequacy()).contains(Adequacy.ADEQUATE);
        assertThat(basis.evidence()).hasSize(1);
        assertThat(basis.isTriangulated()).isFalse();
    }

    @Test
    void her_own_account_of_what_she_did_not_rate_shows_nothing() {
        Matrix fear =
                recording(outcome("safety", item("calm").raters(BENEFICIARY).ownAccount()));
        RoundResult round = scored(fear, round(CRISIS).beneficiary(missing("calm", Rating.Reason.DECLINED)));
        assertThat(basis(round, BENEFICIARY, "calm")).isEqualTo(Basis.NONE);
    }

    // ---- sums

    /** Weights 3, 2 and 1: shown at 3/4, supported at 1/2, not rated; a fourth does not apply. */
    private static OutcomeSpec shown(String id, String weight) {
        return outcome(
                id,
                weight,
                rent().weight("3"),
                item("loan").weight("2").means("letter", Adequacy.PARTIAL),
                item("key"),
                item("pet").weight("7"));
    }

    private static Entry[] ofShown() {
        return new Entry[] {
            rate("rent", 3, seen("visit", "2024-02-01"), seen("letter", "2024-02-01")),
            rate("loan", 2, seen("letter", "2024-02-01")),
            notApplicable("pet")
        };
    }

    @Test
    void verified_and_partial_are_shares_of_what_is_rated_and_backed_is_the_range_if_only_the_adequate_counted() {
        Matrix one = recording(shown("home", "1"));
        OutcomeResult home = outcomeIn(scored(one, round(CRISIS).provider(ofShown())), "home");
        // rated: 3 + 2; adequate 3/5, partial 2/5; backed from 3 x 3/4 / 6 = 3/8 up by (6 - 3) / 6 to 7/8
        assertThat(home.backing())
                .contains(new Backing(Optional.of(f("3/5")), Optional.of(f("2/5")), 1, interval("3/8", "7/8")));
        // the score itself: (9/4 + 1) / 6 = 13/24, up by 1/6
        assertThat(home.interval()).contains(interval("13/24", "17/24"));
    }

    @Test
    void where_nothing_is_rated_nothing_is_verified_and_where_nothing_counts_there_is_no_backing() {
        Matrix two = recording(outcome("home", item("bed")), outcome("school", item("place")));
        RoundResult round = scored(two, round(CRISIS).provider(notApplicable("place")));
        assertThat(outcomeIn(round, "home").backing())
                .contains(new Backing(Optional.empty(), Optional.empty(), 0, interval("0", "1")));
        assertThat(outcomeIn(round, "school").backing()).isEmpty();
        assertThat(round.primary().backing())
                .contains(new Backing(Optional.empty(), Optional.empty(), 0, interval("0", "1")));
        assertThat(scored(two, round(CRISIS).provider(notApplicable("place"), notApplicable("bed")))
                        .primary()
                        .backing())
                .isEmpty();
    }

    @Test
    void the_total_takes_shares_over_outcomes_with_a_rating_and_the_range_over_all_that_count() {
        Matrix four = recording(
                shown("home", "2"),
                outcome("school", "1", item("place")),
                outcome("work", "3", item("job"), item("pay").means("letter", Adequacy.PARTIAL)),
                outcome("court", "5", item("case")));
        RoundResult round = scored(
                four,
                round(CRISIS)
                        .provider(all(
                                ofShown(),
                                rate("job", 4),
                                rate("pay", 4, seen("letter", "2024-02-01"), seen("letter", "2024-01-20")),
                                notApplicable("case"))));
        // home: 3/5, 2/5, [3/8, 7/8], one triangulated; school: nothing rated, [0, 1]; work: 0, 1/2, [0, 1]; court: out
        // verified (2 x 3/5 + 3 x 0) / 5 = 6/25; partial (2 x 2/5 + 3 x 1/2) / 5 = 23/50
        // backed from 2 x 3/8 / 6 = 1/8 to (2 x 7/8 + 1 + 3) / 6 = 23/24
        assertThat(round.primary().backing())
                .contains(new Backing(Optional.of(f("6/25")), Optional.of(f("23/50")), 1, interval("1/8", "23/24")));
    }

    private static Entry[] all(Entry[] some, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(Entry[]::new);
    }

    @Test
    void backed_holds_the_range_of_the_score_itself() {
        // rent at its worst, shown: [0, 0] of 3 of 6; loan at its best, not shown: it may have been anything
        Matrix one = recording(shown("home", "1"));
        OutcomeResult home = outcomeIn(
                scored(
                        one,
                        round(CRISIS)
                                .provider(
                                        rate("rent", 0, seen("visit", "2024-02-01")),
                                        rate("loan", 4),
                                        notApplicable("pet"))),
                "home");
        // score [2/6, 3/6], backed [0, 3/6]
        assertThat(home.interval()).contains(interval("1/3", "1/2"));
        assertThat(home.backing().orElseThrow().backed()).isEqualTo(interval("0", "1/2"));
    }

    // ---- laws

    /** Shown, supported, of a later day, run out, not accepted for the bed. */
    private static final List<Evidence> PIECES = List.of(
            seen("visit", "2024-02-01"),
            seen("letter", "2024-02-01"),
            seen("visit", "2024-02-02"),
            seen("card", "2023-02-01"));

    @Test
    void weak_evidence_never_lowers_what_stronger_evidence_shows() {
        for (int some = 0; some < 1 << PIECES.size(); some++) {
            List<Evidence> before = new ArrayList<>();
            for (int p = 0; p < PIECES.size(); p++) {
                if ((some >> p & 1) == 1) {
                    before.add(PIECES.get(p));
                }
            }
            for (Evidence piece : PIECES) {
                List<Evidence> after = new ArrayList<>(before);
                after.add(piece);
                List<Evidence> first = new ArrayList<>(before);
                first.add(0, piece);
                int was = rank(basis("2024-02-01", before.toArray(Evidence[]::new)));
                assertThat(rank(basis("2024-02-01", after.toArray(Evidence[]::new))))
                        .as("%s and %s", before, piece)
                        .isGreaterThanOrEqualTo(was);
                assertThat(rank(basis("2024-02-01", first.toArray(Evidence[]::new))))
                        .isGreaterThanOrEqualTo(was);
            }
        }
    }

    private static int rank(Basis basis) {
        return basis.adequacy()
                .map(adequacy -> adequacy == Adequacy.ADEQUATE ? 2 : 1)
                .orElse(0);
    }

    @Test
    void weak_evidence_never_lowers_a_number_nor_does_strong_evidence_raise_one() {
        Matrix floors = recording(outcome("home", rent().floor(2), item("bed")));
        ProgressReport bare = oneCase(floors);
        for (Evidence piece : PIECES) {
            ProgressReport shown = oneCase(floors, piece);
            RoundResult was = bare.latest().orElseThrow();
            RoundResult is = shown.latest().orElseThrow();
            assertThat(is.headline()).isEqualTo(was.headline());
            assertThat(is.criticals()).isEqualTo(was.criticals());
            assertThat(is.askNext()).isEqualTo(was.askNext());
            assertThat(shown.headline()).isEqualTo(bare.headline());
            assertThat(shown.episodes().get(0).gate())
                    .isEqualTo(bare.episodes().get(0).gate());
            for (int v = 0; v < was.views().size(); v++) {
                ViewResult before = was.views().get(v);
                ViewResult after = is.views().get(v);
                assertThat(after.total()).isEqualTo(before.total());
                assertThat(after.progress()).isEqualTo(before.progress());
                assertThat(after.lowest()).isEqualTo(before.lowest());
                assertThat(after.outcomes().get(0).tally())
                        .isEqualTo(before.outcomes().get(0).tally());
                assertThat(after.outcomes().get(0).publication())
                        .isEqualTo(before.outcomes().get(0).publication());
            }
        }
    }

    private static ProgressReport oneCase(Matrix matrix, Evidence... shown) {
        return caseOf(matrix)
                .round(round(CRISIS).agreed(Round.Agreement.YES).provider(rate("rent", 2, shown), rate("bed", 4)))
                .score();
    }

    // ---- carried

    @Test
    void evidence_of_a_carried_rating_must_be_in_date_on_the_day_it_stands_in_for() {
        // rated on 1 February, good for twelve months; the card of 31 January runs out on 31 July
        assertThat(carried("2024-07-30", seen("card", "2024-01-31")).isAdequate())
                .isTrue();
        assertThat(carried("2024-07-31", seen("card", "2024-01-31")).isAdequate())
                .isFalse();
        assertThat(carried("2024-07-31", seen("visit", "2024-01-31")).isAdequate())
                .isTrue();
    }

    @Test
    void evidence_of_a_carried_rating_must_have_been_there_on_the_day_it_was_given() {
        // on 30 July the visit of 2 February lies in the past, but on 1 February it did not
        assertThat(carried("2024-07-30", seen("visit", "2024-02-01")).isAdequate())
                .isTrue();
        assertThat(carried("2024-07-30", seen("visit", "2024-02-02")).isAdequate())
                .isFalse();
    }

    private static Basis carried(String on, Evidence shown) {
        Matrix year = recording(outcome("home", rent().validity(12), item("bed")));
        RoundResult round = caseOf(year)
                .round(round("r1", CRISIS).provider(rate("rent", 3, shown)))
                .round(round("r2", CRISIS).on(on).provider(rate("bed", 3)))
                .latest();
        assertThat(part(round, PROVIDER, "rent").orElseThrow().value()).contains(f("3/4"));
        Basis basis = basis(round, PROVIDER, "rent");
        assertThat(basis.carried()).contains(new Basis.Carried("r1", day("2024-02-01"), ""));
        return basis;
    }

    @Test
    void her_own_account_is_adequate_also_where_it_is_carried() {
        Matrix fear = recording(
                outcome("safety", item("calm").raters(BENEFICIARY).ownAccount().validity(12), item("bed")));
        RoundResult round = caseOf(fear)
                .round(round("r1", CRISIS).beneficiary(rate("calm", 3)))
                .round(round("r2", CRISIS).on("2024-05-01").provider(rate("bed", 3)))
                .latest();
        assertThat(basis(round, BENEFICIARY, "calm").carried()).isPresent();
        assertThat(basis(round, BENEFICIARY, "calm").isAdequate()).isTrue();
    }
}
