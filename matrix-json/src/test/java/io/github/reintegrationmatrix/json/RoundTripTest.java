package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    static List<Path> cases() {
        return Samples.cases();
    }

    @Test
    void a_written_matrix_reads_back_equal() throws IOException {
        assertThat(again(Samples.plan())).isEqualTo(Samples.plan());
        Matrix small = Samples.matrix(Samples.ROOT.resolve("small").resolve("matrix.json"));
        assertThat(again(small)).isEqualTo(small);
    }

    @Test
    void numbers_that_are_no_short_decimals_survive_as_fractions() throws IOException {
        Matrix small = Samples.matrix(Samples.ROOT.resolve("small").resolve("matrix.json"));
        Matrix odd = withFirstIndicator(small, Fraction.of(1, 3), thirds());
        assertThat(again(odd)).isEqualTo(odd);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_written_case_reads_back_equal(Path file) throws IOException {
        CaseRecord record = record(Samples.bytes(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseJson.write(record, out);
        assertThat(record(out.toByteArray())).isEqualTo(record);
    }

    @Test
    void a_case_with_every_kind_of_member_reads_back_equal() throws IOException {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        ratings.put("sleeping-place", new Rating.Rated(new Mark.OfLevel("shelter"), true, List.of()));
        ratings.put("no-threats", new Rating.Missing(Rating.Reason.UNSAFE_TO_ASK, true));
        Matrix small = Samples.matrix(Samples.ROOT.resolve("small").resolve("matrix.json"));
        CaseRecord record = new CaseRecord(
                "A-1",
                new MatrixReference(small.id(), small.version()),
                List.of(new Episode(
                        DAY, "intake", DAY.plusYears(1), List.of(new Episode.Pause(DAY.plusDays(3), DAY.plusDays(9))))),
                small.phases().stream()
                        .map(phase -> new PhaseWindow(phase.id(), phase.from() * 2, phase.to() * 2))
                        .toList(),
                List.of(new ProfileEntry(
                        DAY,
                        Map.of(
                                small.facets().get(0).id(),
                                small.facets().get(0).values().get(0)))),
                List.of(new Round(
                        "r1",
                        "",
                        List.of(new VoiceBlock(
                                small.voices().get(0).id(),
                                DAY.plusDays(1),
                                "case-manager",
                                "",
                                VoiceBlock.Consent.GIVEN,
                                0,
                                ratings)),
                        Round.Agreement.NO)),
                List.of(),
                List.of(),
                List.of(new Allowance("MTX-3803", "Our codes have ten digits.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseJson.write(record, out);
        ReadResult<CaseRecord> read =
                new CaseJson(small).read(new ByteArrayInputStream(out.toByteArray()), "", DAY.plusYears(2));
        assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.SWITCHED_OFF);
        assertThat(read.value()).contains(record);
    }

    @Test
    void a_written_policy_reads_back_equal() throws IOException {
        ScoringPolicy plain = ScoringPolicy.illustrative();
        ScoringPolicy odd = new ScoringPolicy(
                "own",
                "a meeting",
                plain.coverage(),
                plain.items(),
                plain.windows(),
                new PhaseProgress(Fraction.of(2, 3), Map.of("crisis", Fraction.of(1, 7))),
                plain.gate(),
                plain.divergence(),
                plain.weightBox(),
                plain.cohort(),
                Map.of());
        for (ScoringPolicy policy : List.of(plain, odd)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PolicyJson.write(policy, out);
            assertThat(new PolicyJson()
                            .read(new ByteArrayInputStream(out.toByteArray()), "")
                            .value())
                    .contains(policy);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_written_report_reads_back_equal(Path file) throws IOException {
        ProgressReport report = report(record(Samples.bytes(file)));
        ReadResult<ProgressReport> read = ReportJson.read(new ByteArrayInputStream(bytes(report)), "");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(report);
    }

    @Test
    void a_report_in_which_a_number_was_changed_is_refused_at_that_number() throws IOException {
        ProgressReport report = report(record(Samples.bytes(Samples.cases().get(2))));
        String json = new String(bytes(report), StandardCharsets.UTF_8);
        int at = json.indexOf("\"lostByMissing\"");
        int exact = json.indexOf("\"exact\": \"", at) + "\"exact\": \"".length();
        String changed = json.substring(0, exact) + "1" + json.substring(exact);
        List<Finding> findings = ReportJson.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), "")
                .findings();
        assertThat(findings).extracting(Finding::code).containsExactly(Code.REPORT_DIFFERS);
        assertThat(findings.get(0).location().path().pointer()).endsWith("/lostByMissing/exact");
        assertThat(findings.get(0).location().line())
                .isEqualTo(json.substring(0, exact).split("\n", -1).length);
    }

    @Test
    void a_report_in_which_a_rating_was_changed_no_longer_follows_from_its_parts() throws IOException {
        String json =
                new String(bytes(report(record(Samples.bytes(Samples.cases().get(2))))), StandardCharsets.UTF_8);
        int value = json.indexOf("\"value\": {", json.indexOf("\"parts\"")) + "\"value\": {".length();
        int exact = json.indexOf("\"exact\": \"", value) + "\"exact\": \"".length();
        int end = json.indexOf('"', exact);
        String was = json.substring(exact, end);
        String changed = json.substring(0, exact) + (was.equals("1") ? "0" : "1") + json.substring(end);
        ReadResult<ProgressReport> read =
                ReportJson.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), "");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsOnly(Code.REPORT_DIFFERS);
    }

    private static Matrix again(Matrix matrix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatrixJson().write(matrix, out);
        return new MatrixJson()
                .read(new ByteArrayInputStream(out.toByteArray()), "")
                .orElseThrow();
    }

    private static CaseRecord record(byte[] bytes) throws IOException {
        return new CaseJson(Samples.plan())
                .read(new ByteArrayInputStream(bytes), "", Samples.AS_OF)
                .orElseThrow();
    }

    private static ProgressReport report(CaseRecord record) {
        return Scorer.of(Samples.plan(), ScoringPolicy.illustrative()).score(record, Samples.AS_OF);
    }

    private static byte[] bytes(ProgressReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }

    private static Scale thirds() {
        return new Scale.Goalposts(Fraction.of(1, 3), Fraction.of(10, 3), Fraction.of(1, 7), "days");
    }

    private static Matrix withFirstIndicator(Matrix m, Fraction weight, Scale scale) {
        Outcome first = m.outcomes().get(0);
        Indicator i = first.indicators().get(0);
        Map<String, Mark> expected = new LinkedHashMap<>();
        i.expected().keySet().forEach(phase -> expected.put(phase, new Mark.OfValue(Fraction.of(5, 3))));
        Criticality critical = i.asCritical().isPresent()
                ? new Criticality.Critical("why", Map.of("all", new Mark.OfValue(Fraction.of(4, 3))), List.of())
                : i.critical();
        List<Indicator> indicators = new ArrayList<>(first.indicators());
        indicators.set(
                0,
                new Indicator(
                        i.id(),
                        i.dimension(),
                        i.statement(),
                        i.questions(),
                        i.childQuestion(),
                        i.guidance(),
                        weight,
                        scale,
                        i.raters(),
                        i.primary(),
                        i.due(),
                        expected,
                        i.appliesWhen(),
                        critical,
                        i.ownAccount(),
                        i.validity(),
                        i.means(),
                        i.sources()));
        List<Outcome> outcomes = new ArrayList<>(m.outcomes());
        outcomes.set(
                0,
                new Outcome(
                        first.id(),
                        first.label(),
                        first.definition(),
                        first.why(),
                        first.weight(),
                        first.appliesWhen(),
                        indicators));
        return new Matrix(
                m.id(),
                m.version(),
                m.kind(),
                m.language(),
                m.title(),
                m.provenance(),
                m.voices(),
                m.phases(),
                m.facets(),
                m.scales(),
                m.means(),
                m.services(),
                m.events(),
                m.statuses(),
                m.dimensions(),
                outcomes);
    }
}
