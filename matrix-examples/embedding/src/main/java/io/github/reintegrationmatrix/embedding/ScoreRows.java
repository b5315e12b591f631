package io.github.reintegrationmatrix.embedding;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseBuilder;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Scores the rows of an application's own table: a provider says all is safe, the beneficiary was asked little. */
public final class ScoreRows {

    private ScoreRows() {}

    /** A row as a database may hold it. */
    private record Row(String voice, String date, String indicator, String level) {}

    private static final List<Row> ROWS = List.of(
            new Row("provider", "2025-06-10", "trafficker-contact", "quiet-90"),
            new Row("provider", "2025-06-10", "violence-where-living", "none"),
            new Row("beneficiary", "2025-06-17", "violence-where-living", "none"),
            new Row("beneficiary", "2025-06-17", "sleeping-place", "time-limited"));

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // [readme]
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Scorer scorer = Scorer.of(plan, ScoringPolicy.illustrative());

        CaseBuilder rows = CaseBuilder.forMatrix(plan, "TIR-0142").startedOn(LocalDate.of(2025, 2, 3), "first-contact");
        for (Row row : ROWS) {
            rows.round("transition-1", "transition")
                    .voice(row.voice(), LocalDate.parse(row.date()), "case-manager")
                    .consent(true)
                    .rate(row.indicator(), row.level());
        }
        ReadResult<CaseRecord> checked = rows.check(LocalDate.of(2025, 9, 30));
        ProgressReport report = scorer.score(checked.orElseThrow(), LocalDate.of(2025, 9, 30));

        RoundResult latest = report.latest().orElseThrow();
        AskNext ask = latest.askNext().get(0);
        out.println(latest.headline().kind() + " " + latest.headline().indicators());
        Interval safety = latest.outcome("safety").orElseThrow().interval().orElseThrow();
        out.println("safety from " + safety.lower() + " to " + safety.upper());
        out.println("ask next: " + ask.voice() + " about " + ask.indicator());
        // [/readme]
    }
}
