package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Pair;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.json.independent.RandomCases;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the scoring model about evidence, change and reports, on random cases with many rounds. */
class LawsOverTimeTest {

    private static final int CASES = 200;
    private static final MatrixCheck CHECK = new MatrixCheck();
    private static final MatrixJson MATRICES = new MatrixJson(CHECK);
    private static final PolicyJson POLICIES = new PolicyJson();
    private static final List<World> WORLDS = worlds();

    private record World(Scorer scorer, CaseRecord record, LocalDate asOf) {
        ProgressReport report() {
            return scorer.score(record, asOf);
        }

        World with(CaseRecord other) {
            return new World(scorer, other, asOf);
        }
    }

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            RandomCases.Documents documents = RandomCases.of(seed);
            try {
                Matrix matrix = MATRICES.read(bytes(documents.matrix), "").orElseThrow();
                ScoringPolicy policy =
                        POLICIES.read(bytes(documents.policy), "").orElseThrow();
                CaseRecord record = new CaseJson(matrix)
                        .read(bytes(documents.caseRecord), "", documents.asOf)
                        .orElseThrow();
                worlds.add(new World(Scorer.of(matrix, policy, CHECK), record, documents.asOf));
            } catch (IOException never) {
                throw new AssertionError(never);
            }
        }
        return worlds;
    }

    @Test
    void evidence_changes_no_number_but_what_is_verified() {
        int verified = 0;
        for (World world : WORLDS) {
            List<OutcomeResult> with = outcomes(world.report()).toList();
            List<OutcomeResult> without = outcomes(
                            world.with(withoutEvidence(world.record())).report())
                    .toList();
            assertThat(with).hasSameSizeAs(without);
            for (int i = 0; i < with.size(); i++) {
                assertThat(with.get(i).tally()).isEqualTo(without.get(i).tally());
                assertThat(with.get(i).publication()).isEqualTo(without.get(i).publication());
            }
            assertThat(headlines(world.report()))
                    .isEqualTo(headlines(
                            world.with(withoutEvidence(world.record())).report()));
            verified += (int) with.stream()
                    .flatMap(outcome -> outcome.backing().stream())
                    .flatMap(backing -> backing.verified().stream())
                    .filter(share -> share.signum() > 0)
                    .count();
        }
        assertThat(verified).isGreaterThan(CASES);
    }

    @Test
    void what_is_backed_by_evidence_holds_the_range_and_is_as_wide_as_what_is_not_verified() {
        for (World world : WORLDS) {
            outcomes(world.report())
                    .forEach(outcome -> outcome.backing().ifPresent(backing -> {
                        Interval range = outcome.interval().orElseThrow();
                        assertThat(range.lower())
                                .isGreaterThanOrEqualTo(backing.backed().lower());
                        assertThat(range.upper())
                                .isLessThanOrEqualTo(backing.backed().upper());
                        // the verified share of what is rated, as a share of what counts, is what the range is short of
                        // 1
                        Fraction verified =
                                backing.verified().orElse(Fraction.ZERO).times(coverage(outcome));
                        assertThat(backing.backed().width()).isEqualTo(Fraction.ONE.minus(verified));
                    }));
            views(world.report())
                    .forEach(view -> view.total().ifPresent(total -> {
                        Backing backing = view.backing().orElseThrow();
                        assertThat(total.interval().lower())
                                .isGreaterThanOrEqualTo(backing.backed().lower());
                        assertThat(total.interval().upper())
                                .isLessThanOrEqualTo(backing.backed().upper());
                    }));
        }
    }

    @Test
    void a_rating_is_never_matched_with_itself_and_the_points_differ_by_what_is_matched_and_what_is_not() {
        int matched = 0;
        for (World world : WORLDS) {
            for (Change change : changes(world)) {
                for (OutcomeChange outcome : change.outcomes()) {
                    for (Pair pair : outcome.matched()) {
                        matched++;
                        assertThat(pair.before().orElseThrow().round())
                                .isNotEqualTo(pair.after().orElseThrow().round());
                    }
                    outcome.composition()
                            .ifPresent(rest -> assertThat(outcome.pointAfter()
                                            .orElseThrow()
                                            .minus(outcome.pointBefore().orElseThrow()))
                                    .isEqualTo(outcome.change().orElseThrow().plus(rest)));
                }
            }
        }
        assertThat(matched).isGreaterThan(CASES);
    }

    @Test
    void a_report_differs_from_itself_in_nothing_and_from_another_the_same_both_ways() {
        int differences = 0;
        for (World world : WORLDS) {
            ProgressReport now = world.report();
            ProgressReport before =
                    world.scorer().score(world.record(), world.asOf().minusDays(120));
            assertThat(ReportDiff.between(now, now).differences()).isEmpty();
            ReportDiff forth = ReportDiff.between(before, now);
            ReportDiff back = ReportDiff.between(now, before);
            assertThat(new HashSet<>(forth.reversed().differences())).isEqualTo(new HashSet<>(back.differences()));
            differences += forth.differences().size();
        }
        assertThat(differences).isGreaterThan(CASES);
    }

    @Test
    void the_order_in_which_things_stand_in_a_file_changes_no_byte() throws IOException {
        Random random = new Random(5);
        for (World world : WORLDS) {
            CaseRecord record = world.record();
            CaseRecord shuffled = new CaseRecord(
                    record.code(),
                    record.matrix(),
                    record.episodes(),
                    record.windows(),
                    shuffled(record.profile(), random),
                    shuffled(record.rounds(), random).stream()
                            .map(round -> new Round(
                                    round.id(),
                                    round.phase(),
                                    shuffled(round.blocks(), random),
                                    round.agreesToNextPhase()))
                            .toList(),
                    shuffled(record.events(), random),
                    shuffled(record.statuses(), random),
                    List.of());
            assertThat(written(world.with(shuffled).report())).isEqualTo(written(world.report()));
        }
    }

    private static Stream<ViewResult> views(ProgressReport report) {
        return report.episodes().stream()
                .flatMap(episode -> episode.rounds().stream())
                .flatMap(round -> round.views().stream());
    }

    private static Stream<OutcomeResult> outcomes(ProgressReport report) {
        return views(report).flatMap(view -> view.outcomes().stream());
    }

    private static List<Object> headlines(ProgressReport report) {
        List<Object> headlines = new ArrayList<>();
        for (EpisodeResult episode : report.episodes()) {
            episode.rounds().stream().map(RoundResult::headline).forEach(headlines::add);
            episode.gate().ifPresent(headlines::add);
        }
        headlines.add(report.headline());
        return headlines;
    }

    private static List<Change> changes(World world) {
        ProgressReport report = world.report();
        int days = report.policy().windows().intakeDays();
        List<Change> changes = new ArrayList<>();
        for (EpisodeResult episode : report.episodes()) {
            changes.addAll(Change.standard(episode, ViewResult.PRIMARY, days));
            for (PhaseChange phase : PhaseChange.all(episode, report.legend(), days)) {
                phase.sinceBaseline().ifPresent(changes::add);
                phase.sincePhaseBefore().ifPresent(changes::add);
                phase.sinceFirstRated().ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Fraction coverage(OutcomeResult outcome) {
        Fraction rated = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (Part part : outcome.parts()) {
            all = part.counts() ? all.plus(part.weight()) : all;
            rated = part.isRated() ? rated.plus(part.weight()) : rated;
        }
        return rated.dividedBy(all);
    }

    private static CaseRecord withoutEvidence(CaseRecord record) {
        Function<VoiceBlock, VoiceBlock> plain = block -> {
            Map<String, Rating> ratings = new LinkedHashMap<>();
            block.ratings()
                    .forEach((indicator, rating) -> ratings.put(
                            indicator,
                            rating instanceof Rating.Rated rated
                                    ? new Rating.Rated(rated.mark(), rated.serviceAbsent(), List.of())
                                    : rating));
            return new VoiceBlock(
                    block.voice(),
                    block.date(),
                    block.role(),
                    block.assessor(),
                    block.consent(),
                    block.respondents(),
                    ratings);
        };
        return new CaseRecord(
                record.code(),
                record.matrix(),
                record.episodes(),
                record.windows(),
                record.profile(),
                record.rounds().stream()
                        .map(round -> new Round(
                                round.id(),
                                round.phase(),
                                round.blocks().stream().map(plain).toList(),
                                round.agreesToNextPhase()))
                        .toList(),
                record.events(),
                record.statuses(),
                record.allowed());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static String written(ProgressReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
