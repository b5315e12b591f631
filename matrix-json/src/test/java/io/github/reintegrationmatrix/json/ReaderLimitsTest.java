package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What a reader meets on its first day. */
class ReaderLimitsTest {

    private static final MatrixJson MATRICES = new MatrixJson(new MatrixCheck());
    private static final Matrix PLAN = Samples.plan();
    private static final CaseJson CASES = new CaseJson(PLAN);

    private static final byte[] TINY =
            Samples.bytes(Samples.ROOT.resolve("tiny").resolve("matrix.json"));
    private static final byte[] CASE =
            Samples.bytes(Samples.ROOT.resolve("cases").resolve("left-early.json"));

    @Test
    void the_tests_run_under_defaults_that_nobody_expects() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("ar");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
        assertThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.US_ASCII);
    }

    @Test
    void a_byte_order_mark_is_skipped_and_does_not_shift_the_columns() throws IOException {
        byte[] marked = concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TINY);
        assertThat(matrix(marked).value()).isEqualTo(matrix(TINY).value()).isPresent();
        byte[] wrong = concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text("{\"x\": 1}"));
        assertThat(matrix(wrong).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Code.UNKNOWN_KEY);
            assertThat(finding.location().column()).isEqualTo(2);
        });
    }

    @Test
    void other_encodings_than_utf_8_are_named_as_such() throws IOException {
        String tiny = new String(TINY, StandardCharsets.UTF_8);
        assertThat(codes(tiny.getBytes(StandardCharsets.UTF_16))).containsExactly(Code.NOT_UTF8);
        assertThat(codes(tiny.getBytes(StandardCharsets.UTF_16LE))).containsExactly(Code.NOT_UTF8);
        assertThat(codes(tiny.replace("A tiny", "\u0160\u010d").getBytes(Charset.forName("windows-1250"))))
                .containsExactly(Code.NOT_UTF8);
    }

    @Test
    void columns_count_characters_and_not_bytes() throws IOException {
        byte[] wrong = text("{\"title\": \"\u0416\u0458\ud83c\udf3b\", \"lable\": 1}");
        assertThat(matrix(wrong).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Code.UNKNOWN_KEY);
            // {"title": "abc", is 16 characters and a blank; the key begins at the 18th
            assertThat(finding.location().column()).isEqualTo(18);
        });
    }

    @Test
    void empty_documents_and_documents_of_another_kind_say_so() throws IOException {
        assertThat(codes(new byte[0])).containsExactly(Code.EMPTY);
        assertThat(codes(text(" \n\t"))).containsExactly(Code.EMPTY);
        assertThat(codes(text("[]"))).containsExactly(Code.WRONG_TYPE);
        assertThat(codes(text("null"))).containsExactly(Code.WRONG_TYPE);
        assertThat(codes(text("NaN"))).containsExactly(Code.NOT_JSON);
        assertThat(codes(concat(TINY, TINY))).containsExactly(Code.TRAILING);
    }

    @Test
    void depth_length_and_exponents_are_limited() throws IOException {
        assertThat(codes(text("{\"id\":" + "[".repeat(60) + "]".repeat(60) + "}")))
                .contains(Code.TOO_DEEP);
        assertThat(codes(text("{\"title\":\"" + "x".repeat(20_001) + "\"}"))).contains(Code.TEXT_TOO_LONG);
        assertThat(codes(text("{\"title\":\"" + "x".repeat(20_000) + "\"}"))).doesNotContain(Code.TEXT_TOO_LONG);
        String weight = new String(TINY, StandardCharsets.UTF_8);
        for (String number :
                new String[] {"1e999999999", "1e10", "-1e-999999999", "9".repeat(41), "1." + "0".repeat(39)}) {
            assertThat(codes(text(weight.replaceFirst("\"weight\": 1", "\"weight\": " + number))))
                    .as(number)
                    .containsExactly(Code.NOT_A_NUMBER);
        }
        assertThat(codes(text(weight.replaceFirst("\"weight\": 1", "\"weight\": 1e9"))))
                .isEmpty();
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(codes(large)).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void a_text_that_is_too_long_to_be_held_is_no_exception_where_a_report_has_no_place_for_it() throws IOException {
        String report = new String(
                Samples.bytes(Samples.ROOT.resolve("worked-vector").resolve("report.json")), StandardCharsets.UTF_8);
        String text = "\"" + "x".repeat(2_000_000) + "\"";
        assertThat(reportCodes(report.replaceFirst("\"engine\":", "\"unknown\": " + text + ", \"engine\":")))
                .containsExactly(Code.UNKNOWN_KEY);
        assertThat(reportCodes(report.replaceFirst("\"policy\":", "\"case\": " + text + ", \"policy\":")))
                .containsExactly(Code.DUPLICATE_KEY);
        assertThat(reportCodes(report.replaceFirst("\"complete\": (true|false)", "\"complete\": " + text)))
                .containsExactly(Code.WRONG_TYPE);
    }

    @Test
    void a_file_of_a_million_faults_gives_a_list_that_can_be_held_and_says_what_it_leaves_out() throws IOException {
        StringBuilder faults = new StringBuilder("{");
        for (int i = 0; i < 5000; i++) {
            faults.append("\"k").append(i).append("\": 1,");
        }
        ReadResult<Matrix> read = matrix(text(faults + "\"id\": \"x\"}"));
        assertThat(read.findings()).hasSizeLessThanOrEqualTo(FindingList.LIMIT + 1);
        assertThat(read.findings().get(read.findings().size() - 1).code()).isEqualTo(Code.NOT_LISTED);
    }

    @Test
    void a_document_cut_anywhere_is_a_finding_and_never_an_exception() throws IOException {
        for (int length = 0; length < CASE.length - 2; length += 7) {
            byte[] cut = Arrays.copyOf(CASE, length);
            assertThat(CASES.read(new ByteArrayInputStream(cut), "", Samples.AS_OF)
                            .value())
                    .isEmpty();
        }
        for (int length = 0; length < TINY.length - 2; length++) {
            assertThat(matrix(Arrays.copyOf(TINY, length)).value()).isEmpty();
        }
    }

    @Test
    void bytes_changed_at_random_never_make_a_reader_throw() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            byte[] matrix = mutated(TINY, random);
            byte[] record = mutated(CASE, random);
            assertThatCode(() -> matrix(matrix)).as("matrix %s", round).doesNotThrowAnyException();
            assertThatCode(() -> CASES.read(new ByteArrayInputStream(record), "", Samples.AS_OF))
                    .as("case %s", round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_finding_about_a_case_repeats_what_stands_in_it() throws IOException {
        String canary = "Canary-Zefira-0441";
        String text = new String(CASE, StandardCharsets.UTF_8);
        Random random = new Random(7);
        int seen = 0;
        for (int round = 0; round < 400; round++) {
            int at = text.indexOf('"', random.nextInt(text.length() - 200));
            int end = text.indexOf('"', at + 1);
            String changed = text.substring(0, at + 1) + canary + text.substring(end);
            for (Finding finding : CASES.read(new ByteArrayInputStream(text(changed)), "", Samples.AS_OF)
                    .findings()) {
                seen++;
                assertThat(finding.message()
                                + finding.fix()
                                + finding.args()
                                + finding.subject()
                                + finding
                                + finding.location().path().pointer())
                        .doesNotContain("Zefira");
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:0-e.tfn".charAt(random.nextInt(14));
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                    System.arraycopy(original, from, bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static List<Code> reportCodes(String report) throws IOException {
        return ReportJson.read(new ByteArrayInputStream(text(report)), "").findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Code> codes(byte[] document) throws IOException {
        return matrix(document).findings().stream().map(Finding::code).toList();
    }

    private static ReadResult<Matrix> matrix(byte[] document) throws IOException {
        return MATRICES.read(new ByteArrayInputStream(document), "");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
