package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.casefile.VoiceBlock.Consent;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Matrices of services, reviews of services, and texts of a further language: read, written and wrong. */
class CentreTest {

    private static final Matrix CENTRE = Centre.matrix();
    private static final ReviewJson REVIEWS = new ReviewJson(CENTRE);
    private static final TextsJson TEXTS = new TextsJson(CENTRE);

    // ---- what is read

    @Test
    void a_matrix_is_read_with_what_helps_to_ask_and_to_read() {
        assertThat(findings("monitoring-matrix", Centre.MATRIX)).isEmpty();
        assertThat(CENTRE.kind()).isEqualTo(Matrix.Kind.SERVICES);
        assertThat(CENTRE.dimensions()).containsExactly(new Dimension("privacy", "Confidentiality"));
        assertThat(CENTRE.outcomes().get(0).why()).isEqualTo("Without it nothing else can begin");
        assertThat(CENTRE.outcomes().get(1).why()).isEmpty();
        assertThat(CENTRE.outcomes().get(1).appliesWhen()).isEqualTo(Map.of("legal", List.of("offered")));
        Indicator clean = CENTRE.outcomes().get(0).indicators().get(0);
        assertThat(clean.dimension()).isEqualTo("privacy");
        assertThat(clean.guidance()).isEqualTo("Look at the kitchen too");
        assertThat(clean.childQuestion()).isEmpty();
        assertThat(clean.validity()).isEqualTo(6);
        assertThat(clean.ownAccount()).isFalse();
        Indicator heard = CENTRE.outcomes().get(0).indicators().get(1);
        assertThat(heard.childQuestion()).isEqualTo("Does somebody listen to you?");
        assertThat(heard.ownAccount()).isTrue();
        assertThat(heard.validity()).isZero();
    }

    @Test
    void a_review_is_read_with_its_phases_offers_and_periods() throws IOException {
        assertThat(findings("service-review", Centre.REVIEW)).isEmpty();
        VoiceBlock staff = new VoiceBlock(
                "staff",
                LocalDate.of(2025, 2, 1),
                "manager",
                "",
                Consent.NOT_RECORDED,
                0,
                Map.of(
                        "clean", new Rating.Rated(new Mark.OfLevel("full"), false, List.of()),
                        "locked", new Rating.Rated(new Mark.OfLevel("some"), true, List.of())));
        VoiceBlock users = new VoiceBlock(
                "users",
                LocalDate.of(2025, 2, 3),
                "self",
                "",
                Consent.GIVEN,
                9,
                Map.of("heard", new Rating.Missing(Rating.Reason.WITHHELD, false)));
        VoiceBlock later = new VoiceBlock(
                "staff",
                LocalDate.of(2025, 7, 1),
                "manager",
                "",
                Consent.NOT_RECORDED,
                2,
                Map.of(
                        "advice", new Rating.Rated(new Mark.OfValue(Fraction.of(5)), false, List.of()),
                        "locked", new Rating.NotApplicable("no-door")));
        assertThat(Centre.review())
                .isEqualTo(new ServiceReview(
                        "CENTRE-1",
                        new MatrixReference("centre", "1"),
                        LocalDate.of(2025, 1, 10),
                        List.of(
                                new ServiceReview.InPhase(
                                        "crisis",
                                        List.of(
                                                new ServiceReview.Offer(LocalDate.of(2025, 1, 10), List.of("shelter")),
                                                new ServiceReview.Offer(
                                                        LocalDate.of(2025, 6, 1), List.of("shelter", "legal"))),
                                        List.of(
                                                new ServiceReview.Period(
                                                        LocalDate.of(2025, 1, 31),
                                                        new Round(
                                                                "winter",
                                                                "",
                                                                List.of(staff, users),
                                                                Round.Agreement.NOT_ASKED)),
                                                new ServiceReview.Period(
                                                        LocalDate.of(2025, 6, 30),
                                                        new Round(
                                                                "summer",
                                                                "",
                                                                List.of(later),
                                                                Round.Agreement.NOT_ASKED)))),
                                new ServiceReview.InPhase(
                                        "stay",
                                        List.of(new ServiceReview.Offer(LocalDate.of(2025, 1, 10), List.of())),
                                        List.of())),
                        List.of()));
    }

