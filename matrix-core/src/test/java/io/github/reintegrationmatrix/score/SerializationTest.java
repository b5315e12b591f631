package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** Matrix, policy, case and scorer travel between the machines of a cluster. */
class SerializationTest {

    private static final Matrix MATRIX = matrix(
            outcome(
                    "safety",
                    "1/3",
                    item("no-threats").floor(2).accepts("abroad").raters(PROVIDER, BENEFICIARY),
                    item("days").goalposts("20", "0").expectsNumber("2.5")),
            outcome("family", item("school").onlyIf("dependants", "yes").question(PROVIDER, "Is it so?")));

    private static CaseRecord record() {
        return caseOf(MATRIX)
                .pause("2024-02-10", "2024-02-20")
                .windows(4, 10, 30)
                .profile("2024-01-10", "dependants", "no")
                .round(round("r1", INTAKE)
                        .on("2024-01-12")
                        .provider(rate("no-threats", 1), rate("days", "7/3"), notApplicable("school")))
                .round(round("r2", "")
                        .on("2024-03-01")
                        .provider(rate("no-threats", 3), missing("days", Rating.Reason.DECLINED))
                        .on("2024-03-04")
                        .beneficiary(rate("no-threats", 2))
                        .joint(rate("days", "1e2")))
                .build();
    }

    private static <T> T thereAndBack(T value, Class<T> type) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return type.cast(in.readObject());
        }
    }

    @Test
    void a_matrix_a_policy_a_case_and_a_review_come_back_equal() throws Exception {
        assertThat(thereAndBack(MATRIX, Matrix.class)).isEqualTo(MATRIX).isNotSameAs(MATRIX);
        assertThat(thereAndBack(POLICY, ScoringPolicy.class)).isEqualTo(POLICY);
        assertThat(thereAndBack(record(), CaseRecord.class)).isEqualTo(record());
        assertThat(thereAndBack(ReviewTest.REVIEW, ServiceReview.class)).isEqualTo(ReviewTest.REVIEW);
    }

    @Test
    void a_scorer_that_came_back_makes_the_same_report() throws Exception {
        Scorer scorer = Scorer.of(MATRIX, POLICY);
        Scorer back = thereAndBack(scorer, Scorer.class);

        assertThat(back.score(thereAndBack(record(), CaseRecord.class), AS_OF))
                .isEqualTo(scorer.score(record(), AS_OF));
    }
}
