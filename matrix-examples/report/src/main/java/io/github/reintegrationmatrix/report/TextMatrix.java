package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.report.view.Adapted;
import io.github.reintegrationmatrix.report.view.Edition;
import io.github.reintegrationmatrix.report.view.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A matrix as plain text: outcome by outcome, with levels, expectations, floors and means of verification. */
public final class TextMatrix {

    private static final String INDENT = "    ";

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
     * @param texts its texts in the language that the reader chose, in which the words of this program are too if the
     *     library speaks it; what has none there is shown in the language of the matrix
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String of(Matrix matrix, Optional<MatrixTexts> texts) {
        TextMatrix text = new TextMatrix(matrix, texts);
        text.head();
        matrix.outcomes().forEach(text::outcome);
        text.recorded();
        text.edition.adaptations().forEach(text::adapted);
        return text.page.toString();
    }

    private void head() {
        page.wrapped("", term("title", matrix.title()) + " (" + matrix.id() + " " + matrix.version() + ")");
        edition.notReviewed().ifPresent(sentence -> page.wrapped("", sentence));
        labelled("", "label.validation", term("validation", matrix.provenance().validation()));
        labelled("", "label.basis", matrix.provenance().basis());
        labelled("", "label.rationale", matrix.provenance().rationale());
        labelled(
                "",
                "label.authors",
                String.join(", ", matrix.provenance().authors()) + ", "
                        + matrix.provenance().date());
        matrix.phases()
                .forEach(phase -> labelled(
                        "",
                        "label.phase",
                        edition.text(
                                phase.isOpen() ? "matrix.phase.open" : "matrix.phase",
                                "label",
                                term("phase." + phase.id(), phase.label()),
                                "id",
                                phase.id(),
                                "from",
                                phase.from(),
                                "to",
                                phase.to())));
    }

    private void outcome(Outcome outcome) {
        page.gap();
        labelled(
                "",
                "label.outcome",
                weighted(term("outcome." + outcome.id(), outcome.label()), outcome.id(), outcome.weight()));
        page.wrapped("  ", term("outcome." + outcome.id() + ".definition", outcome.definition()));
        labelled("  ", "label.why", term("outcome." + outcome.id() + ".why", outcome.why()));
        labelled(
                "  ",
                "label.served-by",
                edition.services(outcome).stream().map(Term::text).collect(Collectors.joining(", ")));
        applies("  ", outcome.appliesWhen());
        outcome.indicators().forEach(this::indicator);
    }

    private String weighted(String label, String id, Fraction weight) {
        return edition.text(
                weight.signum() == 0 ? "matrix.followed" : "matrix.weighted",
                "label",
                label,
                "id",
                id,
                "weight",
                weight);
    }

    private void indicator(Indicator indicator) {
        String key = "indicator." + indicator.id();
        page.gap().wrapped("  ", weighted(term(key, indicator.statement()), indicator.id(), indicator.weight()));
        labelled(INDENT, "label.side", indicator.dimension());
        indicator
                .questions()
                .forEach((voice, question) -> page.wrapped(
                        INDENT + edition.text("label.ask", "voice", voice) + " ",
                        term(key + ".question." + voice, question)));
        labelled(INDENT, "label.ask-child", term(key + ".childQuestion", indicator.childQuestion()));
        labelled(INDENT, "label.guidance", term(key + ".guidance", indicator.guidance()));
        scale(indicator);
        page.wrapped(
                INDENT,
                edition.text(
                        "matrix.raters",
                        "voices",
                        String.join(", ", indicator.raters()),
                        "primary",
                        indicator.primary()));
        labelled(INDENT, "label.due", String.join(", ", indicator.due()));
        labelled(INDENT, "label.expected", marks(indicator.expected()));
        applies(INDENT, indicator.appliesWhen());
        if (indicator.validity() > 0) {
            page.wrapped(INDENT, edition.text("indicator.validity", "time", edition.months(indicator.validity())));
        }
        if (indicator.ownAccount()) {
            page.wrapped(INDENT, edition.text("indicator.own-account"));
        }
        indicator.asCritical().ifPresent(critical -> critical(key, critical));
        means("label.shown-by", indicator, MeansOfVerification.Adequacy.ADEQUATE);
        means("label.supported-by", indicator, MeansOfVerification.Adequacy.PARTIAL);
        labelled(INDENT, "label.sources", String.join("; ", indicator.sources()));
    }

    /** What stands beside ratings: events, statuses, and for how long means show something. */
    private void recorded() {
        if (!matrix.events().isEmpty()) {
            page.gap().line(edition.text("heading.events"));
        }
        matrix.events()
                .forEach(event -> page.wrapped(
                        "  - ",
                        edition.text(
                                event.serious() ? "matrix.event.serious" : "matrix.labelled",
                                "label",
                                term("event." + event.id(), event.label()),
                                "id",
                                event.id())));
        if (!matrix.statuses().isEmpty()) {
            page.gap().line(edition.text("heading.statuses"));
        }
        matrix.statuses()
                .forEach(status -> page.wrapped(
                        "  - ",
                        edition.text(
                                "matrix.labelled",
                                "label",
                                term("status." + status.id(), status.label()),
                                "id",
                                status.id())));
        if (!edition.lasting().isEmpty()) {
            page.gap().line(edition.text("heading.means"));
        }
        edition.lasting()
                .forEach(means ->
                        page.wrapped("  - ", term("means." + means.id(), means.label()) + ": " + edition.lasts(means)));
    }

    /** A text after what it is; nothing where there is no text. */
    private void labelled(String indent, String key, String text) {
        if (!text.isEmpty()) {
            page.wrapped(indent + edition.text(key) + " ", text);
        }
    }

    private void applies(String indent, Map<String, List<String>> rule) {
        rule.forEach((facet, values) -> labelled(
                indent,
                "label.applies",
                edition.text("matrix.facet-is", "facet", facet, "values", edition.either(values))));
    }

    private void scale(Indicator indicator) {
        if (matrix.scaleOf(indicator) instanceof Scale.Levels levels) {
            List<Edition.LevelView> views = edition.levels(indicator);
            for (int i = 0; i < views.size(); i++) {
                Scale.Level level = levels.levels().get(i);
                page.wrapped("    - ", views.get(i).label() + " [" + level.id() + ", " + level.value() + "]");
            }
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            page.wrapped(
                    "    - ",
                    edition.text("matrix.numeric", "worst", posts.worst(), "best", posts.best(), "unit", posts.unit()));
        }
    }

    private String term(String key, String text) {
        return edition.term(key, text).text();
    }

    private void critical(String key, Criticality.Critical critical) {
        labelled(INDENT, "label.critical", marks(critical.floor()));
        page.wrapped("      ", term(key + ".rationale", critical.rationale()));
    }

    private void means(String key, Indicator indicator, MeansOfVerification.Adequacy adequacy) {
        labelled(
                INDENT,
                key,
                edition.means(indicator, adequacy).stream().map(Term::text).collect(Collectors.joining("; ")));
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

    private void adapted(Adapted adapted) {
        page.gap().line(edition.text("adapted.heading"));
        page.wrapped("", adapted.from());
        adapted.changes().forEach(change -> page.wrapped("  - ", change));
        adapted.log().forEach(step -> page.wrapped("  - ", step));
    }
}
