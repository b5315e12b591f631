package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Provenance;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 12: the measurement fingerprint says which results may be compared. */
class FingerprintTest {

    private static ItemSpec bed() {
        return item("bed")
                .weight("2")
                .raters(PROVIDER, BENEFICIARY)
                .due(INTAKE, CRISIS)
                .expects(CRISIS, 3)
                .onlyIf("dependants", "yes");
    }

    private static ItemSpec threats() {
        return item("no-threats").raters(PROVIDER, BENEFICIARY).floor(2).accepts("abroad", "detained");
    }

    private static ItemSpec days() {
        return item("days").goalposts("20", "0").expectsNumber("5");
    }

    private static Matrix of(ItemSpec bed, ItemSpec threats, ItemSpec days) {
        return matrix(outcome("home", "3", bed, item("rent")), outcome("safety", threats, days));
    }

    private static Matrix of2(ItemSpec bed, ItemSpec rent) {
        return matrix(outcome("home", "3", bed, rent), outcome("safety", threats(), days()));
    }

    private static final Matrix BASE = of(bed(), threats(), days());

    private static String print(Matrix matrix) {
        return Fingerprint.of(matrix);
    }

    @Test
    void it_stands_in_every_report() {
        assertThat(caseOf(BASE).score().matrix().fingerprint())
                .isEqualTo(print(BASE))
                .matches("sha256:[0-9a-f]{64}");
    }

    /** The same matrix with another list of voices. */
    private static Matrix voices(Matrix m, List<Voice> voices) {
        return new Matrix(
                m.id(),
                m.version(),
                m.kind(),
                m.language(),
                m.title(),
                m.provenance(),
                voices,
                m.phases(),
                m.facets(),
                m.scales(),
                m.means(),
                m.services(),
                m.events(),
                m.statuses(),
                m.dimensions(),
                m.outcomes());
    }

    private static Matrix phases(Matrix m, List<ReintegrationPhase> phases) {
        return new Matrix(
                m.id(),
                m.version(),
                m.kind(),
                m.language(),
                m.title(),
                m.provenance(),
                m.voices(),
                phases,
                m.facets(),
                m.scales(),
                m.means(),
                m.services(),
                m.events(),
                m.statuses(),
                m.dimensions(),
                m.outcomes());
    }

    /** The same matrix with another first outcome. */
    private static Matrix firstOutcome(String why, Map<String, List<String>> rule, Indicator... indicators) {
        Outcome first = BASE.outcomes().get(0);
        return matrix(List.of(
                new Outcome(
                        first.id(), first.label(), first.definition(), why, first.weight(), rule, List.of(indicators)),
                BASE.outcomes().get(1)));
    }

    private static final Indicator BED = BASE.outcomes().get(0).indicators().get(0);
    private static final Indicator RENT = BASE.outcomes().get(0).indicators().get(1);

    /** An indicator with more said about it. */
    private static Indicator told(
            Indicator i, String dimension, String childQuestion, String guidance, boolean own, int months) {
        return new Indicator(
                i.id(),
                dimension,
                i.statement(),
                i.questions(),
                childQuestion,
                guidance,
                i.weight(),
                i.scale(),
                i.raters(),
                i.primary(),
                i.due(),
                i.expected(),
                i.appliesWhen(),
                i.critical(),
                own,
                months,
                i.means(),
                i.sources());
    }

