package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.adapt.Comparison;
import io.github.reintegrationmatrix.adapt.Difference;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.report.view.MatrixDifferences;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what two matrices differ, as plain text: what may still be set side by side first, then outcome by outcome. */
public final class TextMatrixDiff {

    private final MatrixDifferences said;
    private final Words words;
    private final Page page = new Page();

    private TextMatrixDiff(MatrixDifferences said) {
        this.said = said;
        this.words = said.words();
    }

    /**
     * Writes in what two matrices differ.
     *
     * @param diff the differences
     * @param language the tag of a language, see {@link io.github.reintegrationmatrix.text.Phrases#LANGUAGES}; English for
     *     any other
     * @return lines of at most 80 columns where the words allow, each ended by a line feed
     */
    public static String of(MatrixDiff diff, String language) {
        TextMatrixDiff text = new TextMatrixDiff(new MatrixDifferences(diff, language));
        text.write(diff);
        return text.page.toString();
    }

    private void write(MatrixDiff diff) {
        page.wrapped("", words.text("compare.title"));
        side("compare.before", diff.before());
        side("compare.after", diff.after());
        words.notReviewed(Optional.empty()).ifPresent(sentence -> page.wrapped("", sentence));
        if (diff.isEmpty()) {
            page.gap().wrapped("", words.text("compare.nothing"));
            return;
        }
        page.wrapped("", words.text("compare.by-ids"));
        page.wrapped("", words.text("compare.caution"));
        page.heading(words.text(
                "compare.unchanged",
                "count",
                said.unchanged(),
                "of",
                diff.outcomes().size()));
        page.heading(words.text("compare.side-by-side"));
        said.sideBySide()
                .forEach((what, indicators) -> page.wrapped(
                        "  - ",
                        said.sentence(what) + ": "
                                + indicators.stream().map(Comparison::id).collect(Collectors.joining(", "))));
        differences(words.text("compare.whole"), said.ofAll());
        if (said.monthsDiffer()) {
            page.wrapped("  ", words.text("compare.months"));
        }
        for (Comparison outcome : diff.outcomes()) {
            List<Difference> differences = said.of(outcome.id());
            if (!differences.isEmpty() || outcome.kind() != Comparison.Kind.UNCHANGED) {
                page.heading(outcome.name() + " (" + outcome.id() + "): " + said.kind(outcome));
                page.wrapped("  ", said.sentence(outcome.sideBySide()));
                differences.forEach(this::difference);
            }
        }
        differences(words.text("compare.about"), diff.about());
    }

    private void side(String key, MatrixDiff.Side side) {
        page.wrapped("", words.text(key, "title", side.title(), "id", side.id(), "version", side.version()));
    }

    private void differences(String heading, List<Difference> differences) {
        if (!differences.isEmpty()) {
            page.heading(heading);
            differences.forEach(this::difference);
        }
    }

    private void difference(Difference one) {
        page.wrapped("  - ", said.place(one) + ": " + said.before(one) + " -> " + said.after(one));
    }
}
