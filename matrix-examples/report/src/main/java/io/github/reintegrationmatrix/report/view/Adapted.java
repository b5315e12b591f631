package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Adaptation;
import java.util.List;

/**
 * One adaptation that a matrix went through, in words.
 *
 * @param from what was made from what, and how much was changed
 * @param changes each change with its reason
 * @param log what was done to make sure that adapted indicators still ask the same
 */
public record Adapted(String from, List<String> changes, List<String> log) {

    static Adapted of(Adaptation adaptation, Words words) {
        return new Adapted(
                words.text(
                        "adapted.from",
                        "base",
                        adaptation.base().id(),
                        "from",
                        adaptation.base().version(),
                        "id",
                        adaptation.id(),
                        "to",
                        adaptation.version(),
                        "changes",
                        adaptation.changes().size()),
                adaptation.changes().stream()
                        .map(change -> change(change, words))
                        .toList(),
                adaptation.log().stream().map(step -> step(step, words)).toList());
    }

    private static String change(Adaptation.Change change, Words words) {
        return words.text(
                change.level().isEmpty() ? "adapted.thing" : "adapted.level",
                "do",
                words.text("adapted.do." + Words.key(change.kind())),
                "what",
                words.text("adapted.what." + Words.key(change.what())),
                "id",
                change.id(),
                "level",
                change.level(),
                "reason",
                change.reason());
    }

    private static String step(Adaptation.Step step, Words words) {
        return words.text(
                step.people() == 0 ? "adapted.done" : "adapted.done-with",
                "step",
                words.text("adapted.step." + Words.key(step.kind())),
                "indicator",
                step.indicator(),
                "date",
                step.date(),
                "people",
                step.people(),
                "by",
                step.by());
    }
}
