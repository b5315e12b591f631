package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseBuilder;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case that one voice rated in several rounds, on outcomes of eight indicators with five levels each.
 *
 * @param outcomes how many outcomes
 * @param rounds how many rounds
 * @param blankEvery every how manieth indicator is left blank; 0 for none
 */
record Workload(int outcomes, int rounds, int blankEvery) {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final int PER_OUTCOME = 8;
    static final int LEVELS = 5;

    private static final LocalDate START = LocalDate.of(2024, 1, 8);

    int indicators() {
        return outcomes * PER_OUTCOME;
    }

    static int weight(int indicator) {
        return 1 + indicator % PER_OUTCOME % 3;
    }

    /** The level that an indicator has in a round, from 0, or -1 for a blank. */
    int level(int indicator, int round) {
        return blankEvery > 0 && indicator % blankEvery == blankEvery - 1 ? -1 : (indicator * 7 + round) % LEVELS;
    }

    CaseRecord record() {
        CaseBuilder builder = CaseBuilder.forMatrix(matrix(), "BENCH-1").startedOn(START, "intake");
        for (int r = 0; r < rounds; r++) {
            CaseBuilder.BlockBuilder block = builder.round("round-" + r, "transition")
                    .voice("provider", START.plusMonths(r + 1L), "case-manager");
            for (int i = 0; i < indicators(); i++) {
                if (level(i, r) >= 0) {
                    block.rate("indicator-" + i, "level-" + level(i, r));
                }
            }
        }
        return builder.check(AS_OF).orElseThrow();
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseJson.write(record(), out);
        return out.toByteArray();
    }

    Matrix matrix() {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        List<Outcome> all = new ArrayList<>();
        for (int o = 0; o < outcomes; o++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = o * PER_OUTCOME; i < (o + 1) * PER_OUTCOME; i++) {
                indicators.add(indicator(i, plan.means().get(0).id()));
            }
            all.add(new Outcome("outcome-" + o, "Outcome", "Definition", "", Fraction.of(1 + o % 2), Map.of(), indicators));
        }
        return new Matrix("bench", "1", plan.kind(), plan.language(), "Bench", plan.provenance(), plan.voices(), plan.phases(), List.of(), Map.of(), plan.means(), List.of(), plan.events(), plan.statuses(), plan.dimensions(), all);
    }

    private static Indicator indicator(int i, String means) {
        List<Scale.Level> levels = new ArrayList<>();
        for (int l = 0; l < LEVELS; l++) {
            levels.add(new Scale.Level("level-" + l, "Level " + l, Fraction.ZERO));
        }
        return new Indicator("indicator-" + i, "", "Statement", Map.of(), "", "", Fraction.of(weight(i)), Scale.Levels.inEqualSteps(levels), List.of("provider"), "provider", List.of("transition"), Map.of("transition", new Mark.OfLevel("level-3")), Map.of(), new Criticality.Ordinary(), false, 0, Map.of(means, MeansOfVerification.Adequacy.ADEQUATE), List.of());
    }
}
