package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about scales: levels rise from 0 to 1, goalposts differ, shared scales exist. */
final class ScaleRules {

    private final Matrix matrix;
    private final FindingList findings;

    private ScaleRules(Matrix matrix, FindingList findings) {
        this.matrix = matrix;
        this.findings = findings;
    }

    static void check(Matrix matrix, FindingList findings) {
        new ScaleRules(matrix, findings).check();
    }

    /** How many indicators use a shared scale; at least 1, since the scale itself stands somewhere. */
    static int users(Matrix matrix, String scale) {
        long users = matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.scale().equals(new Scale.Shared(scale)))
                .count();
        return (int) Math.max(1, users);
    }

    private void check() {
        for (Map.Entry<String, Scale> shared : matrix.scales().entrySet()) {
            DocumentPath path = DocumentPath.ROOT.key("scales").key(shared.getKey());
            scale(shared.getValue(), path, "", users(matrix, shared.getKey()));
        }
        for (int o = 0; o < matrix.outcomes().size(); o++) {
            Outcome outcome = matrix.outcomes().get(o);
            for (int i = 0; i < outcome.indicators().size(); i++) {
                Indicator indicator = outcome.indicators().get(i);
                DocumentPath path = DocumentPath.ROOT
                        .key("outcomes")
                        .index(o)
                        .key("indicators")
                        .index(i)
                        .key("scale");
                if (indicator.scale() instanceof Scale.Shared shared) {
                    known(shared, path);
                } else {
                    scale(indicator.scale(), path, MatrixCheck.subject(matrix, path), 1);
                }
            }
        }
    }

    private void known(Scale.Shared shared, DocumentPath path) {
        if (!matrix.scales().containsKey(shared.scale())) {
            String guess = FindingList.guess(shared.scale(), matrix.scales().keySet());
            String subject = MatrixCheck.subject(matrix, path);
            findings.add(Code.UNKNOWN_SCALE, path, subject, "id", shared.scale(), "guess", guess);
        }
    }

    private void scale(Scale scale, DocumentPath path, String subject, int users) {
        if (scale instanceof Scale.Levels of) {
            levels(of.levels(), path.key("levels"), subject, users);
        } else if (scale instanceof Scale.Goalposts posts) {
            goalposts(posts, path, subject, users);
        } else if (scale instanceof Scale.Shared shared) {
            findings.add(Code.UNKNOWN_SCALE, path, subject, users, "id", shared.scale(), "guess", "");
        }
    }

    private void levels(List<Scale.Level> levels, DocumentPath path, String subject, int users) {
        Set<String> ids = new HashSet<>();
        boolean rises = true;
        for (int i = 0; i < levels.size(); i++) {
            Scale.Level level = levels.get(i);
            if (!ids.add(level.id())) {
                findings.add(Code.DUPLICATE_ID, path.index(i).key("id"), subject, users, "id", level.id());
            }
            if (rises && i > 0 && level.value().compareTo(levels.get(i - 1).value()) <= 0) {
                // Where one does not rise, more often follow: a column that was sorted alone is one mistake.
                rises = false;
                Scale.Level before = levels.get(i - 1);
                findings.add(
                        Code.LEVELS_NOT_RISING,
                        path.index(i).key("value"),
                        subject,
                        users, //
                        "position",
                        Integer.toString(i + 1),
                        "id",
                        level.id(), //
                        "value",
                        level.value().toString(),
                        "previousPosition",
                        Integer.toString(i), //
                        "previous",
                        before.id(),
                        "previousValue",
                        before.value().toString());
            }
        }
        if (levels.size() >= 2 && rises) {
            end("first", levels, 0, Fraction.ZERO, path, subject, users);
            end("last", levels, levels.size() - 1, Fraction.ONE, path, subject, users);
        }
    }

    private void end(
            String end,
            List<Scale.Level> levels,
            int at,
            Fraction needed,
            DocumentPath path,
            String subject,
            int users) {
        Scale.Level level = levels.get(at);
        if (!level.value().equals(needed)) {
            findings.add(
                    Code.LEVEL_ENDS,
                    path.index(at).key("value"),
                    subject,
                    users, //
                    "end",
                    end,
                    "id",
                    level.id(),
                    "value",
                    level.value().toString(),
                    "needed",
                    needed.toString());
        }
    }

    private void goalposts(Scale.Goalposts posts, DocumentPath path, String subject, int users) {
        Fraction distance = posts.best().minus(posts.worst());
        Fraction length = distance.signum() < 0 ? distance.negated() : distance;
        if (length.signum() == 0) {
            findings.add(Code.GOALPOSTS_EQUAL, path, subject, users);
        } else if (posts.step().compareTo(length) > 0) {
            String step = posts.step().toString();
            findings.add(Code.STEP, path.key("step"), subject, users, "what", step);
        }
    }
}
