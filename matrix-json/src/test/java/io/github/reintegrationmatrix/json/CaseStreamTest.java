package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sets of cases are cut into records, and where their findings point. */
class CaseStreamTest {

    private static final String PRETTY =
            new String(Samples.bytes(Samples.ROOT.resolve("cases").resolve("left-early.json")), StandardCharsets.UTF_8);

    private static final String RECORD = PRETTY.replaceAll("\n *", "");

    /** The same with a key that is not known, in the 2nd column of the record. */
    private static final String UNKNOWN = RECORD.replaceFirst("\\{", "{\"x\":1,");

    private static final CaseJson CASES = new CaseJson(Samples.plan());

    // ---- what a set looks like

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100_000})
    void an_array_lines_and_a_document_give_their_records_however_the_stream_delivers_them(int chunk)
            throws IOException {
        assertThat(read("", "[" + PRETTY + "," + RECORD + " , " + RECORD + "]\n", chunk))
                .containsExactly("usable", "usable", "usable");
        assertThat(read("", RECORD + "\n" + RECORD + "\n", chunk)).containsExactly("usable", "usable");
        assertThat(read("a.ndjson", RECORD, chunk)).containsExactly("usable");
        assertThat(read("", PRETTY, chunk)).containsExactly("usable");
    }

    @Test
    void the_first_signs_say_whether_it_is_a_set() throws IOException {
        assertThat(open("", PRETTY).isSet()).isFalse();
        assertThat(open("", RECORD + "\n \n").isSet()).isFalse();
        assertThat(open("", "\ufeff \n [").isSet()).isTrue();
        assertThat(open("", RECORD + "\nx").isSet()).isTrue();
        assertThat(open("", "{\"a\": [1}\n{\"b\": 1}").isSet()).isTrue();
        assertThat(open("", "{\"a\": 1}{\"b\": 1}\n").isSet()).isFalse();
        assertThat(open("x.JSONL", PRETTY).isSet()).isTrue();
        assertThat(open("", "").isSet()).isFalse();
    }

    @Test
    void an_empty_array_holds_no_case_and_an_empty_file_is_a_finding() throws IOException {
        assertThat(read("", " [ ] ")).isEmpty();
        assertThat(read("", " \n")).containsExactly("MTX-1005  1:1");
        assertThat(read("a.ndjson", " \n\r\n")).containsExactly("between MTX-1005  3:1");
        assertThat(read("a.ndjson", "")).containsExactly("between MTX-1005  1:1");
    }

    @Test
    void a_single_document_may_have_10_mb_and_a_record_of_a_set_1_mb() throws IOException {
        String mb = " ".repeat(1 << 20);
        assertThat(read("", "\n" + PRETTY + mb)).containsExactly("usable");
        assertThat(read("", mb.repeat(10) + PRETTY)).containsExactly("MTX-1002  1:1");
        assertThat(read("", "{" + mb.repeat(11))).containsExactly("MTX-1002  1:1");
        assertThat(read("a.ndjson", RECORD + mb + "\n" + RECORD)).containsExactly("MTX-1008  1:1", "usable");
        String fits = RECORD + " ".repeat((1 << 20) - RECORD.length());
        assertThat(read("a.ndjson", fits + "\n" + fits + " ")).containsExactly("usable", "MTX-1008  2:1");
        assertThat(read("", "[{" + mb + "},\n" + RECORD + "]")).containsExactly("MTX-1008 /0 1:2", "usable");
    }

    // ---- places

    @Test
    void places_are_those_of_the_whole_file_and_paths_begin_with_the_index() throws IOException {
        assertThat(read("", "[" + RECORD + ",\n  " + UNKNOWN + "]")).containsExactly("usable", "MTX-1101 /1 2:4");
        assertThat(read("", "[\"\u0416\",\r\r\n \t" + UNKNOWN + "]"))
                .containsExactly("MTX-1104 /0 1:2", "MTX-1101 /1 3:4");
        assertThat(read("", RECORD + "\r\n\n\ufeff" + UNKNOWN + "\r" + RECORD.charAt(0)))
                .containsExactly("usable", "MTX-1101  3:2", "MTX-1007  4:1");
    }

    @Test
    void a_finding_of_meaning_inside_a_record_has_its_place_too() throws IOException {
        String late = PRETTY.replaceFirst("\"start\": \"[0-9-]*\"", "\"start\": \"2999-01-01\"");
        List<Finding> alone = CASES.read(stream(late, 9000), "", Samples.AS_OF).findings();
        List<Finding> inSet = new ArrayList<>();
        CaseStream set = open("", "[" + RECORD + ",\n\n" + late + "]");
        for (Optional<CaseText> text = set.next(); text.isPresent(); text = set.next()) {
            inSet.addAll(text.get().read().findings());
        }
        assertThat(inSet).hasSameSizeAs(alone).isNotEmpty();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(inSet.get(i).location().line())
                    .isEqualTo(alone.get(i).location().line() + 2);
            assertThat(inSet.get(i).location().path().pointer())
                    .isEqualTo("/1" + alone.get(i).location().path().pointer());
        }
    }

    // ---- lines

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"case-re",
                "nonsense",
                "{",
                "]",
                "\"",
                "[1]",
                "null",
                "{} {}",
                "\u0000",
                "{\"a\":\"\u0001\"}"
            })
    void whatever_a_line_holds_the_next_line_is_read(String line) throws IOException {
        List<String> read = read("a.ndjson", RECORD + "\n" + line + "\n \n" + RECORD);
        assertThat(read).hasSizeGreaterThanOrEqualTo(3).startsWith("usable").endsWith("usable");
        assertThat(read.subList(1, read.size() - 1))
                .allSatisfy(finding -> assertThat(finding).contains(" 2:"));
    }

    @Test
    void a_line_in_another_encoding_is_a_finding_on_that_line_only() throws IOException {
        for (Charset other : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            ByteArrayOutputStream mixed = new ByteArrayOutputStream();
            mixed.writeBytes((RECORD + "\n").getBytes(StandardCharsets.UTF_8));
            mixed.writeBytes((RECORD + "\n").getBytes(other));
            mixed.writeBytes((RECORD + "\n").getBytes(StandardCharsets.UTF_8));
            assertThat(read("a.ndjson", new ByteArrayInputStream(mixed.toByteArray())))
                    .as(other.name())
                    .containsExactly("usable", "MTX-1003  2:1", "usable");
        }
        byte[] latin = (RECORD + "\n{\"\u00eb\":1}\n" + RECORD).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("a.ndjson", new ByteArrayInputStream(latin)))
                .hasSize(3)
                .startsWith("usable")
                .endsWith("usable");
    }

    @Test
    void a_line_of_any_length_is_left_out_without_being_held() throws IOException {
        String after = "\n" + RECORD + "\n";
        InputStream endless = new SequenceInputStream(
                new Endless(200L << 20), new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        assertThat(read("a.ndjson", endless)).containsExactly("MTX-1008  1:1", "usable");
    }

    // ---- arrays

    @Test
    void records_that_are_wrong_in_themselves_never_stop_an_array() throws IOException {
        assertThat(read("", "[5, \"x]\", null, [[]], {}, {\"a\" 1 \"b\"}, " + RECORD + "]"))
                .startsWith("MTX-1104 /0 1:2", "MTX-1104 /1 1:5", "MTX-1104 /2 1:11", "MTX-1104 /3 1:17")
                .contains("MTX-1004 /5 1:32")
                .endsWith("usable");
    }

    @Test
    void commas_that_lack_or_are_too_many_are_findings_and_the_records_are_read() throws IOException {
        assertThat(read("", "[" + RECORD + "\n" + RECORD + "]"))
                .containsExactly("usable", "between MTX-1012  2:1", "usable");
        assertThat(read("", "[,\n" + RECORD + ",\n,\n]"))
                .containsExactly("between MTX-1012  1:2", "usable", "between MTX-1012  3:1", "between MTX-1012  4:1");
    }

    @Test
    void what_follows_an_array_and_an_array_without_an_end_are_findings() throws IOException {
        assertThat(read("", "[" + RECORD + "]\n [")).containsExactly("usable", "between MTX-1007  2:2");
        assertThat(read("", "[" + RECORD + ",\n")).containsExactly("usable", "between MTX-1004  2:1");
        assertThat(read("", "[5")).containsExactly("MTX-1104 /0 1:2", "between MTX-1004  1:3");
        assertThat(read("", "[" + RECORD + ",\n{\"case\": ")).containsExactly("usable", "MTX-1004 /1 2:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"b}, {\"c\": \"d\"}",
                "{\"a\": \"b\n\"}",
                "{\"a\": [1}",
                "{\"a\": 'b}'}",
                "{\"a\": 1 // }\n}",
                "{\"a\": \u201cb}\u201d}",
                "{\"a\": 1}}",
                "'",
                "5 x \\"
            })
    void where_nobody_can_tell_where_the_next_record_begins_it_says_so_once_and_stops(String broken)
            throws IOException {
        List<String> read = read("", "[" + RECORD + ",\n" + broken + ",\n" + RECORD + "]");
        assertThat(read.get(0)).isEqualTo("usable");
        assertThat(read).filteredOn("usable"::equals).hasSize(1);
        assertThat(String.join(",", read).split("MTX-1009", -1)).hasSize(2);
        assertThat(read.get(read.size() - 1)).contains("MTX-1009");
        assertThat(read).noneMatch(line -> line.contains("MTX-1004"));
    }

    @Test
    void a_bracket_missing_in_a_long_list_is_said_even_if_it_swallows_the_rest() throws IOException {
        String open = "[{\"rounds\": [," + (RECORD + ",").repeat(200) + "]";
        assertThat(read("", open)).containsExactly("MTX-1008 /0 1:2", "MTX-1009 /0 1:" + (open.length() + 1));
    }

    @Test
    void nesting_without_end_is_a_finding() throws IOException {
        assertThat(read("", "[" + "[".repeat(60) + "]".repeat(60) + "," + RECORD + "]"))
                .containsExactly("MTX-1104 /0 1:2", "MTX-1006 /0 1:52", "usable");
        assertThat(read("", "[".repeat(3 << 20))).hasSize(3).last().asString().contains("MTX-1009");
        assertThat(read("a.ndjson", "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}\n" + RECORD))
                .hasSize(3)
                .endsWith("usable");
    }

    // ---- anything at all

    @Test
    void bytes_changed_at_random_never_make_a_set_throw_or_lose_a_record_without_a_finding() {
        Random random = new Random(20261122);
        byte[] array = ("[" + (RECORD + ",\n").repeat(3) + RECORD + "]").getBytes(StandardCharsets.UTF_8);
        byte[] lines = (RECORD + "\n").repeat(4).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 600; round++) {
            byte[] changed = (round % 2 == 0 ? array : lines).clone();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int at = 1 + random.nextInt(changed.length - 1);
                changed[at] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) "{}[]\",:0-e.\n\\".charAt(random.nextInt(13));
            }
            String name = round % 2 == 0 ? "" : "a.ndjson";
            assertThatCode(() -> {
                        int usable = 0;
                        int found = 0;
                        CaseStream set = CASES.open(new ByteArrayInputStream(changed), name, Samples.AS_OF);
                        for (Optional<CaseText> text = set.next(); text.isPresent(); text = set.next()) {
                            ReadResult<?> result = text.get().read();
                            usable += result.value().isPresent() ? 1 : 0;
                            found += result.findings().size();
                        }
                        assertThat(usable == 4 || found > 0).isTrue();
                    })
                    .as("round %s", round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_finding_repeats_what_stands_in_a_set() throws IOException {
        String canary = "[" + RECORD + ", {\"Zefira\": \"Zefira\", \"case\": \"Zefira K.\"} \"Zefira\", Zefira]";
        CaseStream set = open("", canary);
        for (Optional<CaseText> text = set.next(); text.isPresent(); text = set.next()) {
            assertThat(text.get().toString() + text.get().location()).doesNotContain("Zefira");
            assertThat(text.get().read().findings())
                    .allSatisfy(finding -> assertThat(finding.message()
                                    + finding.fix()
                                    + finding.args()
                                    + finding.location().path().pointer())
                            .doesNotContain("Zefira"));
        }
    }

    // ---- helpers

    /** What became of every text: usable, or its findings as code, pointer, line and column. */
    private static List<String> read(String file, InputStream in) throws IOException {
        CaseStream set = CASES.open(in, file, Samples.AS_OF);
        List<String> all = new ArrayList<>();
        for (Optional<CaseText> text = set.next(); text.isPresent(); text = set.next()) {
            ReadResult<?> result = text.get().read();
            if (result.value().isPresent()) {
                all.add("usable");
                continue;
            }
            for (Finding finding : result.findings()) {
                if (!finding.code().id().matches("MTX-1102|MTX-3.*")) {
                    all.add((text.get().isRecord() ? "" : "between ")
                            + finding.code().id() + " "
                            + finding.location().path().pointer() + " "
                            + finding.location().line() + ":"
                            + finding.location().column());
                }
            }
        }
        return all;
    }

    private static List<String> read(String file, String text) throws IOException {
        return read(file, text, 100_000);
    }

    private static List<String> read(String file, String text, int chunk) throws IOException {
        return read(file, stream(text, chunk));
    }

    private static CaseStream open(String file, String text) throws IOException {
        return CASES.open(stream(text, 5), file, Samples.AS_OF);
    }

    /** A stream that delivers at most some bytes at a time. */
    private static InputStream stream(String text, int chunk) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, chunk));
            }
        };
    }

    /** So many letters in one line. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
