package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.text.Phrases;
import java.util.List;

/** Findings as they are said in every language of the library. */
final class Said {

    private Said() {}

    /** No word of the library is without its phrase, and no hole is left open. */
    static void whole(List<Finding> findings) {
        for (Finding finding : findings) {
            for (String language : Phrases.LANGUAGES) {
                assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "  ");
                assertThat(finding.fix(language)).isNotBlank().doesNotContain("{", "  ");
            }
            assertThat(finding.message("sr-Cyrl")).containsPattern("\\p{IsCyrillic}");
        }
    }
}