    @Test
    void it_changes_with_each_thing_that_measures() {
        Scale.Levels reworded = new Scale.Levels(List.of(
                new Scale.Level("q0", "Level 0", Fraction.ZERO),
                new Scale.Level("q1", "Level 1", f("1/4")),
                new Scale.Level("q2", "Level 2", f("1/2")),
                new Scale.Level("q3", "Level 3, said otherwise", f("3/4")),
                new Scale.Level("q4", "Level 4", Fraction.ONE)));
        Scale.Levels renamed = new Scale.Levels(List.of(
                new Scale.Level("q0", "Level 0", Fraction.ZERO),
                new Scale.Level("x1", "Level 1", f("1/4")),
                new Scale.Level("q2", "Level 2", f("1/2")),
                new Scale.Level("q3", "Level 3", f("3/4")),
                new Scale.Level("q4", "Level 4", Fraction.ONE)));
        Map<String, Matrix> changed = new LinkedHashMap<>();
        changed.put(
                "an outcome's id",
                matrix(outcome("house", "3", bed(), item("rent")), outcome("safety", threats(), days())));
        changed.put(
                "an outcome's weight",
                matrix(outcome("home", "4", bed(), item("rent")), outcome("safety", threats(), days())));
        changed.put(
                "which outcome an indicator belongs to",
                matrix(outcome("home", "3", bed()), outcome("safety", item("rent"), threats(), days())));
        changed.put("one indicator less", matrix(outcome("home", "3", bed()), outcome("safety", threats(), days())));
        changed.put(
                "an indicator's id",
                matrix(
                        outcome("home", "3", bed(), item("rental").statement("It is so: rent")),
                        outcome("safety", threats(), days())));
        changed.put("an indicator's statement", of(bed().statement("There is a bed"), threats(), days()));
        changed.put("an indicator's weight", of(bed().weight("2.5"), threats(), days()));
        changed.put("the raters", of(bed().raters(PROVIDER), threats(), days()));
        changed.put("the primary voice", of(bed().raters(BENEFICIARY, PROVIDER), threats(), days()));
        changed.put("a due point less", of(bed().due(CRISIS), threats(), days()));
        changed.put("a due point more", of(bed().due(INTAKE, CRISIS, TRANSITION), threats(), days()));
        changed.put("an expected level", of(bed().expects(CRISIS, 2), threats(), days()));
        changed.put("an expected number", of(bed(), threats(), days().expectsNumber("6")));
        changed.put("a level's value", of(bed().levels("0", "1/5", "1/2", "3/4", "1"), threats(), days()));
        changed.put("a level's wording", of(bed().scale(reworded), threats(), days()));
        changed.put("a level's id", of(bed().scale(renamed), threats(), days()));
        changed.put("one level more", of(bed().levels("0", "1/4", "1/2", "3/4", "4/5", "1"), threats(), days()));
        changed.put("a floor", of(bed(), threats().floor(3), days()));
        changed.put("a floor in one phase", of(bed(), threats().floor(TRANSITION, 3), days()));
        changed.put("an accepted reason less", of(bed(), threats().accepts("abroad"), days()));
        changed.put("not critical any more", of(bed(), item("no-threats").raters(PROVIDER, BENEFICIARY), days()));
        changed.put("critical", of(bed(), threats(), days().floorNumber("10")));
        changed.put("another value of the rule", of(bed().onlyIf("dependants", "no"), threats(), days()));
        changed.put("another facet in the rule", of(bed().onlyIf("proceedings", "open"), threats(), days()));
        changed.put(
                "no rule",
                of(
                        item("bed")
                                .weight("2")
                                .raters(PROVIDER, BENEFICIARY)
                                .due(INTAKE, CRISIS)
                                .expects(CRISIS, 3),
                        threats(),
                        days()));
        Map<String, List<String>> dependants = Map.of("dependants", List.of("yes"));
        changed.put("a rule of an outcome", firstOutcome("", dependants, BED, RENT));
        changed.put(
                "another value of the rule of an outcome",
                firstOutcome("", Map.of("dependants", List.of("no")), BED, RENT));
        changed.put(
                "the rule of an outcome on each of its indicators",
                of2(bed(), item("rent").onlyIf("dependants", "yes")));
        changed.put("the goalposts", of(bed(), threats(), days().goalposts("21", "0")));
        changed.put("the goalposts turned", of(bed(), threats(), days().goalposts("0", "20")));
        changed.put(
                "the step", of(bed(), threats(), days().scale(new Scale.Goalposts(f("20"), f("0"), f("1"), "days"))));
        changed.put(
                "the unit", of(bed(), threats(), days().scale(new Scale.Goalposts(f("20"), f("0"), f("0"), "nights"))));
        List<Voice> other = new ArrayList<>(BASE.voices());
        other.set(2, new Voice("interpreter", "Guardian", Voice.Kind.OTHER));
        changed.put("a voice's id", voices(BASE, other));
        List<Voice> own = new ArrayList<>(BASE.voices());
        own.set(1, new Voice(BENEFICIARY, "Beneficiary", Voice.Kind.OTHER));
        own.set(2, new Voice(GUARDIAN, "Guardian", Voice.Kind.OWN));
        changed.put("whose voice is hers", voices(BASE, own));
        changed.put("no joint voice", voices(BASE, BASE.voices().subList(0, 3)));

        Map<String, String> seen = new LinkedHashMap<>();
        seen.put(print(BASE), "the base");
        changed.forEach((what, matrix) -> {
            String earlier = seen.put(print(matrix), what);
            assertThat(earlier).as("\"" + what + "\" looks like").isNull();
        });
    }

