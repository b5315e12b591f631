package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final List<String> PARTS = List.of("title", "message", "fix", "why");
    private static final Pattern HOLE = Pattern.compile("\\{([^}|]*)[^}]*}");

    /** Codes of which no finding can be made from Java values: they are about files, workbooks and reports. */
    private static final Pattern OF_FILES = Pattern.compile("MTX-(1\\d\\d\\d|2304|2807|3806|[567]\\d\\d\\d)");

    private static final Properties TEXTS = properties("/io/github/reintegrationmatrix/check/findings.properties");
    private static final Properties SHORT = properties("/ContributorValidationMessages.properties");

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_a_title_a_message_a_fix_and_a_why(Code code) {
        Finding finding = new Finding(code, Location.at(DocumentPath.ROOT), "", Map.of(), 1);
        assertThat(code.title()).isEqualTo(TEXTS.getProperty(code.id() + ".title"));
        assertThat(code.title()).isNotBlank().doesNotContain("{").doesNotEndWith(".");
        assertThat(code.why()).isEqualTo(TEXTS.getProperty(code.id() + ".why"));
        assertThat(code.why()).isNotBlank().endsWith(".");
        assertThat(finding.message()).isNotBlank().matches("(?s).*[.{]\\S*");
        assertThat(finding.fix()).isNotBlank().endsWith(".");
    }

    @Test
    void the_texts_are_those_of_the_codes_and_no_others() {
        Set<String> needed = Arrays.stream(Code.values())
                .flatMap(code -> PARTS.stream().map(part -> code.id() + "." + part))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofCodes = new TreeSet<>(TEXTS.stringPropertyNames());
        ofCodes.removeIf(key -> !key.startsWith("MTX-"));
        assertThat(ofCodes).isEqualTo(needed);
    }

    @Test
    void every_code_has_an_id_of_its_own_and_is_found_by_it() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
        assertThat(Code.values()).allSatisfy(code -> {
            assertThat(code.id()).matches("MTX-[1-7]\\d{3}");
            assertThat(Code.withId(code.id())).contains(code);
        });
        assertThat(Code.withId("MTX-9999")).isEmpty();
        assertThat(Code.withId("")).isEmpty();
        assertThat(Code.withId("mtx-2001")).isEmpty();
    }

    @Test
    void the_catalogue_is_in_the_order_of_its_numbers() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).isSorted();
    }

    @Test
    void the_texts_are_english_and_whole_on_every_machine() {
        assertThat(Code.NOT_UTF8.why()).startsWith("Letters such as ë, č or ж are stored");
        assertThat(Code.BLANK_TEXT.title()).isEqualTo("The text is empty");
    }

    // ---- holes

    static Stream<Finding> everyFinding() {
        List<Finding> findings = new ArrayList<>();
        MatrixCheck matrices = new MatrixCheck();
        MatrixBreaks.all().forEach(broken -> findings.addAll(matrices.check(broken.matrix())));
        Matrix matrix = new MatrixDraft().build();
        CaseCheck cases = new CaseCheck(matrix);
        CaseBreaks.all().forEach(broken -> findings.addAll(cases.check(broken.record(), CaseDraft.AS_OF)));
        findings.addAll(
                new CaseCheck(MatrixDraft.ofServices().build()).check(new CaseDraft().build(), CaseDraft.AS_OF));
        ReviewCheck reviews = new ReviewCheck(MatrixDraft.ofServices().build());
        ReviewBreaks.all().forEach(broken -> findings.addAll(reviews.check(broken.review(), ReviewDraft.AS_OF)));
        TextsBreaks.all().forEach(broken -> findings.addAll(TextsCheckTest.CHECK.check(broken.texts())));
        findings.addAll(TextsCheckTest.CHECK.check(TextsCheckTest.sensitive("indicator.no-contact.childQuestion")));
        PolicyCheck policies = new PolicyCheck();
        PolicyBreaks.all().forEach(broken -> findings.addAll(policies.check(broken.policy())));
        PolicyBreaks.Draft policy = new PolicyBreaks.Draft();
        policy.progress = new PhaseProgress(Fraction.ONE, Map.of("later", Fraction.ONE));
        findings.addAll(PolicyCheck.fits(policy.build(), matrix));
        CrosswalkBreaks.all().forEach(broken -> findings.addAll(broken.findings()));
        findings.addAll(PersonalDataTest.inReason(cases));
        findings.addAll(conflicts(matrix).findings());
        CaseCodes codes = new CaseCodes();
        for (int i = 0; i < 2; i++) {
            codes.check("TIR-1", () -> Location.at(DocumentPath.ROOT)).ifPresent(findings::add);
        }
        FindingList many = new FindingList();
        for (int i = 0; i <= FindingList.LIMIT; i++) {
            many.add(Code.NO_PHASES, DocumentPath.ROOT.index(i), "");
        }
        findings.addAll(many.all().subList(FindingList.LIMIT, many.all().size()));
        return findings.stream();
    }

    private static ReadResult<CaseRecord> conflicts(Matrix matrix) {
        CaseBuilder builder = CaseBuilder.forMatrix(matrix, "TIR-1").startedOn(CaseDraft.START, "first-contact");
        builder.round("r-1", "intake")
                .voice("case-manager", CaseDraft.START, "case-manager")
                .rate("rent-paid", "none")
                .evidence("no-contact", "visit", CaseDraft.START, "F1")
                .missing("rent-paid", Rating.Reason.UNKNOWN);
        builder.round("r-1", "crisis");
        return builder.check(CaseDraft.AS_OF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFinding")
    void every_hole_of_a_text_is_filled(Finding finding) {
        for (String part : List.of("message", "fix")) {
            Matcher hole = HOLE.matcher(TEXTS.getProperty(finding.code().id() + "." + part));
            while (hole.find()) {
                assertThat(finding.args()).as(part).containsKey(hole.group(1));
            }
        }
        assertThat(finding.message())
                .doesNotContain("{", "  ")
                .endsWith(finding.message().strip());
        assertThat(finding.fix()).doesNotContain("{", "  ").doesNotContain(": .", ": ,");
    }

    @Test
    void a_finding_of_every_code_that_java_values_can_break_was_looked_at() {
        Set<Code> seen = everyFinding().map(Finding::code).collect(Collectors.toCollection(HashSet::new));
        assertThat(Arrays.stream(Code.values())
                        .filter(code -> !OF_FILES.matcher(code.id()).matches())
                        .filter(code -> !seen.contains(code)))
                .isEmpty();
        assertThat(seen).contains(Code.NOT_LISTED);
    }

    @Test
    void a_hole_without_an_argument_and_a_brace_in_an_argument_are_left_as_they_are() {
        Map<String, String> args = Map.of("id", "{guess}");
        Finding finding = new Finding(Code.UNKNOWN_SCALE, Location.at(DocumentPath.ROOT), "", args, 1);
        assertThat(finding.message()).isEqualTo("There is no shared scale \"{guess}\".{guess|guess.word}");
    }

    // ---- short texts for the validators of applications

    @Test
    void every_message_key_of_a_constraint_is_a_code_and_has_a_short_text() {
        Set<String> keys = constraintKeys();
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(Code.withId(key)).as(key).isPresent();
            assertThat(SHORT.getProperty(key)).startsWith("must ").endsWith(" (" + key + ")");
        });
        assertThat(new TreeSet<>(SHORT.stringPropertyNames())).isEqualTo(keys);
    }

    /** The message keys of all constraints on all records that a matrix or a policy is made of. */
    private static Set<String> constraintKeys() {
        Set<Class<?>> classes = new HashSet<>();
        collect(Matrix.class, classes);
        collect(ScoringPolicy.class, classes);
        Set<String> keys = new TreeSet<>();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (Class<?> type : classes) {
                BeanDescriptor bean = validator.getConstraintsForClass(type);
                for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                    keys(property, keys);
                }
            }
        }
        return keys;
    }

    private static <T extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> void keys(
            T element, Set<String> keys) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            String template = constraint.getMessageTemplate();
            assertThat(template).startsWith("{MTX-").endsWith("}");
            keys.add(template.substring(1, template.length() - 1));
        }
        for (ContainerElementTypeDescriptor inner : element.getConstrainedContainerElementTypes()) {
            keys(inner, keys);
        }
    }

    private static void collect(Type type, Set<Class<?>> classes) {
        if (type instanceof ParameterizedType container) {
            Arrays.stream(container.getActualTypeArguments()).forEach(part -> collect(part, classes));
        } else if (type instanceof Class<?> of && of.getName().startsWith("io.github") && classes.add(of)) {
            if (of.isRecord()) {
                for (RecordComponent component : of.getRecordComponents()) {
                    collect(component.getGenericType(), classes);
                }
            }
            if (of.isSealed()) {
                Arrays.stream(of.getPermittedSubclasses()).forEach(part -> collect(part, classes));
            }
        }
    }

    static Properties properties(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Code.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
