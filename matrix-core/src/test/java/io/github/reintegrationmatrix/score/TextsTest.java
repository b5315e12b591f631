package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A scorer that gives the words of the matrix in a further language besides. */
class TextsTest {

    /** Two indicators share a scale of two levels, a third has levels of its own. */
    private static final Matrix MATRIX = shared(matrix(outcome(
            "home",
            item("bed").scale(new Scale.Shared("ends")).expects(1).question(PROVIDER, "Is there a bed?"),
            item("rent").scale(new Scale.Shared("ends")).expects(1),
            item("calm").levels("0", "1").expects(1))));

    private static final CaseRecord RECORD = caseOf(MATRIX)
            .round(round(CRISIS).provider(rate("bed", 1), rate("rent", 0)))
            .build();

    private static Matrix shared(Matrix m) {
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
                Map.of("ends", levelled("0", "1")),
                m.means(),
                List.of(new Service("shelter", "Shelter", List.of("home"))),
                m.events(),
                m.statuses(),
                m.dimensions(),
                m.outcomes());
    }

    private static MatrixTexts texts(String version) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "Ein Plan");
        texts.put("outcome.home", "Wohnen");
        texts.put("outcome.home.definition", "Was dazu geh\u00f6rt");
        texts.put("indicator.bed", "Es gibt ein Bett");
        texts.put("indicator.bed.question.provider", "Gibt es ein Bett?");
        texts.put("indicator.calm.level.q1", "Ruhig");
        texts.put("scale.ends.level.q0", "Nein");
        texts.put("service.shelter", "Unterkunft");
        texts.put("voice.joint", "Gemeinsam");
        texts.put("means.visit", "Hausbesuch");
        texts.put("phase.crisis", "Krise");
        texts.put("facet.dependants", "Kinder");
        texts.put("state.declined", "Keine Antwort gew\u00fcnscht");
        return new MatrixTexts("plan", version, "de", false, List.of("a translator"), texts);
    }

    @Test
    void a_report_gets_the_words_that_it_shows_and_nothing_else_changes() {
        Scorer plain = Scorer.of(MATRIX, POLICY);
        ProgressReport german = plain.in(texts("1")).score(RECORD, AS_OF);

        assertThat(german.legend().translation())
                .contains(new Legend.Translation(
                        "de",
                        false,
                        Map.of(
                                "outcome.home", "Wohnen",
                                "indicator.bed", "Es gibt ein Bett",
                                "indicator.bed.level.q0", "Nein",
                                "indicator.rent.level.q0", "Nein",
                                "indicator.calm.level.q1", "Ruhig",
                                "service.shelter", "Unterkunft",
                                "voice.joint", "Gemeinsam",
                                "means.visit", "Hausbesuch",
                                "phase.crisis", "Krise",
                                "state.declined", "Keine Antwort gew\u00fcnscht")));
        ProgressReport before = plain.score(RECORD, AS_OF);
        assertThat(german.matrix().fingerprint()).isEqualTo(before.matrix().fingerprint());
        assertThat(german.matrix().fileFingerprint())
                .isNotEqualTo(before.matrix().fileFingerprint())
                .hasSameSizeAs(before.matrix().fileFingerprint());
        assertThat(withoutTranslation(german, before)).isEqualTo(before);
        assertThat(plain.score(RECORD, AS_OF).legend().translation()).isEmpty();
    }

    @Test
    void a_scorer_with_texts_that_came_back_makes_the_same_report() throws Exception {
        Scorer scorer = Scorer.of(MATRIX, POLICY).in(texts("1"));
        assertThat(thereAndBack(scorer).score(RECORD, AS_OF)).isEqualTo(scorer.score(RECORD, AS_OF));
    }

    @Test
    void texts_and_a_review_of_services_stand_side_by_side_in_whatever_order_they_are_given_and_come_back()
            throws Exception {
        Scorer plain = Scorer.of(MATRIX, POLICY);
        ServiceReview review = new ServiceReview(
                "REV-1",
                REFERENCE,
                START,
                List.of(new ServiceReview.InPhase(
                        CRISIS, List.of(new ServiceReview.Offer(START, List.of("shelter"))), List.of())),
                List.of());
        ProgressReport report = plain.in(texts("1")).with(review).score(RECORD, AS_OF);
        assertThat(report.legend().translation()).isPresent();
        assertThat(report.offered()).contains(new ProgressReport.Offered("REV-1", Map.of(CRISIS, List.of("shelter"))));
        assertThat(plain.with(review).in(texts("1")).score(RECORD, AS_OF)).isEqualTo(report);
        assertThat(thereAndBack(plain.with(review).in(texts("1"))).score(RECORD, AS_OF))
                .isEqualTo(report);
    }

    @Test
    void other_texts_take_the_place_of_the_first() {
        MatrixTexts french = new MatrixTexts("plan", "1", "fr", true, List.of("we"), Map.of("outcome.home", "Maison"));
        assertThat(Scorer.of(MATRIX, POLICY)
                        .in(texts("1"))
                        .in(french)
                        .score(RECORD, AS_OF)
                        .legend()
                        .translation())
                .contains(new Legend.Translation("fr", true, Map.of("outcome.home", "Maison")));
    }

    @Test
    void texts_of_another_version_or_with_an_error_are_refused() {
        Scorer scorer = Scorer.of(MATRIX, POLICY);
        assertThatThrownBy(() -> scorer.in(texts("2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The texts")
                .hasMessageContaining("MTX-3003")
                .hasMessageContaining("/matrix/version");
        MatrixTexts wrong = new MatrixTexts("plan", "1", "de", true, List.of("we"), Map.of("outcome.house", "Haus"));
        assertThatThrownBy(() -> scorer.in(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-2901");
    }

    private static ProgressReport withoutTranslation(ProgressReport report, ProgressReport other) {
        Legend words = report.legend();
        Legend plain = new Legend(
                words.language(),
                words.outcomes(),
                words.indicators(),
                words.levels(),
                words.steps(),
                words.dimensions(),
                words.sides(),
                words.ownVoice(),
                words.voices(),
                words.phases(),
                words.means(),
                words.events(),
                words.statuses(),
                words.services(),
                words.serves(),
                Optional.empty());
        return new ProgressReport(
                report.caseCode(),
                other.matrix(),
                report.policy(),
                report.asOf(),
                report.engine(),
                report.ignored(),
                plain,
                report.episodes(),
                report.headline(),
                report.offered());
    }

    private static Scorer thereAndBack(Scorer scorer) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(scorer);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Scorer) in.readObject();
        }
    }
}
