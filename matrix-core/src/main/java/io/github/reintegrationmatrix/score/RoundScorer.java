package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores one round: the state of every indicator for every voice, and what follows. */
final class RoundScorer {

    private final Plan plan;
    private final ScoringPolicy policy;

    RoundScorer(Plan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    RoundResult score(Occasion occasion, Memory memory, List<Event> reassess) {
        Spoken spoken = new Spoken(plan, occasion, Spoken.decides(occasion), memory);
        View primary = view(ViewResult.PRIMARY, spoken);
        List<ViewResult> views = new ArrayList<>();
        views.add(primary.result());
        for (int v = 0; v < plan.voices().size(); v++) {
            views.add(view(plan.voices().get(v), spoken).result());
        }
        List<CriticalResult> criticals = criticals(spoken, occasion);
        return new RoundResult(
                occasion.round().id(),
                when(occasion),
                heard(occasion),
                flags(occasion),
                headline(occasion, criticals, primary),
                criticals,
                views,
                calendarProgress(occasion, memory),
                Questions.next(plan, primary.result(), criticals),
                reassess,
                occasion.round().origin());
    }

    /** A view with the sums it was made from, so that nothing is added up twice. */
    private record View(ViewResult result, List<Tally> tallies) {
        Optional<Reached> progress() {
            return Reached.over(result.outcomes(), tallies);
        }
    }

    private View view(String id, Spoken spoken) {
        int voice = plan.voices().indexOf(id);
        List<OutcomeResult> outcomes = new ArrayList<>(plan.outcomes().size());
        List<Tally> tallies = new ArrayList<>(plan.outcomes().size());
        for (Plan.PlannedOutcome planned : plan.outcomes()) {
            List<Part> parts = new ArrayList<>(planned.items().size());
            for (Item item : planned.items()) {
                Part part = voice < 0 ? spoken.partOrJoint(item, item.primary()) : spoken.part(item, voice);
                if (part != null) {
                    parts.add(part);
                }
            }
            Tally sums = Tally.of(planned.outcome().isScored() ? parts : List.of());
            tallies.add(sums);
            outcomes.add(Publishing.outcome(planned.outcome(), parts, sums, policy));
        }
        boolean pointShown = Publishing.totalPoint(outcomes, tallies, policy);
        return new View(new ViewResult(id, outcomes, pointShown), tallies);
    }

    private List<CriticalResult> criticals(Spoken spoken, Occasion occasion) {
        List<CriticalResult> criticals = new ArrayList<>();
        for (Item item : plan.items()) {
            if (item.isCritical() && item.isDue(Spoken.decides(occasion))) {
                criticals.add(new CriticalResult(
                        item.indicator().id(), item.floor(occasion.phase()), readings(item, spoken)));
            }
        }
        return criticals;
    }

    private List<CriticalResult.Reading> readings(Item item, Spoken spoken) {
        List<CriticalResult.Reading> readings = new ArrayList<>();
        Optional<RatingState.Rated> joint = spoken.joint(item);
        for (int v = 0; v < plan.voices().size(); v++) {
            Part part = spoken.part(item, v);
            if (part != null && part.state() != Item.NOT_APPLICABLE_BY_RULE) {
                readings.add(new CriticalResult.Reading(part.voice(), part.state(), joint));
            }
        }
        return readings;
    }

    private Headline headline(Occasion occasion, List<CriticalResult> criticals, View primary) {
        List<String> breached = Publishing.with(CriticalResult.Verdict.BREACHED, criticals);
        if (!breached.isEmpty()) {
            return new Headline(Headline.Kind.CRITICAL_CONCERN, breached);
        }
        List<String> unknown = Publishing.with(CriticalResult.Verdict.UNDETERMINED, criticals);
        if (!unknown.isEmpty()) {
            return new Headline(Headline.Kind.CRITICAL_UNKNOWN, unknown);
        }
        if (Publishing.nothingDue(primary.result())) {
            return new Headline(Headline.Kind.NOTHING_DUE, List.of());
        }
        if (occasion.intake()) {
            return new Headline(Headline.Kind.BASELINE, List.of());
        }
        String phase = plan.matrix().phases().get(occasion.phase()).id();
        return new Headline(Publishing.progress(primary.progress(), phase, policy), List.of());
    }

    private Optional<Reached> calendarProgress(Occasion occasion, Memory memory) {
        if (occasion.lag().filter(lag -> lag > 0).isEmpty()) {
            return Optional.empty();
        }
        int last = plan.matrix().phases().size() - 1;
        int point = Plan.point(Math.min(occasion.calendarPhase(), last));
        return view(ViewResult.PRIMARY, new Spoken(plan, occasion, point, memory))
                .progress();
    }

    private RoundResult.When when(Occasion occasion) {
        List<ReintegrationPhase> phases = plan.matrix().phases();
        String calendar = occasion.calendarPhase() == phases.size()
                ? RoundResult.When.FOLLOW_UP
                : phases.get(occasion.calendarPhase()).id();
        return new RoundResult.When(
                occasion.date(),
                occasion.intake() ? Matrix.INTAKE : phases.get(occasion.phase()).id(),
                occasion.assumed(),
                occasion.months(),
                calendar,
                occasion.lag());
    }

    private List<RoundResult.Heard> heard(Occasion occasion) {
        List<RoundResult.Heard> heard = new ArrayList<>();
        plan.matrix()
                .voices()
                .forEach(voice -> occasion.round()
                        .block(voice.id())
                        .ifPresent(block -> heard.add(new RoundResult.Heard(
                                block.voice(), block.date(), block.role(), block.assessor(), block.respondents()))));
        return heard;
    }

    private Set<RoundResult.Flag> flags(Occasion occasion) {
        Set<RoundResult.Flag> flags = EnumSet.noneOf(RoundResult.Flag.class);
        if (occasion.afterClosure()) {
            flags.add(RoundResult.Flag.AFTER_CLOSURE);
        }
        long apart = ChronoUnit.DAYS.between(
                occasion.date(), occasion.round().lastDate().orElse(occasion.date()));
        if (apart > policy.windows().roundDays()) {
            flags.add(RoundResult.Flag.VOICES_FAR_APART);
        }
        return flags;
    }
}