    @Test
    void texts_are_read_in_their_order() throws IOException {
        assertThat(findings("matrix-texts", Centre.TEXTS)).containsExactly("MTX-2902 /texts 7:12");
        MatrixTexts texts = Centre.texts();
        assertThat(texts.texts().keySet())
                .containsExactly(
                        "outcome.shelter",
                        "indicator.locked.question.staff",
                        "scale.how-much.level.none",
                        "state.declined");
        assertThat(texts.text("indicator.locked.question.staff")).contains("Ist die T\u00fcr zu?");
        assertThat(List.of(texts.matrix(), texts.version(), texts.language())).containsExactly("centre", "1", "de");
        assertThat(texts.reviewed()).isTrue();
        assertThat(texts.by()).containsExactly("a translator", "a lawyer");
    }

    // ---- what is written

    @Test
    void a_written_matrix_review_and_texts_read_back_equal() throws IOException {
        ReaderLaws.comesBack(
                CENTRE, in -> new MatrixJson().read(in, ""), (value, out) -> new MatrixJson().write(value, out));
        ReaderLaws.comesBack(Centre.review(), in -> REVIEWS.read(in, "", Centre.AS_OF), ReviewJson::write);
        ReaderLaws.comesBack(Centre.texts(), in -> TEXTS.read(in, ""), TextsJson::write);
        MatrixTexts unreviewed = new MatrixTexts("centre", "1", "sr-Latn", false, List.of(), Map.of("title", "Centar"));
        ReaderLaws.comesBack(unreviewed, in -> TEXTS.read(in, ""), TextsJson::write);
    }

    @Test
    void the_reports_of_a_review_read_back_equal_with_the_people_who_answered_and_the_words_of_the_reader()
            throws IOException {
        Scorer scorer = Scorer.of(CENTRE, ScoringPolicy.illustrative()).in(Centre.texts());
        List<ProgressReport> reports = scorer.score(Centre.review(), Centre.AS_OF);
        assertThat(reports).hasSize(2);
        for (ProgressReport report : reports) {
            ReaderLaws.comesBack(report, in -> ReportJson.read(in, ""), ReportJson::write);
            assertThat(SchemaTest.faults("progress-report", written(report))).isEmpty();
            assertThat(report.legend().translation())
                    .map(Legend.Translation::language)
                    .contains("de");
        }
        JsonNode json = JsonMapper.shared().readTree(written(reports.get(0)));
        JsonNode heard = json.at("/episodes/0/rounds/0/heard");
        assertThat(heard.at("/0/voice").asString()).isEqualTo("staff");
        assertThat(heard.at("/0/respondents").isMissingNode()).isTrue();
        assertThat(heard.at("/1/respondents").asInt()).isEqualTo(9);
        JsonNode translation = json.at("/legend/translation");
        assertThat(translation.at("/language").asString()).isEqualTo("de");
        assertThat(translation.at("/reviewed").asBoolean()).isTrue();
        assertThat(translation.at("/texts").propertyNames())
                .containsExactly(
                        "outcome.shelter",
                        "state.declined",
                        "indicator.clean.level.none",
                        "indicator.heard.level.none",
                        "indicator.locked.level.none");
    }

    @Test
    void a_report_without_texts_and_without_numbers_of_people_says_nothing_of_them() throws IOException {
        Scorer scorer = Scorer.of(CENTRE, ScoringPolicy.illustrative());
        String none = new String(
                written(scorer.score(Centre.review(), LocalDate.of(2025, 2, 1)).get(0)), StandardCharsets.UTF_8);
        assertThat(none).doesNotContain("translation").doesNotContain("respondents");
    }

    // ---- what is wrong

    /** One change of one of the three documents, and what is found, as code, pointer, line and column. */
    private record Wrong(String format, String was, String is, List<String> found) {
        String document() {
            String right = format.equals("service-review")
                    ? Centre.REVIEW
                    : format.equals("matrix-texts") ? Centre.TEXTS : Centre.MATRIX;
            assertThat(right).contains(was);
            int at = right.indexOf(was);
            return right.substring(0, at) + is + right.substring(at + was.length());
        }

        @Override
        public String toString() {
            return format + ": " + is.strip();
        }
    }

    private static Wrong review(String was, String is, String... found) {
        return new Wrong("service-review", was, is, List.of(found));
    }

    private static Wrong texts(String was, String is, String... found) {
        return new Wrong("matrix-texts", was, is, List.of(found));
    }

