package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.report.view.Edition;
import io.github.reintegrationmatrix.report.view.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A matrix as plain text: outcome by outcome, with levels, expectations, floors and means of verification. */
public final class TextMatrix {

    private final Matrix matrix;
    private final Edition edition;
    private final Page page = new Page();

    private TextMatrix(Matrix matrix, Optional<MatrixTexts> texts) {
        this.matrix = matrix;
        this.edition = new Edition(matrix, texts);
    }

    /**
     * Writes a matrix in words.
     *
     * @param matrix a matrix without errors
     * @param texts its texts in the language that the reader chose; what has none there is shown in the language of the
     *     matrix
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String of(Matrix matrix, Optional<MatrixTexts> texts) {
        TextMatrix text = new TextMatrix(matrix, texts);
        text.head();
        matrix.outcomes().forEach(text::outcome);
        text.recorded();
        return text.page.toString();
    }

    private void head() {
        page.wrapped("", term("title", matrix.title()) + " (" + matrix.id() + " " + matrix.version() + ")");
        edition.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        page.wrapped("Validation: ", term("validation", matrix.provenance().validation()));
        page.wrapped("Basis: ", matrix.provenance().basis());
        page.wrapped("Rationale: ", matrix.provenance().rationale());
        page.wrapped(
                "Authors: ",
                String.join(", ", matrix.provenance().authors()) + ", "
                        + matrix.provenance().date());
        matrix.phases()
                .forEach(phase -> page.wrapped(
                        "Phase: ",
                        term("phase." + phase.id(), phase.label()) + " [" + phase.id() + "], months " + phase.from()
                                + " to before " + phase.to()));
    }

    private void outcome(Outcome outcome) {
        page.gap()
                .wrapped(
                        "OUTCOME ",
                        term("outcome." + outcome.id(), outcome.label()) + " [" + outcome.id() + "], weight "
                                + outcome.weight());
        page.wrapped("  ", term("outcome." + outcome.id() + ".definition", outcome.definition()));
        if (!outcome.why().isEmpty()) {
            page.wrapped("  Why it matters: ", term("outcome." + outcome.id() + ".why", outcome.why()));
        }
        String services = edition.services(outcome).stream().map(Term::text).collect(Collectors.joining(", "));
        if (!services.isEmpty()) {
            page.wrapped("  Served by: ", services);
        }
        applies("  Applies when: ", outcome.appliesWhen());
        outcome.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        String key = "indicator." + indicator.id();
        page.gap()
                .wrapped(
                        "  ",
                        term(key, indicator.statement()) + " [" + indicator.id() + "], weight " + indicator.weight());
        said("    Side of the outcome: ", indicator.dimension());
        indicator
                .questions()
                .forEach((voice, question) ->
                        page.wrapped("    Ask " + voice + ": ", term(key + ".question." + voice, question)));
        said("    Ask a child: ", term(key + ".childQuestion", indicator.childQuestion()));
        said("    Guidance: ", term(key + ".guidance", indicator.guidance()));
        scale(indicator);
        page.wrapped("    Rated by: ", String.join(", ", indicator.raters()) + "; primary: " + indicator.primary());
        page.wrapped("    Due: ", String.join(", ", indicator.due()));
        if (!indicator.expected().isEmpty()) {
            page.wrapped("    Expected: ", marks(indicator.expected()));
        }
        applies("    Applies when: ", indicator.appliesWhen());
        if (indicator.validity() > 0) {
            page.line("    A rating stands in for up to " + indicator.validity() + " months.");
        }
        if (indicator.ownAccount()) {
            page.line("    Only the person can know: the own account is enough.");
        }
        indicator.asCritical().ifPresent(critical -> critical(key, critical));
        means("    Shown by: ", indicator, MeansOfVerification.Adequacy.ADEQUATE);
        means("    Supported by: ", indicator, MeansOfVerification.Adequacy.PARTIAL);
        said("    Sources: ", String.join("; ", indicator.sources()));
    }

    /** What stands beside ratings: events, statuses, and for how long means show something. */
    private void recorded() {
        if (!matrix.events().isEmpty()) {
            page.gap().line("WHAT MAY HAPPEN (recorded with its day, never turned into a number)");
        }
        matrix.events()
                .forEach(event -> page.wrapped(
                        "  - ",
                        term("event." + event.id(), event.label()) + " [" + event.id() + "]"
                                + (event.serious()
                                        ? ", serious: the person has to be seen again before any rating speaks"
                                        : "")));
        if (!matrix.statuses().isEmpty()) {
            page.gap().line("WHAT STAFF MAY SAY OF A CASE AS A WHOLE (nothing computes it)");
        }
        matrix.statuses()
                .forEach(status ->
                        page.wrapped("  - ", term("status." + status.id(), status.label()) + " [" + status.id() + "]"));
        if (!edition.lasting().isEmpty()) {
            page.gap().line("FOR HOW LONG MEANS OF VERIFICATION SHOW SOMETHING");
        }
        edition.lasting()
                .forEach(means ->
                        page.wrapped("  - ", term("means." + means.id(), means.label()) + ": " + Edition.lasts(means)));
    }

    private void said(String title, String text) {
        if (!text.isEmpty()) {
            page.wrapped(title, text);
        }
    }

    private void applies(String title, Map<String, List<String>> rule) {
        rule.forEach((facet, values) -> page.wrapped(title, facet + " is " + String.join(" or ", values)));
    }

    private void scale(Indicator indicator) {
        if (matrix.scaleOf(indicator) instanceof Scale.Levels levels) {
            List<Edition.LevelView> views = edition.levels(indicator);
            for (int i = 0; i < views.size(); i++) {
                Scale.Level level = levels.levels().get(i);
                page.wrapped("    - ", views.get(i).label() + " [" + level.id() + ", " + level.value() + "]");
            }
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            page.wrapped("    - ", "from " + posts.worst() + " (worst) to " + posts.best() + " (best) " + posts.unit());
        }
    }

    private String term(String key, String text) {
        return edition.term(key, text).text();
    }

    private void critical(String key, Criticality.Critical critical) {
        page.wrapped("    CRITICAL, floor ", marks(critical.floor()));
        page.wrapped("      ", term(key + ".rationale", critical.rationale()));
    }

    private void means(String title, Indicator indicator, MeansOfVerification.Adequacy adequacy) {
        said(title, edition.means(indicator, adequacy).stream().map(Term::text).collect(Collectors.joining("; ")));
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
