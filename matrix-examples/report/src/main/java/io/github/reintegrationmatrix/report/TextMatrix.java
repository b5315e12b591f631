package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A matrix as plain text: outcome by outcome, with levels, expectations, floors and means of verification. */
public final class TextMatrix {

    private final Matrix matrix;
    private final Page page = new Page();

    private TextMatrix(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Writes a matrix in words.
     *
     * @param matrix a matrix without errors
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String of(Matrix matrix) {
        TextMatrix text = new TextMatrix(matrix);
        text.head();
        matrix.outcomes().forEach(text::outcome);
        return text.page.toString();
    }

    private void head() {
        page.line(matrix.title() + " (" + matrix.id() + " " + matrix.version() + ")");
        page.wrapped("Validation: ", matrix.provenance().validation());
        page.wrapped("Basis: ", matrix.provenance().basis());
        page.wrapped("Rationale: ", matrix.provenance().rationale());
        page.wrapped(
                "Authors: ",
                String.join(", ", matrix.provenance().authors()) + ", "
                        + matrix.provenance().date());
        matrix.phases()
                .forEach(phase -> page.line("Phase: " + phase.label() + " [" + phase.id() + "], months " + phase.from()
                        + " to before " + phase.to()));
    }

    private void outcome(Outcome outcome) {
        page.heading("OUTCOME " + outcome.label() + " [" + outcome.id() + "], weight " + outcome.weight());
        page.wrapped("  ", outcome.definition());
        String services = matrix.services().stream()
                .filter(service -> service.serves().contains(outcome.id()))
                .map(Service::label)
                .collect(Collectors.joining(", "));
        if (!services.isEmpty()) {
            page.wrapped("  Served by: ", services);
        }
        outcome.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        page.gap().wrapped("  ", indicator.statement() + " [" + indicator.id() + "], weight " + indicator.weight());
        indicator.questions().forEach((voice, question) -> page.wrapped("    Ask " + voice + ": ", question));
        scale(indicator);
        page.wrapped("    Rated by: ", String.join(", ", indicator.raters()) + "; primary: " + indicator.primary());
        page.wrapped("    Due: ", String.join(", ", indicator.due()));
        if (!indicator.expected().isEmpty()) {
            page.wrapped("    Expected: ", marks(indicator.expected()));
        }
        indicator
                .appliesWhen()
                .forEach((facet, values) ->
                        page.wrapped("    Applies when: ", facet + " is " + String.join(" or ", values)));
        indicator.asCritical().ifPresent(this::critical);
        means("    Shown by: ", indicator, MeansOfVerification.Adequacy.ADEQUATE);
        means("    Supported by: ", indicator, MeansOfVerification.Adequacy.PARTIAL);
        page.wrapped("    Sources: ", String.join("; ", indicator.sources()));
    }

    private void scale(Indicator indicator) {
        if (matrix.scaleOf(indicator) instanceof Scale.Levels levels) {
            for (Scale.Level level : levels.levels()) {
                page.wrapped("    - ", level.label() + " [" + level.id() + ", " + level.value() + "]");
            }
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            page.line("    - from " + posts.worst() + " (worst) to " + posts.best() + " (best) " + posts.unit());
        }
    }

    private void critical(Criticality.Critical critical) {
        page.wrapped("    CRITICAL, floor ", marks(critical.floor()));
        page.wrapped("      ", critical.rationale());
    }

    private void means(String title, Indicator indicator, MeansOfVerification.Adequacy adequacy) {
        List<String> labels = matrix.means().stream()
                .filter(means -> indicator.means().get(means.id()) == adequacy)
                .map(MeansOfVerification::label)
                .toList();
        if (!labels.isEmpty()) {
            page.wrapped(title, String.join("; ", labels));
        }
    }

    private static String marks(Map<String, Mark> marks) {
        return marks.entrySet().stream()
                .map(entry -> entry.getKey() + " " + mark(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String mark(Mark mark) {
        return mark instanceof Mark.OfLevel level
                ? level.level()
                : ((Mark.OfValue) mark).value().toString();
    }
}