    private static Wrong matrix(String was, String is, String... found) {
        return new Wrong("monitoring-matrix", was, is, List.of(found));
    }

    static Stream<Wrong> wrong() {
        String users = "/phases/0/rounds/0/voices/1";
        String until = "/phases/0/rounds/0/until";
        String shelter = "/outcomes/0/indicators/";
        return Stream.of(
                review("service-review/1", "case-record/1", "MTX-1010 /format 2:13"),
                review("service-review/1", "service-review/2", "MTX-1011 /format 2:13"),
                review("\"review\"", "\"reveiw\"", "MTX-1101  3:3"),
                review("\"CENTRE-1\"", "1", "MTX-1104 /review 3:13"),
                review("\"CENTRE-1\"", "\"CENTRE\"", "MTX-3002 /review 3:13"),
                review("\"version\": \"1\"", "\"version\": \"2\"", "MTX-3003 /matrix/version 4:41"),
                review("  \"start\": \"2025-01-10\",\n", "", "MTX-1102 /start 1:1"),
                review("\"start\": \"2025-01-10\"", "\"start\": \"10.1.2025\"", "MTX-1105 /start 5:12"),
                review("\"phase\": \"crisis\"", "\"phase\": 5", "MTX-1104 /phases/0/phase 8:16"),
                review("\"phase\": \"crisis\"", "\"phase\": \"crisys\"", "MTX-3307 /phases/0/phase 8:16"),
                review("\"phase\": \"stay\"", "\"phase\": \"crisis\"", "MTX-3602 /phases/1/phase 33:16"),
                review("\"offers\"", "\"ofers\"", "MTX-1101 /phases/0 9:7"),
                review(
                        "\"services\": [\"shelter\"]",
                        "\"servces\": [\"shelter\"]",
                        "MTX-1101 /phases/0/offers/0 10:32"),
                review(
                        "{\"from\": \"2025-01-10\", \"services\": [\"shelter\"]}",
                        "7",
                        "MTX-1104 /phases/0/offers/0 10:9"),
                review("[\"shelter\", \"legal\"]", "\"legal\"", "MTX-1104 /phases/0/offers/1/services 11:44"),
                review("\"2025-06-01\"", "\"1.6.2025\"", "MTX-1105 /phases/0/offers/1/from 11:18"),
                review("\"2025-06-01\"", "\"2025-01-10\"", "MTX-3604 /phases/0/offers/1/from 11:18"),
                review(", \"legal\"]", ", \"legl\"]", "MTX-3603 /phases/0/offers/1/services/1 11:56"),
                review(
                        "\"round\": \"winter\",",
                        "\"round\": \"winter\", \"phase\": \"crisis\",",
                        "MTX-1101 /phases/0/rounds/0 15:30"),
                review(
                        "{\"from\": \"2025-01-10\"",
                        "{\"from\": \"10.1.2025\"",
                        "MTX-1105 /phases/0/offers/0/from 10:18"),
                review("{\"from\": \"2025-01-10\"", "{\"from\": \"2025-02-01\"", "MTX-3607 " + until + " 15:39"),
                review("\"until\": \"2025-01-31\"", "\"until\": \"31.1.2025\"", "MTX-1105 " + until + " 15:39"),
                review("\"until\": \"2025-01-31\"", "\"until\": 31", "MTX-1104 " + until + " 15:39"),
                review(" \"until\": \"2025-01-31\",", "", "MTX-1102 " + until + " 14:9"),
                review("\"until\"", "\"untill\"", "MTX-1101 /phases/0/rounds/0 15:30"),
                review("\"2025-01-31\"", "\"2025-01-09\"", "MTX-3301 " + until + " 15:39"),
                review("\"2025-06-30\"", "\"2025-01-31\"", "MTX-3608 /phases/0/rounds/1/until 24:39"),
                review("\"2025-06-30\"", "\"2025-05-31\"", "MTX-3505 /phases/0/rounds/1/voices/0/ratings/advice 27:36"),
                review("\"respondents\": 9", "\"respondants\": 9", "MTX-1101 " + users + " 19:87"),
                review("\"respondents\": 9", "\"respondents\": \"nine\"", "MTX-1112 " + users + "/respondents 19:102"),
                review("\"respondents\": 9", "\"respondents\": 8.5", "MTX-1112 " + users + "/respondents 19:102"),
                review("\"respondents\": 9", "\"respondents\": -9", "MTX-3605 " + users + "/respondents 19:102"),
                review("\"respondents\": 9", "\"respondents\": 4", "MTX-3606 " + users + "/respondents 19:102"),
                review(", \"respondents\": 9", "", "MTX-3606 " + users + "/respondents 19:13"),
                review("\"withheld\"", "\"witheld\"", "MTX-1108 " + users + "/ratings/heard/missing 20:47"),
                review(
                        "\"clean\": \"full\"",
                        "\"clen\": \"full\"",
                        "MTX-3501 /phases/0/rounds/0/voices/0/ratings 18:26"),
                texts("matrix-texts/1", "matrix-texts/9", "MTX-1011 /format 2:13"),
                texts("\"version\": \"1\"", "\"version\": \"2\"", "MTX-3003 /matrix/version 3:41"),
                texts("\"de\"", "\"d\"", "MTX-2005 /language 4:15"),
                texts("\"status\"", "\"staus\"", "MTX-1101 /staus 5:3"),
                texts("\"reviewed\"", "\"reviewd\"", "MTX-1108 /status 5:13"),
                texts(
                        "\"reviewed\"",
                        "\"unreviewed\"",
                        "MTX-2904 /status 5:13",
                        "MTX-2903 /texts/indicator.locked.question.staff 9:40"),
                texts("[\"a translator\", \"a lawyer\"]", "[]", "MTX-2905 /by 6:9"),
                texts("\"a lawyer\"", "\" \"", "MTX-2003 /by/1 6:26"),
                texts("[\"a translator\", \"a lawyer\"]", "\"we\"", "MTX-1104 /by 6:9"),
                texts("\"outcome.shelter\"", "\"outcome.shelters\"", "MTX-2901 /texts/outcome.shelters 8:5"),
                texts("\"Unterkunft\"", "\"\"", "MTX-2003 /texts/outcome.shelter 8:24"),
                texts("\"Unterkunft\"", "5", "MTX-1104 /texts/outcome.shelter 8:24"),
                texts("\"scale.how-much.level.none\"", "\"outcome.shelter\"", "MTX-1103 /texts/outcome.shelter 10:5"),
                matrix("\"kind\": \"services\"", "\"kind\": \"servces\"", "MTX-1108 /kind 5:11"),
                matrix("\"facets\"", "\"facet\"", "MTX-1101 /facet 23:3"),
                matrix("\"dimensions\"", "\"dimension\"", "MTX-1101 /dimension 34:3"),
                matrix("\"id\": \"shelter\",\n", "\"id\": 1,\n", "MTX-1104 /outcomes/0/id 37:13"),
                matrix("\"appliesWhen\"", "\"aplliesWhen\"", "MTX-1101 /outcomes/0/aplliesWhen 42:7"),
                matrix(
                        "\"why\": \"Without it nothing else can begin\"",
                        "\"why\": \" \"",
                        "MTX-2003 /outcomes/0/why 40:14"),
                matrix("\"childQuestion\"", "\"childQuestoin\"", "MTX-1101 " + shelter + "1/childQuestoin 62:11"),
                matrix("\"ownAccount\": true", "\"ownAccount\": \"yes\"", "MTX-1104 " + shelter + "1/ownAccount 69:25"),
                matrix("\"validity\": 6", "\"validity\": \"six\"", "MTX-1112 " + shelter + "0/validity 55:23"),
                matrix("\"validity\": 6", "\"validity\": 121", "MTX-2605 " + shelter + "0/validity 55:23"),
                matrix(
                        "\"dimension\": \"privacy\"",
                        "\"dimension\": \"privcy\"",
                        "MTX-2110 " + shelter + "0/dimension 46:24"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void one_mistake_is_one_finding_at_its_place(Wrong wrong) {
        assertThat(findings(wrong.format(), wrong.document()))
                .filteredOn(line -> !line.startsWith("MTX-2902"))
                .isEqualTo(wrong.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_schema_rejects_a_fault_of_form_and_nothing_that_the_reader_takes(Wrong wrong) {
        boolean form = wrong.found().stream().anyMatch(line -> line.startsWith("MTX-1"));
        boolean twice = wrong.found().get(0).startsWith("MTX-1103");
        byte[] document = wrong.document().getBytes(StandardCharsets.UTF_8);
        boolean rejected = !SchemaTest.faults(wrong.format(), document).isEmpty();
        if (form || twice) {
            assertThat(rejected).isEqualTo(!twice);
        }
        if (rejected) {
            assertThat(wrong.found())
                    .anyMatch(line ->
                            Code.withId(line.substring(0, 8)).orElseThrow().severity() == Severity.ERROR);
        }
    }

    @Test
    void schemas_accept_what_is_right_and_what_is_written() throws IOException {
        assertThat(SchemaTest.faults("monitoring-matrix", Centre.MATRIX.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(SchemaTest.faults("service-review", Centre.REVIEW.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(SchemaTest.faults("matrix-texts", Centre.TEXTS.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatrixJson().write(CENTRE, out);
        assertThat(SchemaTest.faults("monitoring-matrix", out.toByteArray())).isEmpty();
        out.reset();
        ReviewJson.write(Centre.review(), out);
        assertThat(SchemaTest.faults("service-review", out.toByteArray())).isEmpty();
        out.reset();
        TextsJson.write(Centre.texts(), out);
        assertThat(SchemaTest.faults("matrix-texts", out.toByteArray())).isEmpty();
    }

    @Test
    void a_schema_knows_the_same_members_of_each_object_as_the_reader() {
        sameMembers("service-review", Centre.REVIEW, "", "{\n  \"format\"");
        sameMembers("service-review", Centre.REVIEW, "/properties/matrix", "{\"id\": \"centre\"");
        sameMembers("service-review", Centre.REVIEW, "/$defs/phase", "{\n      \"phase\"");
        sameMembers("service-review", Centre.REVIEW, "/$defs/offer", "{\"from\"");
        sameMembers("service-review", Centre.REVIEW, "/$defs/round", "{\n          \"round\"");
        sameMembers("service-review", Centre.REVIEW, "/$defs/block", "{\"voice\"");
        sameMembers("matrix-texts", Centre.TEXTS, "", "{\n  \"format\"");
        sameMembers("matrix-texts", Centre.TEXTS, "/properties/matrix", "{\"id\": \"centre\"");
        sameMembers("monitoring-matrix", Centre.MATRIX, "", "{\n  \"format\"");
        sameMembers("monitoring-matrix", Centre.MATRIX, "/$defs/dimension", "{\"id\": \"privacy\"");
        sameMembers("monitoring-matrix", Centre.MATRIX, "/$defs/outcome", "{\n      \"id\": \"shelter\"");
        sameMembers("monitoring-matrix", Centre.MATRIX, "/$defs/indicator", "{\n          \"id\": \"clean\"");
    }

    @Test
    void closed_lists_of_the_schemas_are_those_of_the_readers() {
        JsonNode review = schema("service-review");
        assertThat(words(review.at("/$defs/ratingMissing/properties/missing/enum")))
                .isEqualTo(new TreeSet<>(Words.of(Rating.Reason.class).keySet()));
        assertThat(review.at("/properties/format/const").asString()).isEqualTo("service-review/1");
        JsonNode texts = schema("matrix-texts");
        assertThat(texts.at("/properties/format/const").asString()).isEqualTo("matrix-texts/1");
        Finding status = only("matrix-texts", Centre.TEXTS.replace("\"reviewed\"", "\"yes\""), Code.NOT_ONE_OF);
        assertThat(new TreeSet<>(List.of(status.args().get("known").split(", "))))
                .isEqualTo(words(texts.at("/properties/status/enum")));
        assertThat(only("service-review", Centre.REVIEW.replace("service-review/1", "x/1"), Code.UNKNOWN_FORMAT)
                        .args())
                .containsEntry("known", "service-review/1");
    }

    @Test
    void a_misspelt_key_is_guessed_and_what_stands_in_a_review_is_not_shown() {
        assertThat(only(
                                "service-review",
                                Centre.REVIEW.replace("\"respondents\": 9", "\"respondants\": 9"),
                                Code.UNKNOWN_KEY)
                        .message())
                .isEqualTo("What stands here is not a heading known here. Did you mean \"respondents\"?");
        assertThat(only("matrix-texts", Centre.TEXTS.replace("\"status\"", "\"staus\""), Code.UNKNOWN_KEY)
                        .message())
                .isEqualTo("\"staus\" is not a heading known here. Did you mean \"status\"?");
        assertThat(only("monitoring-matrix", Centre.MATRIX.replace("\"guidance\"", "\"guidence\""), Code.UNKNOWN_KEY)
                        .message())
                .isEqualTo("\"guidence\" is not a heading known here. Did you mean \"guidance\"?");
        assertThat(only("matrix-texts", Centre.TEXTS.replace("\"reviewed\"", "\"reviewd\""), Code.NOT_ONE_OF)
                        .message())
                .contains("Did you mean \"reviewed\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Canary Zq7~/", "canary-zq7"})
    void no_finding_about_a_review_repeats_what_stands_in_it(String canary) {
        int seen = 0;
        for (int at = Centre.REVIEW.indexOf('"'); at >= 0; ) {
            int end = Centre.REVIEW.indexOf('"', at + 1);
            String changed = Centre.REVIEW.substring(0, at + 1) + canary + Centre.REVIEW.substring(end);
            for (Finding finding : read("service-review", changed)) {
                seen++;
                assertThat(finding.message()
                                + finding.fix()
                                + finding.args()
                                + finding.subject()
                                + finding
                                + finding.location().path().pointer())
                        .doesNotContainIgnoringCase("canary")
                        .doesNotContainIgnoringCase("zq7");
            }
            at = Centre.REVIEW.indexOf('"', end + 1);
        }
        assertThat(seen).isGreaterThan(50);
    }

    // ---- sets

    @Test
    void a_set_of_reviews_gives_places_of_the_whole_file() throws IOException {
        String line = Centre.REVIEW.replaceAll("\n *", "");
        String few = line.replace("\"respondents\": 9", "\"respondents\": 3");
        String key = line.replaceFirst("\\{", "{\"x\": 1,");
        String column = ":" + (1 + few.indexOf("3,\"ratings\""));
        String place = "/phases/0/rounds/0/voices/1/respondents";
        assertThat(set("reviews.ndjson", line + "\n\n" + few + "\nnonsense\n" + key))
                .containsExactly(
                        "usable", "MTX-3606 " + place + " 3" + column, "usable", "MTX-1004  4:1", "MTX-1101  5:2");
        assertThat(set("reviews.json", "[" + line + ",\n" + few + ",\n " + key + ", 5]"))
                .containsExactly(
                        "usable",
                        "MTX-3606 /1" + place + " 2" + column,
                        "usable",
                        "MTX-1101 /2 3:3",
                        "MTX-1104 /3 3:" + (1 + key.length() + 2 + 1));
        assertThat(set("", Centre.REVIEW)).containsExactly("usable");
    }

    private static List<String> set(String file, String text) throws IOException {
        CaseStream set = new CaseJson(CENTRE).open(Centre.stream(text), file, Centre.AS_OF);
        List<String> all = new ArrayList<>();
        for (Optional<CaseText> next = set.next(); next.isPresent(); next = set.next()) {
            ReadResult<ServiceReview> read = next.get().read(REVIEWS);
            read.findings().stream()
                    .filter(finding -> finding.code() != Code.MISSING_KEY)
                    .forEach(finding -> all.add(line(finding)));
            if (read.value().isPresent()) {
                all.add("usable");
            }
        }
        return all;
    }

    // ---- helpers

    private static List<String> findings(String format, String document) {
        return read(format, document).stream().map(CentreTest::line).toList();
    }

    private static String line(Finding finding) {
        Location at = finding.location();
        return finding.code().id() + " " + at.path().pointer() + " " + at.line() + ":" + at.column();
    }

    private static Finding only(String format, String document, Code code) {
        List<Finding> found = read(format, document).stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> read(String format, String document) {
        try {
            return switch (format) {
                case "service-review" ->
                    REVIEWS.read(Centre.stream(document), "", Centre.AS_OF).findings();
                case "matrix-texts" -> TEXTS.read(Centre.stream(document), "").findings();
                default -> new MatrixJson().read(Centre.stream(document), "").findings();
            };
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void sameMembers(String format, String document, String definition, String object) {
        assertThat(document).contains(object);
        String unknown = document.replace(object, "{\"zzzzzzzzzz\": 1, " + object.substring(1));
        String known = read(format, unknown).stream()
                .filter(finding -> finding.code() == Code.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow()
                .args()
                .get("known");
        JsonNode properties = schema(format).at(definition + "/properties");
        assertThat(new TreeSet<>(properties.propertyNames()))
                .as(format + definition)
                .isEqualTo(new TreeSet<>(List.of(known.split(", "))));
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(JsonSchemas.named(name).orElseThrow());
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static byte[] written(ProgressReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }
}
