package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.JOINT;
import static io.github.reintegrationmatrix.score.Fixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.RandomWorld.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Section 15: the laws, each tried on random cases. The seed of a case that fails is in the message. */
class LawsTest {

    private static final int CASES = 400;
    private static final long FIRST_SEED = 20_260_101;

    /** Calls the law with one world per seed, and with the source of randomness that made it. */
    private static void forAll(BiConsumer<World, RandomWorld> law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomWorld random = new RandomWorld(seed);
            World world = random.world(seed);
            try {
                law.accept(world, random);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static RoundResult score(World world) {
        return report(world).latest().orElseThrow();
    }

    private static ProgressReport report(World world) {
        return world.spec().score();
    }

    private static Optional<GateResult> gate(World world) {
        return report(world).episodes().get(0).gate();
    }

    private static void contains(Interval wide, Interval narrow, String what) {
        assertThat(narrow.lower().atLeast(wide.lower()) && wide.upper().atLeast(narrow.upper()))
                .as("%s: %s in %s", what, narrow, wide)
                .isTrue();
    }

    private static void contains(Interval wide, Fraction value, String what) {
        contains(wide, new Interval(value, value), what);
    }

    // ---- what an outcome is

    @Test
    void the_width_of_the_interval_is_1_minus_coverage_and_its_lower_end_is_coverage_times_the_point() {
        forAll((world, random) -> {
            for (ViewResult view : score(world).views()) {
                for (OutcomeResult outcome : view.outcomes()) {
                    boolean counted = outcome.standing() == OutcomeResult.Standing.COUNTED;
                    assertThat(outcome.interval().isPresent()).isEqualTo(counted);
                    assertThat(outcome.coverage().isPresent()).isEqualTo(counted);
                    if (counted) {
                        Fraction c = outcome.coverage().orElseThrow();
                        Interval interval = outcome.interval().orElseThrow();
                        assertThat(interval.width()).isEqualTo(Fraction.ONE.minus(c));
                        assertThat(interval.lower().atLeast(Fraction.ZERO)).isTrue();
                        assertThat(Fraction.ONE.atLeast(interval.upper())).isTrue();
                        assertThat(outcome.point().isPresent()).isEqualTo(c.signum() > 0);
                        outcome.point().ifPresent(point -> {
                            assertThat(interval.lower()).isEqualTo(c.times(point));
                            contains(interval, point, outcome.outcome());
                        });
                    }
                }
                view.total().ifPresent(total -> {
                    assertThat(total.interval().width()).isEqualTo(Fraction.ONE.minus(total.coverage()));
                    total.point().ifPresent(point -> contains(total.interval(), point, "total"));
                });
            }
        });
    }

    @Test
    void earned_and_lost_by_level_and_lost_by_missing_add_up_to_1_and_so_do_the_losses_one_by_one() {
        forAll((world, random) -> {
            for (ViewResult view : score(world).views()) {
                for (OutcomeResult outcome : view.outcomes()) {
                    if (outcome.standing() == OutcomeResult.Standing.COUNTED) {
                        Fraction earned = outcome.earned().orElseThrow();
                        Fraction level = outcome.lostByLevel().orElseThrow();
                        Fraction missing = outcome.lostByMissing().orElseThrow();
                        assertThat(earned.plus(level).plus(missing)).isEqualTo(Fraction.ONE);
                        Fraction.Sum byLevel = new Fraction.Sum();
                        Fraction.Sum byMissing = new Fraction.Sum();
                        outcome.losses().forEach(loss -> (loss.missing() ? byMissing : byLevel).add(loss.share()));
                        assertThat(byLevel.total()).isEqualTo(level);
                        assertThat(byMissing.total()).isEqualTo(missing);
                    }
                }
            }
        });
    }

    // ---- how the blanks could turn out

    private record Blank(String voice, Indicator indicator) {}

    /** What is missing for a voice that is asked, where no joint rating stands in. */
    private static List<Blank> blanks(World world, RoundResult round) {
        List<Blank> blanks = new ArrayList<>();
        for (ViewResult view : round.views().subList(1, round.views().size())) {
            for (OutcomeResult outcome : view.outcomes()) {
                for (Part part : outcome.parts()) {
                    Indicator indicator = world.indicators().stream()
                            .filter(each -> each.id().equals(part.indicator()))
                            .findFirst()
                            .orElseThrow();
                    boolean jointly =
                            world.said().getOrDefault(JOINT, Map.of()).get(indicator.id()) instanceof Rating.Rated;
                    if (part.counts() && !part.isRated() && !jointly) {
                        blanks.add(new Blank(view.id(), indicator));
                    }
                }
            }
        }
        return blanks;
    }

    /** Rates every blank, or says in {@code gone} of 100 cases that it does not apply. */
    private static World complete(World world, List<Blank> blanks, RandomWorld random, int gone) {
        World completed = world;
        for (Blank blank : blanks) {
            Rating turned = random.chance(gone)
                    ? new Rating.NotApplicable("abroad")
                    : random.rated(blank.indicator(), random.one(List.of(0, 100)));
            completed = completed.with(blank.voice(), blank.indicator().id(), turned);
        }
        return completed;
    }

    private static World completeAt(World world, List<Blank> blanks, boolean best) {
        World completed = world;
        for (Blank blank : blanks) {
            List<Mark> marks = RandomWorld.marks(blank.indicator().scale());
            Mark mark = marks.get(best ? marks.size() - 1 : 0);
            completed = completed.with(blank.voice(), blank.indicator().id(), new Rating.Rated(mark, false, List.of()));
        }
        return completed;
    }

    @Test
    void every_completion_of_the_blanks_stays_in_every_interval_some_turned_not_applicable() {
        forAll((world, random) -> {
            RoundResult before = score(world);
            List<Blank> blanks = blanks(world, before);
            for (int gone : new int[] {0, 30, 100}) {
                inside(before, score(complete(world, blanks, random, gone)));
            }
        });
    }

    private static void inside(RoundResult before, RoundResult after) {
        for (int v = 0; v < before.views().size(); v++) {
            ViewResult wide = before.views().get(v);
            ViewResult narrow = after.views().get(v);
            for (int o = 0; o < wide.outcomes().size(); o++) {
                OutcomeResult was = wide.outcomes().get(o);
                OutcomeResult is = narrow.outcomes().get(o);
                String what = wide.id() + " " + was.outcome();
                is.interval().ifPresent(now -> contains(was.interval().orElseThrow(), now, what));
                // In a voice's own view a joint rating leaves a blank, so the point is known only where all is rated.
                if (is.coverage().filter(Fraction.ONE::equals).isPresent()) {
                    contains(was.interval().orElseThrow(), is.point().orElseThrow(), what + " point");
                }
                is.progress()
                        .ifPresent(now -> contains(was.progress().orElseThrow().share(), now.share(), what));
            }
            narrow.total()
                    .ifPresent(now ->
                            contains(wide.total().orElseThrow().interval(), now.interval(), wide.id() + " total"));
            narrow.progress()
                    .ifPresent(now ->
                            contains(wide.progress().orElseThrow().share(), now.share(), wide.id() + " progress"));
        }
        for (int i = 0; i < before.criticals().size(); i++) {
            CriticalResult was = before.criticals().get(i);
            after.criticals()
                    .get(i)
                    .interval()
                    .ifPresent(now -> contains(was.interval().orElseThrow(), now, was.indicator()));
        }
    }

    @Test
    void the_ends_of_every_interval_are_reached_by_the_worst_and_the_best_completion() {
        forAll((world, random) -> {
            RoundResult before = score(world);
            List<Blank> blanks = blanks(world, before);
            RoundResult worst = score(completeAt(world, blanks, false));
            RoundResult best = score(completeAt(world, blanks, true));
            for (int o = 0; o < before.primary().outcomes().size(); o++) {
                OutcomeResult was = before.primary().outcomes().get(o);
                assertThat(worst.primary().outcomes().get(o).point())
                        .isEqualTo(was.interval().map(Interval::lower));
                assertThat(best.primary().outcomes().get(o).point())
                        .isEqualTo(was.interval().map(Interval::upper));
            }
            before.primary().total().ifPresent(was -> {
                assertThat(worst.primary().total().orElseThrow().point())
                        .contains(was.interval().lower());
                assertThat(best.primary().total().orElseThrow().point())
                        .contains(was.interval().upper());
            });
            before.primary().progress().ifPresent(was -> {
                // The worst mark reaches an expectation only where the worst is all that is expected.
                assertThat(worst.primary()
                                .progress()
                                .orElseThrow()
                                .share()
                                .lower()
                                .atLeast(was.share().lower()))
                        .isTrue();
                assertThat(best.primary().progress().orElseThrow().share().lower())
                        .isEqualTo(was.share().upper());
            });
            for (int i = 0; i < before.criticals().size(); i++) {
                CriticalResult was = before.criticals().get(i);
                assertThat(worst.criticals().get(i).interval().map(Interval::lower))
                        .isEqualTo(was.interval().map(Interval::lower));
                assertThat(best.criticals().get(i).interval().map(Interval::lower))
                        .isEqualTo(was.interval().map(Interval::upper));
            }
        });
    }

    // ---- a better rating

    private static void notBelow(Optional<Fraction> before, Optional<Fraction> after, String what) {
        assertThat(after.isPresent()).as(what).isEqualTo(before.isPresent());
        before.ifPresent(was -> assertThat(after.orElseThrow().atLeast(was))
                .as("%s: %s then %s", what, was, after)
                .isTrue());
    }

    private static int rank(CriticalResult.Verdict verdict) {
        return switch (verdict) {
            case BREACHED -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
            case NOT_JUDGED -> 3;
        };
    }

    private static int rank(GateResult.Verdict verdict) {
        return switch (verdict) {
            case FAIL -> 0;
            case UNDETERMINED -> 1;
            case PASS -> 2;
        };
    }

    private static int rank(Headline.Kind kind) {
        return switch (kind) {
            case REASSESS, CRITICAL_CONCERN -> 0;
            case CRITICAL_UNKNOWN -> 1;
            case EXPECTATIONS_OPEN -> 2;
            case CANNOT_TELL -> 3;
            case EXPECTATIONS_MET -> 4;
            case BASELINE -> 5;
            case NOTHING_EXPECTED -> 6;
            case NOTHING_DUE -> 7;
        };
    }

    @Test
    void a_better_rating_lowers_no_score_and_no_interval_and_no_progress_and_no_verdict() {
        int[] improved = new int[1];
        forAll((world, random) -> {
            RoundResult before = score(world);
            Optional<GateResult> gate = gate(world);
            world.said()
                    .forEach((voice, ratings) -> ratings.forEach((id, rating) -> {
                        Indicator indicator = world.indicators().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow();
                        if (rating instanceof Rating.Rated rated) {
                            Fraction at =
                                    indicator.scale().position(rated.mark()).orElseThrow();
                            List<Mark> better = RandomWorld.marks(indicator.scale()).stream()
                                    .filter(mark -> indicator
                                                    .scale()
                                                    .position(mark)
                                                    .orElseThrow()
                                                    .compareTo(at)
                                            > 0)
                                    .toList();
                            if (!better.isEmpty()) {
                                World after =
                                        world.with(voice, id, new Rating.Rated(random.one(better), false, List.of()));
                                notBelow(before, score(after));
                                assertThat(gate(after)
                                                .map(GateResult::verdict)
                                                .map(LawsTest::rank)
                                                .orElse(0))
                                        .isGreaterThanOrEqualTo(gate.map(GateResult::verdict)
                                                .map(LawsTest::rank)
                                                .orElse(0));
                                improved[0]++;
                            }
                        }
                    }));
        });
        assertThat(improved[0]).isGreaterThan(CASES);
    }

    private static void notBelow(RoundResult before, RoundResult after) {
        for (int v = 0; v < before.views().size(); v++) {
            ViewResult was = before.views().get(v);
            ViewResult is = after.views().get(v);
            for (int o = 0; o < was.outcomes().size(); o++) {
                OutcomeResult a = was.outcomes().get(o);
                OutcomeResult b = is.outcomes().get(o);
                notBelow(a.point(), b.point(), "S");
                notBelow(a.interval().map(Interval::lower), b.interval().map(Interval::lower), "L");
                notBelow(a.interval().map(Interval::upper), b.interval().map(Interval::upper), "U");
                notBelow(lower(a.progress()), lower(b.progress()), "progress");
                notBelow(upper(a.progress()), upper(b.progress()), "progress");
            }
            notBelow(
                    was.total().map(t -> t.interval().lower()),
                    is.total().map(t -> t.interval().lower()),
                    "L_T");
            notBelow(
                    was.total().map(t -> t.interval().upper()),
                    is.total().map(t -> t.interval().upper()),
                    "U_T");
            notBelow(was.total().flatMap(ViewResult.Total::point), is.total().flatMap(ViewResult.Total::point), "S_T");
            notBelow(lower(was.progress()), lower(is.progress()), "progress");
            notBelow(upper(was.progress()), upper(is.progress()), "progress");
        }
        notBelow(lower(before.calendarProgress()), lower(after.calendarProgress()), "calendar progress");
        for (int i = 0; i < before.criticals().size(); i++) {
            assertThat(rank(after.criticals().get(i).verdict()))
                    .isGreaterThanOrEqualTo(rank(before.criticals().get(i).verdict()));
        }
        assertThat(rank(after.headline().kind()))
                .isGreaterThanOrEqualTo(rank(before.headline().kind()));
    }

    private static Optional<Fraction> lower(Optional<Reached> reached) {
        return reached.map(r -> r.share().lower());
    }

    private static Optional<Fraction> upper(Optional<Reached> reached) {
        return reached.map(r -> r.share().upper());
    }

    // ---- an answer to what was not rated

    @Test
    void an_answer_to_what_was_not_rated_only_narrows_and_what_was_decided_survives() {
        int[] answered = new int[1];
        forAll((world, random) -> {
            World now = world;
            RoundResult before = score(now);
            List<Blank> blanks = random.shuffled(blanks(world, before));
            for (Blank blank : blanks.subList(0, Math.min(6, blanks.size()))) {
                Rating rating = random.rated(blank.indicator(), random.one(List.of(0, 100)));
                World next = now.with(blank.voice(), blank.indicator().id(), rating);
                RoundResult after = score(next);
                inside(before, after);
                decidedSurvives(before, after);
                decidedSurvives(gate(now), gate(next));
                assertThat(after.primary().pointShown() || !before.primary().pointShown())
                        .isTrue();
                now = next;
                before = after;
                answered[0]++;
            }
        });
        assertThat(answered[0]).isGreaterThan(CASES);
    }

    @Test
    void a_joint_answer_to_what_nobody_had_rated_only_narrows_and_what_was_decided_survives() {
        int[] answered = new int[1];
        forAll((world, random) -> {
            RoundResult before = score(world);
            for (Indicator indicator : world.indicators()) {
                boolean rated = world.said().values().stream()
                        .anyMatch(ratings -> ratings.get(indicator.id()) instanceof Rating.Rated);
                boolean gone = world.said().values().stream()
                        .anyMatch(ratings -> ratings.get(indicator.id()) instanceof Rating.NotApplicable);
                if (!rated && !gone) {
                    World next = world.with(JOINT, indicator.id(), random.rated(indicator, 50));
                    RoundResult after = score(next);
                    inside(before, after);
                    decidedSurvives(before, after);
                    decidedSurvives(gate(world), gate(next));
                    answered[0]++;
                }
            }
        });
        assertThat(answered[0]).isGreaterThan(CASES);
    }

    private static void decidedSurvives(RoundResult before, RoundResult after) {
        for (int i = 0; i < before.criticals().size(); i++) {
            CriticalResult.Verdict was = before.criticals().get(i).verdict();
            if (was != CriticalResult.Verdict.UNDETERMINED) {
                assertThat(after.criticals().get(i).verdict()).isEqualTo(was);
            }
        }
        Headline.Kind kind = before.headline().kind();
        if (kind == Headline.Kind.EXPECTATIONS_MET
                || kind == Headline.Kind.EXPECTATIONS_OPEN
                || kind == Headline.Kind.CRITICAL_CONCERN) {
            assertThat(after.headline().kind()).isEqualTo(kind);
        }
        Reached reached = before.primary().progress().orElse(null);
        if (reached != null) {
            Fraction p = POLICY.progress().in(before.when().point());
            Reached then = after.primary().progress().orElseThrow();
            if (reached.share().lower().atLeast(p)) {
                assertThat(then.share().lower().atLeast(p)).isTrue();
            }
            if (!reached.share().upper().atLeast(p)) {
                assertThat(then.share().upper().atLeast(p)).isFalse();
            }
        }
    }

    private static void decidedSurvives(Optional<GateResult> before, Optional<GateResult> after) {
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(gate -> {
            GateResult then = after.orElseThrow();
            if (gate.verdict() != GateResult.Verdict.UNDETERMINED) {
                assertThat(then.verdict()).isEqualTo(gate.verdict());
            }
            for (GateResult.Condition condition : gate.conditions()) {
                if (condition.verdict() != GateResult.Verdict.UNDETERMINED) {
                    assertThat(then.conditions())
                            .filteredOn(other -> other.kind() == condition.kind())
                            .extracting(GateResult.Condition::verdict)
                            .containsExactly(condition.verdict());
                }
            }
        });
    }

    @Test
    void what_to_ask_next_narrows_the_total_by_exactly_what_it_says() {
        int[] asked = new int[1];
        forAll((world, random) -> {
            RoundResult before = score(world);
            List<AskNext> next = before.askNext();
            for (AskNext ask : next.subList(0, Math.min(3, next.size()))) {
                Indicator indicator = world.indicators().stream()
                        .filter(each -> each.id().equals(ask.indicator()))
                        .findFirst()
                        .orElseThrow();
                RoundResult after = score(world.with(ask.voice(), ask.indicator(), random.rated(indicator, 50)));
                Fraction narrowed = width(before).minus(width(after));
                assertThat(narrowed).as(ask.toString()).isEqualTo(ask.narrows());
                asked[0]++;
            }
        });
        assertThat(asked[0]).isGreaterThan(CASES);
    }

    private static Fraction width(RoundResult round) {
        return round.primary().total().map(total -> total.interval().width()).orElse(Fraction.ZERO);
    }

    // ---- what changes no number

    /** Every number and verdict of a round by the id of what it is about, but the shares not applicable. */
    private static Map<String, Object> numbers(RoundResult round, Optional<GateResult> gate) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("headline", round.headline().kind());
        for (ViewResult view : round.views()) {
            for (OutcomeResult outcome : view.outcomes()) {
                if (outcome.standing() == OutcomeResult.Standing.COUNTED) {
                    String key = view.id() + " " + outcome.outcome() + " ";
                    numbers.put(key + "S", outcome.point());
                    numbers.put(key + "LU", outcome.interval());
                    numbers.put(key + "c", outcome.coverage());
                    numbers.put(key + "progress", outcome.progress());
                    numbers.put(key + "publication", outcome.publication());
                    numbers.put(key + "losses", outcome.losses());
                    numbers.put(key + "concentrated", outcome.flags().contains(OutcomeResult.Flag.CONCENTRATED));
                }
            }
            numbers.put(view.id() + " total", view.total());
            numbers.put(view.id() + " progress", view.progress());
            numbers.put(view.id() + " lowest", view.lowest().stream().sorted().toList());
            numbers.put(
                    view.id() + " may be lower",
                    view.mayBeLower().stream().sorted().toList());
        }
        round.criticals().forEach(critical -> {
            if (critical.verdict() != CriticalResult.Verdict.NOT_JUDGED) {
                numbers.put("critical " + critical.indicator(), List.of(critical.interval(), critical.verdict()));
            }
        });
        numbers.put("calendar progress", round.calendarProgress());
        numbers.put("ask next", round.askNext());
        numbers.put("gate", gate.map(GateResult::verdict));
        return numbers;
    }

    private static Map<String, Object> numbers(World world) {
        ProgressReport report = report(world);
        return numbers(report.latest().orElseThrow(), report.episodes().get(0).gate());
    }

    private static Indicator copy(Indicator of, String id, Fraction weight) {
        return new Indicator(
                id,
                of.dimension(),
                of.statement(),
                of.questions(),
                of.childQuestion(),
                of.guidance(),
                weight,
                of.scale(),
                of.raters(),
                of.primary(),
                of.due(),
                of.expected(),
                of.appliesWhen(),
                of.critical(),
                of.ownAccount(),
                of.validity(),
                of.means(),
                of.sources());
    }

    @Test
    void the_order_of_outcomes_and_indicators_and_blocks_and_ratings_changes_no_number() {
        forAll((world, random) -> {
            RandomWorld same = new RandomWorld(world.group());
            List<Outcome> outcomes = same.shuffled(world.matrix().outcomes()).stream()
                    .map(o -> new Outcome(
                            o.id(),
                            o.label(),
                            o.definition(),
                            o.why(),
                            o.weight(),
                            o.appliesWhen(),
                            same.shuffled(o.indicators())))
                    .toList();
            Map<String, Map<String, Rating>> said = new LinkedHashMap<>();
            for (String voice : random.shuffled(List.copyOf(world.said().keySet()))) {
                Map<String, Rating> ratings = new LinkedHashMap<>();
                random.shuffled(List.copyOf(world.said().get(voice).keySet()))
                        .forEach(id -> ratings.put(id, world.said().get(voice).get(id)));
                said.put(voice, ratings);
            }
            World shuffled = new World(
                    world.group(),
                    Fixture.matrix(outcomes),
                    world.phase(),
                    world.date(),
                    world.agreement(),
                    world.dependants(),
                    said);

            assertThat(numbers(shuffled)).isEqualTo(numbers(world));
            assertThat(report(shuffled).matrix().fingerprint())
                    .isEqualTo(report(world).matrix().fingerprint());
        });
    }

    @Test
    void scaling_all_weights_of_outcomes_or_of_the_items_of_an_outcome_changes_no_number() {
        forAll((world, random) -> {
            RandomWorld same = new RandomWorld(world.group());
            Fraction factor = Fraction.of(1 + same.below(9), 1 + same.below(9));
            List<Outcome> outcomes = new ArrayList<>();
            for (Outcome outcome : world.matrix().outcomes()) {
                Fraction own = Fraction.of(1 + same.below(9), 1 + same.below(9));
                outcomes.add(new Outcome(
                        outcome.id(),
                        outcome.label(),
                        outcome.definition(),
                        outcome.why(),
                        outcome.weight().times(factor),
                        outcome.appliesWhen(),
                        outcome.indicators().stream()
                                .map(item -> copy(item, item.id(), item.weight().times(own)))
                                .toList()));
            }

            assertThat(numbers(world.with(Fixture.matrix(outcomes)))).isEqualTo(numbers(world));
        });
    }

    @Test
    void adding_items_that_do_not_apply_changes_no_number_but_the_share_not_applicable() {
        forAll((world, random) -> {
            RandomWorld same = new RandomWorld(world.group());
            List<Outcome> outcomes = new ArrayList<>();
            World grown = world;
            for (Outcome outcome : world.matrix().outcomes()) {
                List<Indicator> indicators = new ArrayList<>(outcome.indicators());
                Indicator like = same.one(outcome.indicators());
                Indicator byHand = everywhere(world, like, outcome.id() + "-by-hand", same.weight(), Map.of());
                Indicator byRule = everywhere(
                        world, like, outcome.id() + "-by-rule", same.weight(), Map.of("proceedings", List.of("open")));
                indicators.add(same.below(indicators.size() + 1), byHand);
                indicators.add(same.below(indicators.size() + 1), byRule);
                outcomes.add(new Outcome(
                        outcome.id(),
                        outcome.label(),
                        outcome.definition(),
                        outcome.why(),
                        outcome.weight(),
                        outcome.appliesWhen(),
                        indicators));
                for (String voice : like.raters()) {
                    grown = grown.with(voice, byHand.id(), new Rating.NotApplicable("abroad"))
                            .with(voice, byRule.id(), random.rated(byRule, 50));
                }
            }
            // A whole outcome that does not apply; what is critical in it is listed as not judged.
            Indicator alone = everywhere(world, world.indicators().get(0), "alone", same.weight(), Map.of());
            outcomes.add(new Outcome("alone", "Alone", "Alone", "", same.weight(), Map.of(), List.of(alone)));
            for (String voice : alone.raters()) {
                grown = grown.with(voice, alone.id(), new Rating.NotApplicable("abroad"));
            }

            assertThat(numbers(grown.with(Fixture.matrix(outcomes)))).isEqualTo(numbers(world));
        });
    }

    /** A critical indicator like another, due everywhere. */
    private static Indicator everywhere(
            World world, Indicator of, String id, Fraction weight, Map<String, List<String>> appliesWhen) {
        Mark mark = RandomWorld.marks(of.scale()).get(1);
        Map<String, Mark> expected = new LinkedHashMap<>();
        if (world.matrix().expects()) {
            Fixture.PHASES.forEach(phase -> expected.put(phase, mark));
        }
        return new Indicator(
                id,
                of.dimension(),
                of.statement(),
                of.questions(),
                of.childQuestion(),
                of.guidance(),
                weight,
                of.scale(),
                of.raters(),
                of.primary(),
                List.of(Fixture.INTAKE, Fixture.CRISIS, Fixture.TRANSITION, Fixture.REINTEGRATION),
                expected,
                appliesWhen,
                new Criticality.Critical("danger", Map.of(Criticality.Critical.ALL, mark), List.of("abroad")),
                of.ownAccount(),
                of.validity(),
                of.means(),
                of.sources());
    }

    // ---- the same again

    @Test
    void equal_input_gives_an_equal_report_by_the_same_scorer_and_by_another() {
        forAll((world, random) -> {
            ProgressReport first = report(world);
            assertThat(report(world)).isEqualTo(first);
            assertThat(report(world)).hasSameHashCodeAs(first);
        });
        // Everything made again, nothing shared.
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed += RandomWorld.SHARE) {
            World again = new RandomWorld(seed).world(seed);
            assertThat(Scorer.of(again.matrix(), POLICY).score(again.spec().build(), Fixture.AS_OF))
                    .as("seed %s", seed)
                    .isEqualTo(report(new RandomWorld(seed).world(seed)));
        }
    }