    @Test
    void it_does_not_change_with_the_order_of_things() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : BASE.outcomes()) {
            var turned = new ArrayList<>(outcome.indicators());
            Collections.reverse(turned);
            outcomes.add(new Outcome(
                    outcome.id(),
                    outcome.label(),
                    outcome.definition(),
                    outcome.why(),
                    outcome.weight(),
                    outcome.appliesWhen(),
                    turned));
        }
        Collections.reverse(outcomes);
        List<Voice> voices = new ArrayList<>(BASE.voices());
        Collections.reverse(voices);

        assertThat(print(voices(matrix(outcomes), voices))).isEqualTo(print(BASE));
        assertThat(print(of(bed().due(CRISIS, INTAKE), threats().accepts("detained", "abroad"), days())))
                .isEqualTo(print(BASE));
        assertThat(print(matrix(outcome("home", item("bed").raters(PROVIDER, GUARDIAN, BENEFICIARY)))))
                .isEqualTo(print(matrix(outcome("home", item("bed").raters(PROVIDER, BENEFICIARY, GUARDIAN)))));
        assertThat(print(matrix(outcome("home", item("bed").onlyIf("dependants", "no", "yes")))))
                .isEqualTo(print(matrix(outcome("home", item("bed").onlyIf("dependants", "yes", "no")))));
    }

    @Test
    void it_does_not_change_with_labels_questions_means_sources_or_papers() {
        List<Outcome> relabelled = BASE.outcomes().stream()
                .map(o -> new Outcome(o.id(), "Otherwise", "Said otherwise", "", o.weight(), Map.of(), o.indicators()))
                .toList();
        Matrix papers = new Matrix(
                BASE.id(),
                "2",
                Matrix.Kind.SERVICES,
                "de",
                "Another title",
                new Provenance("else", List.of("somebody"), LocalDate.of(2025, 5, 5), "why not", "some"),
                BASE.voices().stream()
                        .map(voice -> new Voice(voice.id(), "Voice " + voice.id(), voice.kind()))
                        .toList(),
                BASE.phases(),
                BASE.facets(),
                Map.of("unused", levelled("0", "1")),
                BASE.means(),
                List.of(new Service("shelter", "Shelter", List.of("home"))),
                BASE.events(),
                BASE.statuses(),
                BASE.dimensions(),
                BASE.outcomes());

        assertThat(print(matrix(relabelled))).as("labels").isEqualTo(print(BASE));
        assertThat(print(of(bed().question(PROVIDER, "Is there a bed?"), threats(), days())))
                .as("questions")
                .isEqualTo(print(BASE));
        assertThat(print(of(bed().means("letter", MeansOfVerification.Adequacy.PARTIAL), threats(), days())))
                .as("means")
                .isEqualTo(print(BASE));
        assertThat(print(of(bed().source("line 7"), threats(), days())))
                .as("sources")
                .isEqualTo(print(BASE));
        assertThat(print(papers)).as("papers").isEqualTo(print(BASE));
    }

    @Test
    void it_does_not_change_with_what_helps_to_ask_or_to_read_or_says_what_supports_a_rating() {
        assertThat(print(firstOutcome("A home comes first.", Map.of(), BED, RENT)))
                .as("why")
                .isEqualTo(print(BASE));
        assertThat(print(firstOutcome("", Map.of(), told(BED, "cost", "", "", false, 0), RENT)))
                .as("dimension")
                .isEqualTo(print(BASE));
        assertThat(print(firstOutcome("", Map.of(), told(BED, "", "Do you have a bed?", "", false, 0), RENT)))
                .as("question to a child")
                .isEqualTo(print(BASE));
        assertThat(print(firstOutcome("", Map.of(), told(BED, "", "", "A sofa counts.", false, 0), RENT)))
                .as("guidance")
                .isEqualTo(print(BASE));
        assertThat(print(firstOutcome("", Map.of(), told(BED, "", "", "", true, 0), RENT)))
                .as("own account")
                .isEqualTo(print(BASE));
        assertThat(print(firstOutcome("", Map.of(), told(BED, "", "", "", false, 12), RENT)))
                .as("validity")
                .isEqualTo(print(BASE));
        MatrixTexts texts =
                new MatrixTexts("plan", "1", "de", true, List.of("we"), Map.of("indicator.bed", "Es gibt ein Bett."));
        ProgressReport report =
                Scorer.of(BASE, POLICY).in(texts).score(caseOf(BASE).build(), AS_OF);
        assertThat(report.matrix().fingerprint()).as("translations").isEqualTo(print(BASE));
    }

    @Test
    void a_shared_scale_measures_like_the_same_scale_in_place_and_equal_numbers_look_equal() {
        Matrix shared = matrix(
                outcome("home", "6/2", bed().weight("2.0").scale(new Scale.Shared("quarters")), item("rent")),
                outcome("safety", threats(), days()));
        Matrix with = new Matrix(
                shared.id(),
                shared.version(),
                shared.kind(),
                shared.language(),
                shared.title(),
                shared.provenance(),
                shared.voices(),
                shared.phases(),
                shared.facets(),
                Map.of("quarters", levelled("0", "0.25", "0.5", "0.75", "1")),
                shared.means(),
                shared.services(),
                shared.events(),
                shared.statuses(),
                shared.dimensions(),
                shared.outcomes());

        assertThat(print(with)).isEqualTo(print(BASE));
    }

    @Test
    void it_covers_the_ids_of_the_phases_in_order() {
        Matrix renamed = matrix(outcome("home", item("bed").due(INTAKE)));
        List<ReintegrationPhase> other = List.of(
                new ReintegrationPhase(CRISIS, "Crisis", 0, 3),
                new ReintegrationPhase("stay", "Stay", 3, 12),
                new ReintegrationPhase(REINTEGRATION, "Re/integration", 12, 36));

        assertThat(print(phases(renamed, other))).isNotEqualTo(print(renamed));
    }
}
