package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.check.CaseBuilder;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a set of cases, one record per line, for measuring: valid and plausible cases of three to five rounds against
 * the matrix {@code plan}, the same bytes for the same arguments on every machine.
 *
 * <p>Arguments: the file, how many cases, and optionally every how manieth record is broken off in its middle. A few
 * hundred different cases are made and written in turn, each time under another code.
 */
public final class GenerateCases {

    private static final int DIFFERENT = 500;
    private static final long SEED = 20261122;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String CODE = "GEN-0000000";

    private final Matrix matrix = ReferenceMatrices.named("plan").orElseThrow();
    private final Random random = new Random(SEED);

    private GenerateCases() {}

    /**
     * Writes the set.
     *
     * @param args the file, the number of cases, and optionally every how manieth is bad
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        long cases = Long.parseLong(args[1]);
        long bad = args.length > 2 ? Long.parseLong(args[2]) : Long.MAX_VALUE;
        GenerateCases generator = new GenerateCases();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            different.add(generator.line());
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 20)) {
            for (long i = 1; i <= cases; i++) {
                String digits = Long.toString(10_000_000 + i).substring(1);
                String line = different.get((int) (i % DIFFERENT)).replace(CODE, "GEN-" + digits);
                out.write((i % bad == 0 ? line.substring(0, line.length() / 2) : line).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    /** A record in one line. */
    private String line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseJson.write(record(), out);
        return out.toString(StandardCharsets.UTF_8).replaceAll("\n *", "");
    }

    private CaseRecord record() {
        LocalDate start = FIRST.plusDays(random.nextInt(500));
        CaseBuilder builder = CaseBuilder.forMatrix(matrix, CODE).startedOn(start, "intake");
        Map<String, String> profile = new LinkedHashMap<>();
        for (Facet facet : matrix.facets()) {
            String value = facet.values().get(random.nextInt(facet.values().size()));
            profile.put(facet.id(), value);
            builder.profile(start, facet.id(), value);
        }
        String[] points = {"intake", "crisis", "transition", "transition", "reintegration"};
        int[] months = {0, 1, 6, 10, 18};
        int rounds = 3 + random.nextInt(3);
        for (int r = 0; r < rounds; r++) {
            LocalDate day = start.plusMonths(months[r]).plusDays(random.nextInt(10));
            round(builder.round("round-" + r, points[r]), points[r], day, profile);
        }
        return builder.check(AS_OF).orElseThrow();
    }

    private void round(CaseBuilder.RoundBuilder round, String point, LocalDate day, Map<String, String> profile) {
        for (Voice voice : matrix.voices()) {
            if (voice.kind() == Voice.Kind.JOINT) {
                continue;
            }
            CaseBuilder.BlockBuilder block = round.voice(voice.id(), day, "case-manager");
            if (voice.kind() == Voice.Kind.OWN) {
                block.consent(true);
            }
            for (Outcome outcome : matrix.outcomes()) {
                for (Indicator indicator : outcome.indicators()) {
                    boolean asked = indicator.raters().contains(voice.id());
                    if (asked && indicator.due().contains(point) && outcome.appliesTo(indicator, profile)) {
                        rate(block, indicator);
                    }
                }
            }
        }
    }

    /** Nine of ten are rated, mostly in the upper half; of the others half are declined and half left out. */
    private void rate(CaseBuilder.BlockBuilder block, Indicator indicator) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            block.missing(indicator.id(), Rating.Reason.DECLINED);
        } else if (chance > 1 && matrix.scaleOf(indicator) instanceof Scale.Levels scale) {
            int levels = scale.levels().size();
            int level = Math.max(random.nextInt(levels), random.nextInt(levels));
            block.rate(indicator.id(), scale.levels().get(level).id());
        } else if (chance > 1 && matrix.scaleOf(indicator) instanceof Scale.Goalposts scale) {
            block.rate(indicator.id(), random.nextBoolean() ? scale.best() : scale.worst());
        }
    }
}