    @Test
    void a_report_as_of_a_day_knows_only_what_the_case_held_by_that_day_and_counts_the_rest() {
        forAll((world, random) -> {
            // Four rounds, their blocks up to 8 days apart, and a profile that changes.
            List<Round> rounds = new ArrayList<>();
            for (int r = 0; r < 4; r++) {
                List<VoiceBlock> blocks = new ArrayList<>();
                Map<String, Map<String, Rating>> said = random.said(world.matrix());
                LocalDate begins = Fixture.START.plusDays(10 + 20L * r);
                said.forEach((voice, ratings) -> blocks.add(new VoiceBlock(
                        voice, begins.plusDays(random.below(9)), "nurse", "", VoiceBlock.Consent.GIVEN, 0, ratings)));
                if (!blocks.isEmpty()) {
                    rounds.add(new Round(
                            "r" + r,
                            random.one(List.of("", "intake", "crisis", "transition")),
                            blocks,
                            Round.Agreement.YES));
                }
            }
            List<ProfileEntry> profile = List.of(
                    new ProfileEntry(Fixture.START, Map.of("dependants", "no")),
                    new ProfileEntry(
                            Fixture.START.plusDays(random.below(90)).plusDays(1), Map.of("dependants", "yes")));
            List<Episode> episodes = List.of(new Episode(Fixture.START, "first-contact", Episode.OPEN, List.of()));
            CaseRecord whole = new CaseRecord(
                    "T-1",
                    Fixture.REFERENCE,
                    episodes,
                    List.of(),
                    profile,
                    random.shuffled(rounds),
                    List.of(),
                    List.of(),
                    List.of());

            LocalDate asOf = Fixture.START.plusDays(random.below(100));
            int[] left = new int[2];
            List<Round> known = new ArrayList<>();
            for (Round round : rounds) {
                List<VoiceBlock> blocks = round.blocks().stream()
                        .filter(block -> !block.date().isAfter(asOf))
                        .toList();
                if (blocks.isEmpty()) {
                    left[0]++;
                } else {
                    left[1] += round.blocks().size() - blocks.size();
                    boolean ownIsLater = round.block(BENEFICIARY)
                            .filter(block -> block.date().isAfter(asOf))
                            .isPresent();
                    // the person's answer is given with her own block
                    Round.Agreement answer = ownIsLater ? Round.Agreement.NOT_ASKED : round.agreesToNextPhase();
                    known.add(new Round(round.id(), round.phase(), blocks, answer));
                }
            }
            List<ProfileEntry> then = profile.stream()
                    .filter(entry -> !entry.from().isAfter(asOf))
                    .toList();
            CaseRecord cut = new CaseRecord(
                    "T-1", Fixture.REFERENCE, episodes, List.of(), then, known, List.of(), List.of(), List.of());

            Scorer scorer = Fixture.scorer(world.matrix(), POLICY);
            ProgressReport of = scorer.score(whole, asOf);
            assertThat(of.episodes()).isEqualTo(scorer.score(cut, asOf).episodes());
            assertThat(of.headline()).isEqualTo(scorer.score(cut, asOf).headline());
            assertThat(of.ignored())
                    .isEqualTo(new ProgressReport.Ignored(0, left[0], left[1], profile.size() - then.size(), 0, 0));
        });
    }

    // ---- the generator itself

    @Test
    void the_random_cases_come_to_every_verdict_and_every_headline() {
        Map<Object, Integer> seen = new LinkedHashMap<>();
        forAll((world, random) -> {
            RoundResult round = score(world);
            seen.merge(round.headline().kind(), 1, Integer::sum);
            round.criticals().forEach(critical -> seen.merge(critical.verdict(), 1, Integer::sum));
            gate(world).ifPresent(gate -> seen.merge(gate.verdict(), 1, Integer::sum));
            round.primary().outcomes().forEach(outcome -> seen.merge(outcome.publication(), 1, Integer::sum));
            seen.merge("point " + round.primary().pointShown(), 1, Integer::sum);
        });
        List<Object> wanted = new ArrayList<>(List.of("point true", "point false"));
        wanted.addAll(EnumSet.complementOf(EnumSet.of(Headline.Kind.REASSESS)));
        wanted.addAll(List.of(CriticalResult.Verdict.values()));
        wanted.addAll(List.of(GateResult.Verdict.values()));
        wanted.addAll(List.of(OutcomeResult.Publication.values()));

        assertThat(seen.keySet()).as("%s", seen).containsAll(wanted);
    }
}
