package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.view.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In what two reports of one case differ, as plain text: what is said first, then round by round.
 *
 * <p>A round that only one report has is named and not told: its report does that. Of the views of single voices only the
 * answers are listed.
 */
public final class TextDiff {

    private final ProgressReport before;
    private final ProgressReport after;
    private final Say say;
    private final Page page = new Page();

    private TextDiff(ProgressReport before, ProgressReport after) {
        this.before = before;
        this.after = after;
        this.say = new Say(after);
    }

    /**
     * Writes in what two reports differ.
     *
     * @param before the earlier report
     * @param after the later report
     * @return lines of at most 80 columns, each ended by a line feed
     * @throws IllegalArgumentException if {@link ReportDiff#refusal} has a reason
     */
    public static String of(ProgressReport before, ProgressReport after) {
        TextDiff text = new TextDiff(before, after);
        text.write(ReportDiff.between(before, after));
        return text.page.toString();
    }

    private record Where(int episode, String round) {}

    private void write(ReportDiff diff) {
        page.wrapped("", say.text("diff.title", "subject", say.subject(after)));
        page.wrapped(
                "",
                say.text(
                        "diff.reports",
                        "before",
                        before.asOf(),
                        "policy-before",
                        before.policy().name(),
                        "after",
                        after.asOf(),
                        "policy-after",
                        after.policy().name()));
        page.wrapped("", say.prompt());
        say.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        if (diff.differences().isEmpty()) {
            page.gap().line(say.text("diff.nothing"));
            return;
        }
        Map<Where, List<ReportDiff.Difference>> rounds = new LinkedHashMap<>();
        List<String> then = new ArrayList<>();
        List<String> now = new ArrayList<>();
        page.gap();
        for (ReportDiff.Difference one : diff.differences()) {
            ReportDiff.Place place = one.place();
            switch (place.what()) {
                case CASE -> {
                    // Seen from two rounds it is two places, and yet one thing that is said.
                    one.before().ifPresent(value -> then.add(inRound(place, value)));
                    one.after().ifPresent(value -> now.add(inRound(place, value)));
                }
                case GATE ->
                    line(
                            say.text("diff.gate", "phase", say.point(place.subject())),
                            words(one.before(), place),
                            words(one.after(), place));
                default ->
                    rounds.computeIfAbsent(new Where(place.episode(), place.round()), first -> new ArrayList<>())
                            .add(one);
            }
        }
        if (!then.isEmpty() || !now.isEmpty()) {
            line(say.text("diff.first"), first(then), first(now));
        }
        rounds.forEach(this::round);
    }

    private String first(List<String> said) {
        return said.isEmpty() ? say.text("diff.not-there") : said.get(0);
    }

    private void round(Where where, List<ReportDiff.Difference> differences) {
        Optional<RoundResult> was = round(before, where);
        Optional<RoundResult> is = round(after, where);
        String day = is.or(() -> was).map(round -> ", " + round.when().date()).orElse("");
        page.heading(say.text("heading.round", "round", where.round()) + day);
        if (was.isEmpty() || is.isEmpty()) {
            String said = is.or(() -> was)
                    .map(round -> say.headline(round.headline().kind())
                            + round.primary()
                                    .progress()
                                    .map(reached -> "; " + say.counts(reached))
                                    .orElse(""))
                    .orElse("");
            page.wrapped("  ", say.text(was.isEmpty() ? "diff.only-later" : "diff.only-earlier", "said", said));
            return;
        }
        int left = 0;
        int small = 0;
        for (ReportDiff.Difference one : differences) {
            boolean primary = one.place().view().isEmpty() || one.place().view().equals(ViewResult.PRIMARY);
            boolean state = one.place().what() == ReportDiff.What.STATE;
            // What an indicator counts as in the primary view is the answer of its voice, which is listed there.
            if (primary != state) {
                String then = words(one.before(), one.place());
                String now = words(one.after(), one.place());
                small += then.equals(now) ? 1 : 0;
                if (!then.equals(now)) {
                    line(title(one.place()), then, now);
                }
            } else if (!primary) {
                left++;
            }
        }
        if (small > 0) {
            page.wrapped("  ", say.text("diff.small", "count", small));
        }
        if (left > 0) {
            page.wrapped("  ", say.text("diff.left", "count", left));
        }
    }

    private String inRound(ReportDiff.Place place, ReportDiff.Value value) {
        return say.text("diff.in-round", "said", words(place, value), "round", place.round());
    }

    private static Optional<RoundResult> round(ProgressReport report, Where where) {
        List<EpisodeResult> episodes = report.episodes();
        return where.episode() < episodes.size()
                ? episodes.get(where.episode()).round(where.round())
                : Optional.empty();
    }

    private String title(ReportDiff.Place place) {
        String subject = place.subject();
        return switch (place.what()) {
            case CASE, GATE -> "";
            case ROUND -> say.text("diff.first");
            case CRITICAL -> say.text("story.critical", "it", say.indicator(subject));
            case PROGRESS -> say.text("diff.progress");
            case TOTAL -> say.text("diff.total");
            case COVERAGE -> say.text("diff.coverage", "outcome", say.outcome(subject));
            case RANGE -> say.text("diff.range", "outcome", say.outcome(subject));
            case POINT -> say.text("diff.point", "outcome", say.outcome(subject));
            case VERIFIED -> say.text("diff.verified", "outcome", say.outcome(subject));
            case STATE -> say.indicator(subject) + " " + say.voice(place.view());
        };
    }

    private void line(String title, String then, String now) {
        page.wrapped("  - ", title + (title.endsWith(".") ? " " : ": ") + then + " -> " + now);
    }

    private String words(Optional<ReportDiff.Value> value, ReportDiff.Place place) {
        return value.map(present -> words(place, present)).orElseGet(() -> say.text("diff.not-there"));
    }

    private String words(ReportDiff.Place place, ReportDiff.Value value) {
        if (value instanceof ReportDiff.Value.Said said) {
            return said(place, said);
        }
        if (value instanceof ReportDiff.Value.Exact exact) {
            return say.words().figures().exact(exact.number());
        }
        if (value instanceof ReportDiff.Value.Range range) {
            return say.range(range.range());
        }
        if (value instanceof ReportDiff.Value.Progress progress) {
            return say.counts(progress.reached());
        }
        return value instanceof ReportDiff.Value.State state
                ? say.state(place.subject(), state.state()).text()
                : "";
    }

    private String said(ReportDiff.Place place, ReportDiff.Value.Said said) {
        return switch (place.what()) {
            case GATE -> say.verdict(GateResult.Verdict.valueOf(said.kind()));
            case CRITICAL -> say.verdict(CriticalResult.Verdict.valueOf(said.kind()));
            default ->
                said.ids().isEmpty()
                        ? say.headline(Headline.Kind.valueOf(said.kind()))
                        : say.text(
                                "diff.headline",
                                "headline",
                                say.headline(Headline.Kind.valueOf(said.kind())),
                                "count",
                                said.ids().size());
        };
    }
}
