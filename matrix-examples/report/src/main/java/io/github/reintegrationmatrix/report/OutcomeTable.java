package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.report.view.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the person stands on every outcome: at intake and at the last rated round of every phase, counts first, then
 * possible ranges.
 */
final class OutcomeTable {

    private static final int GAP = 2;

    private final Say say;
    private final Page page;

    OutcomeTable(Say say, Page page) {
        this.say = say;
        this.page = page;
    }

    void write(EpisodeResult episode) {
        List<RoundResult> phases = new ArrayList<>();
        for (PhaseSummary phase : episode.phases()) {
            phase.lastRound().flatMap(episode::round).ifPresent(phases::add);
        }
        List<RoundResult> all = new ArrayList<>(phases);
        episode.rounds().stream()
                .filter(round -> round.when().point().equals("intake"))
                .reduce((first, second) -> second)
                .ifPresent(intake -> all.add(0, intake));
        if (phases.stream().anyMatch(round -> round.primary().progress().isPresent())) {
            table(say.text("heading.table.reached"), phases, this::counts);
        }
        if (!all.isEmpty()) {
            table(say.text("heading.table.range"), all, this::range);
        }
    }

    private void table(String title, List<RoundResult> rounds, Function<OutcomeResult, String> cell) {
        page.heading(title);
        List<String> heads = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (RoundResult round : rounds) {
            String head = say.shortPoint(round.when().point()).text();
            int widest = round.primary().outcomes().stream()
                    .mapToInt(outcome -> cell.apply(outcome).length())
                    .max()
                    .orElse(0);
            heads.add(head);
            widths.add(Math.max(head.length(), widest) + GAP);
        }
        int label =
                Page.WIDTH - GAP - widths.stream().mapToInt(Integer::intValue).sum();
        row("", label, heads, widths);
        for (OutcomeResult outcome : rounds.get(0).primary().outcomes()) {
            List<String> cells = rounds.stream()
                    .map(round -> round.outcome(outcome.outcome()).map(cell).orElse(""))
                    .toList();
            row(say.outcome(outcome.outcome()).text(), label, cells, widths);
        }
    }

    /** One row; a label that is too long goes on below, so that nothing is cut. */
    private void row(String label, int width, List<String> cells, List<Integer> widths) {
        List<String> lines = Page.wrap(label, width);
        StringBuilder row = new StringBuilder("  " + Page.cell(lines.get(0), width));
        for (int i = 0; i < cells.size(); i++) {
            row.append(" ".repeat(GAP)).append(Page.cell(cells.get(i), widths.get(i) - GAP));
        }
        page.line(row.toString());
        lines.subList(1, lines.size()).forEach(rest -> page.line("    " + rest));
    }

    private String counts(OutcomeResult outcome) {
        Optional<Reached> reached = outcome.progress();
        if (reached.isEmpty()) {
            return standing(outcome);
        }
        return say.text(
                reached.get().notKnown() == 0 ? "table.reached" : "table.reached.not-known",
                "reached",
                reached.get().reached(),
                "of",
                reached.get().of(),
                "unknown",
                reached.get().notKnown());
    }

    private String range(OutcomeResult outcome) {
        return outcome.interval().map(say.words().figures()::shortRange).orElseGet(() -> standing(outcome));
    }

    private String standing(OutcomeResult outcome) {
        return outcome.standing() == OutcomeResult.Standing.NOT_APPLICABLE
                ? say.text("table.not-applicable")
                : say.standing(outcome);
    }
}
