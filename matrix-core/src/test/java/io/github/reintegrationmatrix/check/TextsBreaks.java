package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.MatrixTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ways to break complete and reviewed texts of the small matrix, each at one place and by one rule. */
final class TextsBreaks {

    /** One way to break them. */
    record Break(String sentence, Code code, String pointer, Consumer<Draft> change) {

        MatrixTexts texts() {
            Draft draft = new Draft();
            change.accept(draft);
            return draft.build();
        }

        @Override
        public String toString() {
            return code.id() + ": " + sentence;
        }
    }

    /** The keys that every report shows, and a question of an ordinary and of a critical indicator. */
    static final class Draft {

        String matrix = "small";
        String version = "0.1";
        String language = "de";
        boolean reviewed = true;
        final List<String> by = MatrixDraft.list("a translator", "a lawyer");
        final Map<String, String> texts = new LinkedHashMap<>();

        Draft() {
            for (String key : List.of(
                    "voice.beneficiary",
                    "voice.agreed",
                    "voice.case-manager",
                    "phase.crisis",
                    "phase.transition",
                    "phase.inclusion",
                    "service.legal-aid",
                    "outcome.housing",
                    "indicator.rent-paid",
                    "indicator.days-housed",
                    "indicator.school-place",
                    "outcome.safety",
                    "indicator.no-contact",
                    "indicator.feels-safe",
                    "state.intake",
                    "state.follow-up",
                    "state.not-assessed",
                    "state.declined",
                    "state.unknown",
                    "state.unsafe-to-ask",
                    "state.withheld",
                    "state.lost-to-follow-up",
                    "state.not-applicable-not-accepted",
                    "state.stale",
                    "state.not-applicable",
                    "event.moved",
                    "event.violence",
                    "status.in-process",
                    "title",
                    "outcome.housing.why",
                    "indicator.rent-paid.question.beneficiary",
                    "indicator.rent-paid.childQuestion",
                    "indicator.rent-paid.guidance",
                    "indicator.feels-safe.level.none",
                    "scale.ladder.level.some",
                    "dimension.cost",
                    "indicator.no-contact.question.case-manager",
                    "indicator.no-contact.rationale")) {
                texts.put(key, "Deutsch: " + key);
            }
        }

        /** Texts that nobody has reviewed may not hold the question about danger. */
        void unreviewed() {
            reviewed = false;
            texts.remove("indicator.no-contact.question.case-manager");
        }

        MatrixTexts build() {
            return new MatrixTexts(matrix, version, language, reviewed, by, texts);
        }
    }

    private final List<Break> breaks = new ArrayList<>();

    private TextsBreaks() {}

    static List<Break> all() {
        TextsBreaks table = new TextsBreaks();
        table.heads();
        table.keys();
        table.review();
        return List.copyOf(table.breaks);
    }

    private void heads() {
        add("they are of another matrix", Code.OTHER_MATRIX, "/matrix/id", t -> t.matrix = "large");
        add("they are of another version, with other keys", Code.OTHER_MATRIX, "/matrix/version", t -> {
            t.version = "0.2";
            t.texts.put("outcome.health", "Gesundheit");
        });
        for (String tag : List.of("", "d", "sr_Cyrl", "sr-", "deutsch--x")) {
            add("the language is \"" + tag + "\"", Code.LANGUAGE_TAG, "/language", t -> t.language = tag);
        }
        add("a name is blank", Code.BLANK_TEXT, "/by/1", t -> t.by.set(1, " "));
    }

    private void keys() {
        for (String key : List.of(
                "outcome.houses",
                "outcome",
                "",
                "indicator.rent-paid.question.case-manager",
                "indicator.rent-paid.level.none",
                "indicator.days-housed.guidance",
                "outcome.safety.why",
                "state.old",
                "facet.dependants.yes",
                "outcome.Housing")) {
            add("the key is \"" + key + "\"", Code.UNKNOWN_TEXT, "/texts/" + key, t -> t.texts.put(key, "Wort"));
        }
        add("a text is blank", Code.BLANK_TEXT, "/texts/outcome.housing", t -> t.texts.put("outcome.housing", "\n"));
        for (String key : List.of(
                "voice.agreed",
                "phase.crisis",
                "service.legal-aid",
                "outcome.safety",
                "indicator.no-contact",
                "state.intake")) {
            add(key + " is missing", Code.TEXTS_MISSING, "/texts", t -> t.texts.remove(key));
        }
    }

    private void review() {
        add("nobody has reviewed them", Code.NOT_REVIEWED, "/status", Draft::unreviewed);
        add("nobody is named who reviewed them", Code.NO_REVIEWER, "/by", t -> t.by.clear());
    }

    private void add(String sentence, Code code, String pointer, Consumer<Draft> change) {
        breaks.add(new Break(sentence, code, pointer, change));
    }
}
