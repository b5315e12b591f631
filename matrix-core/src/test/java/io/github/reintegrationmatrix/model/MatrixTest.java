package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final Scale.Levels LADDER = new Scale.Levels(
            List.of(new Scale.Level("none", "None", Fraction.ZERO), new Scale.Level("full", "Full", Fraction.ONE)));

    private static final Criticality.Critical CRITICAL = new Criticality.Critical(
            "Nothing makes up for danger.",
            Map.of("crisis", new Mark.OfLevel("full"), "all", new Mark.OfLevel("none")),
            List.of("abroad"));

    private static final Indicator RENT = new Indicator(
            "rent-paid",
            "cost",
            "The rent is paid.",
            Map.of("beneficiary", "Is your rent paid?"),
            "Is there money for the flat?",
            "A week late counts as paid.",
            Fraction.ONE,
            new Scale.Shared("ladder"),
            List.of("beneficiary"),
            "beneficiary",
            List.of("intake", "crisis"),
            Map.of("crisis", new Mark.OfLevel("full")),
            Map.of("dependants", List.of("yes", "some"), "abroad", List.of("no")),
            CRITICAL,
            false,
            0,
            Map.of("visit", MeansOfVerification.Adequacy.PARTIAL),
            List.of("own proposal"));

    private static final Outcome HOUSING = new Outcome(
            "housing",
            "Housing",
            "A home.",
            "Nothing lasts without.",
            Fraction.ONE,
            Map.of("housed", List.of("yes")),
            List.of(RENT));

    private static final Matrix MATRIX = new Matrix(
            "small",
            "0.1",
            Matrix.Kind.INDIVIDUAL_PLAN,
            "en",
            "A small plan",
            new Provenance("tests", List.of("the tests"), LocalDate.of(2025, 1, 1), "equal", "none"),
            List.of(
                    new Voice("beneficiary", "Beneficiary", Voice.Kind.OWN),
                    new Voice("guardian", "Guardian", Voice.Kind.OTHER),
                    new Voice("case-manager", "Case manager", Voice.Kind.OTHER)),
            List.of(new ReintegrationPhase("crisis", "Crisis", 0, 3)),
            List.of(new Facet("dependants", "Dependants", List.of("yes", "some", "no"))),
            Map.of("ladder", LADDER),
            List.of(new MeansOfVerification("visit", "A visit", 0)),
            List.of(new Service("legal-aid", "Legal aid", List.of("housing"))),
            List.of(),
            List.of(),
            List.of(new Dimension("cost", "What it costs")),
            List.of(HOUSING));

    /** One value of every record of the model. */
    static Stream<Record> everyRecord() {
        return Stream.of(
                MATRIX,
                MATRIX.provenance(),
                MATRIX.voices().get(0),
                MATRIX.phases().get(0),
                MATRIX.facets().get(0),
                MATRIX.means().get(0),
                MATRIX.services().get(0),
                MATRIX.dimensions().get(0),
                MATRIX.outcomes().get(0),
                new MatrixTexts("small", "0.1", "de", true, List.of("we"), Map.of("title", "Klein")),
                RENT,
                CRITICAL,
                LADDER,
                LADDER.levels().get(0),
                new Scale.Goalposts(Fraction.ZERO, Fraction.ONE, Fraction.ZERO, "days"),
                new Scale.Shared("ladder"),
                new Mark.OfLevel("full"),
                new Mark.OfValue(Fraction.ONE));
    }

    @ParameterizedTest(name = "{0} is an id")
    @ValueSource(strings = {"a", "a1", "rent-paid", "a-", "a--b", "intake"})
    void a_small_letter_and_then_small_letters_digits_and_hyphens_make_an_id(String id) {
        assertThat(id.matches(Matrix.ID)).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\" is not an id")
    @ValueSource(
            strings = {"", "1a", "-a", "A", "rentPaid", "rent_paid", "rent paid", "rent.paid", "straße", "ı", "a\n"})
    void anything_else_is_not_an_id(String id) {
        assertThat(id.matches(Matrix.ID)).isFalse();
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat("a".repeat(64).matches(Matrix.ID)).isTrue();
        assertThat("a".repeat(65).matches(Matrix.ID)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void later_changes_of_what_was_passed_do_not_show(Record original) throws ReflectiveOperationException {
        List<Object> passed = components(original).stream()
                .map(MatrixTest::mutableCopy)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        Record copy = construct(original, passed);
        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original);
        passed.forEach(MatrixTest::emptyOut);
        assertThat(copy).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void nothing_that_is_handed_out_can_be_changed(Record record) throws ReflectiveOperationException {
        for (Object component : components(record)) {
            List<Object> handedOut = new ArrayList<>(List.of(component));
            if (component instanceof Map<?, ?> map) {
                handedOut.addAll(map.values());
            }
            for (Object part : handedOut) {
                if (part instanceof Collection<?> collection) {
                    assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
                } else if (part instanceof Map<?, ?> map) {
                    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void no_part_may_be_null(Record record) throws ReflectiveOperationException {
        List<Object> parts = components(record);
        for (int i = 0; i < parts.size(); i++) {
            RecordComponent component = record.getClass().getRecordComponents()[i];
            if (!component.getType().isPrimitive()) {
                List<Object> withNull = new ArrayList<>(parts);
                withNull.set(i, null);
                assertThatNullPointerException()
                        .as(record.getClass().getSimpleName() + "." + component.getName())
                        .isThrownBy(() -> construct(record, withNull));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void is_the_same_after_it_was_serialized(Record record) throws IOException, ClassNotFoundException {
        assertThat(afterSerialization(record)).isEqualTo(record).hasSameHashCodeAs(record);
    }

    @Test
    void the_order_of_maps_is_kept_when_copied_and_when_serialized() throws IOException, ClassNotFoundException {
        Map<String, Mark> floor = new LinkedHashMap<>();
        for (String phase : List.of("zeta", "alpha", "mu", "beta", "omega")) {
            floor.put(phase, new Mark.OfLevel(phase));
        }
        Criticality.Critical critical = new Criticality.Critical("why", floor, List.of());
        assertThat(critical.floor().keySet()).containsExactly("zeta", "alpha", "mu", "beta", "omega");
        assertThat(((Criticality.Critical) afterSerialization(critical)).floor().keySet())
                .containsExactly("zeta", "alpha", "mu", "beta", "omega");
    }

    @Test
    void the_scale_of_an_indicator_is_its_own_or_the_shared_one() {
        assertThat(MATRIX.scaleOf(RENT)).isEqualTo(LADDER);
        Scale own = new Scale.Goalposts(Fraction.ZERO, Fraction.ONE, Fraction.ZERO, "");
        assertThat(MATRIX.scaleOf(onScale(own))).isEqualTo(own);
        Scale unknown = new Scale.Shared("leader");
        assertThat(MATRIX.scaleOf(onScale(unknown))).isEqualTo(unknown);
    }

    @Test
    void the_voice_of_a_kind_is_the_first_of_that_kind() {
        assertThat(MATRIX.voice(Voice.Kind.OWN)).map(Voice::id).contains("beneficiary");
        assertThat(MATRIX.voice(Voice.Kind.OTHER)).map(Voice::id).contains("guardian");
        assertThat(MATRIX.voice(Voice.Kind.JOINT)).isEmpty();
    }

    @Test
    void an_indicator_applies_unless_a_known_facet_speaks_against_it() {
        // needs dependants yes or some, and abroad no
        assertThat(HOUSING.appliesTo(RENT, Map.of())).isTrue();
        assertThat(HOUSING.appliesTo(RENT, Map.of("dependants", "yes"))).isTrue();
        assertThat(HOUSING.appliesTo(RENT, Map.of("dependants", "some", "abroad", "no")))
                .isTrue();
        assertThat(HOUSING.appliesTo(RENT, Map.of("another", "facet"))).isTrue();
        assertThat(HOUSING.appliesTo(RENT, Map.of("dependants", "no"))).isFalse();
        assertThat(HOUSING.appliesTo(RENT, Map.of("dependants", "yes", "abroad", "yes")))
                .isFalse();
    }

    @Test
    void an_indicator_does_not_apply_where_its_outcome_does_not() {
        assertThat(HOUSING.appliesTo(RENT, Map.of("housed", "yes"))).isTrue();
        assertThat(HOUSING.appliesTo(RENT, Map.of("housed", "no"))).isFalse();
        assertThat(HOUSING.appliesTo(RENT, Map.of("housed", "no", "dependants", "yes", "abroad", "no")))
                .isFalse();
        assertThat(HOUSING.appliesTo(RENT, Map.of("housed", "yes", "dependants", "no")))
                .isFalse();
    }

    @Test
    void the_texts_of_a_matrix_have_keys_in_its_order_and_none_for_what_says_nothing() {
        Map<String, String> texts = MatrixTexts.of(MATRIX);
        assertThat(texts.keySet())
                .containsExactly(
                        "title",
                        "validation",
                        "voice.beneficiary",
                        "voice.guardian",
                        "voice.case-manager",
                        "phase.crisis",
                        "facet.dependants",
                        "scale.ladder.level.none",
                        "scale.ladder.level.full",
                        "means.visit",
                        "service.legal-aid",
                        "dimension.cost",
                        "outcome.housing",
                        "outcome.housing.definition",
                        "outcome.housing.why",
                        "indicator.rent-paid",
                        "indicator.rent-paid.question.beneficiary",
                        "indicator.rent-paid.childQuestion",
                        "indicator.rent-paid.guidance",
                        "indicator.rent-paid.rationale");
        assertThat(texts)
                .containsEntry("scale.ladder.level.full", "Full")
                .containsEntry("indicator.rent-paid.guidance", "A week late counts as paid.")
                .containsEntry("indicator.rent-paid.rationale", "Nothing makes up for danger.");
        assertThat(texts.keySet().stream().filter(MatrixTexts::isNeeded))
                .containsExactly(
                        "voice.beneficiary",
                        "voice.guardian",
                        "voice.case-manager",
                        "phase.crisis",
                        "service.legal-aid",
                        "outcome.housing",
                        "indicator.rent-paid");
        assertThat(MatrixTexts.STATES).allMatch(state -> MatrixTexts.isNeeded("state." + state));
    }

    @Test
    void texts_print_what_they_belong_to() {
        MatrixTexts texts = new MatrixTexts("small", "0.1", "de", true, List.of("we"), Map.of("title", "Klein"));
        assertThat(texts).hasToString("MatrixTexts[small 0.1, de]");
        assertThat(texts.text("title")).contains("Klein");
        assertThat(texts.text("validation")).isEmpty();
    }

    @Test
    void the_floor_of_a_phase_goes_before_the_floor_of_all() {
        assertThat(CRITICAL.floorIn("crisis")).contains(new Mark.OfLevel("full"));
        assertThat(CRITICAL.floorIn("transition")).contains(new Mark.OfLevel("none"));
        assertThat(new Criticality.Critical("why", Map.of(), List.of()).floorIn("crisis"))
                .isEmpty();
        assertThat(RENT.asCritical()).contains(CRITICAL);
        assertThat(onScale(LADDER).asCritical()).isEmpty();
    }

    @Test
    void a_matrix_is_printed_as_id_version_and_count() {
        assertThat(MATRIX).hasToString("Matrix[small 0.1, outcomes: 1]");
    }

    private static Indicator onScale(Scale scale) {
        return new Indicator(
                "x",
                "",
                "x",
                Map.of(),
                "",
                "",
                Fraction.ONE,
                scale,
                List.of(),
                "",
                List.of(),
                Map.of(),
                Map.of(),
                new Criticality.Ordinary(),
                false,
                0,
                Map.of(),
                List.of());
    }

    private static List<Object> components(Record record) throws ReflectiveOperationException {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            parts.add(component.getAccessor().invoke(record));
        }
        return parts;
    }

    private static Record construct(Record like, List<Object> parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = like.getClass().getDeclaredConstructor(types);
        try {
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof NullPointerException refused) {
                throw refused;
            }
            throw thrown;
        }
    }

    private static Object mutableCopy(Object part) {
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, mutableCopy(value)));
            return copy;
        }
        return part instanceof List<?> list ? new ArrayList<>(list) : part;
    }

    private static void emptyOut(Object part) {
        if (part instanceof Map<?, ?> map) {
            map.values().forEach(MatrixTest::emptyOut);
            map.clear();
        } else if (part instanceof List<?> list) {
            list.clear();
        }
    }

    private static Object afterSerialization(Record record) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(record);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
