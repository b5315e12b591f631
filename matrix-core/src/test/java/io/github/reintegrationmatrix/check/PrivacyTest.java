package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data about people at risk: a canary is put into every place of a case where somebody could write something, and must
 * not be heard again from any finding, exception or print-out.
 */
class PrivacyTest {

    /** One canary that has no form at all, and one that could be an id or part of a code. */
    private static final List<String> CANARIES = List.of("Canary Zq7~/{id} \u0451", "canary-zq7");

    private static final String NUMBER = "870605";
    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);

    private static final Matrix MATRIX = new MatrixDraft().build();
    private static final CaseCheck CHECK = new CaseCheck(MATRIX);
    private static final Scorer SCORER = Scorer.of(MATRIX, ScoringPolicy.illustrative());

    /** A place of a case and how to write a word there. */
    private record Place(String name, BiConsumer<CaseDraft, String> write) {}

    private static List<Place> places() {
        return List.of(
                new Place("the code of the case", (c, word) -> c.code = word),
                new Place("the id of the matrix", (c, word) -> c.reference = new MatrixReference(word, "0.1")),
                new Place("the version of the matrix", (c, word) -> c.reference = new MatrixReference("small", word)),
                new Place(
                        "the clock of an episode",
                        (c, word) -> c.episodes.set(0, new Episode(CaseDraft.START, word, Episode.OPEN, List.of()))),
                new Place("the phase of a window", (c, word) -> c.windows.add(new PhaseWindow(word, 0, 6))),
                new Place(
                        "a facet", (c, word) -> c.profile.add(new ProfileEntry(CaseDraft.START, Map.of(word, "yes")))),
                new Place(
                        "the value of a facet",
                        (c, word) -> c.profile.add(
                                new ProfileEntry(CaseDraft.START.plusDays(1), Map.of("dependants", word)))),
                new Place(
                        "a facet and its value",
                        (c, word) -> c.profile.add(new ProfileEntry(CaseDraft.START, Map.of(word, word)))),
                new Place("the id of a round", (c, word) -> c.intake.id = word),
                new Place("the id of two rounds", (c, word) -> {
                    c.intake.id = word;
                    c.later.id = word;
                }),
                new Place("the phase of a round", (c, word) -> c.later.phase = word),
                new Place("a voice", (c, word) -> c.second.voice = word),
                new Place("a voice that speaks twice", (c, word) -> {
                    c.second.voice = word;
                    c.later.block(word, c.second.date, "self");
                }),
                new Place("a role", (c, word) -> c.own.role = word),
                new Place(
                        "the role of a voice that speaks twice",
                        (c, word) -> c.later.block("case-manager", c.second.date, word)),
                new Place("an indicator", (c, word) -> c.first.rate(word, "full")),
                new Place(
                        "an indicator that is missing",
                        (c, word) -> c.first.ratings.put(word, new Rating.Missing(Rating.Reason.DECLINED, false))),
                new Place("an indicator that is not applicable", (c, word) -> c.first.notApplicable(word, word)),
                new Place("a level", (c, word) -> c.first.rate("rent-paid", word)),
                new Place("a level on goalposts", (c, word) -> c.first.rate("days-housed", word)),
                new Place("a reason for not applicable", (c, word) -> c.first.notApplicable("rent-paid", word)),
                new Place(
                        "a reason for not applicable on a critical indicator",
                        (c, word) -> c.first.notApplicable("no-contact", word)),
                new Place("a joint reason for not applicable", (c, word) -> {
                    c.first.voice = "agreed";
                    c.first.notApplicable("rent-paid", word);
                }));
    }

    /** One way to break a case with a canary. */
    private record Secret(String name, String canary, CaseDraft draft) {
        @Override
        public String toString() {
            return name + " is \"" + canary + "\"";
        }
    }

    static Stream<Secret> secrets() {
        return places().stream()
                .flatMap(place -> CANARIES.stream().map(canary -> {
                    CaseDraft draft = new CaseDraft();
                    place.write().accept(draft, canary);
                    return new Secret(place.name(), canary, draft);
                }));
    }

    static Stream<Secret> everywhere() {
        return CANARIES.stream().map(canary -> {
            CaseDraft draft = new CaseDraft();
            places().forEach(place -> place.write().accept(draft, canary));
            return new Secret("everything", canary, draft);
        });
    }

    static Stream<Secret> numbersAndDays() {
        List<Secret> secrets = new ArrayList<>();
        CaseDraft clipped = new CaseDraft();
        clipped.first.rate("days-housed", Integer.parseInt(NUMBER));
        secrets.add(new Secret("a number beyond the goalposts", NUMBER, clipped));
        CaseDraft onLevels = new CaseDraft();
        onLevels.first.rate("rent-paid", Integer.parseInt(NUMBER));
        secrets.add(new Secret("a number on levels", NUMBER, onLevels));
        CaseDraft block = new CaseDraft();
        block.first.date = DAY;
        secrets.add(new Secret("the day of a block", "1987", block));
        CaseDraft end = new CaseDraft();
        end.episodes.set(0, new Episode(CaseDraft.START, "first-contact", DAY, List.of()));
        secrets.add(new Secret("the end of an episode", "1987", end));
        CaseDraft pause = new CaseDraft();
        pause.episodes.set(
                0, new Episode(CaseDraft.START, "first-contact", Episode.OPEN, List.of(new Episode.Pause(DAY, DAY))));
        secrets.add(new Secret("a pause", "1987", pause));
        CaseDraft windows = new CaseDraft();
        windows.windows.add(new PhaseWindow("crisis", 0, Integer.parseInt(NUMBER)));
        secrets.add(new Secret("the months of a phase", NUMBER, windows));
        return secrets.stream();
    }

    static Stream<Secret> all() {
        return Stream.of(secrets(), everywhere(), numbersAndDays()).flatMap(secrets -> secrets);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void no_finding_repeats_what_stands_in_a_case(Secret secret) {
        List<Finding> findings = CHECK.check(secret.draft().build(), CaseDraft.AS_OF);
        assertThat(everythingSaid(findings)).allSatisfy(said -> assertSilent(said, secret));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void no_finding_of_the_builder_repeats_what_stands_in_the_rows(Secret secret) {
        ReadResult<CaseRecord> result = builderWithConflicts(secret.draft()).check(CaseDraft.AS_OF);
        assertThat(result.findings()).extracting(Finding::code).contains(Code.RATED_TWICE, Code.ROWS_DISAGREE);
        assertThat(everythingSaid(result.findings())).allSatisfy(said -> assertSilent(said, secret));
        assertSilent(result.toString(), secret);
        assertThatIllegalStateException()
                .isThrownBy(result::orElseThrow)
                .satisfies(thrown -> assertSilent(thrown.toString(), secret));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void no_exception_repeats_what_stands_in_a_case(Secret secret) {
        CaseRecord record = secret.draft().build();
        ReadResult<CaseRecord> result = CHECK.result(record, CaseDraft.AS_OF);
        assertSilent(result.toString(), secret);
        if (result.value().isEmpty()) {
            assertThatIllegalStateException()
                    .isThrownBy(result::orElseThrow)
                    .withMessageContaining("MTX-3")
                    .satisfies(thrown -> assertSilent(thrown.toString(), secret));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SCORER.score(record, CaseDraft.AS_OF))
                    .withMessageContaining("MTX-3")
                    .satisfies(thrown -> assertSilent(thrown.toString(), secret));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secrets")
    void a_word_without_form_is_found_wherever_it_stands(Secret secret) {
        if (secret.canary().equals(CANARIES.get(0))) {
            assertThat(CHECK.check(secret.draft().build(), CaseDraft.AS_OF)).isNotEmpty();
        }
        assertThat(CaseRecordText.of(secret.draft().build())).contains(secret.canary());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_case_prints_its_code_and_its_parts_print_nothing(Secret secret) {
        CaseRecord record = secret.draft().build();
        assertThat(record).hasToString("CaseRecord[" + secret.draft().code + "]");
        assertThat(record.episodes()).allSatisfy(episode -> assertThat(episode).hasToString("Episode"));
        assertThat(record.episodes().stream().flatMap(episode -> episode.pauses().stream()))
                .allSatisfy(pause -> assertThat(pause).hasToString("Pause"));
        assertThat(record.windows()).allSatisfy(window -> assertThat(window).hasToString("PhaseWindow"));
        assertThat(record.profile()).allSatisfy(entry -> assertThat(entry).hasToString("ProfileEntry"));
        for (Round round : record.rounds()) {
            assertThat(round).hasToString("Round");
            for (VoiceBlock block : round.blocks()) {
                assertThat(block).hasToString("VoiceBlock");
                assertThat(block.ratings().values())
                        .allSatisfy(rating ->
                                assertThat(rating).hasToString(rating.getClass().getSimpleName()));
            }
        }
        assertThat(Occasion.all(MATRIX, record, CaseDraft.AS_OF))
                .allSatisfy(occasion -> assertThat(occasion).hasToString("Occasion"));
    }

    // ---- reviews of services

    private static final Matrix SERVICES = MatrixDraft.ofServices().build();
    private static final ReviewCheck REVIEWS = new ReviewCheck(SERVICES);
    private static final Scorer SCORER_OF_SERVICES = Scorer.of(SERVICES, ScoringPolicy.illustrative());

    /** One way to break a review with a canary. */
    private record ReviewSecret(String name, String canary, ReviewDraft draft) {
        @Override
        public String toString() {
            return name + " is \"" + canary + "\"";
        }
    }

    private static Map<String, BiConsumer<ReviewDraft, String>> placesOfReviews() {
        Map<String, BiConsumer<ReviewDraft, String>> places = new LinkedHashMap<>();
        places.put("the code of the review", (r, word) -> r.code = word);
        places.put("the id of the matrix", (r, word) -> r.reference = new MatrixReference(word, "0.1"));
        places.put("the version of the matrix", (r, word) -> r.reference = new MatrixReference("small", word));
        places.put("a phase", (r, word) -> r.inclusion.phase = word);
        places.put("both phases", (r, word) -> r.phases.forEach(phase -> phase.phase = word));
        places.put("a service", (r, word) -> r.crisis.offer(DAY.plusYears(38), word));
        places.put("a service twice", (r, word) -> r.crisis.offer(ReviewDraft.START, word, word));
        places.put("the id of a round", (r, word) -> r.winter.id = word);
        places.put("a voice", (r, word) -> r.second.voice = word);
        places.put("a role", (r, word) -> r.own.role = word);
        places.put("an indicator", (r, word) -> r.first.rate(word, "full"));
        places.put("a level", (r, word) -> r.first.rate("rent-paid", word));
        places.put("a reason for not applicable", (r, word) -> r.first.notApplicable("no-contact", word));
        return places;
    }

    static Stream<ReviewSecret> reviewSecrets() {
        List<ReviewSecret> secrets = new ArrayList<>();
        for (String canary : CANARIES) {
            ReviewDraft everywhere = new ReviewDraft();
            placesOfReviews().forEach((name, write) -> {
                ReviewDraft draft = new ReviewDraft();
                write.accept(draft, canary);
                secrets.add(new ReviewSecret(name, canary, draft));
                if (!name.contains("matrix")) {
                    write.accept(everywhere, canary);
                }
            });
            secrets.add(new ReviewSecret("everything", canary, everywhere));
        }
        ReviewDraft start = new ReviewDraft();
        start.start = LocalDate.of(2987, 6, 5);
        secrets.add(new ReviewSecret("the start", "2987", start));
        ReviewDraft offer = new ReviewDraft();
        offer.crisis.offer(DAY, "housing").offer(DAY, "safety");
        secrets.add(new ReviewSecret("the day of two offers", "1987", offer));
        ReviewDraft until = new ReviewDraft();
        until.winter.until = DAY;
        secrets.add(new ReviewSecret("the last day of a period", "1987", until));
        ReviewDraft block = new ReviewDraft();
        block.first.date = DAY;
        secrets.add(new ReviewSecret("the day of a block", "1987", block));
        ReviewDraft people = new ReviewDraft();
        people.own.respondents = -Integer.parseInt(NUMBER);
        secrets.add(new ReviewSecret("the number of people", NUMBER, people));
        return secrets.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewSecrets")
    void no_finding_or_exception_repeats_what_stands_in_a_review(ReviewSecret secret) {
        ServiceReview review = secret.draft().build();
        List<Finding> findings = REVIEWS.check(review, ReviewDraft.AS_OF);
        boolean form = !secret.canary().equals(CANARIES.get(1));
        assertThat(!form || !findings.isEmpty()).isTrue();
        assertThat(everythingSaid(findings)).allSatisfy(said -> assertSilent(said, secret.canary()));
        ReadResult<ServiceReview> result = REVIEWS.result(review, ReviewDraft.AS_OF);
        assertSilent(result.toString(), secret.canary());
        if (result.value().isEmpty()) {
            assertThatIllegalStateException()
                    .isThrownBy(result::orElseThrow)
                    .satisfies(thrown -> assertSilent(thrown.toString(), secret.canary()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SCORER_OF_SERVICES.score(review, ReviewDraft.AS_OF))
                    .withMessageContaining("MTX-3")
                    .satisfies(thrown -> assertSilent(thrown.toString(), secret.canary()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewSecrets")
    void a_review_prints_its_code_and_its_parts_print_nothing(ReviewSecret secret) {
        ServiceReview review = secret.draft().build();
        assertThat(review).hasToString("ServiceReview[" + secret.draft().code + "]");
        for (ServiceReview.InPhase inPhase : review.phases()) {
            assertThat(inPhase).hasToString("InPhase");
            assertThat(inPhase.offers())
                    .isNotEmpty()
                    .allSatisfy(offer -> assertThat(offer).hasToString("Offer"));
            assertThat(inPhase.periods())
                    .isNotEmpty()
                    .allSatisfy(period -> assertThat(period).hasToString("Period"));
        }
    }

    @Test
    void ratings_of_every_kind_print_their_kind_only() {
        assertThat(new Rating.Rated(new Mark.OfLevel("none"), true, List.of())).hasToString("Rated");
        assertThat(new Rating.Rated(new Mark.OfValue(Fraction.ONE), false, List.of()))
                .hasToString("Rated");
        assertThat(new Rating.Missing(Rating.Reason.DECLINED, true)).hasToString("Missing");
        assertThat(new Rating.NotApplicable("abroad")).hasToString("NotApplicable");
    }

    @Test
    void a_step_of_a_path_prints_nothing_and_a_hidden_one_ends_the_pointer() {
        DocumentPath path = DocumentPath.ROOT.key("ratings").hiddenKey("canary").key("level");
        assertThat(path).hasToString("/ratings");
        assertThat(path.pointer()).isEqualTo("/ratings");
        assertThat(path.steps().toString()).isEqualTo("[Step, Step, Step]");
        assertThat(Location.at(path).toString()).doesNotContain("canary");
    }

    // ---- helpers

    /** Every text that a finding can give, part by part. */
    private static List<String> everythingSaid(List<Finding> findings) {
        List<String> said = new ArrayList<>();
        for (Finding finding : findings) {
            said.add(finding.message());
            said.add(finding.fix());
            said.add(finding.subject());
            said.addAll(finding.args().keySet());
            said.addAll(finding.args().values());
            said.add(finding.toString());
            said.add(finding.location().toString());
            said.add(finding.location().file());
            said.add(finding.location().path().pointer());
            said.add(finding.location().path().toString());
            said.add(finding.location().path().steps().toString());
        }
        return said;
    }

    /** Neither the canary nor a good part of it, in any case of its letters, nor escaped as in a pointer. */
    private static void assertSilent(String said, Secret secret) {
        assertSilent(said, secret.canary());
    }

    private static void assertSilent(String said, String canary) {
        assertThat(said)
                .doesNotContain(canary)
                .doesNotContainIgnoringCase("canary")
                .doesNotContainIgnoringCase("zq7")
                .doesNotContain("\u0451")
                .doesNotContain(NUMBER)
                .doesNotContain("1987");
    }

    /** The same case from rows, of which some disagree. */
    private static CaseBuilder builderWithConflicts(CaseDraft draft) {
        CaseBuilder builder = CaseBuilder.forMatrix(MATRIX, draft.code);
        draft.episodes.forEach(builder::episode);
        draft.windows.forEach(builder::window);
        draft.profile.forEach(
                entry -> entry.facets().forEach((facet, value) -> builder.profile(entry.from(), facet, value)));
        for (CaseDraft.RoundDraft round : draft.rounds) {
            for (CaseDraft.BlockDraft block : round.blocks) {
                CaseBuilder.BlockBuilder rows =
                        builder.round(round.id, round.phase).voice(block.voice, block.date, block.role);
                block.ratings.forEach(rows::add);
                block.ratings.keySet().forEach(indicator -> rows.notApplicable(indicator, "other-reason"));
                builder.round(round.id, round.phase + "-other").voice(block.voice, block.date, block.role + "-other");
            }
        }
        return builder;
    }

    /** All words of a case, to show that a canary is in it. */
    private static final class CaseRecordText {

        static List<String> of(CaseRecord record) {
            List<String> words = new ArrayList<>(
                    List.of(record.code(), record.matrix().id(), record.matrix().version()));
            record.episodes().forEach(episode -> words.add(episode.clock()));
            record.windows().forEach(window -> words.add(window.phase()));
            record.profile().forEach(entry -> words.addAll(entry.facets().keySet()));
            record.profile().forEach(entry -> words.addAll(entry.facets().values()));
            for (Round round : record.rounds()) {
                words.addAll(List.of(round.id(), round.phase()));
                for (VoiceBlock block : round.blocks()) {
                    words.addAll(List.of(block.voice(), block.role()));
                    block.ratings().forEach((indicator, rating) -> {
                        words.add(indicator);
                        if (rating instanceof Rating.NotApplicable notApplicable) {
                            words.add(notApplicable.reason());
                        } else if (rating instanceof Rating.Rated rated && rated.mark() instanceof Mark.OfLevel level) {
                            words.add(level.level());
                        }
                    });
                }
            }
            return words;
        }
    }
}
