package io.github.reintegrationmatrix.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Turns the Bean Validation constraints on matrices and policies into findings. */
final class Constraints {

    private static final int SHOWN_CHARACTERS = 80;

    private Constraints() {}

    /** A validator of the library's own, without an expression language. */
    static Validator validator() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** Adds a finding for every broken constraint; {@code subjects} says what a path is about. */
    static <T> void check(Validator validator, T bean, Subjects subjects, FindingList findings) {
        List<ConstraintViolation<T>> violations = validator.validate(bean).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .toList();
        for (ConstraintViolation<T> violation : violations) {
            DocumentPath path = path(violation.getPropertyPath());
            String what = shown(violation.getInvalidValue());
            code(violation)
                    .ifPresent(code -> findings.add(
                            code, path, subjects.of(path), subjects.users(path), "what", what, "value", what));
        }
    }

    /** What a path is about, in the user's words. */
    interface Subjects {
        String of(DocumentPath path);

        /** How many places depend on what stands there. */
        default int users(DocumentPath path) {
            return 1;
        }
    }

    private static java.util.Optional<Code> code(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate();
        return Code.withId(key.substring(1, key.length() - 1));
    }

    private static DocumentPath path(jakarta.validation.Path propertyPath) {
        DocumentPath path = DocumentPath.ROOT;
        for (jakarta.validation.Path.Node node : propertyPath) {
            if (node.getKey() != null) {
                path = path.key(node.getKey().toString());
            } else if (node.getIndex() != null) {
                path = path.index(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path.key(node.getName());
            } else if ("<map key>".equals(node.getName())) {
                path = path.itsKey();
            }
        }
        return path;
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > SHOWN_CHARACTERS ? text.substring(0, SHOWN_CHARACTERS) + "..." : text;
    }
}
