package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that could do something, or that cells lose. */
class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "|cmd",
                "a\r\nb",
                "_x000D_",
                "two  blanks and a line\nbelow",
                "\ud83d\ude00 ë č ж"
            })
    void a_text_stays_the_text_that_it_is(String text) throws IOException {
        byte[] bytes = WorkbookWriter.matrix(titled(text), List.of()).orElseThrow();
        assertThat(RoundTripTest.open(bytes).matrix().result().orElseThrow().title())
                .isEqualTo(text);
        for (byte[] part : Parts.of(bytes).values()) {
            assertThat(new String(part, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("<f>", "<f ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "a\uFFFEb"})
    void what_a_cell_cannot_hold_is_said_with_its_place_and_nothing_is_written(String text) throws IOException {
        ReadResult<byte[]> written = WorkbookWriter.matrix(titled(text), List.of());
        assertThat(written.value()).isEmpty();
        Finding only = written.findings().get(0);
        Said.whole(written.findings());
        assertThat(only.code().id()).isEqualTo("MTX-6053");
        assertThat(only.location().path().pointer()).isEqualTo("/title");
    }

    @Test
    void a_text_that_is_longer_than_a_cell_is_said() throws IOException {
        ReadResult<byte[]> written = WorkbookWriter.matrix(titled("\ud83d\ude00".repeat(17_000)), List.of());
        assertThat(written.findings().get(0).location().path().pointer()).isEqualTo("/title");
    }

    private static Matrix titled(String title) throws IOException {
        Matrix tiny = RawBook.whole().open().matrix().result().orElseThrow();
        Node.Obj document = WorkbookWriter.document(tiny);
        document.put("title", new Node.Text(title, Place.NONE));
        return new io.github.reintegrationmatrix.json.MatrixJson()
                .read(new java.io.ByteArrayInputStream(TreeWriter.write(document)), "")
                .orElseThrow();
    }
}
