package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.breaker.Breaker;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Every reader says of a document in which one thing is broken exactly what FORMATS.md says of it, at the very place, and in
 * case files without a word of what stands there. What must be found was written down by somebody who had not read the readers.
 *
 * <p>How many is the system property {@code breaker}; the profile {@code breaker} asks for a hundred thousand. A seed that fails
 * can be looked at by itself: {@code -Dbreaker.first=SEED -Dbreaker=1}. With {@code -Dbreaker.strict=true} the differences that
 * are still open fail too.
 */
class BreakerTest {

    private static final long FIRST = Long.getLong("breaker.first", 1);
    private static final int MANY = Integer.getInteger("breaker", 2000);
    private static final int ENOUGH = 2000;
    private static final int VERY_MANY = 50_000;
    private static final int SHOWN = 10;
    private static final boolean STRICT = Boolean.getBoolean("breaker.strict");
    private static final Breaker BREAKER = new Breaker();

    @Test
    void one_broken_thing_gives_the_finding_that_says_so_and_no_other() {
        Set<String> kinds = ConcurrentHashMap.newKeySet();
        Set<String> open = ConcurrentHashMap.newKeySet();
        List<String> failures = LongStream.range(FIRST, FIRST + MANY)
                .parallel()
                .mapToObj(BREAKER::run)
                .peek(outcome -> kinds.add(outcome.kind()))
                .peek(outcome -> open.add(outcome.open()))
                .filter(outcome -> !outcome.differs().isEmpty()
                        && (STRICT || outcome.open().isEmpty()))
                .map(Breaker.Outcome::differs)
                .toList();
        assertThat(failures.stream().limit(SHOWN))
                .as(failures.size() + " of " + MANY + " broken documents")
                .isEmpty();
        if (MANY >= ENOUGH) {
            assertThat(kinds).as("what was broken").containsExactlyInAnyOrderElementsOf(BREAKER.kinds());
        }
        if (MANY >= VERY_MANY) {
            assertThat(open)
                    .as("what still differs; what does not, leaves the list")
                    .containsAll(Breaker.open());
        }
    }

    @Test
    void the_same_documents_have_no_findings_where_nothing_is_broken() {
        assertThat(LongStream.range(FIRST, FIRST + MANY / SHOWN)
                        .parallel()
                        .mapToObj(BREAKER::whole)
                        .map(Breaker.Outcome::differs)
                        .filter(differs -> !differs.isEmpty()))
                .isEmpty();
    }
}
