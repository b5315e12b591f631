package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scoring model a second time, from scoring.md and FORMATS.md alone: plain and slow, to be held against the scorer.
 * It shares no code with the project and takes valid files only.
 */
public final class SecondOpinion {
    private final Matrix matrix;
    private final Policy policy;
    private final CaseFile file;
    private final States states;

    private SecondOpinion(Matrix matrix, Policy policy, CaseFile file) {
        this.matrix = matrix;
        this.policy = policy;
        this.file = file;
        this.states = new States(matrix);
    }

    /**
     * The tree of progress-report/1 without format, engine, matrix, policy, legend and offered. Scores, weights and
     * other measures are their exact strings; counts, months and days are integers.
     */
    public static Map<String, Object> report(
            Map<String, Object> matrix, Map<String, Object> policy, Map<String, Object> caseRecord, LocalDate asOf) {
        Matrix read = new Matrix(matrix);
        return new SecondOpinion(read, new Policy(policy), new CaseFile(read, caseRecord, asOf)).report();
    }

    static Map<String, Object> range(Rational lower, Rational upper) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("lower", lower.toString());
        range.put("upper", upper.toString());
        return range;
    }

    private Map<String, Object> report() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("case", file.code);
        tree.put("asOf", file.asOf.toString());
        tree.put("ignored", ignored());
        if (!file.episodes.isEmpty()) {
            CaseFile.Episode latest = file.episodes.get(file.episodes.size() - 1);
            if (!latest.rounds.isEmpty()) {
                tree.put("headline", caseHeadline(latest));
            }
        }
        List<Object> episodes = new ArrayList<>();
        for (int i = 0; i < file.episodes.size(); i++) {
            episodes.add(episode(file.episodes.get(i), i == 0 ? null : file.episodes.get(i - 1)));
        }
        tree.put("episodes", episodes);
        return tree;
    }

    /** Section 1: later data are ignored and counted. */
    private Map<String, Object> ignored() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("episodes", file.ignoredEpisodes);
        tree.put("rounds", file.ignoredRounds);
        tree.put("blocks", file.ignoredBlocks);
        tree.put("profileEntries", file.ignoredProfileEntries);
        tree.put("events", file.ignoredEvents);
        tree.put("statuses", file.ignoredStatuses);
        return tree;
    }

    /** FORMATS: the comparisons are left out of very large reports. */
    private boolean tooLarge() {
        int rounds = 0;
        for (CaseFile.Episode episode : file.episodes) {
            rounds += episode.rounds.size();
        }
        return matrix.outcomes.size() > 500
                || matrix.indicators().size() > 5000
                || matrix.voices.size() > 20
                || rounds > 2000;
    }

    private View primary(CaseFile.Round round) {
        return new View(matrix, policy, round, States.PRIMARY, states.view(round, States.PRIMARY));
    }

    private List<Critical> criticals(CaseFile.Round round) {
        List<Critical> criticals = new ArrayList<>();
        for (Matrix.Indicator indicator : matrix.criticals()) {
            // A critical indicator is due everywhere, of services in every phase only.
            if (indicator.due.contains(round.point)) {
                criticals.add(new Critical(matrix, states, round, indicator));
            }
        }
        return criticals;
    }

    private static List<Object> with(List<Critical> criticals, String verdict) {
        List<Object> ids = new ArrayList<>();
        for (Critical critical : criticals) {
            if (critical.verdict().equals(verdict)) {
                ids.add(critical.indicator.id);
            }
        }
        return ids;
    }

    /** Section 4: headline of a round. */
    private Map<String, Object> headline(CaseFile.Round round) {
        List<Critical> criticals = criticals(round);
        View primary = primary(round);
        List<Object> breached = with(criticals, Critical.BREACHED);
        List<Object> undetermined = with(criticals, Critical.UNDETERMINED);
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!breached.isEmpty()) {
            tree.put("kind", "critical-concern");
            tree.put("indicators", breached);
        } else if (!undetermined.isEmpty()) {
            tree.put("kind", "critical-unknown");
            tree.put("indicators", undetermined);
        } else {
            String kind;
            if (primary.counted().isEmpty()) {
                kind = "nothing-due";
            } else if (round.intake() || primary.progress == null) {
                kind = "baseline";
            } else {
                kind = primary.progress.verdict(policy.progress(round.point));
            }
            tree.put("kind", kind);
            tree.put("indicators", List.of());
        }
        return tree;
    }

    private boolean complete(CaseFile.Round round) {
        return criticals(round).stream().allMatch(Critical::askedOfAll);
    }

    /** Section 4: that of the latest round in which every due critical indicator was asked of every voice. */
    private Map<String, Object> caseHeadline(CaseFile.Episode episode) {
        CaseFile.Round speaking = null;
        for (CaseFile.Round round : episode.rounds) {
            if (complete(round)) {
                speaking = round;
            }
        }
        boolean complete = speaking != null;
        int first = complete ? speaking.index + 1 : 0;
        speaking = complete ? speaking : episode.latest();
        List<Object> laterBreaches = new ArrayList<>();
        for (CaseFile.Round round : episode.rounds.subList(first, episode.rounds.size())) {
            if (round != speaking) {
                for (Object indicator : with(criticals(round), Critical.BREACHED)) {
                    Map<String, Object> breach = new LinkedHashMap<>();
                    breach.put("indicator", indicator);
                    breach.put("round", round.id);
                    laterBreaches.add(breach);
                }
            }
        }
        List<Object> events = new ArrayList<>();
        for (CaseFile.Event event : episode.events) {
            if (event.serious && event.date.isAfter(speaking.lastDay)) {
                events.add(event.tree());
            }
        }
        Map<String, Object> ofRound = headline(speaking);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "kind",
                !events.isEmpty() ? "reassess" : laterBreaches.isEmpty() ? ofRound.get("kind") : "critical-concern");
        tree.put("round", speaking.id);
        tree.put("date", speaking.date.toString());
        tree.put("ageInDays", CaseFile.days(speaking.date, file.asOf));
        tree.put("complete", complete);
        tree.put("ofRound", ofRound);
        tree.put("laterBreaches", laterBreaches);
        if (!events.isEmpty()) {
            tree.put("reassess", events);
        }
        return tree;
    }

    /** FORMATS: of the rounds whose last block is before a serious event, the last one has it. */
    private List<Object> reassess(CaseFile.Round round) {
        List<Object> events = new ArrayList<>();
        for (CaseFile.Event event : round.episode.events) {
            CaseFile.Round last = null;
            for (CaseFile.Round each : round.episode.rounds) {
                last = each.lastDay.isBefore(event.date) ? each : last;
            }
            if (event.serious && last == round) {
                events.add(event.tree());
            }
        }
        return events;
    }

    private Map<String, Object> episode(CaseFile.Episode episode, CaseFile.Episode before) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", episode.start.toString());
        tree.put("clock", episode.clock);
        if (episode.end != null) {
            tree.put("end", episode.end.toString());
        }
        if (before != null && !tooLarge()) {
            Map<String, Object> opensWith = opensWith(before);
            if (opensWith != null) {
                tree.put("opensWith", opensWith);
            }
        }
        List<Object> rounds = new ArrayList<>();
        episode.rounds.forEach(round -> rounds.add(round(round)));
        tree.put("rounds", rounds);
        Phases phases = new Phases(matrix, policy, states, episode, file.code);
        tree.put("phases", phases.summaries());
        CaseFile.Round latest = episode.latest();
        List<Object> eventsSince = latest == null ? List.of() : reassess(latest);
        Map<String, Object> gate = Gate.tree(matrix, policy, states, latest, eventsSince);
        if (gate != null) {
            tree.put("gate", gate);
        }
        if (!tooLarge()) {
            Setbacks setbacks = new Setbacks(matrix, states, episode);
            putUnlessEmpty(tree, "changes", Change.byDefault(matrix, policy, states, episode));
            List<Object> falls = new ArrayList<>();
            setbacks.all.forEach(setback -> falls.add(setback.tree()));
            putUnlessEmpty(tree, "setbacks", falls);
            putUnlessEmpty(tree, "phaseChanges", phases.changes(setbacks));
        }
        List<Object> events = new ArrayList<>();
        episode.events.forEach(event -> events.add(event.tree()));
        putUnlessEmpty(tree, "events", events);
        List<Object> statuses = new ArrayList<>();
        episode.statuses.forEach(status -> statuses.add(new LinkedHashMap<>(status)));
        putUnlessEmpty(tree, "statuses", statuses);
        return tree;
    }

    private static void putUnlessEmpty(Map<String, Object> tree, String name, List<Object> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
    }

    /** Section 8: re-entry opens with the last episode's criticals and open setbacks, unscored. */
    private Map<String, Object> opensWith(CaseFile.Episode before) {
        CaseFile.Round last = before.latest();
        if (last == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("round", last.id);
        List<Object> criticals = new ArrayList<>();
        criticals(last).forEach(critical -> criticals.add(critical.shortTree()));
        tree.put("criticals", criticals);
        List<Object> open = new ArrayList<>();
        for (Setbacks.Setback setback : new Setbacks(matrix, states, before).all) {
            if (setback.stillOpen()) {
                open.add(setback.shortTree(setback.round));
            }
        }
        tree.put("setbacks", open);
        return tree;
    }

    private Map<String, Object> round(CaseFile.Round round) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("round", round.id);
        tree.put("date", round.date.toString());
        tree.put("point", round.point);
        tree.put("assumed", round.assumed);
        tree.put("months", round.months);
        tree.put("calendarPhase", round.calendarPhase);
        if (round.lag != null) {
            tree.put("lag", round.lag);
        }
        tree.put("flags", flags(round));
        tree.put("heard", heard(round));
        List<Object> events = reassess(round);
        if (!events.isEmpty()) {
            tree.put("reassess", events);
        }
        tree.put("headline", headline(round));
        List<Critical> criticals = criticals(round);
        List<Object> criticalTrees = new ArrayList<>();
        criticals.forEach(critical -> criticalTrees.add(critical.tree()));
        tree.put("criticals", criticalTrees);
        View primary = primary(round);
        List<Object> views = new ArrayList<>(List.of(primary.tree()));
        for (String voice : matrix.askedVoices()) {
            views.add(new View(matrix, policy, round, voice, states.view(round, voice)).tree());
        }
        tree.put("views", views);
        Progress calendar = calendarProgress(round, primary);
        if (calendar != null) {
            tree.put("calendarProgress", calendar.tree());
        }
        tree.put("askNext", AskNext.all(primary, criticals));
        if (!tooLarge()) {
            putUnlessEmpty(tree, "divergence", Divergence.all(matrix, policy, states, round));
            if (round == round.episode.latest()) {
                Map<String, Object> robustness = Robustness.tree(matrix, policy, primary);
                if (robustness != null) {
                    tree.put("robustness", robustness);
                }
            }
        }
        return tree;
    }

    private List<Object> flags(CaseFile.Round round) {
        List<Object> flags = new ArrayList<>();
        if (round.episode.end != null && round.date.isAfter(round.episode.end)) {
            flags.add("after-closure");
        }
        if (CaseFile.days(round.date, round.lastDay) > policy.roundDays) {
            flags.add("voices-far-apart");
        }
        return flags;
    }

    private List<Object> heard(CaseFile.Round round) {
        List<Object> heard = new ArrayList<>();
        for (String voice : matrix.voices) {
            CaseFile.Block block = round.blocks.get(voice);
            if (block == null) {
                continue;
            }
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("voice", voice);
            tree.put("date", block.date.toString());
            tree.put("role", block.role);
            if (block.assessor != null) {
                tree.put("assessor", block.assessor);
            }
            if (block.respondents != null) {
                tree.put("respondents", Json.whole(block.respondents));
            }
            heard.add(tree);
        }
        return heard;
    }

    /**
     * Section 1: where the lag is positive, progress for the calendar phase. What was not due in the round counts
     * nowhere, so that what the calendar phase asks besides is not known.
     */
    private Progress calendarProgress(CaseFile.Round round, View primary) {
        if (round.lag == null || round.lag <= 0) {
            return null;
        }
        String phase = round.calendarPhase.equals(CaseFile.FOLLOW_UP)
                ? matrix.phases.get(matrix.phases.size() - 1).id
                : round.calendarPhase;
        Map<String, State> shown = new LinkedHashMap<>(primary.states);
        Map<Matrix.Outcome, Progress> each = new LinkedHashMap<>();
        for (Matrix.Outcome outcome : matrix.outcomes) {
            List<Matrix.Indicator> counted = new ArrayList<>();
            for (Matrix.Indicator indicator : outcome.indicators) {
                if (!indicator.due.contains(phase)) {
                    continue;
                }
                if (indicator.due.contains(round.point)) {
                    if (primary.states.get(indicator.id).counts()) {
                        counted.add(indicator);
                    }
                } else if (states.applies(round, indicator)) {
                    shown.put(indicator.id, new State(State.Kind.MISSING, indicator.primary));
                    counted.add(indicator);
                }
            }
            Progress progress = Progress.of(counted, shown, phase);
            if (progress != null) {
                each.put(outcome, progress);
            }
        }
        return Progress.over(each);
    }
}
