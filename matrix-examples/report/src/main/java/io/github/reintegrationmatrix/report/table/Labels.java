package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a matrix and of this program for what stands in tables. */
final class Labels {

    private final Matrix matrix;
    private final Optional<MatrixTexts> texts;
    private final Words words;

    Labels(Matrix matrix, Optional<MatrixTexts> texts, Words words) {
        this.matrix = matrix;
        this.texts = texts;
        this.words = words;
    }

    Matrix matrix() {
        return matrix;
    }

    Words words() {
        return words;
    }

    String text(String key, Object... args) {
        return words.text(key, args);
    }

    /** Words of the matrix in the language that was chosen, else in its own. */
    String said(String key, String own) {
        return texts.flatMap(chosen -> chosen.text(key)).orElse(own);
    }

    /** A sentence to read where nobody has reviewed some of the words. */
    Optional<String> notReviewed() {
        return words.notReviewed(texts.filter(chosen -> !chosen.reviewed()).map(MatrixTexts::language));
    }

    String statement(Indicator indicator) {
        return said("indicator." + indicator.id(), indicator.statement());
    }

    List<Category> levels(Indicator indicator) {
        String key = indicator.scale() instanceof Scale.Shared shared
                ? "scale." + shared.scale()
                : "indicator." + indicator.id();
        return matrix.scaleOf(indicator) instanceof Scale.Levels scale
                ? scale.levels().stream()
                        .map(level -> new Category(level.id(), said(key + ".level." + level.id(), level.label())))
                        .toList()
                : List.of();
    }

    List<Category> outcomes() {
        return matrix.outcomes().stream()
                .map(outcome -> new Category(outcome.id(), said("outcome." + outcome.id(), outcome.label())))
                .toList();
    }

    List<Category> phases() {
        return matrix.phases().stream()
                .map(phase -> new Category(phase.id(), said("phase." + phase.id(), phase.label())))
                .toList();
    }

    /** Intake and the phases, in order. */
    List<Category> points() {
        Category intake = new Category(Matrix.INTAKE, said("state." + Matrix.INTAKE, text("point.intake")));
        return Stream.concat(Stream.of(intake), phases().stream()).toList();
    }

    /** The phases and what follows them, in order. */
    List<Category> calendar() {
        String id = RoundResult.When.FOLLOW_UP;
        Category after = new Category(id, said("state." + id, text("point.follow-up")));
        return Stream.concat(phases().stream(), Stream.of(after)).toList();
    }

    List<Category> voices() {
        return matrix.voices().stream()
                .map(voice -> new Category(voice.id(), said("voice." + voice.id(), voice.label())))
                .toList();
    }

    /** The primary view, and one for each voice that has a view of its own. */
    List<Category> views() {
        List<Category> views = new ArrayList<>();
        views.add(new Category(ViewResult.PRIMARY, text("table.primary")));
        for (Voice voice : matrix.voices()) {
            if (voice.kind() != Voice.Kind.JOINT) {
                views.add(new Category(voice.id(), said("voice." + voice.id(), voice.label())));
            }
        }
        return views;
    }

    /** The constants of an enumeration, with a word for each. */
    List<Category> words(String key, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Category(Words.key(constant), text(key + Words.key(constant))))
                .toList();
    }
}
