package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseBuilderTest {

    private static final long SEED = 20250930;
    private static final Matrix MATRIX = new MatrixDraft().build();
    static final LocalDate INTAKE = LocalDate.of(2025, 1, 12);
    private static final LocalDate LATER = LocalDate.of(2025, 5, 2);

    /** A row as an application might hold it. */
    private record Row(String round, String phase, String voice, LocalDate date, String indicator, String level) {}

    private static final List<Row> ROWS = List.of(
            new Row("r-1", "intake", "case-manager", INTAKE, "rent-paid", "some"),
            new Row("r-1", "intake", "case-manager", INTAKE, "no-contact", "full"),
            new Row("r-1", "intake", "beneficiary", INTAKE, "rent-paid", "none"),
            new Row("r-2", "transition", "case-manager", LATER, "rent-paid", "full"),
            new Row("r-2", "transition", "case-manager", LATER, "no-contact", "some"));

    @Test
    void puts_rows_together_into_a_case() {
        CaseRecord record = fromRows(ROWS).check(CaseDraft.AS_OF).orElseThrow();
        assertThat(record.code()).isEqualTo("TIR-0142");
        assertThat(record.matrix().id()).isEqualTo("small");
        assertThat(record.matrix().version()).isEqualTo("0.1");
        assertThat(record.episodes())
                .containsExactly(new Episode(CaseDraft.START, "first-contact", Episode.OPEN, List.of()));
        assertThat(record.rounds())
                .containsExactly(
                        new Round(
                                "r-1",
                                "intake",
                                List.of(
                                        block(
                                                "case-manager",
                                                INTAKE,
                                                Map.of("rent-paid", "some", "no-contact", "full")),
                                        block("beneficiary", INTAKE, Map.of("rent-paid", "none"))),
                                Round.Agreement.NOT_ASKED),
                        new Round(
                                "r-2",
                                "transition",
                                List.of(block(
                                        "case-manager", LATER, Map.of("rent-paid", "full", "no-contact", "some"))),
                                Round.Agreement.NOT_ASKED));
    }

    @Test
    void rows_may_come_in_any_order_and_more_than_once() {
        CaseRecord expected = sorted(fromRows(ROWS).check(CaseDraft.AS_OF).orElseThrow());
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>(ROWS);
        rows.addAll(ROWS);
        for (int run = 0; run < 200; run++) {
            Collections.shuffle(rows, random);
            ReadResult<CaseRecord> result = fromRows(rows).check(CaseDraft.AS_OF);
            assertThat(result.findings()).isEmpty();
            assertThat(sorted(result.orElseThrow())).isEqualTo(expected);
        }
    }

    @Test
    void every_kind_of_rating_can_be_given() {
        CaseBuilder builder = empty();
        builder.round("r-1", "inclusion")
                .agreesToNextPhase(Round.Agreement.YES)
                .voice("case-manager", INTAKE, "case-manager")
                .consent(true)
                .rate("days-housed", Fraction.of(61, 4))
                .missing("rent-paid", Rating.Reason.DECLINED)
                .notApplicable("no-contact", "abroad")
                .add("school-place", new Rating.Missing(Rating.Reason.UNKNOWN, true));
        Round round = builder.check(CaseDraft.AS_OF).orElseThrow().rounds().get(0);
        assertThat(round.agreesToNextPhase()).isEqualTo(Round.Agreement.YES);
        assertThat(round.blocks().get(0).consent()).isEqualTo(VoiceBlock.Consent.GIVEN);
        assertThat(round.blocks().get(0).ratings())
                .containsExactly(
                        Map.entry(
                                "days-housed",
                                new Rating.Rated(new Mark.OfValue(Fraction.of(61, 4)), false, List.of())),
                        Map.entry("rent-paid", new Rating.Missing(Rating.Reason.DECLINED, false)),
                        Map.entry("no-contact", new Rating.NotApplicable("abroad")),
                        Map.entry("school-place", new Rating.Missing(Rating.Reason.UNKNOWN, true)));
    }

    @Test
    void windows_and_profile_are_passed_on() {
        CaseBuilder builder = empty().window(new PhaseWindow("crisis", 0, 6))
                .window(new PhaseWindow("transition", 6, 12))
                .window(new PhaseWindow("inclusion", 12, 36))
                .profile(CaseDraft.START, "dependants", "yes")
                .profile(LATER, "dependants", "no");
        CaseRecord record = builder.check(CaseDraft.AS_OF).orElseThrow();
        assertThat(record.windows()).extracting(PhaseWindow::to).containsExactly(6, 12, 36);
        assertThat(record.profile())
                .containsExactly(
                        new ProfileEntry(CaseDraft.START, Map.of("dependants", "yes")),
                        new ProfileEntry(LATER, Map.of("dependants", "no")));
    }

    @Test
    void consent_that_was_refused_is_an_error() {
        CaseBuilder builder = empty();
        builder.round("r-1", "intake").voice("beneficiary", INTAKE, "self").consent(false);
        assertThat(places(builder)).containsExactly("MTX-3404 /rounds/0/voices/0/consent");
    }

    @Test
    void consent_that_was_not_mentioned_is_not_recorded() {
        CaseBuilder builder = empty();
        builder.round("r-1", "intake").voice("beneficiary", INTAKE, "self");
        assertThat(places(builder)).containsExactly("MTX-3403 /rounds/0/voices/0/consent");
    }

    @Test
    void events_and_statuses_are_passed_on_in_the_order_of_the_rows() {
        CaseRecord record = empty().event(LATER, "violence")
                .event(INTAKE, "moved")
                .status(LATER, "in-process", "case-manager")
                .check(CaseDraft.AS_OF)
                .orElseThrow();
        assertThat(record.events()).containsExactly(new CaseEvent(LATER, "violence"), new CaseEvent(INTAKE, "moved"));
        assertThat(record.statuses()).containsExactly(new StatusEntry(LATER, "in-process", "case-manager"));
    }

    @Test
    void kinds_of_events_and_statuses_that_the_matrix_does_not_have_are_errors() {
        CaseBuilder builder = empty().event(LATER, "flood").status(LATER, "gone", "case-manager");
        assertThat(places(builder)).containsExactly("MTX-3701 /events/0/kind", "MTX-3702 /statuses/0/status");
    }

    // ---- conflicts

    @Test
    void two_phases_of_one_round_disagree() {
        CaseBuilder builder = fromRows(ROWS);
        builder.round("r-2", "inclusion");
        assertThat(places(builder)).containsExactly("MTX-3511 /rounds/1/phase");
    }

    @Test
    void two_days_of_one_block_disagree() {
        CaseBuilder builder = fromRows(ROWS);
        builder.round("r-1", "intake").voice("beneficiary", INTAKE.plusDays(1), "case-manager");
        assertThat(places(builder)).containsExactly("MTX-3511 /rounds/0/voices/1");
    }

    @Test
    void two_roles_of_one_block_disagree() {
        CaseBuilder builder = fromRows(ROWS);
        builder.round("r-1", "intake").voice("case-manager", INTAKE, "psychologist");
        assertThat(places(builder)).containsExactly("MTX-3511 /rounds/0/voices/0");
    }

    @Test
    void two_different_ratings_of_one_indicator_are_an_error_and_two_equal_ones_are_not() {
        CaseBuilder same = fromRows(ROWS);
        same.round("r-1", "intake")
                .voice("case-manager", INTAKE, "case-manager")
                .rate("rent-paid", "some");
        assertThat(places(same)).isEmpty();
        CaseBuilder other = fromRows(ROWS);
        other.round("r-1", "intake")
                .voice("case-manager", INTAKE, "case-manager")
                .rate("rent-paid", "full");
        assertThat(places(other)).containsExactly("MTX-3510 /rounds/0/voices/0/ratings");
        assertThat(other.check(CaseDraft.AS_OF).value()).isEmpty();
    }

    @Test
    void a_conflict_is_reported_once_however_often_it_is_repeated() {
        CaseBuilder builder = fromRows(ROWS);
        for (int i = 0; i < 5; i++) {
            builder.round("r-2", "inclusion")
                    .voice("case-manager", LATER, "case-manager")
                    .rate("rent-paid", "none");
        }
        assertThat(places(builder)).containsExactly("MTX-3511 /rounds/1/phase", "MTX-3510 /rounds/1/voices/0/ratings");
    }

    // ---- nothing is refused on the way

    @Test
    void a_case_without_anything_says_that_no_episode_is_there() {
        CaseBuilder builder = CaseBuilder.forMatrix(MATRIX, "");
        assertThat(places(builder)).containsExactly("MTX-3001 /case", "MTX-3101 /episodes");
    }

    @Test
    void checking_twice_says_the_same_and_later_rows_do_not_change_an_earlier_case() {
        CaseBuilder builder = fromRows(ROWS);
        CaseRecord before = builder.check(CaseDraft.AS_OF).orElseThrow();
        assertThat(builder.check(CaseDraft.AS_OF).orElseThrow()).isEqualTo(before);
        builder.round("r-3", "transition")
                .voice("case-manager", LATER.plusDays(30), "case-manager")
                .rate("rent-paid", "none");
        builder.round("r-1", "intake")
                .voice("case-manager", INTAKE, "case-manager")
                .rate("feels-safe", "none");
        assertThat(before).isEqualTo(fromRows(ROWS).check(CaseDraft.AS_OF).orElseThrow());
        assertThat(builder.check(CaseDraft.AS_OF).orElseThrow().rounds()).hasSize(3);
    }

    @Test
    void never_throws_whatever_the_rows_hold() {
        Random random = new Random(SEED);
        int refused = 0;
        for (int run = 0; run < 1000; run++) {
            CaseBuilder builder = CaseBuilder.forMatrix(MATRIX, word(random));
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.episode(new Episode(
                        day(random), word(random), day(random), List.of(new Episode.Pause(day(random), day(random)))));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.window(new PhaseWindow(word(random), random.nextInt(), random.nextInt()));
                builder.profile(day(random), word(random), word(random));
            }
            for (int i = random.nextInt(8); i > 0; i--) {
                builder.round(word(random), word(random))
                        .agreesToNextPhase(random.nextBoolean() ? Round.Agreement.YES : Round.Agreement.NO)
                        .voice(word(random), day(random), word(random))
                        .consent(random.nextBoolean())
                        .rate(word(random), word(random))
                        .rate(word(random), Fraction.of(random.nextLong(), 7))
                        .missing(word(random), Rating.Reason.WITHHELD)
                        .notApplicable(word(random), word(random));
            }
            ReadResult<CaseRecord> result = builder.check(day(random));
            assertThat(result.value().isEmpty())
                    .isEqualTo(result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR));
            refused += result.value().isEmpty() ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void never_throws_on_the_first_and_the_last_day_that_can_be_written() {
        LocalDate first = LocalDate.of(0, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        CaseBuilder builder = CaseBuilder.forMatrix(MATRIX, "TIR-1").startedOn(first, "first-contact");
        builder.round("r-1", "").voice("case-manager", last, "case-manager");
        assertThatCode(() -> builder.check(last)).doesNotThrowAnyException();
        assertThat(MatrixCheckTest.places(builder.check(last).findings())).isEmpty();
    }

    static CaseBuilder empty() {
        return CaseBuilder.forMatrix(MATRIX, "TIR-0142").startedOn(CaseDraft.START, "first-contact");
    }

    private static CaseBuilder fromRows(List<Row> rows) {
        CaseBuilder builder = empty();
        for (Row row : rows) {
            builder.round(row.round(), row.phase())
                    .voice(row.voice(), row.date(), "case-manager")
                    .consent(true)
                    .rate(row.indicator(), row.level());
        }
        return builder;
    }

    private static VoiceBlock block(String voice, LocalDate date, Map<String, String> levels) {
        Map<String, Rating> ratings = new HashMap<>();
        levels.forEach((indicator, level) ->
                ratings.put(indicator, new Rating.Rated(new Mark.OfLevel(level), false, List.of())));
        return new VoiceBlock(voice, date, "case-manager", "", VoiceBlock.Consent.GIVEN, 0, ratings);
    }

    private static CaseRecord sorted(CaseRecord record) {
        List<Round> rounds = record.rounds().stream()
                .map(round -> new Round(
                        round.id(),
                        round.phase(),
                        round.blocks().stream()
                                .sorted(Comparator.comparing(VoiceBlock::voice))
                                .toList(),
                        round.agreesToNextPhase()))
                .sorted(Comparator.comparing(Round::id))
                .toList();
        return new CaseRecord(
                record.code(),
                record.matrix(),
                record.episodes(),
                record.windows(),
                record.profile(),
                rounds,
                record.events(),
                record.statuses(),
                record.allowed());
    }

    static List<String> places(CaseBuilder builder) {
        return MatrixCheckTest.places(builder.check(CaseDraft.AS_OF).findings());
    }

    private static String word(Random random) {
        List<String> words = List.of(
                "",
                " ",
                "intake",
                "crisis",
                "transition",
                "inclusion",
                "beneficiary",
                "agreed",
                "case-manager",
                "none",
                "some",
                "full",
                "rent-paid",
                "no-contact",
                "days-housed",
                "school-place",
                "dependants",
                "yes",
                "r-1",
                "TIR-1",
                "{id}",
                "İı",
                "\uD83D\uDE00",
                "a/b~c",
                "x".repeat(5000),
                "\u0000");
        return words.get(random.nextInt(words.size()));
    }

    private static LocalDate day(Random random) {
        List<LocalDate> days = List.of(
                CaseDraft.START,
                INTAKE,
                LATER,
                CaseDraft.AS_OF,
                LocalDate.of(0, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(2024, 2, 29));
        return days.get(random.nextInt(days.size()));
    }
}
